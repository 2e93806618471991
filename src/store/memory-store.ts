import type { Clock } from '../ports';
import type { Store, Stored } from './store';
import { assertFolder, assertKey, holds } from './store';

type Entry = { readonly bytes: Buffer; readonly etag: string; readonly expiresAt: number };

/** A store that forgets everything with its process; for tests, and for one instance that may forget. */
export function createMemoryStore(now: Clock): Store {
  const entries = new Map<string, Entry>();
  let writes = 0;

  function find(key: string): Entry | undefined {
    assertKey(key);
    const entry = entries.get(key);
    return entry && entry.expiresAt > now() ? entry : undefined;
  }

  // Bytes are copied on the way in and out, as a file would, so that nobody changes what is stored.
  return {
    read: (key) => soon(() => copyOf(find(key))),
    write: (key, bytes, { when, expiresAt }) =>
      soon(() => {
        if (!holds(when, find(key)?.etag)) return undefined;
        writes += 1;
        const etag = String(writes);
        entries.set(key, { bytes: Buffer.from(bytes), etag, expiresAt });
        return etag;
      }),
    remove: (key) =>
      soon(() => {
        assertKey(key);
        entries.delete(key);
      }),
    list: (folder) =>
      soon(() => {
        assertFolder(folder);
        return [...entries.keys()].filter((key) => key.startsWith(`${folder}/`) && find(key));
      }),
    sweep: () =>
      soon(() => {
        for (const key of entries.keys()) if (!find(key)) entries.delete(key);
      }),
  };
}

function copyOf(entry: Entry | undefined): Stored | undefined {
  return entry && { bytes: Buffer.from(entry.bytes), etag: entry.etag };
}

/** As a rejection, and never at once, which is how every other store answers. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
