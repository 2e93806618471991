import { limits } from '../limits';
import type { Place } from '../request';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';

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
