import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../../src/index';
import { backUpStore } from '../../../../src/store/sqlite/backup';
import { loadSqlite } from '../../../../src/store/sqlite/database';
import { restoreStore } from '../../../../src/store/sqlite/restore';
import { overwrite } from './tamper';
import { openTestStores } from './test-stores';

const any = { when: 'any', expiresAt: Number.MAX_SAFE_INTEGER } as const;
const stores = openTestStores();

type Backed = { readonly store: Store; readonly folder: string; readonly file: string };

/** Opens a store with a record and a backup of it. */
async function backedUp(): Promise<Backed> {
  const store = await stores.open();
  const folder = stores.lastFolder();
  await store.write('jobs/a', Buffer.alloc(20_000, '1'), any);
  const file = join(stores.newFolder(), 'backup');
  await backUpStore(folder, file);
  return { store, folder, file };
}

/** Makes a database of somebody else. */
async function foreign(file: string, sql: string): Promise<void> {
  rmSync(file);
  const database = (await loadSqlite())(file);
  database.exec(`CREATE TABLE other (id); ${sql}`);
  database.close();
}

/** Puts something in place of a file that is none. */
function instead(file: string, program: 'mkdir' | 'mkfifo'): void {
  rmSync(file);
  execFileSync(program, [file]);
}

const noBackup = 'store.no_backup';
type Spoil = (file: string) => unknown;
it.each<[string, string, Spoil]>([
  ['empty', noBackup, (file) => truncateSync(file)],
  ['rubbish', noBackup, (file) => writeFileSync(file, 'rubbish '.repeat(1000))],
  ['a folder', noBackup, (file) => instead(file, 'mkdir')],
  ['a pipe', noBackup, (file) => instead(file, 'mkfifo')],
  ['somebody else’s', noBackup, (file) => foreign(file, '')],
  [
    'somebody else’s with a version',
    noBackup,
    (file) => foreign(file, 'CREATE TABLE record (key); PRAGMA user_version = 2'),
  ],
  ['without the audit', noBackup, (file) => change(file, 'DROP TABLE audit')],
  ['of a later version', 'store.newer', (file) => change(file, 'PRAGMA user_version = 9')],
  ['cut off', 'store.damaged', (file) => truncateSync(file, 8192)],
  ['overwritten in part', 'store.damaged', (file) => overwrite(file, 0.4, 0.6)],
  ['not closed', 'store.unfinished', (file) => writeFileSync(`${file}-wal`, 'x')],
])('changes nothing where the backup is %s', async (_what, code, spoil) => {
  const { file, folder, store } = await backedUp();
  await spoil(file);
  const before = readdirSync(folder);
  await expect(restoreStore(folder, file)).rejects.toMatchObject({ code });
  expect(readdirSync(folder)).toEqual(before);
  expect((await store.read('jobs/a'))?.bytes).toHaveLength(20_000);
});

async function change(file: string, sql: string): Promise<void> {
  const database = (await loadSqlite())(file);
  database.exec(sql);
  database.close();
}

it('takes no device for a backup', async () => {
  const path = join(stores.newFolder(), 'new');
  await expect(restoreStore(path, '/dev/null')).rejects.toMatchObject({ code: noBackup });
  expect(existsSync(path)).toBe(false);
});

it('makes a file for the bot alone of one that everybody may read and nobody may write', async () => {
  const { file, folder, store } = await backedUp();
  chmodSync(file, 0o444);
  await restoreStore(folder, file);
  const restored = join(folder, 'photobot-2.db');
  expect(statSync(restored).mode & 0o777).toBe(0o600);
  expect(await store.write('jobs/a', Buffer.from('2'), any)).toBeDefined();
  chmodSync(restored, 0o664);
  await restoreStore(folder, file);
  expect(statSync(join(folder, 'photobot-3.db')).mode & 0o777).toBe(0o660);
  const other = stores.newFolder();
  await restoreStore(other, file);
  expect(statSync(join(other, 'photobot-1.db')).mode & 0o777).toBe(0o600);
});

/** Root alone can give files away; others own what they make. */
const me = process.getuid?.() ?? 0;
const user = me === 0 ? 1234 : me;
const group = process.getgid?.() ?? 0;
const ownersIn = (folder: string) =>
  readdirSync(folder).map((name) => [name, statSync(join(folder, name)).uid] as const);

it('leaves the store to the user whom it belonged to', async () => {
  const { file, folder } = await backedUp();
  for (const [name] of ownersIn(folder)) chownSync(join(folder, name), user, group);
  await restoreStore(folder, file);
  expect(new Set(ownersIn(folder).map(([, owner]) => owner))).toEqual(new Set([me, user]));
});

it('leaves a new store to the user of the folder, and a new folder to that of its parent', async () => {
  const { file } = await backedUp();
  const parent = stores.newFolder();
  chownSync(parent, user, group);
  const path = join(parent, 'new', 'store');
  await restoreStore(path, file);
  const made = [...ownersIn(parent), ...ownersIn(join(parent, 'new')), ...ownersIn(path)];
  expect(made.length).toBeGreaterThan(4);
  expect(made.filter(([, owner]) => owner !== user)).toEqual([]);
});

it('keeps what others have put where the new file goes, and takes no log of theirs for its own', async () => {
  const { file, folder, store } = await backedUp();
  writeFileSync(join(folder, 'photobot-2.db'), 'mine');
  copyFileSync(join(folder, 'photobot-1.db-wal'), join(folder, 'photobot-2.db-wal'));
  await restoreStore(folder, file);
  expect((await store.read('jobs/a'))?.bytes).toHaveLength(20_000);
  expect(readdirSync(folder).filter((name) => name.includes('.foreign-'))).toHaveLength(2);
});

it('is begun anew where a process was killed at it, and leaves no half of a file', async () => {
  const { file, folder, store } = await backedUp();
  writeFileSync(join(folder, 'photobot-2.db.partial'), 'half');
  await restoreStore(folder, file);
  writeFileSync(join(folder, 'photobot-3.db.partial'), 'half');
  await stores.open({ path: folder });
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  expect((await store.read('jobs/a'))?.bytes).toHaveLength(20_000);
});
