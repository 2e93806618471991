import type { ContainerClient } from '@azure/storage-blob';
import type { Clock } from '../../src/index';
import type { BlobCalls } from './blob-calls';
import { listPage } from './blob-calls';

/** Hardly ever more is due at once, and most of a longer page would be for later. */
const entriesOfPage = 200;
/** For this long one look serves all folders of a round. */
const lookMilliseconds = 10_000;
/** For this long after its entry a record may not be written yet. */
const graceMilliseconds = 60_000;

type IndexNeeds = {
  readonly container: ContainerClient;
  readonly calls: BlobCalls;
  readonly now: Clock;
};

/** An entry of the index: when its key is due, and when it was made. Times are milliseconds since 1970. */
type Entry = { readonly dueAt: number; readonly madeAt: number };

/**
 * When each record is due: empty blobs whose names begin with the time. So a list from the front can end at the first
 * entry that is not due. An entry is made before its record and deleted after it. So a crash may leave an entry too many,
 * and never one too few. Reading the record deletes the entries that do not fit it.
 */
export type DueIndex = {
  /** Makes the entry of a record. */
  put(key: string, dueAt: number): Promise<void>;
  /** Deletes an entry, without waiting for it. */
  drop(key: string, dueAt: number): void;
  /** Returns the keys of a folder that are due, those that wait longest first. */
  due(folder: string): Promise<readonly string[]>;
  /** Notes when a record that was just read is due, and deletes entries that say otherwise. */
  heard(key: string, dueAt: number | undefined): void;
  /** Resolves when no deletion runs. */
  idle(): Promise<unknown>;
};

/** Where the entries are. */
export const dueFolder = 'due/';

/** Returns the name of an entry; names of equal length sort by time. */
export function entryName(key: string, dueAt: number): string {
  return `${dueFolder}${String(Math.max(0, dueAt)).padStart(13, '0')}/${key}`;
}

/** Creates the index of a container. */
export function createDueIndex({ calls, container, now }: IndexNeeds): DueIndex {
  const deleting = new Set<Promise<unknown>>();
  /** What the last look found, and the folders that it has served. */
  let look = { at: -Infinity, found: new Map<string, Entry[]>(), told: new Set<string>() };

  const drop = (key: string, dueAt: number) => {
    const blob = container.getBlobClient(entryName(key, dueAt));
    // An entry that stays is found, and deleted, when it is due.
    const gone = calls.run((options) => blob.deleteIfExists(options)).catch(() => undefined);
    deleting.add(gone);
    void gone.finally(() => deleting.delete(gone));
  };

  return {
    async put(key, dueAt) {
      const blob = container.getBlockBlobClient(entryName(key, dueAt));
      await calls.run((options) => blob.upload('', 0, options));
    },
    drop,
    async due(folder) {
      const isOld = now() - look.at >= lookMilliseconds;
      if (isOld || look.told.has(folder)) {
        look = { at: now(), found: await entriesUntil(calls, container, now()), told: new Set() };
      }
      look.told.add(folder);
      return [...look.found.keys()].filter((key) => key.startsWith(`${folder}/`));
    },
    heard(key, dueAt) {
      const entries = look.found.get(key) ?? [];
      // If an entry was made just now, its record may not be written yet.
      const settled = now() - graceMilliseconds;
      for (const entry of entries.filter((each) => each.dueAt !== dueAt)) {
        if (entry.madeAt < settled) drop(key, entry.dueAt);
      }
      if (entries.every((each) => each.dueAt !== dueAt)) look.found.delete(key);
    },
    idle: () => Promise.all(deleting),
  };
}

/** Lists from the front, a page at a time, up to the first entry that is not due. Returns the entries by their keys. */
async function entriesUntil(
  calls: BlobCalls,
  container: ContainerClient,
  now: number,
): Promise<Map<string, Entry[]>> {
  const entries = new Map<string, Entry[]>();
  let from: string | undefined;
  do {
    const part = { prefix: dueFolder, from, most: entriesOfPage };
    const { blobs, next } = await listPage(calls, container, part);
    for (const { name, properties } of blobs) {
      const [, dueAt, key = ''] = /^due\/(\d{13})\/(.+)$/.exec(name) ?? [];
      if (Number(dueAt) > now) return entries;
      const entry = { dueAt: Number(dueAt), madeAt: properties.lastModified.getTime() };
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
    from = next;
  } while (from !== undefined);
  return entries;
}
