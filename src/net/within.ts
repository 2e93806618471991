import { factsOf, toRefusal } from '../errors';
import { limits } from '../limits';
import type { Log, Sleep } from '../ports';

/** How long something may take, and how long it may stay silent; no entry means no such limit. */
export type Patience = {
  readonly totalMilliseconds: number;
  readonly firstByteMilliseconds?: number;
  readonly silenceMilliseconds?: number;
};

/** What the work knows of its time. */
export type Deadline = {
  /** Fires when patience is at its end, or with the caller's own signal. */
  readonly signal: AbortSignal;
  /** Says that something arrived, so silence starts anew. */
  readonly heard: () => void;
};

export type Within<T> = {
  /** Returns what stands for the work when its time is over, or throws what says so. */
  readonly late: () => T;
  /** The caller's own, which ends the waiting with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Waits; by the clock of the process, unless it is given. */
  readonly sleep?: Sleep;
};

/** The reason of aborts that nobody reads. Without a reason each would make an error with a stack, which is slow. */
const done = 'done';

/**
 * Does work within a time: so many milliseconds, or as long as patience lasts. Work that does not heed its signal goes
 * on in the background, and nobody hears how that ends.
 * @throws what the work or `late` throws, or the reason of the caller's signal
 */
export async function within<T>(
  time: number | Patience,
  work: (deadline: Deadline) => Promise<T>,
  { late, signal, sleep = pause }: Within<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const patience = typeof time === 'number' ? { totalMilliseconds: time } : time;
  const over = new AbortController();
  const ended = new AbortController();
  const timers = startTimers(patience, sleep, ended.signal);
  try {
    const working = work({ signal: over.signal, heard: timers.heard });
    const doing = working.finally(() => ended.abort(done));
    return await Promise.race([doing, timers.over.then(late), whenAborted(signal, ended.signal)]);
  } finally {
    // The work hears of the end only now, so that its reaction is not taken for its answer.
    if (!ended.signal.aborted) over.abort(signal?.reason);
    ended.abort(done);
  }
}

const pause: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });

function startTimers(
  { firstByteMilliseconds, silenceMilliseconds, totalMilliseconds }: Patience,
  sleep: Sleep,
  ended: AbortSignal,
) {
  let ring = () => {};
  const over = new Promise<void>((resolve) => (ring = resolve));
  const start = (milliseconds: number | undefined): AbortController => {
    const stopped = new AbortController();
    if (milliseconds !== undefined) sleep(milliseconds, stopped.signal).then(ring, () => undefined);
    return stopped;
  };
  const total = start(totalMilliseconds);
  let silence = start(firstByteMilliseconds);
  ended.addEventListener('abort', () => {
    total.abort(done);
    silence.abort(done);
  });
  const heard = () => {
    if (ended.aborted) return;
    silence.abort(done);
    silence = start(silenceMilliseconds);
  };
  return { over, heard };
}

function whenAborted(signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', giveUp, { signal: ended });
  });
}

/** Returns whether work ends in time for the answer to a click. @throws what the work throws in that time */
export function isDoneSoon(sleep: Sleep, work: Promise<unknown>): Promise<boolean> {
  const ended = () => work.then(() => true);
  return within(limits.clickAnswerMilliseconds, ended, { sleep, late: () => false });
}

/** The work that goes on after an answer. */
export type Background = {
  /** Lets work go on, and logs its failure as this event. */
  run(event: string, promise: Promise<unknown>): void;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
};

/** Creates what lets work go on. */
export function createBackground(log: Log): Background {
  const running = new Set<Promise<unknown>>();
  return {
    run(event, promise) {
      const watched = promise
        .catch((thrown: unknown) => {
          const level = toRefusal(thrown).code === 'bot.bug' ? 'error' : 'warn';
          log[level](event, factsOf(thrown));
        })
        .finally(() => running.delete(watched));
      running.add(watched);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
