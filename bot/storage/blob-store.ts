import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob';
import type { Clock, Condition, Log, Store, Stored, Trail, WriteOptions } from '../../src/index';
import { assertFolder, assertKey, limits } from '../../src/index';
import { bytesOf, createBlobCalls } from './blob-calls';
import type { Head } from './blob-head';
import { headOf, metadataOf } from './blob-head';
import type { SweepPage } from './blob-sweep';
import { createSweepPage } from './blob-sweep';
import { createBlobTrail } from './blob-trail';
import type { ContainerOptions } from './container';
import { openContainer } from './container';
import type { DueIndex } from './due-index';
import { createDueIndex } from './due-index';
import type { Leader } from './leader';
import { createLeader } from './leader';

export type BlobStoreOptions = ContainerOptions & {
  readonly now: Clock;
  readonly newId: () => string;
  readonly log?: Log;
};

/**
 * Opens a store in a container of Azure Blob Storage, for any number of processes on any number of machines. Conditions
 * are Azure's own conditional headers. A blob's metadata says when it expires, and which write made it: a request that
 * was repeated, because its answer was lost, then meets its own work and not somebody else's.
 * Source: https://learn.microsoft.com/rest/api/storageservices/specifying-conditional-headers-for-blob-service-operations
 * @throws when the container is not there or may not be used
 */
export async function openBlobStore(options: BlobStoreOptions): Promise<Store> {
  const container = openContainer(options);
  const store = new BlobStore(container, options.now, options.newId, options.log);
  await store.list('claims');
  return store;
}

class BlobStore implements Store {
  readonly trail: Trail;
  private readonly calls = createBlobCalls();
  private readonly index: DueIndex;
  private readonly leader: Leader;
  private readonly sweepPage: SweepPage;
  /** Folders in which something may be due. */
  private readonly asked = new Set<string>();

  constructor(
    private readonly container: ContainerClient,
    private readonly now: Clock,
    private readonly newId: () => string,
    log: Log | undefined,
  ) {
    const room = { container, calls: this.calls, newId, now };
    this.trail = createBlobTrail({ ...room, log });
    this.index = createDueIndex(room);
    this.leader = createLeader(room);
    this.sweepPage = createSweepPage({ ...room, index: this.index });
  }

  async read(key: string): Promise<Stored | undefined> {
    const blob = this.#blob(key);
    const found = await this.calls.unless(['BlobNotFound'], async (options) => {
      // One answer has both, so that bytes and etag belong together.
      const answer = await blob.download(0, undefined, options);
      const head = headOf(answer);
      if (head && head.expiresAt > this.now()) return { head, bytes: await bytesOf(answer) };
      answer.readableStreamBody?.resume();
      return undefined;
    });
    this.index.heard(key, found?.head.dueAt);
    return found && { bytes: found.bytes, etag: ourEtag(found.head) };
  }

  async write(
    key: string,
    bytes: Buffer,
    { dueAt = Infinity, expiresAt, when }: WriteOptions,
  ): Promise<string | undefined> {
    assertKey(key);
    const before = dueBefore(when);
    if (dueAt !== Infinity && dueAt !== before) await this.index.put(key, dueAt);
    const written = await this.#put(key, bytes, { dueAt, expiresAt, when });
    if (written && before !== Infinity && before !== dueAt) this.index.drop(key, before);
    return written && ourEtag(written);
  }

  async #put(
    key: string,
    bytes: Buffer,
    { dueAt, expiresAt, when }: WriteOptions & Pick<Head, 'dueAt'>,
  ): Promise<OwnHead | undefined> {
    const blob = this.#blob(key);
    const writeId = this.newId();
    const metadata = metadataOf({ expiresAt, writeId, dueAt });
    let conditions = conditionsFor(when, this.now());
    while (conditions) {
      const how = { metadata, conditions, ...octets };
      const made = await this.calls.unless(taken, (options) =>
        blob.upload(bytes, bytes.length, { ...how, ...options }),
      );
      if (made?.etag) return { etag: made.etag, expiresAt, dueAt };
      const found = await this.calls.unless(['BlobNotFound'], (options) =>
        blob.getProperties(options),
      );
      const head = found && headOf(found);
      if (head?.writeId === writeId) return head;
      conditions = when === 'absent' ? this.#overExpired(head) : undefined;
    }
    return undefined;
  }

  async remove(key: string): Promise<void> {
    const blob = this.#blob(key);
    await this.calls.run((options) => blob.deleteIfExists(options));
    this.index.heard(key, undefined);
  }

  async list(folder: string): Promise<readonly string[]> {
    assertFolder(folder);
    return this.calls.run(async (options) => {
      const keys: string[] = [];
      const how = { prefix: `${folder}/`, includeMetadata: true, ...options };
      for await (const { metadata, name, properties } of this.container.listBlobsFlat(how)) {
        const head = headOf({ etag: properties.etag, metadata });
        if (head && head.expiresAt > this.now()) keys.push(name);
      }
      return keys;
    }, limits.storeListMilliseconds);
  }

  async due(folder: string): Promise<readonly string[]> {
    assertFolder(folder);
    this.asked.add(folder);
    return (await this.leader.isMe()) ? this.index.due(folder) : [];
  }

  async isWhole(): Promise<boolean> {
    await this.read('claims/none');
    return true;
  }

  async close(): Promise<void> {
    await Promise.all([this.index.idle(), this.leader.resign()]);
  }

  async sweep(): Promise<void> {
    if (await this.leader.isMe()) await this.sweepPage(this.asked);
  }

  #blob(key: string): BlockBlobClient {
    assertKey(key);
    return this.container.getBlockBlobClient(key);
  }

  /** The condition for creating a value: nothing is there, or the expired value that was found. None if that is alive. */
  #overExpired(found: Head | undefined): Conditions | undefined {
    if (!found) return { ifNoneMatch: '*' };
    return found.expiresAt <= this.now() ? { ifMatch: found.etag } : undefined;
  }
}

/** Codes by which Azure says that a condition did not hold, or that another writer was faster. */
const taken = ['BlobAlreadyExists', 'BlobNotFound', 'ConditionNotMet'];

const octets = { blobHTTPHeaders: { blobContentType: 'application/octet-stream' } } as const;

type Conditions = { readonly ifMatch?: string; readonly ifNoneMatch?: string };

/** Returns Azure's conditions; nothing if they cannot hold. Our etags say when a value expires, which Azure does not know. */
function conditionsFor(when: Condition, now: number): Conditions | undefined {
  if (when === 'any') return {};
  if (when === 'absent') return { ifNoneMatch: '*' };
  const [, expiresAt, etag] = /^(\d+) \w* (".+")$/.exec(when.etag) ?? [];
  return etag !== undefined && Number(expiresAt) > now ? { ifMatch: etag } : undefined;
}

/** What our etags hold. */
type OwnHead = Pick<Head, 'dueAt' | 'etag' | 'expiresAt'>;

function ourEtag({ dueAt, etag, expiresAt }: OwnHead): string {
  return `${expiresAt} ${dueAt} ${etag}`;
}

/** Returns when the overwritten value was due, as its etag says; `Infinity` if unknown. */
function dueBefore(when: Condition): number {
  if (typeof when === 'string') return Infinity;
  return Number(/^\d+ (\w+) /.exec(when.etag)?.[1] ?? Infinity);
}
