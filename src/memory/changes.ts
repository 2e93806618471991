import { limits } from '../limits';
import type { Claims } from '../store/claims';
import type { Shelf, ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';
import type { PhotoChange } from '../jobs/change';
import type { MessagesSeen } from './messages-seen';
import { createMessagesSeen } from './messages-seen';
import type { Pictures } from './pictures';
import { createPictures } from './pictures';

/** The stored changes, their pictures, and the messages that were seen. */
export type Changes = Shelf<PhotoChange> & Pictures & MessagesSeen & { sweep(): Promise<void> };

/** Keeps changes on a shelf, and their pictures beside them. */
export function createChanges(needs: ShelfRoom & { readonly claims: Claims }): Changes {
  const { claims, ...room } = needs;
  const lastsMilliseconds = limits.changeMilliseconds;
  return {
    ...createShelf<PhotoChange>({ ...room, folder: 'changes', lastsMilliseconds }),
    ...createPictures(room),
    ...createMessagesSeen({ ...room, claims }),
    sweep: () => room.store.sweep(),
  };
}
