import { Refusal } from '../errors';
import { limits } from '../limits';
import { within } from '../net/within';
import type { Clock, Log } from '../ports';
import { asSpan, type Trace } from '../trace';
import { guardPicture, type Guarded, type ShapeOptions } from './guard/guard';

type Deps = {
  readonly log: Log;
  readonly now: Clock;
  /** Returns who is being answered; nothing where nobody is, or where it does not matter. */
  readonly asker?: () => string | undefined;
  /** How long a task may take from the start of its turn. */
  readonly deadlineMilliseconds?: number;
  readonly trace?: Trace | undefined;
};

/** The queue of a process for all its work on pictures. */
export type PictureQueue = {
  /**
   * Runs a task on a picture when there is room for it, and logs how it ended. A picture that its header alone rules out
   * is refused at once.
   * @throws Refusal `photo.*` of the guard, `photo.too_slow` | `bot.busy`, and whatever the task throws
   */
  run<T>(
    picture: Buffer,
    shape: ShapeOptions,
    task: (guarded: Guarded, signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
};

/** Creates the queue that all conversions of a process share. */
export function createPictureQueue(deps: Deps): PictureQueue {
  const { deadlineMilliseconds: milliseconds = limits.conversionMilliseconds, trace } = deps;
  const asker = () => deps.asker?.();
  const waits = { waiting: limits.conversionQueue, each: limits.conversionQueueEach, asker, trace };
  const bytesAtOnce = limits.picturesMemoryBytes;
  const queue = createQueue({ ...waits, atOnce: limits.conversionsAtOnce, bytes: bytesAtOnce });
  // One HEIC at a time; its own time does not pass while it waits for another one.
  const heicQueue = createQueue({ ...waits, atOnce: 1, bytes: Infinity });
  const convert = asSpan(trace, 'picture.convert', <T>(task: () => Promise<T>) => task());
  return {
    run(picture, shape, task) {
      const inTurn = async () => {
        const guarded = guardPicture(picture, shape);
        const { bytes } = guarded;
        const run = () => inTime(queue, { milliseconds, bytes }, (signal) => task(guarded, signal));
        return guarded.format === 'HEIC' ? heicQueue.run(bytes, run) : run();
      };
      return logged(deps, picture, () => convert(inTurn));
    },
  };
}

/**
 * Runs a task of so many bytes in its turn, and gives up on it after so many milliseconds from the start of its turn.
 * Then its signal fires, which kills the worker. libvips cannot be interrupted at every point, so the place in the
 * queue stays taken until the task has really ended.
 * @throws Refusal `photo.too_slow` | `bot.busy`, and whatever the task throws
 */
function inTime<T>(
  queue: Queue,
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
    // Told only once the place is free, so that the next in the queue can have it.
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

type Queue = {
  /** @throws Refusal `bot.busy` when too many wait already */
  readonly run: <T>(bytes: number, task: () => Promise<T>) => Promise<T>;
};

type Waiting = {
  readonly bytes: number;
  readonly start: () => void;
  readonly refuse: (refusal: Refusal) => void;
};

type Bounds = { readonly atOnce: number; readonly bytes: number };

type Waits = {
  /** How many tasks may wait, of all together and of each asker. */
  readonly waiting: number;
  readonly each: number;
  readonly asker: () => string | undefined;
  readonly trace?: Trace | undefined;
};

/**
 * Creates a queue that runs at most `atOnce` tasks at a time, which together take at most `bytes`, and lets some more
 * wait. Askers take turns. If no more may wait, a task of the asker with the most is refused. A task of more bytes runs
 * alone. A place is free again only when its task has really ended, so a caller gives up on it outside of the queue.
 */
export function createQueue(options: Bounds & Waits): Queue {
  const places = createPlaces(options);
  const line = createLine(options);

  const turn = asSpan(options.trace, 'picture.wait', async (bytes: number): Promise<void> => {
    if (line.first() || !places.have(bytes)) {
      await new Promise<void>((start, refuse) => line.join({ bytes, start, refuse }));
    } else places.take(bytes);
  });

  /** Places go straight to the next in line, so that nobody can slip in between; a large one is not passed over. */
  function leave(bytes: number): void {
    places.free(bytes);
    for (let next = line.first(); next && places.have(next.bytes); next = line.first()) {
      line.leave();
      places.take(next.bytes);
      next.start();
    }
  }

  return {
    async run(bytes, task) {
      await turn(bytes);
      try {
        return await task();
      } finally {
        leave(bytes);
      }
    },
  };
}

/** Creates a line in which each asker has a line of their own. Those who come next in turn stand first. */
function createLine({ asker, each, waiting }: Waits) {
  const lines = new Map<string, Waiting[]>();
  const busy = () => new Refusal('bot.busy');
  return {
    first: () => [...lines.values()][0]?.[0],
    /** @throws Refusal `bot.busy` */
    join(task: Waiting): void {
      const name = asker();
      const mine = lines.get(name ?? '') ?? [];
      if (name !== undefined && mine.length >= each) throw busy();
      const all = [...lines.values()];
      if (all.flat().length >= waiting) {
        const longest = all.sort((one, other) => other.length - one.length)[0] ?? [];
        if (longest.length <= mine.length + 1) throw busy();
        longest.pop()?.refuse(busy());
      }
      lines.set(name ?? '', [...mine, task]);
    },
    /** Lets the first go; its asker is last now. */
    leave(): void {
      for (const [name, [, ...rest]] of lines) {
        lines.delete(name);
        if (rest.length > 0) lines.set(name, rest);
        return;
      }
    },
  };
}

function createPlaces(most: Bounds) {
  let [running, taken] = [0, 0];
  return {
    have: (bytes: number) =>
      running === 0 || (running < most.atOnce && taken + bytes <= most.bytes),
    take(bytes: number) {
      running += 1;
      taken += bytes;
    },
    free(bytes: number) {
      running -= 1;
      taken -= bytes;
    },
  };
}
