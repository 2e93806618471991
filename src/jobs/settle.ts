import { factsOf } from '../errors';
import type { Job, JobState } from '../job';
import { isPhotoJob } from '../job';
import type { Audit } from '../memory/audit';
import type { Jobs } from '../memory/jobs';
import type { Ledger } from '../memory/ledger';
import type { PicturePart as Picture, Pictures } from '../memory/pictures';
import { beforePart, keptParts, shownPart } from '../memory/pictures';
import type { Log } from '../ports';
import type { Hands } from '../store/claims';

type SettleNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly ledger: Pick<Ledger, 'note'>;
  readonly audit: Pick<Audit, 'moved'>;
  readonly pictures: Pick<Pictures, 'drop'>;
  readonly log: Log;
};

/** The job as it is stored, and whether this call has moved it. */
type Settled = { readonly job: Job; readonly moved: boolean };

/**
 * Stores the next state of a job; `next` runs at least twice, sees the newest record, changes nothing else, and returns
 * nothing to leave the job as it is. The history knows a change before any card offers its undo, and pictures that the
 * new state does not need are dropped. So each move that writes history or may end something goes through here; for
 * other moves `jobs.update` will do. History and audit are told first, so of two moves at once they may have the one
 * that was not stored.
 */
export type Settle = (
  id: string,
  next: (newest: Job) => Job | undefined,
) => Promise<Settled | undefined>;

/** Creates what moves jobs on. A job moves even if the history or the deletion of its pictures fails; that is logged. */
export function createSettle({ audit, jobs, ledger, log, pictures }: SettleNeeds): Settle {
  async function note(job: Job | undefined, wasUnknown: boolean): Promise<void> {
    if (!job || !isPhotoJob(job) || !(noted.includes(job.state) || wasUnknown)) return;
    await ledger.note(job).catch((thrown: unknown) => {
      log.error('job.not_noted', { job: job.id, ...factsOf(thrown) });
    });
  }
  async function drop(job: Job): Promise<void> {
    const kept = picturesNeeded(job);
    if (!kept) return;
    await pictures.drop(job.id, kept).catch((thrown: unknown) => {
      log.error('pictures.not_dropped', { job: job.id, ...factsOf(thrown) });
    });
  }

  return async (id, next) => {
    // Kept first, shown then: those who show jobs may see the new state as soon as it is stored.
    const before = await jobs.load(id);
    const after = before && next(before);
    await note(after, before?.state === 'unknown');
    if (after) await audit.moved(before, after);
    const updated = await jobs.update(id, next);
    if (updated?.moved) await drop(updated.record);
    return updated && { job: updated.record, moved: updated.moved };
  };
}

/**
 * States that the history tells of; a job that was never tried is in no history. What was `unknown` is there already,
 * and so is what became of it.
 */
const noted: readonly JobState[] = ['applied', 'unknown', 'undone', 'failed'];

/**
 * The pictures that a state may still need; nothing where it may need all of them. While it can be undone, that is the
 * previous photo and what the requester needs to use the new one elsewhere too.
 */
function picturesNeeded(job: Job): readonly Picture[] | undefined {
  switch (job.state) {
    case 'looking':
    case 'asking':
    case 'proposed':
    case 'applying':
    case 'undoing':
      return undefined;
    case 'unknown':
    case 'applied':
      return job.previous === undefined ? [] : ['previous', beforePart, ...keptParts(job)];
    case 'shown':
      return [shownPart];
    case 'undone':
    case 'cancelled':
    case 'lapsed':
    case 'failed':
      return [];
  }
}

/**
 * Does the work of a press once, however often the press arrives: it takes the job in hand, moves it on and works. If
 * another press has the job in hand, it waits until that one is done, even if its result is shown already. Then it
 * works only if the job is still as it was.
 * @param claim moves the job on, or returns nothing if the work may not begin
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
