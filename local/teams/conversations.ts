import type { Clock } from '../clock';
import type { ParticipantKey } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { Device } from './devices';
import type { Content, Entry } from './entry';
import { liveEntry, newEntry, replaceContent, screenOf, viewOf } from './entry';
import { createListeners } from './listeners';
import type { SilentSignIn } from './sign-in-card';
import type { Message } from './types';

type Json = Readonly<Record<string, unknown>>;

/** A message that was not deleted, as it is for everybody. */
export type StoredMessage = Readonly<
  Pick<Entry, 'id' | 'from' | 'thread' | 'post' | 'created' | 'content'>
>;

/** The messages of all conversations, and each person's view of their cards. */
export type Conversations = {
  /** Returns an id of the kind that Teams uses: milliseconds, never twice the same. */
  nextId(): string;
  add(
    place: Place,
    message: Pick<Entry, 'from' | 'content' | 'post'> & { id?: string; thread?: string },
  ): string;
  find(place: Place, id: string): StoredMessage | undefined;
  /** Replaces a message for everybody, cards that answered a click included. */
  replace(place: Place, id: string, content: Content): void;
  remove(place: Place, id: string): void;
  /**
   * Shows somebody the card that answered their click, on the device where they clicked: Teams keeps it nowhere.
   * Source: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
   */
  showOwn(place: Place, id: string, viewer: ParticipantKey, card: Json, device?: Device): void;
  /** Says how far the clients are that try to answer a sign-in card by themselves. */
  setSilentSignIn(place: Place, id: string, of: ParticipantKey, state: SilentSignIn): void;
  view(place: Place, viewer: ParticipantKey, device?: Device): readonly Message[];
  onChange(listener: () => void): () => void;
  /** Tells of each message that the bot sends or replaces. */
  onBotMessage(listener: (place: Place, message: StoredMessage) => void): () => void;
};

export function createConversations(now: Clock): Conversations {
  const messages = new Map<Place, Entry[]>();
  const changes = createListeners<[]>();
  const botMessages = createListeners<[Place, StoredMessage]>();
  const nextId = idsFrom(now);
  const of = (place: Place) => messages.get(place) ?? [];
  const live = (place: Place, id: string) => liveEntry(of(place), id);
  const change = (place: Place, id: string, apply: (entry: Entry) => void) => {
    const entry = live(place, id);
    if (!entry) return;
    apply(entry);
    entry.version += 1;
    changes.tell();
  };

  return {
    nextId,
    add(place, { id = nextId(), ...message }) {
      const entry = newEntry(place, { ...message, id, created: now() });
      messages.set(place, [...of(place), entry]);
      changes.tell();
      if (entry.from === 'bot') botMessages.tell(place, entry);
      return id;
    },
    find: live,
    replace: (place, id, content) =>
      change(place, id, (entry) => {
        replaceContent(entry, content);
        botMessages.tell(place, entry);
      }),
    remove: (place, id) => change(place, id, (entry) => (entry.deleted = true)),
    showOwn: (place, id, viewer, card, device) =>
      change(place, id, ({ own }) => own.set(screenOf(viewer, device), card)),
    setSilentSignIn: (place, id, person, state) =>
      change(place, id, ({ silentSignIns }) => silentSignIns.set(person, state)),
    view: (place, viewer, device) => of(place).map((entry) => viewOf(entry, viewer, device)),
    onChange: (listener) => changes.add(listener),
    onBotMessage: (listener) => botMessages.add(listener),
  };
}

function idsFrom(now: Clock): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now()));
    return String(last);
  };
}
