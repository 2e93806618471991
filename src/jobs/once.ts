import type { Job } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Hands } from '../showing/hands';

/**
 * Does what was pressed, however often it is pressed. Whoever has the job in hand, perhaps only for the rest of a work
 * that is shown as done, is waited for; who finds then that nobody did it, does.
 * @param claim moves the job on, or returns nothing where that may not begin
 */
export type Once = (
  job: Job,
  claim: (newest: Job) => Job | undefined,
  work: (claimed: Job) => Promise<unknown>,
) => Promise<void>;

/** Creates what does work once. */
export function createOnce(needs: {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly hands: Hands;
}): Once {
  const { hands, jobs } = needs;
  const once: Once = async (job, claim, work) => {
    const seen = await hands.take(job.id, async () => {
      const claimed = await jobs.update(job.id, claim);
      if (claimed?.moved) await work(claimed.record);
      return true;
    });
    if (seen) return;
    await hands.whenFree(job.id);
    const newest = await jobs.load(job.id);
    if (newest && newest.revision === job.revision) await once(newest, claim, work);
  };
  return once;
}
