import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Store } from '../store/store';
import type { PhotoChange } from './change';
import type { Messages } from './messages';
import { createMessages } from './messages';
import type { Pictures } from './pictures';
import { createPictures } from './pictures';

/** The stored changes, their pictures, and the messages that were seen. */
export type Changes = Pictures &
  Messages & {
    create(change: PhotoChange): Promise<void>;
    load(id: string): Promise<PhotoChange | undefined>;
    /**
     * Changes a change by compare-and-set: `next` may run several times, sees the newest state each time, and gives
     * nothing to leave it as it is. Gives what is stored afterwards, or nothing when the change is unknown.
     */
    update(
      id: string,
      next: (change: PhotoChange) => PhotoChange | undefined,
    ): Promise<{ readonly change: PhotoChange; readonly moved: boolean } | undefined>;
    ids(): Promise<readonly string[]>;
    sweep(): Promise<void>;
  };

const folder = 'changes';
/** Ids come back from cards, where anybody may have written them. */
const idPattern = /^[a-z0-9-]{1,64}$/;

/** Keeps changes in a store, as JSON, and their pictures beside them. */
export function createChanges(store: Store, now: Clock): Changes {
  return {
    ...createPictures(store, now),
    ...createMessages(store, now),
    async create(change) {
      const expiresAt = now() + limits.changeMilliseconds;
      await store.write(keyOf(change.id), encode(change), { when: 'absent', expiresAt });
    },
    load: async (id) => (await stored(store, id))?.change,
    update: (id, next) => update(store, now, id, next),
    ids: async () => (await store.list(folder)).map((name) => name.slice(folder.length + 1)),
    sweep: () => store.sweep(),
  };
}

async function update(
  store: Store,
  now: Clock,
  id: string,
  next: (change: PhotoChange) => PhotoChange | undefined,
) {
  for (;;) {
    const found = await stored(store, id);
    if (!found) return undefined;
    const wanted = next(found.change);
    if (!wanted) return { change: found.change, moved: false };
    const etag = await store.write(keyOf(id), encode(wanted), {
      when: { etag: found.etag },
      expiresAt: now() + limits.changeMilliseconds,
    });
    if (etag !== undefined) return { change: wanted, moved: true };
  }
}

async function stored(store: Store, id: string) {
  if (!idPattern.test(id)) return undefined;
  const found = await store.read(keyOf(id));
  return found && { change: decode(found.bytes), etag: found.etag };
}

function keyOf(id: string): string {
  return `${folder}/${id}`;
}

function encode(change: PhotoChange): Buffer {
  return Buffer.from(JSON.stringify(change));
}

/** Only this module writes these records, and the store vouches that they are whole. */
function decode(bytes: Buffer): PhotoChange {
  return JSON.parse(bytes.toString('utf8')) as PhotoChange;
}
