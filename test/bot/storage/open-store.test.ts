import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../../bot/config/config';
import { createLog } from '../../../bot/log';
import { isShared, openStore } from '../../../bot/storage/open-store';
import { openFileAt } from '../../support/sqlite';

const folder = mkdtempSync(join(tmpdir(), 'open-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let ids = 0;
const ambient = {
  log: createLog({ level: 'silent' }),
  newId: () => `id-${(ids += 1)}`,
  now: Date.now,
};
const open = (path: string) =>
  openStore({ store: { kind: 'sqlite', path, shared: false } } as Config, ambient);

it('opens a store in a new folder, and again', async () => {
  const path = join(folder, 'new', 'below');
  const store = await open(path);
  await store.write('jobs/a', Buffer.from('1'), { when: 'any', expiresAt: Date.now() + 60_000 });
  await store.close();
  const again = await open(path);
  expect((await again.read('jobs/a'))?.bytes.toString()).toBe('1');
  await again.close();
});

it('says what to do with the files of version 0.2.0', async () => {
  const path = join(folder, 'old');
  mkdirSync(join(path, '.tmp'), { recursive: true });
  await expect(open(path)).rejects.toMatchObject({
    problems: [{ name: 'STORE_PATH', todo: expect.stringMatching(/0\.2\.0.*delete/) as string }],
  });
});

it('says what to do with a store of a later version', async () => {
  const path = join(folder, 'newer');
  await (await open(path)).close();
  const database = await openFileAt(path);
  database.exec('PRAGMA user_version = 99');
  database.close();
  await expect(open(path)).rejects.toMatchObject({
    problems: [{ name: 'STORE_PATH', todo: expect.stringContaining('later version') as string }],
  });
});

it('says what to do with a folder that is none, and shows nothing of it', async () => {
  const path = join(folder, 'secret-file');
  writeFileSync(path, '');
  await expect(open(path)).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/^STORE_PATH: cannot be used \(EEXIST\)/) as string,
  });
});

it('shares what several processes work on', () => {
  expect(isShared({ kind: 'memory' })).toBe(false);
  expect(isShared({ kind: 'sqlite', path: '', shared: false })).toBe(false);
  expect(isShared({ kind: 'sqlite', path: '', shared: true })).toBe(true);
  expect(isShared({ kind: 'blob', containerUrl: '' })).toBe(true);
});
