import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFileStore } from '../../../src/store/file-store';
import type { Store } from '../../../src/store/store';
import { createMemoryStore } from '../../../src/store/store';
import { storeKeepsItsWord } from './contract';

const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function fileStore(now: () => number): Promise<Store> {
  const folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  folders.push(folder);
  return openFileStore({ path: folder, now });
}

const kinds: [string, (now: () => number) => Promise<Store>][] = [
  ['memory', (now) => Promise.resolve(createMemoryStore(now))],
  ['file', fileStore],
];

describe.each(kinds)('the %s store', (_name, open) => storeKeepsItsWord(open));
