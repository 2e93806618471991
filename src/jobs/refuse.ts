import type { Refusal } from '../errors';
import type { Job } from '../job';
import { move } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Clock, Log } from '../ports';
import type { Click } from '../request';
import type { Fail } from './fail';
import { judge, needsPerson, undoMessage } from './judge';

export type RefuseNeeds = {
  readonly jobs: Pick<Jobs, 'update'>;
  readonly fail: Fail;
  readonly now: Clock;
  readonly log: Log;
};

/** Lets a job say why what was pressed could not even begin. Returns the job as it is then. */
export type Refuse = (job: Job, click: Click, refusal: Refusal) => Promise<Job>;

/** Creates what says so. */
export function createRefuse({ fail, jobs, log, now }: RefuseNeeds): Refuse {
  return async (job, click, refusal) => {
    const { code, details } = refusal;
    const problem = { code, details };
    const failed = job.state === 'asking' ? await fail(job, refusal) : undefined;
    const next = (newest: Job): Job | undefined => {
      if (!needsPerson(judge(newest, click, now()))) return undefined;
      const { messages, state } = newest;
      const asked = undoMessage(newest, click);
      if (asked?.question) {
        const question = { ...asked.question, problem };
        const told = messages.map((each) => (each === asked ? { ...each, question } : each));
        return { ...newest, messages: told, revision: newest.revision + 1 };
      }
      if (state === 'proposed' || state === 'applied')
        return move(newest, state, now(), { problem });
      // Of what nobody knows there is nothing newer to say.
      return failed && { ...failed, messages };
    };
    const updated = await jobs.update(job.id, next);
    if (updated?.moved && !failed) log.info('change.refused', { change: job.id, code });
    return updated?.record ?? job;
  };
}
