import { factsOf, toRefusal } from '../errors';
import type { Job } from '../job';
import type { Jobs } from '../memory/jobs';
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

/**
 * Does what was pressed, however often it is pressed. Whoever has the job in hand, perhaps only for the rest of a work
 * that is shown as done, is waited for; who finds then that nobody did it, does.
 * @param claim moves the job on, or returns nothing where that may not begin
 */
export type Once = (
  job: Job,
  claim: (newest: Job) => Job | undefined,
  work: (claimed: Job) => Promise<unknown>,
) => Promise<void>;

/** Creates what does work once. */
export function createOnce(needs: {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly hands: Hands;
}): Once {
  const { hands, jobs } = needs;
  const once: Once = async (job, claim, work) => {
    const seen = await hands.take(job.id, async () => {
      const claimed = await jobs.update(job.id, claim);
      if (claimed?.moved) await work(claimed.record);
      return true;
    });
    if (seen) return;
    await hands.whenFree(job.id);
    const newest = await jobs.load(job.id);
    if (newest && newest.revision === job.revision) await once(newest, claim, work);
  };
  return once;
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
