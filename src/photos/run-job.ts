import type { Workers } from '../ports';
import type { Answer, EditJob } from './edit-job';

/** Runs a job in the worker. The port does not know our jobs; the worker's entry has exactly these types. */
export async function runJob<Job extends EditJob>(
  workers: Workers,
  job: Job,
  signal: AbortSignal,
): Promise<Answer<Job>> {
  return (await workers.run(job, { signal })) as Answer<Job>;
}
