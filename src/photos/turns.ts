import { Refusal } from '../errors';
import { limits } from '../limits';
import { within } from '../net/within';
import type { Clock, Log } from '../ports';
import { guardPicture, type Guarded, type ShapeOptions } from './guard/guard';
import { createQueue } from './queue';

type Deps = {
  readonly log: Log;
  readonly now: Clock;
  /** How long a task may take from its turn on. */
  readonly deadlineMilliseconds?: number;
};

/**
 * Runs a task on a picture when there is room for it, and logs how it ended. What is refused from its header alone waits
 * for nobody.
 * @throws Refusal `photo.*` of the guard, `photo.too_slow` | `bot.busy`, and whatever the task throws
 */
export type InTurn = <T>(
  picture: Buffer,
  shape: ShapeOptions,
  task: (guarded: Guarded, signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Makes the queue that all conversions of a process share. */
export function createTurns(deps: Deps): InTurn {
  const milliseconds = deps.deadlineMilliseconds ?? limits.conversionMilliseconds;
  const queue = createQueue({
    atOnce: limits.conversionsAtOnce,
    waiting: limits.conversionQueue,
    bytes: limits.picturesMemoryBytes,
  });
  // One HEIC at a time; its own time does not pass while it waits for another one.
  const heicQueue = createQueue({ atOnce: 1, waiting: limits.conversionQueue, bytes: Infinity });
  return (picture, shape, task) =>
    logged(deps, picture, () => {
      const guarded = guardPicture(picture, shape);
      const { bytes } = guarded;
      const run = () => inTime(queue, { milliseconds, bytes }, (signal) => task(guarded, signal));
      return guarded.format === 'HEIC' ? heicQueue.run(bytes, run) : run();
    });
}

/**
 * Runs a task of so many bytes in its turn and gives up on it after so many milliseconds, counted from its turn. Its
 * signal fires then, which kills the worker; libvips cannot be interrupted at every point, so the place in the queue
 * stays taken until the task has ended.
 * @throws Refusal `photo.too_slow` | `bot.busy`, and whatever the task throws
 */
function inTime<T>(
  queue: ReturnType<typeof createQueue>,
  { bytes, milliseconds }: { readonly bytes: number; readonly milliseconds: number },
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const turn = queue.run(bytes, async () => {
      let running: Promise<T> | undefined;
      const result = within(milliseconds, ({ signal }) => (running = task(signal)), {
        late() {
          const refusal = new Refusal('photo.too_slow');
          reject(refusal);
          throw refusal;
        },
      });
      await Promise.allSettled([result, running]);
      return result;
    });
    // What ends in time is told once its place is free, so that the next in the queue can have that place.
    turn.then(resolve, reject);
  });
}

async function logged<T>({ log, now }: Deps, picture: Buffer, task: () => Promise<T>): Promise<T> {
  const start = now();
  const seen = (code: string) =>
    log.info('photo.converted', { code, bytes: picture.length, milliseconds: now() - start });
  try {
    const result = await task();
    seen('ok');
    return result;
  } catch (error) {
    seen(error instanceof Refusal ? error.code : 'bot.bug');
    throw error;
  }
}
