import type { Problem } from '../errors';
import { Refusal, toRefusal } from '../errors';
import type { Job } from '../job';
import type { UndoQuestion } from '../job-message';
import type { Jobs } from '../memory/jobs';
import type { Assertion } from '../outside';
import type { Clock, Sleep } from '../ports';
import type { Place } from '../request';
import { withMessage } from '../showing/job-messages';
import type { Answering } from '../showing/meanwhile';
import { isDoneSoon } from '../net/within';
import { refuseUndo } from './judge';
import type { Acts } from './press';
import type { OwnSignIn } from './own-sign-in';

export type UndoWordsNeeds = {
  readonly jobs: Pick<Jobs, 'update'>;
  readonly acts: Pick<Acts, 'undo'>;
  readonly ownSignIn: Pick<OwnSignIn, 'kept' | 'lose'>;
  readonly show: (id: string) => Promise<void>;
  readonly now: Clock;
  readonly sleep: Sleep;
};

/**
 * Undoes a job for somebody who wrote `undo`. One more message shows the job, as if *Undo* were pressed there. Without
 * a kept sign-in that message asks for one.
 * @throws Refusal if the job cannot be undone
 */
export type UndoByWords = (job: Job, place: Place, answering: Answering) => Promise<void>;

/** Creates what undoes by words. */
export function createUndoByWords(needs: UndoWordsNeeds): UndoByWords {
  const { acts, jobs, now, show, sleep } = needs;
  return async (job, place, { markAnswered, wait }) => {
    // An undo that is going on already is not refused: it may fail, and the message will say so.
    if (job.state !== 'undoing') refuseUndo(job, now());
    const kept = await keptOrProblem(needs, job);
    const messageId = await wait.end();
    const asked: UndoQuestion = { state: 'asking', askedAt: now(), problem: kept.problem };
    const question = kept.assertion ? undefined : asked;
    const message = { place, as: 'undo', messageId, question } as const;
    await jobs.update(job.id, (newest) => ({ ...newest, messages: withMessage(newest, message) }));
    await markAnswered();
    if (kept.assertion) {
      const undoing = acts.undo(job, kept.assertion);
      if (!(await isDoneSoon(sleep, undoing))) {
        await show(job.id);
        await undoing;
      }
    }
    await show(job.id);
  };
}

type Kept = { readonly assertion?: Assertion; readonly problem?: Problem };

async function keptOrProblem({ ownSignIn }: UndoWordsNeeds, job: Job): Promise<Kept> {
  try {
    return { assertion: await ownSignIn.kept(job) };
  } catch (thrown) {
    const refusal = await ownSignIn.lose(job, toRefusal(thrown));
    if (!refusal.retryable) throw refusal;
    return { problem: { code: refusal.code, details: refusal.details } };
  }
}

/** Returns the refusal for somebody else's change; it names whose it is. */
export function notTheirs({ requester }: Pick<Job, 'requester'>): Refusal {
  return new Refusal('change.undo_not_yours', { name: requester.name });
}
