import type { LedgerEntry } from '../cards';
import type { Job, JobState, PhotoJob } from '../job';
import { limits } from '../limits';
import type { Place, Requester } from '../request';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';
import { hashOf } from '../store/store';
import { channelOf, conversationOf, idOf } from './audit';

/** The last changes by who asked for them, and by the conversation in which they did. */
export type Ledger = {
  /** Notes how a change stands; the newest first, each change once and where it stood. */
  note(change: PhotoJob): Promise<void>;
  ofRequester(requester: Requester, place: Place): Promise<readonly LedgerEntry[]>;
  /** Those of the requester's last changes that were made in this conversation. */
  ofRequesterIn(requester: Requester, place: Place): Promise<readonly LedgerEntry[]>;
  /** Those of everybody; those that have changed nothing are left out. */
  ofConversation(place: Place): Promise<readonly LedgerEntry[]>;
};

/** Keeps the ledger on two shelves. */
export function createLedger(room: ShelfRoom): Ledger {
  const shelfOf = (folder: string, lastsMilliseconds: number) =>
    createShelf<Entries>({ ...room, folder, lastsMilliseconds });
  const requesters = shelfOf('history', limits.historyMilliseconds);
  // This shelf serves `undo` alone, which needs a change no longer than its job is remembered.
  const conversations = shelfOf('conversations', limits.jobMemoryMilliseconds);
  return {
    async note(change) {
      const { place, requester, state } = change;
      const entry = entryOf(change);
      await requesters.update(requesterId(requester, place), (all) => withEntry(all, entry), []);
      const conversation = conversationOf(place);
      if (!isNothing(state))
        await conversations.update(conversation, (all) => withEntry(all, entry), []);
      else await conversations.update(conversation, (all) => without(all, entry));
    },
    ofRequester: async (requester, place) =>
      (await requesters.load(requesterId(requester, place))) ?? [],
    async ofRequesterIn(requester, place) {
      const theirs = (await requesters.load(requesterId(requester, place))) ?? [];
      const here = [conversationOf(place), formerlyOf(place)];
      return theirs.filter(({ conversation }) => here.includes(conversation));
    },
    ofConversation: async (place) =>
      (await conversations.load(conversationOf(place))) ??
      (await conversations.load(formerlyOf(place))) ??
      [],
  };
}

type Entries = readonly LedgerEntry[];

/** What version 0.2.0 kept of a conversation, which it told apart from the same in another letter case. */
const formerlyOf = ({ conversationId, tenantId }: Place) =>
  hashOf(tenantId, channelOf(conversationId));

/** Whether a change was not done: it is in the history of its requester alone. */
const isNothing = (state: JobState) =>
  state === 'failed' || state === 'cancelled' || state === 'lapsed' || state === 'proposed';

/** The newest first, each once, and no more of them than anybody is shown. */
function withEntry(entries: Entries, entry: LedgerEntry): Entries {
  const others = entries.filter(({ id }) => id !== entry.id);
  const all = [entry, ...others].sort((one, other) => other.at - one.at);
  return all.slice(0, limits.historyEntries);
}

function without(entries: Entries, { id }: LedgerEntry): Entries | undefined {
  const others = entries.filter((each) => each.id !== id);
  return others.length < entries.length ? others : undefined;
}

function entryOf(change: PhotoJob): LedgerEntry {
  const { action, appliedAt, doubt, id, movedAt, place, previous, problem, route, state, target } =
    change;
  return {
    id,
    action,
    target: { kind: target.kind, name: target.name },
    place: place.kind,
    conversation: conversationOf(place),
    at: appliedAt ?? movedAt,
    state,
    route,
    ...(previous?.kind === 'none' && { isFirst: true }),
    doubt: doubt?.of,
    code: problem?.code,
  };
}

function requesterId({ objectId }: Requester, { tenantId }: Place): string {
  return hashOf(tenantId, objectId);
}

/** The part of a job that tells whose photo it is about. */
export type OfPhoto = Pick<Job, 'place' | 'target'> & {
  readonly requester: Pick<Requester, 'objectId'>;
};

/** Names the photo of a job. A person's own photo and the same photo as a target of others have one name. */
export function photoOf({ place, requester, target }: OfPhoto): string {
  if (!target) return hashOf(place.tenantId);
  const { id, kind, owner = requester.objectId } = idOf(target);
  const ids = kind === 'contact' ? [owner, id] : [id];
  return hashOf(place.tenantId, ...ids);
}
