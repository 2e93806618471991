import { createHash } from 'node:crypto';
import type { Clock } from '../ports';

/** One stored value. The etag changes with every write. */
export type Stored = { readonly bytes: Buffer; readonly etag: string };

/** A write happens only if the value still has this etag; for `'absent'`, only if there is no value. */
export type Condition = { readonly etag: string } | 'absent' | 'any';

/**
 * Bytes by key, with compare-and-set and expiry. Keys are `folder/name[/part]` of `[a-z0-9-]`. A value past its expiry
 * does not exist any more, whether or not it was swept.
 */
export interface Store {
  read(key: string): Promise<Stored | undefined>;
  /** Returns the new etag; nothing if the condition did not hold, so that nothing was written. */
  write(key: string, bytes: Buffer, options: WriteOptions): Promise<string | undefined>;
  remove(key: string): Promise<void>;
  /** Keys below a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Keys below a folder that are due, those that wait longest first. Some may be done or gone meanwhile. Of several
   * processes perhaps only one is told of them.
   */
  due(folder: string): Promise<readonly string[]>;
  /** Deletes what has expired. */
  sweep(): Promise<void>;
  /**
   * Resolves to true if nothing damaged is set aside, for an administrator to look at. Rejects if the store does not
   * work.
   */
  isWhole(): Promise<boolean>;
  /** Closes what this process has open of it; after this it answers nothing. */
  close(): Promise<void>;
  readonly trail: Trail;
}

/** One line of a trail: by whom, about what, and how long it is kept. Times are milliseconds since 1970. */
export type TrailLine = {
  readonly at: number;
  readonly by: string;
  readonly target: string;
  readonly expiresAt: number;
  readonly text: string;
};

/** Which lines of a trail are wanted; without conditions, all. */
export type TrailQuery = Partial<Pick<TrailLine, 'by' | 'target'> & { readonly since: number }>;

/** What has happened: lines that nobody changes, and that are gone when they have expired. */
export interface Trail {
  /** Resolves when the line is kept. */
  append(line: TrailLine): Promise<void>;
  /** Returns the texts of the lines that are wanted, each once, in the order in which they happened. */
  find(query: TrailQuery): Promise<readonly string[]>;
}

/** Returns whether a line is wanted. */
export function isWanted(line: TrailLine, query: TrailQuery): boolean {
  const { by = line.by, since = line.at, target = line.target } = query;
  return line.at >= since && line.by === by && line.target === target;
}

export type WriteOptions = {
  readonly when: Condition;
  readonly expiresAt: number;
  /** When there is something to do with the value; without it, never. */
  readonly dueAt?: number | undefined;
};

/** Returns whether a write may happen over the value with this etag or, without one, over nothing. */
export function holds(when: Condition, etag: string | undefined): boolean {
  if (when === 'any') return true;
  return when === 'absent' ? etag === undefined : etag === when.etag;
}

const segment = '[a-z0-9-]{1,100}';
const folderPattern = new RegExp(`^${segment}$`);
const keyPattern = new RegExp(`^${segment}/${segment}(?:/${segment})?$`);

/**
 * Throws a TypeError for a text that is no key. Keys become names of blobs, so a bad one might lead out of the container.
 * It is always a bug of the caller.
 */
export function assertKey(key: string): void {
  if (!keyPattern.test(key)) throw new TypeError('not a key of the store');
}

/** Throws a TypeError for a text that is no name of a folder, which is a bug of the caller. */
export function assertFolder(folder: string): void {
  if (!isFolder(folder)) throw new TypeError('not a folder of the store');
}

/** Returns whether a text may name a folder of the store. */
export function isFolder(name: string): boolean {
  return folderPattern.test(name);
}

/** Returns a hash of these parts; their order counts. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Returns the SHA-256 of a photo's bytes, in hex. */
export function fingerprint(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Entry = {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly expiresAt: number;
  readonly dueAt: number;
};

/** Creates a store that forgets everything with its process; for tests, and for one instance that may forget. */
export function createMemoryStore(now: Clock): Store {
  const entries = new Map<string, Entry>();
  let writes = 0;

  function find(key: string): Entry | undefined {
    assertKey(key);
    const entry = entries.get(key);
    return entry && entry.expiresAt > now() ? entry : undefined;
  }

  function below(folder: string): [string, Entry][] {
    assertFolder(folder);
    return [...entries].filter(([key]) => key.startsWith(`${folder}/`) && find(key));
  }

  // Bytes are copied on the way in and out, as a file would, so that nobody changes what is stored.
  return {
    read: (key) => soon(() => copyOf(find(key))),
    write: (key, bytes, { dueAt = Infinity, expiresAt, when }) =>
      soon(() => {
        if (!holds(when, find(key)?.etag)) return undefined;
        const etag = String((writes += 1));
        entries.set(key, { bytes: Buffer.from(bytes), etag, expiresAt, dueAt });
        return etag;
      }),
    remove: (key) => soon(() => void (find(key) && entries.delete(key))),
    list: (folder) => soon(() => below(folder).map(([key]) => key)),
    due: (folder) => soon(() => dueOf(below(folder), now())),
    sweep: () =>
      soon(() => {
        for (const key of entries.keys()) if (!find(key)) entries.delete(key);
      }),
    isWhole: () => Promise.resolve(true),
    close: () => Promise.resolve(),
    trail: createMemoryTrail(now),
  };
}

function createMemoryTrail(now: Clock): Trail {
  const lines: TrailLine[] = [];
  return {
    append: (line) =>
      soon(() => {
        while (lines[0] && !isKept(lines[0])) lines.shift();
        lines.push(line);
      }),
    find: (query) =>
      soon(() => lines.filter((line) => isKept(line) && isWanted(line, query)).map(textOf)),
  };
  function isKept({ expiresAt }: TrailLine): boolean {
    return expiresAt > now();
  }
}

function textOf({ text }: TrailLine): string {
  return text;
}

/** Returns the keys of those that are due, those that wait longest first. */
function dueOf(entries: readonly [string, Entry][], now: number): string[] {
  return entries
    .filter(([, { dueAt }]) => dueAt <= now)
    .sort(([, one], [, other]) => one.dueAt - other.dueAt)
    .map(([key]) => key);
}

function copyOf(entry: Entry | undefined): Stored | undefined {
  return entry && { bytes: Buffer.from(entry.bytes), etag: entry.etag };
}

/** Answers later, and turns an error into a rejection, as every other store does. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
