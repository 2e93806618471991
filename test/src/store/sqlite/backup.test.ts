import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUpStore, restoreStore } from '../../../../src/store/sqlite/backup';
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

it.each([
  ['rubbish', (file: string) => writeFileSync(file, 'rubbish '.repeat(1000))],
  ['cut off', (file: string) => truncateSync(file, 8192)],
])('changes nothing where the backup is %s', async (_what, damage) => {
  const store = await stores.open();
  const folder = stores.lastFolder();
  await store.write('jobs/a', Buffer.alloc(20_000, '1'), any);
  const file = join(stores.newFolder(), 'backup');
  await backUpStore(folder, file);
  damage(file);
  await expect(restoreStore(folder, file)).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => /-2|partial/.test(name))).toEqual([]);
  expect((await store.read('jobs/a'))?.bytes).toHaveLength(20_000);
});
