import { hashOf } from '../store/hash';
import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Place, Requester } from '../request';
import type { Store } from '../store/store';
import type { PhotoChange } from '../jobs/change';
import type { LedgerEntry } from './ledger-entry';

/** The last changes by who asked for them, and by the conversation in which they did. */
export type Ledger = {
  /** Notes how a change stands; the newest first, each change once and where it stood. */
  note(change: PhotoChange): Promise<void>;
  ofRequester(requester: Requester, place: Place): Promise<readonly LedgerEntry[]>;
  /** Those of the requester's last changes that were made in this conversation. */
  ofRequesterIn(requester: Requester, place: Place): Promise<readonly LedgerEntry[]>;
  /** Whoever made them; those that failed have changed nothing and are left out. */
  ofConversation(place: Place): Promise<readonly LedgerEntry[]>;
};

/** Keeps the ledger in a store. */
export function createLedger(store: Store, now: Clock): Ledger {
  return {
    async note(change) {
      const entry = entryOf(change);
      await add(store, keyOfRequester(change.requester, change.place), entry, {
        expiresAt: now() + limits.historyMilliseconds,
      });
      if (change.state === 'failed') return;
      // Nobody undoes by way of the conversation what can no longer be undone.
      await add(store, keyOfConversation(change.place), entry, {
        expiresAt: now() + limits.changeMilliseconds,
      });
    },
    ofRequester: (requester, place) => entries(store, keyOfRequester(requester, place)),
    async ofRequesterIn(requester, place) {
      const theirs = await entries(store, keyOfRequester(requester, place));
      return theirs.filter(({ conversation }) => conversation === conversationOf(place));
    },
    ofConversation: (place) => entries(store, keyOfConversation(place)),
  };
}

async function add(
  store: Store,
  key: string,
  entry: LedgerEntry,
  { expiresAt }: { readonly expiresAt: number },
): Promise<void> {
  for (;;) {
    const found = await store.read(key);
    const others = decode(found?.bytes).filter(({ id }) => id !== entry.id);
    const all = [entry, ...others].sort((one, other) => other.at - one.at);
    const when = found ? { etag: found.etag } : 'absent';
    const bytes = Buffer.from(JSON.stringify(all.slice(0, limits.historyEntries)));
    if ((await store.write(key, bytes, { when, expiresAt })) !== undefined) return;
  }
}

async function entries(store: Store, key: string): Promise<readonly LedgerEntry[]> {
  return decode((await store.read(key))?.bytes);
}

/** Only this module writes these records, and the store vouches that they are whole. */
function decode(bytes: Buffer | undefined): readonly LedgerEntry[] {
  return bytes ? (JSON.parse(bytes.toString('utf8')) as readonly LedgerEntry[]) : [];
}

function entryOf(change: PhotoChange): LedgerEntry {
  const { action, appliedAt, id, movedAt, place, problem, route, state, target } = change;
  return {
    id,
    action,
    target: { kind: target.kind, name: target.name },
    place: place.kind,
    conversation: conversationOf(place),
    at: appliedAt ?? movedAt,
    state,
    ...(route && { route }),
    ...(problem && { code: problem.code }),
  };
}

function keyOfRequester({ objectId }: Requester, { tenantId }: Place): string {
  return `history/${hashOf(tenantId, objectId)}`;
}

function keyOfConversation(place: Place): string {
  return `conversations/${conversationOf(place)}`;
}

function conversationOf({ conversationId, tenantId }: Place): string {
  return hashOf(tenantId, channelOf(conversationId));
}

/** All threads of a channel are one conversation to the people in it. */
export function channelOf(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}
