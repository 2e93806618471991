/* What is remembered of what arrives: the messages that were seen, and the personal chats of those who write. */
import { limits } from '../limits';
import type { Place } from '../request';
import type { Claims, Release } from '../store/claims';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';

/** Which messages were seen, so that each gets one answer however often Teams delivers it. */
export type MessagesSeen = {
  /**
   * Says whether this message is to be answered, and remembers it. One whose process died before there was an answer
   * is new again: Teams got no answer either, and sends it once more.
   */
  firstSight(message: string): Promise<boolean>;
  /** The message has its answer, or one is stored that will be shown. Does nothing for what `firstSight` denied. */
  settle(message: string): Promise<void>;
  /** The message got no answer; should Teams send it once more, it is new. */
  release(message: string): Promise<void>;
};

/** Keeps on a shelf what was answered; what is being answered is in hand. */
export function createMessagesSeen(needs: ShelfRoom & { readonly claims: Claims }): MessagesSeen {
  const { claims, ...room } = needs;
  const lastsMilliseconds = limits.messageMemoryMilliseconds;
  const shelf = createShelf<'settled'>({ ...room, folder: 'messages', lastsMilliseconds });
  const inHand = new Map<string, Release>();
  return {
    async firstSight(message) {
      const release = await claims.take(`message-${message}`);
      if (!release) return false;
      let isNew = false;
      try {
        isNew = (await shelf.load(message)) === undefined;
      } finally {
        if (!isNew) await release();
      }
      if (isNew) inHand.set(message, release);
      return isNew;
    },
    async release(message) {
      const release = inHand.get(message);
      inHand.delete(message);
      await release?.();
    },
    async settle(message) {
      const release = inHand.get(message);
      if (!inHand.delete(message)) return;
      try {
        await shelf.put(message, 'settled');
      } finally {
        await release?.();
      }
    },
  };
}

/** The personal chats that PhotoBot knows, so that it can tell people what happened to their photo. */
export type PersonalChats = {
  /** Remembers the personal chat of somebody; does nothing for other places. */
  remember(objectId: string, place: Place): Promise<void>;
  /** Does the same when PhotoBot was added: another process may have forgotten what this one believes to be stored. */
  welcome(objectId: string, place: Place): Promise<void>;
  /** Forgets it, when PhotoBot was removed there. */
  forget(objectId: string, place: Place): Promise<void>;
  /** Returns nothing for people who have never installed PhotoBot for themselves. */
  of(objectId: string): Promise<Place | undefined>;
};

/** Keeps the chats on a shelf, by the object id of their person. */
export function createPersonalChats(room: ShelfRoom): PersonalChats {
  const { now } = room;
  const lastsMilliseconds = limits.chatMilliseconds;
  const shelf = createShelf<Place>({ ...room, folder: 'chats', lastsMilliseconds });
  const seen = new Map<string, { readonly text: string; readonly renewAt: number }>();
  const chats: PersonalChats = {
    async remember(objectId, place) {
      if (place.kind !== 'personal') return;
      const text = JSON.stringify(place);
      // Most messages change nothing, and a write costs more than the rest of the answer.
      const known = seen.get(objectId);
      if (known?.text === text && now() < known.renewAt) return;
      await shelf.put(objectId.toLowerCase(), place);
      if (seen.size >= limits.chatsRemembered) seen.clear();
      seen.set(objectId, { text, renewAt: now() + lastsMilliseconds / 2 });
    },
    async welcome(objectId, place) {
      seen.delete(objectId);
      await chats.remember(objectId, place);
    },
    async forget(objectId, place) {
      if (place.kind !== 'personal') return;
      seen.delete(objectId);
      await shelf.remove(objectId.toLowerCase());
    },
    of: (objectId) => shelf.load(objectId.toLowerCase()),
  };
  return chats;
}
