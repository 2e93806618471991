import { limits } from '../limits';
import type { Clock } from '../ports';

/** What is tried, until it succeeds or another try is not worth it. */
export type Retry<T> = {
  /** Waits until a try may go out, such as for the end of a rest. What it throws ends all tries. */
  readonly admitted?: () => Promise<void>;
  readonly attempt: () => Promise<T>;
  /**
   * Returns how many milliseconds to wait before the next try, after so many tries.
   * @throws what the caller is told, if there is no next one
   */
  readonly pauseAfter: (thrown: unknown, tries: number) => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** Tries something again and again: the one loop of all layers that repeat requests. */
export async function retrying<T>({ admitted, attempt, pauseAfter, sleep }: Retry<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    await admitted?.();
    let pause: number;
    try {
      return await attempt();
    } catch (thrown) {
      pause = pauseAfter(thrown, tries);
    }
    await sleep(pause);
  }
}

/** How long a call has to wait. If two looks have the same `mark`, nobody was told to wait in between. */
type Rest = {
  readonly milliseconds: number;
  /** The rest is so short that a call may wait for its end. */
  readonly short: boolean;
  readonly mark: number;
};

/**
 * What services asked us to leave alone, and until when, by kinds of calls. It counts for everybody: a call before that
 * time is refused as well, and counted against us. Each process remembers its own, which costs each one refusal.
 * Source: https://learn.microsoft.com/graph/throttling
 */
export type Rests = {
  look(kind: string): Rest;
  /**
   * Begins a rest of the time that was asked for; if none was, of a time that grows with each refusal in a row. Returns
   * how long it is, in milliseconds.
   */
  begin(kind: string, asked: number | undefined): number;
  /** A call got through. If nobody was told to wait since it looked, the rest is over. */
  succeeded(kind: string, mark: number): void;
};

type Entry = Omit<Rest, 'milliseconds'> & { readonly until: number; readonly refusals: number };

const rested: Entry = { until: 0, short: true, refusals: 0, mark: 0 };

type Deps = {
  readonly now: Clock;
  readonly random: () => number;
  /** The first rest for which no time was asked, in milliseconds, on average. */
  readonly base: number;
};

/** Creates what remembers the rests of one process. */
export function createRests({ base, now, random }: Deps): Rests {
  const entries = new Map<string, Entry>();
  let marks = 0;

  function dropOld(): void {
    const old = now() - limits.restMostMilliseconds;
    for (const [kind, { until }] of entries) if (until < old) entries.delete(kind);
  }

  return {
    look(kind) {
      const { mark, short, until } = entries.get(kind) ?? rested;
      return { milliseconds: Math.max(0, until - now()), short, mark };
    },
    begin(kind, asked) {
      dropOld();
      const known = entries.get(kind) ?? rested;
      const grown = base * 2 ** known.refusals * (0.5 + random());
      const milliseconds = asked ?? Math.min(grown, limits.restMostMilliseconds);
      const until = Math.max(known.until, now() + milliseconds);
      const short = until - now() <= limits.restShortMilliseconds;
      const refusals = known.refusals + 1;
      entries.set(kind, { until, short, refusals, mark: (marks += 1) });
      return milliseconds;
    },
    succeeded(kind, mark) {
      if (entries.get(kind)?.mark === mark) entries.delete(kind);
    },
  };
}

/**
 * Waits for the end of a short rest, unless this call has waited for it already: `marks` remembers that. Returns how
 * many milliseconds are left of a longer rest; 0 if the call may go out.
 */
export async function outlast(
  rests: Rests,
  { kind, marks }: { readonly kind: string; readonly marks: Map<string, number> },
  sleep: (milliseconds: number) => Promise<void>,
): Promise<number> {
  for (;;) {
    const { mark, milliseconds, short } = rests.look(kind);
    const waited = marks.get(kind) === mark;
    marks.set(kind, mark);
    if (milliseconds === 0 || waited) return 0;
    if (!short) return milliseconds;
    await sleep(milliseconds);
  }
}
