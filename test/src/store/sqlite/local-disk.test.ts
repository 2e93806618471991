import type { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import { loadSqlite } from '../../../../src/store/sqlite/database';
import { tryOut } from '../../../../src/store/sqlite/local-disk';
import { openTestStores } from './test-stores';

const stores = openTestStores();
const onShare = { code: 'store.network_share' };

function codeOf(work: () => void): unknown {
  try {
    work();
  } catch (thrown) {
    return (thrown as { code?: unknown }).code;
  }
  return 'none';
}

it.each([
  ['NFS', 0x6969],
  ['SMB', 0x517b],
  ['CIFS', 0xff534d42],
  ['CIFS, as a negative number', 0xff534d42 | 0],
  ['SMB 2', 0xfe534d42],
])('refuses a folder on %s before anything is written', async (_name, kind) => {
  const path = stores.newFolder();
  await expect(stores.open({ path, kindOf: () => Promise.resolve(kind) })).rejects.toMatchObject(
    onShare,
  );
  expect(readdirSync(path)).toEqual([]);
});

it('takes a disk of this machine', async () => {
  const folder = stores.newFolder();
  tryOut({ folder, open: await loadSqlite() });
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['has no shared memory', /journal_mode/, { journal_mode: 'delete' }],
  ['forgets what was written', /count/, { count: 0 }],
])('refuses a folder that %s, and leaves nothing there', async (_what, asked, answer) => {
  const folder = stores.newFolder();
  const open = await loadSqlite();
  const disguised = (file: string) => {
    const database = open(file);
    const prepare = (sql: string) =>
      asked.test(sql) ? { get: () => answer } : database.prepare(sql);
    const exec = (sql: string) => database.exec(sql);
    return { prepare, exec, close: () => database.close() } as unknown as DatabaseSync;
  };
  expect(codeOf(() => tryOut({ folder, open: disguised }))).toBe(onShare.code);
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a folder in which the first write fails', async () => {
  const folder = stores.newFolder();
  const open = await loadSqlite();
  const failing = (file: string) => {
    const database = open(file);
    const exec = () => {
      throw Object.assign(new Error('disk I/O error'), { errcode: 10 });
    };
    const prepare = (sql: string) => database.prepare(sql);
    return { prepare, exec, close: () => database.close() } as unknown as DatabaseSync;
  };
  expect(codeOf(() => tryOut({ folder, open: failing }))).toBe(onShare.code);
});
