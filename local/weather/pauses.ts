import type { FaultAction } from '../faults';
import type { Note } from './happening';

/** Timers of two clocks may differ by that much. */
const slackMilliseconds = 50;
/** What arrives so soon after a refusal was under way before its answer had come. */
const underWayMilliseconds = 250;

/** What a call was asked to leave alone, and until when. */
export type Pauses = {
  /** Remembers the `Retry-After` of an answer. */
  begin(call: string, action: FaultAction): void;
  /** Notes a call that comes before its time. */
  check(call: string): void;
};

/** The name of what is noted about a call that did not wait as long as it was asked to. */
export const tooEarly = 'before Retry-After was over';

/** Watches whether calls wait as they are told to. Source: https://learn.microsoft.com/graph/throttling */
export function createPauses(note: Note, clock: () => number = Date.now): Pauses {
  const pauses = new Map<string, { readonly from: number; readonly until: number }>();
  return {
    begin(call, action) {
      const asked = action.kind === 'answer' ? action.headers?.['retry-after'] : undefined;
      if (asked === undefined) return;
      const now = clock();
      pauses.set(call, {
        from: now + underWayMilliseconds,
        until: now + millisecondsOf(asked, now),
      });
    },
    check(call) {
      const { from, until } = pauses.get(call) ?? { from: 0, until: 0 };
      const now = clock();
      if (now > from && now < until - slackMilliseconds)
        note({ name: tooEarly, call, lasting: false });
    },
  };
}

/** Reads seconds, which may be fractional, or a date. */
function millisecondsOf(retryAfter: string, now: number): number {
  const seconds = Number(retryAfter);
  return Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1000;
}
