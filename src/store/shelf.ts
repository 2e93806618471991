import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Condition, Store } from './store';

/** Where a shelf is, and who owns its time. */
export type ShelfRoom = { readonly store: Store; readonly now: Clock };

export type ShelfOptions<T> = ShelfRoom & {
  readonly folder: string;
  /** How long a record lives on after its last write. */
  readonly lastsMilliseconds: number;
  /** When there is something to do with a record; never where nothing is given. */
  readonly dueAt?: (record: T) => number | undefined;
  /**
   * Reads what was stored as version 1, 2, …; the last one is the version that is written. Without readers there is
   * one version, which is read as it is.
   */
  readonly readers?: readonly [Reader<T>, ...Reader<T>[]];
};

/** Makes a record of today's shape from JSON that this shelf wrote in some version. */
export type Reader<T> = (stored: unknown) => T;

/**
 * Records of one kind, by their id, in a folder of the store; they change by compare-and-set. While versions change, a
 * process of the later one may have written some of them. Those stay as they are: what would read or change one throws
 * the refusal `bot.updating`. Only `remove` asks for no version.
 */
export type Shelf<T> = {
  /** Keeps a new record. Returns whether it was new; else what was there stays. */
  create(id: string, record: T): Promise<boolean>;
  /** Keeps a record over what was there. */
  put(id: string, record: T): Promise<void>;
  load(id: string): Promise<T | undefined>;
  /**
   * Changes a record by compare-and-set: `next` may run several times, sees the newest state each time, and returns
   * nothing to leave it as it is. An unknown record begins as `fresh`.
   *
   * @returns what is stored afterwards, or nothing when the record is unknown and nothing is fresh.
   */
  update(
    id: string,
    next: (record: T) => T | undefined,
    fresh?: T,
  ): Promise<{ readonly record: T; readonly moved: boolean } | undefined>;
  remove(id: string): Promise<void>;
  ids(): Promise<readonly string[]>;
  /** Ids of those with which there is something to do by now, those that wait longest first; see `Store.due`. */
  due(): Promise<readonly string[]>;
};

/** Ids come back from cards and browsers, where anybody may have written them. */
const idPattern = /^[a-z0-9-]{1,64}$/;

/** Opens a folder of the store as a shelf. Nothing else writes there, and the store vouches that values are whole. */
export function createShelf<T>(options: ShelfOptions<T>): Shelf<T> {
  const { folder, store } = options;
  const { decode, encode }: Codec<T> = codecOf(options.readers ?? [(stored) => stored as T]);
  const keyOf = (id: string) => `${folder}/${id}`;
  const idOf = (key: string) => key.slice(folder.length + 1);
  const write = async (id: string, record: T, when: Condition) => {
    if (!idPattern.test(id)) throw new TypeError('not an id of a record');
    const expiresAt = options.now() + options.lastsMilliseconds;
    const dueAt = options.dueAt?.(record);
    return store.write(keyOf(id), encode(record), { when, expiresAt, dueAt });
  };
  const stored = (id: string) =>
    idPattern.test(id) ? store.read(keyOf(id)) : Promise.resolve(undefined);
  const shelf: Shelf<T> = {
    create: async (id, record) => (await write(id, record, 'absent')) !== undefined,
    async put(id, record) {
      // Not unseen: what is there may be newer.
      await shelf.update(id, () => record, record);
    },
    load: async (id) => decode((await stored(id))?.bytes),
    async update(id, next, fresh) {
      for (;;) {
        const found = await stored(id);
        const record = decode(found?.bytes) ?? fresh;
        if (record === undefined) return undefined;
        const wanted = next(record);
        if (wanted === undefined) return { record, moved: false };
        const when = found ? { etag: found.etag } : 'absent';
        if ((await write(id, wanted, when)) !== undefined) return { record: wanted, moved: true };
      }
    },
    remove: (id) => (idPattern.test(id) ? store.remove(keyOf(id)) : Promise.resolve()),
    ids: async () => (await store.list(folder)).map(idOf),
    due: async () => (await store.due(folder)).map(idOf),
  };
  return shelf;
}

/** Returns nothing for a record that a later version wrote. @throws what else `work` throws */
export async function unlessNewer<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'bot.updating') return undefined;
    throw thrown;
  }
}

type Codec<T> = {
  readonly encode: (record: T) => Buffer;
  readonly decode: (bytes: Buffer | undefined) => T | undefined;
};

/** The stored JSON: a record and the version of its shape. Without a version it is as good as nothing. */
function codecOf<T>(readers: readonly Reader<T>[]): Codec<T> {
  return {
    encode: (record) => Buffer.from(JSON.stringify({ v: readers.length, record })),
    decode(bytes) {
      if (!bytes) return undefined;
      const { record, v } = JSON.parse(bytes.toString('utf8')) as { v?: number; record?: unknown };
      if (v !== undefined && v > readers.length) throw new Refusal('bot.updating');
      return v === undefined ? undefined : readers[v - 1]?.(record);
    },
  };
}

/**
 * Opens a shelf on which most notes are no news: they are not written, because a write costs more than the rest of an
 * answer.
 */
export function createNotes<T>(options: ShelfOptions<T>) {
  const { lastsMilliseconds, now } = options;
  const shelf = createShelf<T>(options);
  const seen = new Map<string, { readonly text: string; readonly renewAt: number }>();
  return {
    async note(id: string, record: T) {
      const text = JSON.stringify(record);
      const known = seen.get(id);
      if (known?.text === text && now() < known.renewAt) return;
      await unlessNewer(shelf.put(id.toLowerCase(), record));
      if (seen.size >= limits.chatsRemembered) seen.clear();
      seen.set(id, { text, renewAt: now() + lastsMilliseconds / 2 });
    },
    /** Writes the next note, whatever it says. */
    unsee: (id: string) => void seen.delete(id),
    async remove(id: string) {
      seen.delete(id);
      await shelf.remove(id.toLowerCase());
    },
    load: (id: string) => shelf.load(id.toLowerCase()),
  };
}
