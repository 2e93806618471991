import { factsOf, toRefusal } from '../errors';
import type { Log } from '../ports';
import type { Claims } from '../store/claims';

/** The work in hand; a job that works and is in nobody's hand belongs to a process that is gone. */
export type Hands = {
  /**
   * Takes something in hand, before anything else is awaited, for as long as `use` lasts. Returns nothing when it is in
   * hand already, here or elsewhere: two who write the same job would take each other's photo for the previous one.
   */
  take<T>(name: string, use: () => Promise<T>): Promise<T | undefined>;
  /** Resolves when something is in nobody's hand, however that ended. */
  whenFree(name: string): Promise<void>;
};

/** Takes things in hand by the claims of a store. */
export function createHands(claims: Claims): Hands {
  return {
    async take(name, use) {
      const release = await claims.take(name);
      if (!release) return undefined;
      try {
        return await use();
      } finally {
        await release();
      }
    },
    whenFree: (name) => claims.whenFree(name),
  };
}

/** What goes on behind an answer. */
export type Background = {
  /** Runs something on its own, and sees to it that a failure is heard of. */
  run(event: string, promise: Promise<unknown>): void;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
};

/** Keeps count of what goes on. */
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
