import type { AppendBlobClient, BlobClient, ContainerClient } from '@azure/storage-blob';
import type { Clock, Log, Trail, TrailLine, TrailQuery } from '../../src/index';
import { isWanted, jsonIn, limits } from '../../src/index';
import { metadataOf } from './blob-head';
import type { BlobCalls } from './blob-calls';
import { bytesOf, codeOf } from './blob-calls';

const folder = 'audit';

/** Days that are read at once. */
const readsAtOnce = 8;

type TrailNeeds = {
  readonly container: ContainerClient;
  readonly calls: BlobCalls;
  readonly now: Clock;
  readonly newId: () => string;
  /** Learns of damaged lines, which are left out. */
  readonly log?: Pick<Log, 'error'> | undefined;
};
/** A line by its id: a request that was repeated, because its answer was lost, has added it twice. */
type NamedLine = TrailLine & { readonly id: string };

/**
 * Keeps a trail in append blobs, one for each day: what is in one nobody can change, only add to. Any number of processes
 * add to the same one. A day with more lines than a blob takes goes on in another.
 * Source: https://learn.microsoft.com/rest/api/storageservices/append-block
 */
export function createBlobTrail({ calls, container, log, newId, now }: TrailNeeds): Trail {
  let newest = { day: '', part: 1 };

  async function add(line: NamedLine): Promise<void> {
    const day = dayOf(line.at);
    if (newest.day !== day) newest = { day, part: 1 };
    const { part } = newest;
    const blob = container.getAppendBlobClient(`${folder}/${day}-${part}`);
    const bytes = Buffer.from(writtenAs(line));
    try {
      await calls.run((options) => blob.appendBlock(bytes, bytes.length, options));
    } catch (thrown) {
      const code = codeOf(thrown);
      if (code === 'BlobNotFound') await create(calls, blob, line);
      else if (code === 'BlockCountExceedsLimit') newest = { day, part: part + 1 };
      else throw thrown;
      await add(line);
    }
  }

  async function find(query: TrailQuery): Promise<readonly string[]> {
    const names = await namesFrom(calls, container, dayOf(query.since ?? 0));
    const found: NamedLine[] = [];
    for (let from = 0; from < names.length; from += readsAtOnce) {
      const some = names.slice(from, from + readsAtOnce);
      const texts = await Promise.all(
        some.map((name) => textOf(calls, container.getBlobClient(name))),
      );
      found.push(...texts.flatMap((text) => wantedIn(text, query)));
    }
    return textsOf(found.filter((line) => readable(line, log) && line.expiresAt > now()));
  }

  return { append: (line) => add({ ...line, id: newId() }), find };
}

/** Returns the names of the blobs of a day and of those after it. */
function namesFrom(calls: BlobCalls, container: ContainerClient, day: string): Promise<string[]> {
  return calls.run(async (options) => {
    const names: string[] = [];
    for await (const { name } of container.listBlobsFlat({ prefix: `${folder}/`, ...options })) {
      if (name >= `${folder}/${day}`) names.push(name);
    }
    return names;
  });
}

/** Creates the blob of a day, if nobody was faster. It expires with the last line of its day. */
async function create(
  calls: BlobCalls,
  blob: AppendBlobClient,
  { expiresAt }: TrailLine,
): Promise<void> {
  const whole = { expiresAt: expiresAt + limits.dayMilliseconds, writeId: '', dueAt: Infinity };
  const how = { metadata: metadataOf(whole), conditions: { ifNoneMatch: '*' } };
  await calls.unless(['BlobAlreadyExists'], (options) => blob.create({ ...how, ...options }));
}

async function textOf(calls: BlobCalls, blob: BlobClient): Promise<string> {
  const found = await calls.unless(['BlobNotFound'], async (options) =>
    bytesOf(await blob.download(0, undefined, options)),
  );
  return found?.toString('utf8') ?? '';
}

/** Returns the lines that are asked for, and those that nobody can tell. */
function wantedIn(text: string, query: TrailQuery): NamedLine[] {
  const ids = [query.by, query.target].filter((id) => id !== undefined);
  return text.split('\n').flatMap((written) => {
    // To read all of them would take most of the time.
    if (written === '' || !ids.every((id) => written.includes(id))) return [];
    const line = lineIn(written);
    return !hasTimes(line) || isWanted(line, query) ? [line] : [];
  });
}

/** Returns the texts of lines by time, each once. */
function textsOf(lines: readonly NamedLine[]): readonly string[] {
  const once = new Map(lines.map((line) => [line.id, line]));
  return [...once.values()].sort((one, other) => one.at - other.at).map(({ text }) => text);
}

/**
 * Returns whether a line can be read, and tells of one that cannot. Azure sees to it that nobody but its owner changes
 * what is in it.
 */
function readable(line: NamedLine, log: TrailNeeds['log']): boolean {
  const whole = hasTimes(line) && jsonIn(line.text) !== undefined;
  if (!whole) log?.error('store.record_damaged', { key: `audit:${line.id}` });
  return whole;
}

function hasTimes({ at, expiresAt }: NamedLine): boolean {
  return Number.isFinite(at) && Number.isFinite(expiresAt);
}

/** What is asked for stands before the text, which is JSON in one line. */
function writtenAs({ at, by, expiresAt, id, target, text }: NamedLine): string {
  return `${[id, at, by, target, expiresAt, text].join('\t')}\n`;
}

function lineIn(written: string): NamedLine {
  const [id = '', at, by = '', target = '', expiresAt, ...text] = written.split('\t');
  return { id, at: Number(at), by, target, expiresAt: Number(expiresAt), text: text.join('\t') };
}

/** Days in UTC sort by their names. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
