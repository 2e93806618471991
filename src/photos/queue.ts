import { Refusal } from '../errors';

type Queue = {
  /** @throws Refusal `bot.busy` at once when too many wait already */
  readonly run: <T>(bytes: number, task: () => Promise<T>) => Promise<T>;
};

type Waiting = { readonly bytes: number; readonly start: () => void };

type Bounds = { readonly atOnce: number; readonly bytes: number };

/**
 * Runs so many tasks at once, as long as they take no more than so many bytes together, and lets so many more wait, in
 * order. One that takes more runs alone. A place is free again only when its task has really ended, so give up waiting
 * for a result outside of it.
 */
export function createQueue(options: Bounds & { readonly waiting: number }): Queue {
  const places = createPlaces(options);
  const waiting: Waiting[] = [];

  async function turn(bytes: number): Promise<void> {
    if (waiting.length === 0 && places.have(bytes)) {
      places.take(bytes);
      return;
    }
    if (waiting.length >= options.waiting) {
      throw new Refusal('bot.busy');
    }
    await new Promise<void>((start) => waiting.push({ bytes, start }));
  }

  /** Places go straight to the next in line, so that nobody can slip in between; a large one is not passed over. */
  function leave(bytes: number): void {
    places.free(bytes);
    for (let next = waiting[0]; next && places.have(next.bytes); next = waiting[0]) {
      waiting.shift();
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
