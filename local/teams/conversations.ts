import type { Clock } from '../../src/index';
import type { ParticipantKey } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { Post } from './post';
import type { Message } from './types';

type Json = Readonly<Record<string, unknown>>;

/** What a message holds; the bot may replace it. */
export type Content = {
  readonly text?: string;
  readonly attachments: readonly Json[];
  /** The app whose message extension made the card. */
  readonly via?: string;
};

type Entry = {
  readonly id: string;
  readonly from: Message['from'];
  readonly thread?: string;
  /** What a person posted; bots have none. */
  readonly post?: Post;
  /** In milliseconds. */
  readonly created: number;
  content: Content;
  deleted: boolean;
  version: number;
  /** Cards that answered a click; only who clicked sees theirs. */
  readonly own: Map<ParticipantKey, Json>;
};

/** A message that was not deleted, as it is for everybody. */
export type StoredMessage = Readonly<
  Pick<Entry, 'id' | 'from' | 'thread' | 'post' | 'created' | 'content'>
>;

/** The messages of all conversations, and each person's view of their cards. */
export type Conversations = {
  /** Gives an id of the kind that Teams uses: milliseconds, never twice the same. */
  nextId(): string;
  add(
    place: Place,
    message: Pick<Entry, 'from' | 'content' | 'post'> & { id?: string; thread?: string },
  ): string;
  find(place: Place, id: string): StoredMessage | undefined;
  /** Replaces a message for everybody, cards that answered a click included. */
  replace(place: Place, id: string, content: Content): void;
  remove(place: Place, id: string): void;
  /** Shows somebody the card that answered their click. */
  showOwn(place: Place, id: string, viewer: ParticipantKey, card: Json): void;
  view(place: Place, viewer: ParticipantKey): readonly Message[];
  onChange(listener: () => void): () => void;
};

export function createConversations(now: Clock): Conversations {
  const messages = new Map<Place, Entry[]>();
  const listeners = new Set<() => void>();
  const nextId = idsFrom(now);
  const of = (place: Place) => messages.get(place) ?? [];
  const live = (place: Place, id: string) =>
    of(place).find((entry) => entry.id === id && !entry.deleted);

  function change(place: Place, id: string, apply: (entry: Entry) => void): void {
    const entry = live(place, id);
    if (!entry) return;
    apply(entry);
    entry.version += 1;
    listeners.forEach((listener) => listener());
  }

  return {
    nextId,
    add(place, { id = nextId(), ...message }) {
      messages.set(place, [...of(place), newEntry(place, { ...message, id, created: now() })]);
      listeners.forEach((listener) => listener());
      return id;
    },
    find: live,
    replace: (place, id, content) =>
      change(place, id, (entry) => {
        entry.content = content;
        entry.own.clear();
      }),
    remove: (place, id) => change(place, id, (entry) => (entry.deleted = true)),
    showOwn: (place, id, viewer, card) => change(place, id, ({ own }) => own.set(viewer, card)),
    view: (place, viewer) => of(place).map((entry) => viewOf(entry, viewer)),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function idsFrom(now: Clock): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now()));
    return String(last);
  };
}

/** A new post in a channel starts a thread of its own. */
function newEntry(
  place: Place,
  message: Pick<Entry, 'id' | 'from' | 'content' | 'created' | 'post'> & { thread?: string },
): Entry {
  const thread =
    place.conversationType === 'channel' ? { thread: message.thread ?? message.id } : {};
  return { ...message, ...thread, deleted: false, version: 1, own: new Map() };
}

function viewOf(entry: Entry, viewer: ParticipantKey): Message {
  const { content, deleted, from, id, own, post, thread, version } = entry;
  const { attachments, text, via } = content;
  const card = own.get(viewer) ?? adaptiveCard(attachments);
  return {
    id,
    from,
    version,
    deleted,
    ...(thread !== undefined && { thread }),
    ...(post?.quote && { quote: post.quote }),
    attachments,
    ...(text !== undefined && { text }),
    ...(via !== undefined && { via }),
    ...(card && { card }),
  };
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

function adaptiveCard(attachments: readonly Json[]): Json | undefined {
  return attachments.find(({ contentType }) => contentType === adaptiveCardType)?.['content'] as
    Json | undefined;
}
