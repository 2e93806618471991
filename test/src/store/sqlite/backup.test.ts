import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { backUpStore } from '../../../../src/store/sqlite/backup';
import { restoreStore } from '../../../../src/store/sqlite/restore';
import { openTestStores } from './test-stores';

const any = { when: 'any', expiresAt: Number.MAX_SAFE_INTEGER } as const;
const stores = openTestStores();

it('keeps all that was written before it, while the store is open, and brings it back under those who use it', async () => {
  const store = await stores.open();
  const folder = stores.lastFolder();
  const etag = await store.write('jobs/a', Buffer.from('before'), { ...any, dueAt: 1 });
  const file = join(stores.newFolder(), 'backup');
  await backUpStore(folder, file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await store.write('jobs/a', Buffer.from('after'), any);
  await store.write('jobs/b', Buffer.from('after'), any);
  await restoreStore(folder, file);
  expect(await store.read('jobs/a')).toEqual({ bytes: Buffer.from('before'), etag });
  expect(await store.read('jobs/b')).toBeUndefined();
  expect(await store.due('jobs')).toEqual(['jobs/a']);
  expect(await store.write('jobs/b', Buffer.from('anew'), any)).toBeDefined();
});

it('comes back on another machine', async () => {
  const store = await stores.open();
  await store.write('jobs/a', Buffer.from('1'), any);
  const folder = stores.lastFolder();
  const file = join(stores.newFolder(), 'backup');
  await backUpStore(folder, file);
  const path = join(stores.newFolder(), 'new');
  await restoreStore(path, file);
  const there = await stores.open({ path });
  expect((await there.read('jobs/a'))?.bytes.toString()).toBe('1');
  expect(await there.isWhole()).toBe(true);
});

it('is not written over a file, nor of a folder without a store', async () => {
  await stores.open();
  const folder = stores.lastFolder();
  const file = join(stores.newFolder(), 'backup');
  writeFileSync(file, 'mine');
  await expect(backUpStore(folder, file)).rejects.toMatchObject({ code: 'EEXIST' });
  const other = join(stores.newFolder(), 'backup');
  await expect(backUpStore(stores.newFolder(), other)).rejects.toMatchObject({
    code: 'store.missing',
  });
  expect(existsSync(other)).toBe(false);
});

it('has another name until it is whole, and no two are made at once', async () => {
  await stores.open();
  const folder = stores.lastFolder();
  const file = join(stores.newFolder(), 'backup');
  writeFileSync(`${file}.partial`, 'half of another');
  await expect(backUpStore(folder, file)).rejects.toMatchObject({ code: 'store.cut_off' });
  expect(readFileSync(`${file}.partial`, 'utf8')).toBe('half of another');
  expect(existsSync(file)).toBe(false);
  rmSync(`${file}.partial`);
  await backUpStore(folder, file);
  expect(readdirSync(join(file, '..'))).toEqual(['backup']);
});

it('leaves nothing behind where it fails', async () => {
  const path = stores.newFolder();
  await (await stores.open({ path })).close();
  writeFileSync(join(path, 'photobot-1.db'), 'rubbish '.repeat(1000));
  const other = stores.newFolder();
  await expect(backUpStore(path, join(other, 'backup'))).rejects.toThrow();
  expect(readdirSync(other)).toEqual([]);
});

it('is not written among the files of the store, by whichever path', async () => {
  const store = await stores.open();
  const folder = stores.lastFolder();
  const link = join(stores.newFolder(), 'link');
  symlinkSync(folder, link);
  mkdirSync(join(folder, 'below'));
  const before = readdirSync(folder);
  const names = ['photobot-2.db', 'photobot-20261129.db', 'mine', 'below/mine'];
  const files = [...names.map((name) => join(folder, name)), join(link, 'photobot-2.db')];
  for (const file of [...files, relative('.', files[0]!)]) {
    await expect(backUpStore(folder, file)).rejects.toMatchObject({ code: 'store.inside' });
    await expect(backUpStore(link, file)).rejects.toMatchObject({ code: 'store.inside' });
  }
  expect(readdirSync(folder)).toEqual(before);
  expect(await store.write('jobs/a', Buffer.from('1'), any)).toBeDefined();
});
