import type { ContainerClient } from '@azure/storage-blob';
import type { Clock } from '../../src/index';
import type { BlobCalls } from './blob-calls';
import { listPage } from './blob-calls';
import { headOf } from './blob-head';
import type { Head } from './blob-head';
import type { DueIndex } from './due-index';
import { dueFolder, entryName } from './due-index';

/** The blobs that one round looks at: this takes a quarter of a second of CPU, mostly to read Azure's XML. */
const blobsOfPage = 2000;

type SweepNeeds = {
  readonly container: ContainerClient;
  readonly calls: BlobCalls;
  readonly index: Pick<DueIndex, 'put'>;
  readonly now: Clock;
};

type Listed = { readonly head: Head; readonly name: string };

/** Deletes what has expired on the next page of all that is kept; `folders` are those in which something may be due. */
export type SweepPage = (folders: ReadonlySet<string>) => Promise<void>;

/**
 * Creates what goes through all that is kept, a page at a time, so that a round costs the same however much that is. On
 * the way it makes the entries that the index lacks, as for records of version 0.2.0. The list is sorted by name, and
 * `due/` comes before `jobs/` and `replies/`: so all entries are known before a record that needs one is looked at.
 */
export function createSweepPage({ calls, container, index, now }: SweepNeeds): SweepPage {
  let from: string | undefined;
  let entries = new Set<string>();

  async function nextPage(): Promise<readonly Listed[]> {
    if (from === undefined) entries = new Set();
    const part = { from, includeMetadata: true, most: blobsOfPage };
    const { blobs, next } = await listPage(calls, container, part);
    from = next;
    for (const { name } of blobs) if (name.startsWith(dueFolder)) entries.add(name);
    return blobs.flatMap(({ metadata, name, properties }) => {
      const head = headOf({ etag: quoted(properties.etag), metadata });
      return head ? [{ head, name }] : [];
    });
  }

  /** Deletes a blob, unless it was written anew meanwhile. */
  function remove({ head, name }: Listed): Promise<unknown> {
    const conditions = { ifMatch: head.etag };
    return calls.unless(['BlobNotFound', 'ConditionNotMet'], (options) =>
      container.deleteBlob(name, { conditions, ...options }),
    );
  }

  return async (folders) => {
    const listed = await nextPage();
    const isAlive = ({ head }: Listed) => head.expiresAt > now();
    const lacksEntry = ({ head, name }: Listed) =>
      head.dueAt !== Infinity && !entries.has(entryName(name, head.dueAt));
    const lacking = listed.filter((each) => isAlive(each) && lacksEntry(each));
    const put = lacking.filter(({ name }) => folders.has(name.slice(0, name.indexOf('/'))));
    await Promise.all([
      ...put.map(({ head, name }) => index.put(name, head.dueAt)),
      ...listed.filter((each) => !isAlive(each)).map(remove),
    ]);
  };
}

/** Lists give etags without the quotes that every other answer has. */
function quoted(etag: string): string {
  return etag.startsWith('"') ? etag : `"${etag}"`;
}
