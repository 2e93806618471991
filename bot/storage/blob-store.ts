import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob';
import type { Clock, Condition, Store, Stored, Trail, WriteOptions } from '../../src/index';
import { assertFolder, assertKey, limits } from '../../src/index';
import { bytesOf, inTime, unless } from './blob-calls';
import type { Head } from './blob-head';
import { headOf, metadataOf } from './blob-head';
import { createBlobTrail } from './blob-trail';
import type { ContainerOptions } from './container';
import { openContainer } from './container';

export type BlobStoreOptions = ContainerOptions & {
  readonly now: Clock;
  readonly newId: () => string;
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
  const store = new BlobStore(container, options.now, options.newId);
  await store.list('claims');
  return store;
}

class BlobStore implements Store {
  readonly trail: Trail;

  constructor(
    private readonly container: ContainerClient,
    private readonly now: Clock,
    private readonly newId: () => string,
  ) {
    this.trail = createBlobTrail(container, { newId, now });
  }

  async read(key: string): Promise<Stored | undefined> {
    const blob = this.#blob(key);
    // One answer has both, so that bytes and etag belong together.
    const found = await unless(['BlobNotFound'], () => blob.download(0, undefined, inTime()));
    const head = found && headOf(found);
    if (!head || head.expiresAt <= this.now()) {
      found?.readableStreamBody?.resume();
      return undefined;
    }
    return { bytes: await bytesOf(found), etag: ourEtag(head) };
  }

  async write(
    key: string,
    bytes: Buffer,
    { dueAt, expiresAt, when }: WriteOptions,
  ): Promise<string | undefined> {
    const blob = this.#blob(key);
    const writeId = this.newId();
    const metadata = metadataOf({ expiresAt, writeId, dueAt: dueAt ?? Infinity });
    let conditions = conditionsFor(when, this.now());
    while (conditions) {
      const options = { metadata, conditions, ...octets, ...inTime() };
      const made = await unless(taken, () => blob.upload(bytes, bytes.length, options));
      if (made?.etag) return ourEtag({ etag: made.etag, expiresAt });
      const found = await headAt(blob);
      if (found?.writeId === writeId) return ourEtag(found);
      conditions = when === 'absent' ? this.#overExpired(found) : undefined;
    }
    return undefined;
  }

  async remove(key: string): Promise<void> {
    await this.#blob(key).deleteIfExists(inTime());
  }

  async list(folder: string): Promise<readonly string[]> {
    assertFolder(folder);
    const keys: string[] = [];
    for await (const { head, name } of this.#heads(`${folder}/`)) {
      if (head.expiresAt > this.now()) keys.push(name);
    }
    return keys;
  }

  async due(folder: string): Promise<readonly string[]> {
    assertFolder(folder);
    const found: { readonly head: Head; readonly name: string }[] = [];
    for await (const each of this.#heads(`${folder}/`)) {
      const { dueAt, expiresAt } = each.head;
      if (expiresAt > this.now() && dueAt <= this.now()) found.push(each);
    }
    return found.sort((one, other) => one.head.dueAt - other.head.dueAt).map(({ name }) => name);
  }

  async isWhole(): Promise<boolean> {
    await this.read('claims/none');
    return true;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async sweep(): Promise<void> {
    // The one who does it keeps the others from doing it again; what has expired is read by nobody meanwhile.
    const expiresAt = this.now() + limits.storeSweepMilliseconds;
    const mine = await this.write('claims/sweep', Buffer.alloc(0), { when: 'absent', expiresAt });
    if (mine === undefined) return;
    for await (const { head, name } of this.#heads('')) {
      if (head.expiresAt > this.now()) continue;
      const options = { conditions: { ifMatch: head.etag }, ...inTime() };
      // One that was written anew meanwhile lives on.
      await unless(taken, () => this.container.deleteBlob(name, options));
    }
  }

  async *#heads(prefix: string): AsyncGenerator<{ readonly head: Head; readonly name: string }> {
    for await (const { metadata, name, properties } of this.container.listBlobsFlat({
      prefix,
      includeMetadata: true,
      ...inTime(limits.storeListMilliseconds),
    })) {
      // The list gives etags without the quotes that every other answer has.
      const etag = properties.etag.startsWith('"') ? properties.etag : `"${properties.etag}"`;
      const head = headOf({ etag, metadata });
      if (head) yield { head, name };
    }
  }

  #blob(key: string): BlockBlobClient {
    assertKey(key);
    return this.container.getBlockBlobClient(key);
  }

  /** How to create a value over what is there: over nothing again if that is gone, never over what is alive. */
  #overExpired(found: Head | undefined): Conditions | undefined {
    if (!found) return { ifNoneMatch: '*' };
    return found.expiresAt <= this.now() ? { ifMatch: found.etag } : undefined;
  }
}

/** How Azure says that a condition did not hold, or that somebody was faster. */
const taken = ['BlobAlreadyExists', 'BlobNotFound', 'ConditionNotMet'];

const octets = { blobHTTPHeaders: { blobContentType: 'application/octet-stream' } } as const;

type Conditions = { readonly ifMatch?: string; readonly ifNoneMatch?: string };

/** Returns nothing for a condition that cannot hold: an etag of ours says itself when its value expires. */
function conditionsFor(when: Condition, now: number): Conditions | undefined {
  if (when === 'any') return {};
  if (when === 'absent') return { ifNoneMatch: '*' };
  const [, expiresAt, etag] = /^(\d+) (".+")$/.exec(when.etag) ?? [];
  return etag !== undefined && Number(expiresAt) > now ? { ifMatch: etag } : undefined;
}

function ourEtag({ etag, expiresAt }: Pick<Head, 'etag' | 'expiresAt'>): string {
  return `${expiresAt} ${etag}`;
}

async function headAt(blob: BlockBlobClient): Promise<Head | undefined> {
  const found = await unless(['BlobNotFound'], () => blob.getProperties(inTime()));
  return found && headOf(found);
}
