import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Store } from './store';

/** Records of one kind, by their id, which change by compare-and-set. */
export type Records<T extends { readonly id: string }> = {
  create(record: T): Promise<void>;
  load(id: string): Promise<T | undefined>;
  /**
   * Changes a record by compare-and-set: `next` may run several times, sees the newest state each time, and gives
   * nothing to leave it as it is. Gives what is stored afterwards, or nothing when the record is unknown.
   */
  update(
    id: string,
    next: (record: T) => T | undefined,
  ): Promise<{ readonly record: T; readonly moved: boolean } | undefined>;
  ids(): Promise<readonly string[]>;
};

/** Ids come back from cards, where anybody may have written them. */
const idPattern = /^[a-z0-9-]{1,64}$/;

/** Keeps records in a folder of a store, as JSON; each lives on for a while after its last change. */
export function createRecords<T extends { readonly id: string }>(
  store: Store,
  now: Clock,
  folder: string,
): Records<T> {
  const keyOf = (id: string) => `${folder}/${id}`;
  const expiresAt = () => now() + limits.changeMilliseconds;
  const stored = async (id: string) => {
    const found = idPattern.test(id) ? await store.read(keyOf(id)) : undefined;
    // Only this module writes these records, and the store vouches that they are whole.
    return found && { record: JSON.parse(found.bytes.toString('utf8')) as T, etag: found.etag };
  };
  return {
    async create(record) {
      await store.write(keyOf(record.id), encode(record), {
        when: 'absent',
        expiresAt: expiresAt(),
      });
    },
    load: async (id) => (await stored(id))?.record,
    async update(id, next) {
      for (;;) {
        const found = await stored(id);
        if (!found) return undefined;
        const wanted = next(found.record);
        if (!wanted) return { record: found.record, moved: false };
        const when = { etag: found.etag };
        const etag = await store.write(keyOf(id), encode(wanted), { when, expiresAt: expiresAt() });
        if (etag !== undefined) return { record: wanted, moved: true };
      }
    },
    ids: async () => (await store.list(folder)).map((name) => name.slice(folder.length + 1)),
  };
}

function encode(record: object): Buffer {
  return Buffer.from(JSON.stringify(record));
}
