import type { Job, JobState } from '../job';
import { isPhotoJob } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Ledger } from '../memory/ledger';
import type { PicturePart as Picture, Pictures } from '../memory/pictures';
import { keptParts, shownPart } from '../memory/pictures';
import type { Log } from '../ports';

export type SettleNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly ledger: Pick<Ledger, 'note'>;
  readonly pictures: Pick<Pictures, 'drop'>;
  readonly log: Log;
};

/** What is stored of a job after a move, and whether it moved. */
export type Settled = { readonly job: Job; readonly moved: boolean };

/**
 * Brings a job to its next state; `next` sees the newest one and returns nothing to leave it as it is. What can be undone
 * is in the history before any card says so, and pictures that nobody needs any more are gone.
 */
export type Settle = (
  id: string,
  next: (newest: Job) => Job | undefined,
) => Promise<Settled | undefined>;

/** Creates what moves jobs on. */
export function createSettle({ jobs, ledger, log, pictures }: SettleNeeds): Settle {
  async function note(job: Job | undefined): Promise<void> {
    if (!job || !isPhotoJob(job) || !noted.includes(job.state)) return;
    try {
      await ledger.note(job);
    } catch (thrown) {
      // It has ended all the same if it cannot be written down.
      const error = thrown instanceof Error ? thrown.name : 'unknown';
      log.error('change.not_noted', { change: job.id, error });
    }
  }

  return async (id, next) => {
    const before = await jobs.load(id);
    await note(before && next(before));
    const updated = await jobs.update(id, next);
    if (!updated) return undefined;
    const { moved, record: job } = updated;
    if (moved) {
      const kept = picturesNeeded(job);
      if (kept) await pictures.drop(id, kept);
    }
    return { job, moved };
  };
}

/** What the history tells; what was not done is nobody's history. */
const noted: readonly JobState[] = ['applied', 'unknown', 'undone', 'failed'];

/**
 * The pictures that a state may still need; nothing where it may need all of them. While it can be undone, that is the
 * previous photo and what the requester needs to use the new one elsewhere too.
 */
export function picturesNeeded(job: Job): readonly Picture[] | undefined {
  switch (job.state) {
    case 'looking':
    case 'asking':
    case 'proposed':
    case 'applying':
    case 'undoing':
      return undefined;
    case 'unknown':
    case 'applied':
      return job.previous === undefined ? [] : ['previous', ...keptParts(job)];
    case 'shown':
      return [shownPart];
    case 'undone':
    case 'cancelled':
    case 'lapsed':
    case 'failed':
      return [];
  }
}
