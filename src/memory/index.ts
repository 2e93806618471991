import type { Clock, Log, Sleep } from '../ports';
import { createClaims, createHands } from '../store/claims';
import type { Store } from '../store/store';
import type { DueAt } from './jobs';
import { createJobs } from './jobs';
import { createAudit } from './audit';
import { createLedger } from './ledger';
import { createMessagesSeen, createPersonalChats, createSteps } from './arrivals';
import { createPictures } from './pictures';
import { createPutBacks } from './put-backs';
import { createReplies } from './replies';
import { createSignIns } from './sign-ins';

export type MemoryNeeds = {
  readonly store: Store;
  /** Whether other processes may work on the same store, so that what one has in hand the others must leave alone. */
  readonly shared: boolean;
  readonly dueAt: DueAt;
  readonly now: Clock;
  readonly sleep: Sleep;
  /** Returns the id of what is being answered, for the audit. */
  readonly correlation: () => string;
  /** How long the audit is kept. */
  readonly auditMilliseconds: number;
  readonly log: Log;
};

/** Opens everything that lasts, and what is in somebody's hand. */
export function openMemory({ dueAt, shared, ...needs }: MemoryNeeds) {
  const claims = createClaims(shared ? needs : undefined);
  const hands = createHands(claims);
  return {
    claims,
    hands,
    jobs: createJobs({ ...needs, dueAt }),
    pictures: createPictures(needs),
    ledger: createLedger(needs),
    putBacks: createPutBacks(needs),
    audit: createAudit({ ...needs, trail: needs.store.trail, lasts: needs.auditMilliseconds }),
    chats: createPersonalChats(needs),
    signIns: createSignIns(needs),
    replies: createReplies(needs),
    seen: createMessagesSeen({ ...needs, claims }),
    steps: createSteps({ ...needs, hands }),
  };
}

export { createAllowances } from './allowances';
