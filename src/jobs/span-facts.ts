import { factsOf } from '../errors';
import type { Job } from '../job';
import type { LogFields } from '../ports';
import type { Ending } from '../trace';
import { Broken } from './attempt';

/** Returns what those who watch are told of a piece of work on a job: which job it was, and how far it has come. */
export function spanFacts(end: Ending<Job>, given: Job): LogFields {
  if ('result' in end) return aboutJob(end.result);
  if (!(end.thrown instanceof Broken)) return { ...aboutJob(given), ...factsOf(end.thrown) };
  const { job, thrown } = end.thrown;
  return { ...aboutJob(job), ...factsOf(thrown) };
}

/** Returns what they are told of the beginning of a job: its id. */
export function begunFacts(end: Ending<string>): LogFields {
  return 'result' in end ? { job: end.result } : {};
}

/** The problem of the last try counts, also where the job has gone back to an earlier state. */
function aboutJob({ doubt, id, problem = doubt?.problem, route, state, target }: Job): LogFields {
  const { code, details } = problem ?? {};
  return {
    job: id,
    state,
    target: target?.kind,
    route,
    code,
    status: details?.status,
    requestId: details?.requestId,
  };
}
