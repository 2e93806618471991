import type { Workers } from '../../ports';
import type { Answer, EditJob } from './edit-job';

/**
 * Runs a job in the worker. The port does not know our jobs; the worker's entry has exactly these types. What is given
 * to be transferred is gone here afterwards instead of copied, so it must be nobody else's: never the memory of a
 * Buffer, which may be a piece of Node's pool.
 */
export async function runJob<Job extends EditJob>(
  workers: Workers,
  job: Job,
  signal: AbortSignal,
  transfer: readonly ArrayBuffer[] = [],
): Promise<Answer<Job>> {
  const alone = job.kind === 'heic';
  return (await workers.run(job, { signal, transfer, alone })) as Answer<Job>;
}
