import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for work of an SDK that has no time-out of its own. The work goes on in the background when it is late.
 * @throws what `late` gives when the time is over
 */
export async function inTime<T>(
  milliseconds: number,
  work: Promise<T>,
  late: () => Error,
): Promise<T> {
  const done = new AbortController();
  const deadline = delay(milliseconds, undefined, { signal: done.signal }).then(() => {
    throw late();
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    deadline.catch(() => undefined);
    done.abort();
  }
}
