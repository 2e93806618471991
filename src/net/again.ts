import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Clock, Log, Sleep } from '../ports';
import { createRests, outlast, retrying } from './retrying';

export type AgainDeps = {
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly log: Log;
};

export type Tries = {
  /** What the other side throttles together; asked to wait, everybody leaves it alone. */
  readonly kind: string;
  /** The answers that are worth another try, besides errors of theirs and connections that broke. */
  readonly statuses: readonly number[];
  readonly signal?: AbortSignal | undefined;
};

/**
 * Creates the one layer that tries a download again. A `Retry-After` is obeyed: it is waited for where it is short, and
 * where it is long no download of the kind goes out before its end, for anybody.
 * @throws Refusal `download.busy` with the seconds to wait, or what the download threw, from the function
 */
export function createAgain({ log, now, random, sleep }: AgainDeps) {
  const rests = createRests({ now, random, base: limits.downloadRetryMilliseconds });

  return async <T>({ kind, signal, statuses }: Tries, attempt: () => Promise<T>): Promise<T> => {
    const marks = new Map<string, number>();
    const pause = (milliseconds: number) => sleep(milliseconds, signal);
    const result = await retrying({
      sleep: pause,
      attempt,
      async admitted() {
        const left = await outlast(rests, { kind, marks }, pause);
        if (left > 0) throw busy(left);
      },
      pauseAfter(thrown, tries) {
        if (!transient(thrown, statuses)) throw thrown;
        const rest = throttles(thrown) ? rests.begin(kind, askedBy(thrown)) : undefined;
        if (rest !== undefined) marks.set(kind, rests.look(kind).mark);
        const last = tries === limits.downloadTries;
        if (rest !== undefined && (last || rest > limits.downloadRetryAfterMilliseconds)) {
          throw busy(rest);
        }
        if (last) throw thrown;
        const { code, details } = thrown;
        log.warn('download.retrying', { attempt: tries, code, status: details.status });
        return rest ?? limits.downloadRetryMilliseconds * 2 ** (tries - 1);
      },
    });
    rests.succeeded(kind, marks.get(kind) ?? 0);
    return result;
  };
}

function busy(milliseconds: number): Refusal {
  return new Refusal('download.busy', { seconds: Math.ceil(milliseconds / 1000) });
}

/** No status means that the connection broke. */
function transient(thrown: unknown, statuses: readonly number[]): thrown is Refusal {
  if (!(thrown instanceof Refusal) || thrown.code !== 'download.unavailable') return false;
  const { status = 500 } = thrown.details;
  return status >= 500 || statuses.includes(status);
}

/** Any 429, and an error of theirs that says when it is over. */
function throttles({ details: { seconds, status } }: Refusal): boolean {
  return status === 429 || (status !== undefined && status >= 500 && seconds !== undefined);
}

function askedBy({ details: { seconds } }: Refusal): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
