import { factsOf } from '../errors';
import type { Job } from '../job';
import { hasLapsed, isInDoubt, isWorking, isWriting, move, undoRunOut } from '../job';
import { questionLapsed } from '../job-message';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Clock, Log } from '../ports';
import type { Hands } from '../store/claims';
import type { AddBefore } from '../showing/add-before';
import { messagesBehind, owesBefore, owesTelling, withCard } from '../showing/job-messages';
import type { Show } from '../showing/show';
import type { TellOwner } from '../showing/tell-owner';
import type { Carry } from './carry';
import type { Doubts } from './doubts';
import type { GiveUp } from './give-up';
import type { GoOn } from './go-on';
import type { OwnSignIn } from './own-sign-in';

export type UpkeepNeeds = {
  readonly jobs: Pick<Jobs, 'due' | 'load'>;
  readonly resume: Resume;
  readonly giveUp: GiveUp;
  readonly doubts: Pick<Doubts, 'resolve'>;
  readonly tell: TellOwner;
  readonly showing: Pick<Show, 'isShowing' | 'showLater'> & { readonly addBefore: AddBefore };
  readonly now: Clock;
  readonly log: Log;
};

/**
 * Looks after what no click will: lets proposals lapse, ends what a crash left behind, retires undos that have run out,
 * reads back what nobody knows, adds previous photos to cards, and shows cards that could not be shown. Run at the start
 * and every minute; twice at once does no harm.
 */
export type Upkeep = () => Promise<void>;

/** Creates what looks after jobs. */
export function createUpkeep(needs: UpkeepNeeds): Upkeep {
  const { jobs, log } = needs;
  return async () => {
    for (const id of await jobs.due()) {
      try {
        const job = await jobs.load(id);
        if (job) await upkeepOf(needs, job);
      } catch (thrown) {
        // A job that fails here, as while the token service is down, must not keep back the others.
        const facts = factsOf(thrown);
        // A process of a later version looks after its own jobs.
        log[facts.code === 'bot.updating' ? 'info' : 'error']('upkeep.failed', {
          job: id,
          ...facts,
        });
      }
    }
  };
}

async function upkeepOf(needs: UpkeepNeeds, job: Job): Promise<void> {
  const { doubts, giveUp, now, resume, tell } = needs;
  const { id } = job;
  if (owesTelling(job, now())) tell(job);
  for (const { key, question } of job.messages) {
    if (question && questionLapsed(question, now())) await giveUp.leave(id, key, 'lapsed');
  }
  if (isWorking(job)) return resume(id);
  if (hasLapsed(job, now())) {
    await (
      await giveUp.lapse(id)
    ).lookingAgain;
    return;
  }
  if (undoRunOut(job, now())) return giveUp.retireUndo(id);
  if (isInDoubt(job)) await doubts.resolve(id);
  if (owesBefore(job)) await needs.showing.addBefore(id);
  if (now() - job.movedAt > limits.showRetryMilliseconds) return;
  showAgain(needs, job);
}

/** Shows a job in the background: one card may take long, and the others must not wait for it. */
function showAgain({ showing }: UpkeepNeeds, job: Job): void {
  if (messagesBehind(job).length === 0 && !withCard(job)) return;
  if (!showing.isShowing(job.id)) showing.showLater(job.id);
}

export type ResumeNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly hands: Hands;
  readonly ownSignIn: Pick<OwnSignIn, 'kept'>;
  readonly carry: Carry;
  readonly goOn: Pick<GoOn, 'as'>;
  readonly show: (id: string) => Promise<void>;
  readonly now: Clock;
  readonly log: Log;
};

/** Goes on with a job that was cut off, unless a living process has it in hand. */
export type Resume = (id: string) => Promise<void>;

/** Creates what ends the work that a crash has cut off. */
export function createResume(needs: ResumeNeeds): Resume {
  return async (id) => {
    await needs.hands.take(id, () => resume(needs, id));
  };
}

/** Writes the same bytes once more, which is safe. Without a sign-in it hands the job back to its requester. */
async function resume(needs: ResumeNeeds, id: string): Promise<void> {
  const { carry, goOn, jobs, log, now, show, ownSignIn } = needs;
  // Loaded anew, because the process that had it in hand a moment ago may have ended it.
  const job = await jobs.load(id);
  if (!job || !isWorking(job)) return;
  const assertion = await ownSignIn.kept(job);
  if (assertion) {
    log.info('job.resumed', { job: id, state: job.state });
    if (job.state === 'looking') await goOn.as(job, assertion);
    else await carry(cutOff(job), assertion, true);
    return;
  }
  const updated = await jobs.update(id, (newest) => handedBack(cutOff(newest), now()));
  if (updated?.moved) await show(id);
}

/** Marks work as perhaps done. Once the previous photo is kept, the process that is gone may have written. */
function cutOff(job: Job): Job {
  const { previous, state } = job;
  if (!previous || !isWriting(job)) return job;
  return { ...job, unanswered: state === 'applying' ? 'apply' : 'undo' };
}

/** Returns the job in a state in which its requester can press again. */
function handedBack(job: Job, now: number): Job | undefined {
  const problem = { code: 'bot.restarted', details: {} } as const;
  if (job.state === 'looking') return move(job, 'asking', now, { question: { kind: 'sign-in' } });
  if (job.state === 'applying') return move(job, 'proposed', now, { problem });
  if (job.state !== 'undoing') return undefined;
  return move(job, 'unknown', now, { doubt: { of: 'undo', otherwise: 'applied', problem } });
}
