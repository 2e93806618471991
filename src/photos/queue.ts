import { Refusal } from '../errors';

type Queue = {
  /** @throws Refusal `bot.busy` at once when too many wait already */
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
};

/**
 * Runs so many tasks at once and lets so many more wait, in order. A place is free again only when its task has really
 * ended, so give up waiting for a result outside of it.
 */
export function createQueue(options: { readonly atOnce: number; readonly waiting: number }): Queue {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function turn(): Promise<void> {
    if (running < options.atOnce) {
      running += 1;
      return;
    }
    if (waiting.length >= options.waiting) {
      throw new Refusal('bot.busy');
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** The place goes straight to the next in line, so that nobody can slip in between. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) {
      running -= 1;
    } else {
      next();
    }
  }

  return {
    async run(task) {
      await turn();
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}
