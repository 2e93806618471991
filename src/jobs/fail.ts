import type { Problem, Refusal } from '../errors';
import { factsOf, toRefusal } from '../errors';
import type { Job } from '../job';
import { move } from '../job';
import type { Audit } from '../memory/audit';
import type { Jobs } from '../memory/jobs';
import type { Clock, Log } from '../ports';
import type { Click } from '../request';
import { Broken } from './attempt';
import { judge, needsPerson, undoMessage } from './judge';
import type { OwnSignIn } from './own-sign-in';

export type FailNeeds = {
  readonly ownSignIn: Pick<OwnSignIn, 'lose'>;
  readonly audit: Pick<Audit, 'refused'>;
  readonly now: Clock;
  readonly log: Log;
};

/** Decides what an attempt that went wrong makes of its job: `asking` if another attempt may help, else `failed`. */
export type Fail = {
  /** Returns the job after an attempt that broke off, with what the attempt had found. */
  broken(job: Job, thrown: unknown): Promise<Job>;
  /** Returns the move to which a refusal leads. */
  refused(job: Job, thrown: unknown): Promise<(newest: Job) => Job>;
};

/** Creates what decides about attempts that went wrong. */
export function createFail({ audit, log, now, ownSignIn }: FailNeeds): Fail {
  const refused: Fail['refused'] = async (job, thrown) => {
    const refusal = await ownSignIn.lose(job, toRefusal(thrown));
    report(log, job, refusal);
    await audit.refused(job, refusal, job);
    const problem = problemOf(job, refusal);
    return (newest) => move(newest, refusal.retryable ? 'asking' : 'failed', now(), { problem });
  };
  return {
    refused,
    async broken(job, thrown) {
      const broken = thrown instanceof Broken ? thrown : new Broken(job, thrown);
      return (await refused(job, broken.thrown))(broken.job);
    },
  };
}

/** Returns the problem of a job. Somebody who only wishes to see a photo reads nothing of changes. */
function problemOf({ wish }: Job, { code, details }: Refusal): Problem {
  return { code, details: wish.name === 'show' ? { ...details, doing: 'look' } : details };
}

function report(log: Log, { id, wish }: Job, refusal: Refusal): void {
  log[refusal.code === 'bot.bug' ? 'error' : 'info']('job.refused', {
    ...factsOf(refusal),
    job: id,
    command: wish.name,
    requestId: refusal.details.requestId,
  });
}

export type RefuseNeeds = {
  readonly jobs: Pick<Jobs, 'update'>;
  readonly fail: Pick<Fail, 'refused'>;
  readonly audit: Pick<Audit, 'refused'>;
  readonly now: Clock;
  readonly log: Log;
};

/** Notes on a job why a press could not begin: nobody could be signed in. Returns the job as it is stored. */
export type Refuse = (job: Job, click: Click, refusal: Refusal) => Promise<Job>;

/** Creates what notes why a press could not begin. */
export function createRefuse({ audit, fail, jobs, log, now }: RefuseNeeds): Refuse {
  return async (job, click, refusal) => {
    const { code, details } = refusal;
    const problem = { code, details };
    const failed = job.state === 'asking' ? await fail.refused(job, refusal) : undefined;
    const next = (newest: Job): Job | undefined => {
      if (!needsPerson(judge(newest, click, now()))) return undefined;
      const { messages, state } = newest;
      const asked = undoMessage(newest, click);
      if (asked?.question) {
        const question = { ...asked.question, problem };
        const refused = messages.map((each) => (each === asked ? { ...each, question } : each));
        return { ...newest, messages: refused, revision: newest.revision + 1 };
      }
      if (state === 'proposed' || state === 'applied')
        return move(newest, state, now(), { problem });
      // A job that is `unknown` stays as it is: its doubt says more.
      return state === 'asking' ? failed?.(newest) : undefined;
    };
    const updated = await jobs.update(job.id, next);
    if (updated?.moved && !failed) {
      log.info('job.not_begun', { job: job.id, code });
      await audit.refused(click, refusal, job);
    }
    return updated?.record ?? job;
  };
}
