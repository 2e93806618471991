import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Store } from '../store/store';

/**
 * The pictures that belong to a change. Photo and preview are kept per crop, so that a click never gets another
 * picture than the one its card showed.
 */
export type Part = 'master' | 'previous' | `photo-${string}` | `preview-${string}`;

export type Pictures = {
  keep(id: string, part: Part, picture: Buffer): Promise<void>;
  picture(id: string, part: Part): Promise<Buffer | undefined>;
  /** Deletes the pictures of a change, except those that `spared` names. */
  drop(id: string, spared?: readonly Part[]): Promise<void>;
};

/** Keeps pictures in a store, each change's in a folder of its own. */
export function createPictures(store: Store, now: Clock): Pictures {
  return {
    async keep(id, part, picture) {
      const expiresAt = now() + limits.changeMilliseconds;
      await store.write(`${folderOf(id)}/${part}`, picture, { when: 'any', expiresAt });
    },
    picture: async (id, part) => (await store.read(`${folderOf(id)}/${part}`))?.bytes,
    async drop(id, spared = []) {
      const kept = new Set(spared.map((part) => `${folderOf(id)}/${part}`));
      const all = await store.list(folderOf(id));
      await Promise.all(all.filter((name) => !kept.has(name)).map((name) => store.remove(name)));
    },
  };
}

function folderOf(id: string): string {
  return `pictures-${id}`;
}
