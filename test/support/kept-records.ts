import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a test must know of records that were kept. */
export type Kept = {
  /** When the bot wrote them, in milliseconds since 1970. */
  readonly at: number;
  readonly botId: string;
  /** Where the connector was; in another tenant it is elsewhere. */
  readonly serviceUrl: string;
  /** The ids of jobs, by what has become of them. */
  readonly jobs: Readonly<Record<string, string>>;
  /** An id that a browser carries through a stronger sign-in. */
  readonly stepUp: string;
  /** All values of the store by their keys: JSON as it is, pictures in base64. */
  readonly records: Readonly<Record<string, unknown>>;
};

const fixtures = join(__dirname, '../fixtures');

/** The versions of which records are kept, by the names of their folders. */
export const recordFolders = readdirSync(fixtures).filter((name) => name.startsWith('records-'));

/** Returns what a version kept. */
export function keptIn(folder: string): Kept {
  return JSON.parse(readFileSync(join(fixtures, folder, 'records.json'), 'utf8')) as Kept;
}

/** Returns a value as the store has it. */
export function bytesOf(key: string, value: unknown): Buffer {
  return key.startsWith('pictures-')
    ? Buffer.from(String(value), 'base64')
    : Buffer.from(JSON.stringify(value));
}
