import type { Clock } from '../ports';
import type { Claims } from '../store/claims';
import type { Records } from '../store/shelf';
import { createRecords } from '../store/shelf';
import type { Store } from '../store/store';
import type { PhotoChange } from '../jobs/change';
import type { Messages } from './messages-seen';
import { createMessages } from './messages-seen';
import type { Pictures } from './pictures';
import { createPictures } from './pictures';

/** The stored changes, their pictures, and the messages that were seen. */
export type Changes = Records<PhotoChange> & Pictures & Messages & { sweep(): Promise<void> };

/** Keeps changes in a store, and their pictures beside them. */
export function createChanges(store: Store, now: Clock, claims: Claims): Changes {
  return {
    ...createRecords<PhotoChange>(store, now, 'changes'),
    ...createPictures(store, now),
    ...createMessages(store, now, claims),
    sweep: () => store.sweep(),
  };
}
