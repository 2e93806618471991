import { isWorking, move } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Clock, Log } from '../ports';
import type { Carry } from './carry';
import type { Hands } from '../showing/hands';
import type { Looking } from './look';
import type { OwnSignIn } from './own-sign-in';

export type ResumeNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly hands: Hands;
  readonly signIn: Pick<OwnSignIn, 'kept'>;
  readonly carry: Carry;
  readonly look: Pick<Looking, 'goOn'>;
  readonly show: (id: string) => Promise<void>;
  readonly now: Clock;
  readonly log: Log;
};

/** Goes on with a job whose process is gone, unless it is in somebody's hand. */
export type Resume = (id: string) => Promise<void>;

/** Creates what ends the work that a crash has cut off. */
export function createResume(needs: ResumeNeeds): Resume {
  return async (id) => {
    await needs.hands.take(id, () => resume(needs, id));
  };
}

/** Writes the same bytes again, which is safe; without a sign-in it hands the job back to its requester. */
async function resume(needs: ResumeNeeds, id: string): Promise<void> {
  const { carry, jobs, log, look, now, show, signIn } = needs;
  // Loaded anew, because whoever had it in hand a moment ago may have ended it.
  const job = await jobs.load(id);
  if (!job || !isWorking(job)) return;
  const assertion = await signIn.kept(job);
  if (assertion) {
    log.info('change.resumed', { change: id, state: job.state });
    if (job.state === 'looking') await look.goOn(job, assertion);
    else await carry(job, assertion);
    return;
  }
  const problem = { code: 'bot.restarted', details: {} } as const;
  const updated = await jobs.update(id, (newest) => {
    if (newest.state === 'looking') {
      return move(newest, 'asking', now(), { question: { kind: 'sign-in' } });
    }
    if (newest.state === 'applying') return move(newest, 'proposed', now(), { problem });
    return newest.state === 'undoing' ? move(newest, 'applied', now(), { problem }) : undefined;
  });
  if (updated?.moved) await show(id);
}
