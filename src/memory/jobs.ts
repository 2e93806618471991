import type { Job } from '../job';
import { limits } from '../limits';
import type { Shelf, ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';

/** The stored jobs, by their id. */
export type Jobs = Shelf<Job>;

/** Returns when the upkeep has something to do with a job, in milliseconds since 1970; nothing if never. */
export type DueAt = (job: Job) => number | undefined;

/** Keeps jobs on a shelf; each lives on for a while after its last change. */
export function createJobs(room: ShelfRoom & { readonly dueAt: DueAt }): Jobs {
  return createShelf<Job>({
    ...room,
    folder: 'jobs',
    lastsMilliseconds: limits.jobMemoryMilliseconds,
  });
}
