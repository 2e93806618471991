import type { Refusal } from '../errors';
import { toRefusal } from '../errors';
import type { Job } from '../job';
import { move } from '../job';
import type { Clock, Log } from '../ports';
import { Broken } from './attempt';
import type { OwnSignIn } from './own-sign-in';

export type FailNeeds = {
  readonly signIn: Pick<OwnSignIn, 'lose'>;
  readonly now: Clock;
  readonly log: Log;
};

/** Returns a job after an attempt that broke off: it asks for another one, where that may help. */
export type Fail = (job: Job, thrown: unknown) => Promise<Job>;

/** Creates what tells of attempts that broke off. */
export function createFail({ log, now, signIn }: FailNeeds): Fail {
  return async (job, thrown) => {
    const broken = thrown instanceof Broken ? thrown : new Broken(job, thrown);
    const refusal = await signIn.lose(job, toRefusal(broken.thrown));
    report(log, job, refusal);
    const problem = { code: refusal.code, details: refusal.details };
    return move(broken.job, refusal.retryable ? 'asking' : 'failed', now(), { problem });
  };
}

function report(log: Log, { id, wish }: Job, refusal: Refusal): void {
  const { cause } = refusal;
  log[refusal.code === 'bot.bug' ? 'error' : 'info']('errand.refused', {
    change: id,
    command: wish.name,
    code: refusal.code,
    requestId: refusal.details['requestId'],
    error: cause instanceof Error ? cause.name : undefined,
  });
}
