import type { AppendBlobClient, ContainerClient } from '@azure/storage-blob';
import { RestError } from '@azure/storage-blob';
import type { Clock, Trail, TrailLine, TrailQuery } from '../../src/index';
import { isWanted, limits } from '../../src/index';
import { metadataOf } from './blob-head';
import { bytesOf, inTime, unless } from './blob-calls';

const folder = 'audit';

type TrailRoom = { readonly now: Clock; readonly newId: () => string };
/** A line by its id: a request that was repeated, because its answer was lost, has added it twice. */
type NamedLine = TrailLine & { readonly id: string };

/**
 * Keeps a trail in append blobs, one for each day: what is in one nobody can change, only add to. Any number of processes
 * add to the same one. A day with more lines than a blob takes goes on in another.
 * Source: https://learn.microsoft.com/rest/api/storageservices/append-block
 */
export function createBlobTrail(container: ContainerClient, { newId, now }: TrailRoom): Trail {
  let newest = { day: '', part: 1 };

  async function add(line: NamedLine): Promise<void> {
    const day = dayOf(line.at);
    if (newest.day !== day) newest = { day, part: 1 };
    const { part } = newest;
    const blob = container.getAppendBlobClient(`${folder}/${day}-${part}`);
    const bytes = Buffer.from(writtenAs(line));
    try {
      await blob.appendBlock(bytes, bytes.length, inTime());
    } catch (thrown) {
      const code = thrown instanceof RestError ? thrown.code : undefined;
      if (code === 'BlobNotFound') await create(blob, line);
      else if (code === 'BlockCountExceedsLimit') newest = { day, part: part + 1 };
      else throw thrown;
      await add(line);
    }
  }

  async function find(query: TrailQuery): Promise<readonly string[]> {
    const names: string[] = [];
    const first = `${folder}/${dayOf(query.since ?? 0)}`;
    for await (const { name } of container.listBlobsFlat({ prefix: `${folder}/`, ...inTime() })) {
      if (name >= first) names.push(name);
    }
    const found: NamedLine[] = [];
    for (let from = 0; from < names.length; from += limits.auditReadsAtOnce) {
      const some = names.slice(from, from + limits.auditReadsAtOnce);
      const texts = await Promise.all(some.map((name) => textOf(container, name)));
      found.push(...texts.flatMap((text) => wantedIn(text, query, now())));
    }
    const once = new Map(found.map((line) => [line.id, line]));
    return [...once.values()].sort((one, other) => one.at - other.at).map(({ text }) => text);
  }

  return { append: (line) => add({ ...line, id: newId() }), find };
}

/** Creates the blob of a day, if nobody was faster. It expires with the last line of its day. */
async function create(blob: AppendBlobClient, { expiresAt }: TrailLine): Promise<void> {
  const whole = { expiresAt: expiresAt + limits.dayMilliseconds, writeId: '', dueAt: Infinity };
  const options = { metadata: metadataOf(whole), conditions: { ifNoneMatch: '*' }, ...inTime() };
  await unless(['BlobAlreadyExists'], () => blob.create(options));
}

async function textOf(container: ContainerClient, name: string): Promise<string> {
  const blob = container.getBlobClient(name);
  const found = await unless(['BlobNotFound'], () => blob.download(0, undefined, inTime()));
  return found ? (await bytesOf(found)).toString('utf8') : '';
}

function wantedIn(text: string, query: TrailQuery, now: number): NamedLine[] {
  const ids = [query.by, query.target].filter((id) => id !== undefined);
  return text.split('\n').flatMap((written) => {
    // To read all of them would take most of the time.
    if (written === '' || !ids.every((id) => written.includes(id))) return [];
    const line = lineIn(written);
    return line.expiresAt > now && isWanted(line, query) ? [line] : [];
  });
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
