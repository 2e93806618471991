import { createHash } from 'node:crypto';
import type { Clock } from '../ports';

/** One stored value. The etag changes with every write. */
export type Stored = { readonly bytes: Buffer; readonly etag: string };

/** A write happens only if the value is still the one with this etag, or, for `'absent'`, only if there is none. */
export type Condition = { readonly etag: string } | 'absent' | 'any';

/**
 * Bytes by key, with compare-and-set and expiry. Keys are `folder/name[/part]` of `[a-z0-9-]`. A value past its expiry
 * does not exist any more, whether or not it was swept.
 */
export interface Store {
  read(key: string): Promise<Stored | undefined>;
  /** Returns the new etag, or nothing when the condition did not hold; then nothing was written. */
  write(
    key: string,
    bytes: Buffer,
    options: { readonly when: Condition; readonly expiresAt: number },
  ): Promise<string | undefined>;
  remove(key: string): Promise<void>;
  /** Keys below a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Deletes what has expired. */
  sweep(): Promise<void>;
}

/** Returns whether a write may happen over the value with this etag or, without one, over nothing. */
export function holds(when: Condition, etag: string | undefined): boolean {
  if (when === 'any') return true;
  return when === 'absent' ? etag === undefined : etag === when.etag;
}

const segment = '[a-z0-9-]{1,100}';
const folderPattern = new RegExp(`^${segment}$`);
const keyPattern = new RegExp(`^${segment}/${segment}(?:/${segment})?$`);

/**
 * Stops code that would use something else as a key. Keys become file names, so a bad one is a way out of the store's
 * folder, and always a bug of the caller.
 */
export function assertKey(key: string): void {
  if (!keyPattern.test(key)) throw new TypeError('not a key of the store');
}

export function assertFolder(folder: string): void {
  if (!isFolder(folder)) throw new TypeError('not a folder of the store');
}

export function isFolder(name: string): boolean {
  return folderPattern.test(name);
}

/** Names what belongs to these parts, in an order that counts, without saying what they are. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

type Entry = { readonly bytes: Buffer; readonly etag: string; readonly expiresAt: number };

/** Creates a store that forgets everything with its process; for tests, and for one instance that may forget. */
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
