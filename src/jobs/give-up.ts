import type { Job } from '../job';
import { hasLapsed, isWaiting, move, undoRunOut } from '../job';
import type { Clock, Log } from '../ports';
import { unshown } from '../showing/job-messages';
import type { Doubts } from './doubts';
import type { Settle } from './settle';

export type GiveUpNeeds = {
  readonly settle: Settle;
  readonly doubts: Pick<Doubts, 'resolve'>;
  readonly showLater: (id: string) => void;
  readonly now: Clock;
  readonly log: Log;
};

/** Ends jobs and their questions: by *Cancel*, or by the clock. */
export type GiveUp = {
  /** Ends a job that waits for its requester. */
  cancel(id: string): Promise<Ended>;
  /** Ends a job that has waited too long for its requester. */
  lapse(id: string): Promise<Ended>;
  /** Drops the previous photo when it is too late for an undo. */
  retireUndo(id: string): Promise<void>;
  /** Ends the question of an undo by words, in the message with this key. */
  leave(id: string, key: number, state: 'cancelled' | 'lapsed'): Promise<void>;
};

/**
 * What ending a job leaves to do. `lookingAgain` is there if an earlier try may have written the photo: it resolves
 * once PhotoBot has looked.
 */
export type Ended = { readonly lookingAgain?: Promise<unknown> };

/** Creates what ends a job whose card Teams does not take: nobody can press anything there. */
export function createEndUnseen(settle: Settle, { now }: Pick<GiveUpNeeds, 'now'>) {
  return (id: string) => settle(id, (newest) => cancelled(newest, now()));
}

/**
 * Returns the end of a job that was not applied. If an earlier try may have written the photo, the job is `unknown`
 * instead, so that the previous photo can be put back.
 */
export function end(job: Job, state: 'cancelled' | 'lapsed', now: number): Job {
  const { previous } = job;
  if (!previous) return move(job, state, now);
  const doubt = { of: 'apply', otherwise: state } as const;
  return move(job, 'unknown', now, { appliedAt: now, route: previous.route, doubt });
}

const cancelled = (job: Job, now: number) =>
  isWaiting(job) ? end(job, 'cancelled', now) : undefined;

/** Creates what ends jobs that nobody goes on with. */
export function createGiveUp(needs: GiveUpNeeds): GiveUp {
  const { doubts, log, now, settle, showLater } = needs;

  async function ended(id: string, next: (newest: Job) => Job | undefined): Promise<Ended> {
    const settled = await settle(id, next);
    if (!settled?.moved) return {};
    const { action, state } = settled.job;
    if (action) log.info(`job.${state}`, { job: id });
    if (state === 'unknown')
      return { lookingAgain: doubts.resolve(id).finally(() => showLater(id)) };
    showLater(id);
    return {};
  }

  return {
    cancel: (id) => ended(id, (newest) => cancelled(newest, now())),
    lapse: (id) =>
      ended(id, (newest) => (hasLapsed(newest, now()) ? end(newest, 'lapsed', now()) : undefined)),
    async retireUndo(id) {
      const settled = await settle(id, (newest) => {
        if (!undoRunOut(newest, now())) return undefined;
        const { previous: _gone, ...rest } = newest;
        return { ...rest, movedAt: now(), revision: newest.revision + 1 };
      });
      if (settled?.moved) showLater(id);
    },
    async leave(id, key, state) {
      const settled = await settle(id, (newest) => left(newest, key, state));
      if (settled?.moved) showLater(id);
    },
  };
}

function left(job: Job, key: number, state: 'cancelled' | 'lapsed'): Job | undefined {
  const found = job.messages.find((message) => message.key === key);
  if (found?.question?.state !== 'asking') return undefined;
  const question = { ...found.question, state };
  const ended = unshown({ ...found, question });
  return { ...job, messages: job.messages.map((each) => (each === found ? ended : each)) };
}
