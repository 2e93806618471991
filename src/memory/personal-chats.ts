import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Place } from '../request';
import type { Store } from '../store/store';

/** The personal chats that PhotoBot knows, so that it can tell people what happened to their photo. */
export type Chats = {
  /** Remembers the personal chat of somebody; does nothing for other places. */
  remember(objectId: string, place: Place): Promise<void>;
  /** The same when PhotoBot was added: another process may have forgotten what this one believes to be stored. */
  welcome(objectId: string, place: Place): Promise<void>;
  /** Forgets it, when PhotoBot was removed there. */
  forget(objectId: string, place: Place): Promise<void>;
  /** Gives nothing for people who have never installed PhotoBot for themselves. */
  of(objectId: string): Promise<Place | undefined>;
};

/** Keeps the chats in a store, by the object id of their person. */
export function createChats(store: Store, now: Clock): Chats {
  const seen = new Map<string, { readonly text: string; readonly renewAt: number }>();
  const chats: Chats = {
    async remember(objectId, place) {
      if (place.kind !== 'personal') return;
      const text = JSON.stringify(place);
      // Most messages change nothing, and a write costs more than the rest of the answer.
      const known = seen.get(objectId);
      if (known?.text === text && now() < known.renewAt) return;
      const expiresAt = now() + limits.chatMilliseconds;
      await store.write(keyOf(objectId), Buffer.from(text), { when: 'any', expiresAt });
      if (seen.size >= limits.chatsRemembered) seen.clear();
      seen.set(objectId, { text, renewAt: now() + limits.chatMilliseconds / 2 });
    },
    async welcome(objectId, place) {
      seen.delete(objectId);
      await chats.remember(objectId, place);
    },
    async forget(objectId, place) {
      if (place.kind !== 'personal') return;
      seen.delete(objectId);
      await store.remove(keyOf(objectId));
    },
    async of(objectId) {
      const found = await store.read(keyOf(objectId));
      return found && (JSON.parse(found.bytes.toString('utf8')) as Place);
    },
  };
  return chats;
}

function keyOf(objectId: string): string {
  return `chats/${objectId.toLowerCase()}`;
}
