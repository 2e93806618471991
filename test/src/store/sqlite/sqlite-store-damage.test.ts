/**
 * Damage at every place of the file of the store.
 * @thorough
 */

import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../../../src/limits';
import type { Store } from '../../../../src/index';
import { overwrite } from './tamper';
import { openFileAt } from '../../../support/sqlite';
import type { Told } from './test-stores';
import { openTestStores } from './test-stores';

const any = { when: 'any', expiresAt: Number.MAX_SAFE_INTEGER } as const;
const stores = openTestStores();
const fileIn = (folder: string, number = 1) => join(folder, `photobot-${number}.db`);

/** Writes so many records of 3 KB, and closes the store, so that all of it is in one file. */
async function filled(count: number): Promise<string> {
  const path = stores.newFolder();
  const store = await stores.open({ path });
  for (let each = 0; each < count; each += 1)
    await store.write(`jobs/j${each}`, bytesOf(each), any);
  await store.close();
  return path;
}

const bytesOf = (each: number) => Buffer.alloc(3000, `${each};`);

/** Reads what is left, which must be as it was written, and returns how much that is. */
async function countLeft(store: Store, count: number): Promise<number> {
  let left = 0;
  for (let each = 0; each < count; each += 1) {
    const found = await store.read(`jobs/j${each}`);
    if (found) expect(found.bytes.equals(bytesOf(each))).toBe(true);
    if (found) left += 1;
  }
  return left;
}

/** All of a file but the head of it, in which SQLite counts who opened it. */
const pagesOf = (file: string) => readFileSync(file).subarray(100);
const eventsOf = (told: readonly Told[]) => told.map(({ event }) => event);
const ofFile = (told: readonly Told[]) =>
  told.filter(({ event }) => event !== 'store.record_damaged').slice(0, 2);
const salvagedOf = (count: number) => [
  { event: 'store.file_damaged', key: undefined, count: 1 },
  { event: 'store.salvaged', key: undefined, count },
];

describe('a damaged record', () => {
  it.each([
    ['bytes', `UPDATE record SET bytes = x'00' WHERE key = 'jobs/j1'`],
    ['expiry', `UPDATE record SET expires = expires - 1 WHERE key = 'jobs/j1'`],
    ['etag', `UPDATE record SET etag = 'other' WHERE key = 'jobs/j1'`],
    ['key', `UPDATE record SET key = 'jobs/j1' WHERE key = 'jobs/j0'`],
  ])(
    'with another %s is set aside, told by its key, and holds up nothing else',
    async (_what, sql) => {
      const path = await filled(3);
      const database = await openFileAt(path);
      if (sql.includes('SET key')) database.exec(`DELETE FROM record WHERE key = 'jobs/j1'`);
      database.exec(sql);
      database.close();
      let time = Date.now();
      const told: Told[] = [];
      const store = await stores.open({ path, told, now: () => time });
      expect(await store.read('jobs/j1')).toBeUndefined();
      expect(await store.read('jobs/j1')).toBeUndefined();
      expect(told).toEqual([{ event: 'store.record_damaged', key: 'jobs:j1', count: undefined }]);
      expect((await store.read('jobs/j2'))?.bytes.equals(bytesOf(2))).toBe(true);
      expect(await store.list('jobs')).not.toContain('jobs/j1');
      expect(await store.list('damaged')).toHaveLength(1);
      expect(
        await store.write('jobs/j1', Buffer.from('anew'), { ...any, when: 'absent' }),
      ).toBeDefined();
      time += limits.damagedMilliseconds;
      await store.sweep();
      const left = await openFileAt(path);
      expect(left.prepare(`SELECT key FROM record WHERE folder = 'damaged'`).all()).toEqual([]);
      left.close();
    },
  );
});

describe('a damaged file', () => {
  it('is set aside whole at the start, and what can be read is kept', async () => {
    const path = await filled(300);
    overwrite(fileIn(path), 0.3, 0.5);
    const before = pagesOf(fileIn(path));
    const told: Told[] = [];
    const store = await stores.open({ path, told });
    const left = await countLeft(store, 300);
    expect(ofFile(told)).toEqual(salvagedOf(left));
    expect(left).toBeGreaterThan(150);
    expect(left).toBeLessThan(300);
    expect(pagesOf(fileIn(path)).equals(before)).toBe(true);
    expect(await store.write('jobs/j1', Buffer.from('anew'), any)).toBeDefined();
    expect(await store.isWhole()).toBe(false);
  });

  it('is set aside in the middle of the work, also by those who have it open', async () => {
    const path = await filled(300);
    const told: Told[] = [];
    const [one, other] = [await stores.open({ path, told }), await stores.open({ path })];
    overwrite(fileIn(path), 0.3, 0.5);
    const left = await countLeft(one, 300);
    expect(eventsOf(told)).toEqual(
      expect.arrayContaining(['store.file_damaged', 'store.salvaged']),
    );
    expect(left).toBeGreaterThan(150);
    const etag = await other.write('jobs/new', Buffer.from('new'), any);
    expect(await one.read('jobs/new')).toEqual({ bytes: Buffer.from('new'), etag });
    expect(await other.isWhole()).toBe(false);
    expect(readdirSync(path)).toContain('photobot-2.db');
  });

  it.each([
    ['that is none of SQLite', (file: string) => writeFileSync(file, 'rubbish '.repeat(1000))],
    ['without its head', (file: string) => overwrite(file, 0, 0.01)],
    ['that was cut off', (file: string) => truncateSync(file, 60 * 4096)],
  ])('%s is set aside, and a new one begins', async (_what, damage) => {
    const path = await filled(300);
    damage(fileIn(path));
    const before = pagesOf(fileIn(path));
    const told: Told[] = [];
    const store = await stores.open({ path, told });
    expect(eventsOf(told)).toContain('store.file_damaged');
    expect(await store.write('jobs/new', Buffer.from('new'), any)).toBeDefined();
    expect(pagesOf(fileIn(path)).equals(before)).toBe(true);
    expect(await store.isWhole()).toBe(false);
  });

  it('is told when it is empty where there was a store', async () => {
    const path = await filled(1);
    truncateSync(fileIn(path), 0);
    const told: Told[] = [];
    const store = await stores.open({ path, told });
    expect(eventsOf(told)).toEqual(['store.vanished']);
    expect(await store.read('jobs/j0')).toBeUndefined();
  });

  it('is repaired anew where a process was killed at it', async () => {
    const path = await filled(100);
    writeFileSync(`${fileIn(path, 2)}.partial`, 'half');
    overwrite(fileIn(path), 0.3, 0.4);
    const store = await stores.open({ path });
    expect(await countLeft(store, 100)).toBeGreaterThan(50);
    expect(readdirSync(path).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('is forgotten after a while', async () => {
    const path = await filled(100);
    overwrite(fileIn(path), 0.3, 0.4);
    let time = Date.now();
    const store = await stores.open({ path, now: () => time });
    await store.sweep();
    expect(readdirSync(path)).toContain('photobot-1.db');
    time += limits.damagedMilliseconds + 60_000;
    await store.sweep();
    expect(readdirSync(path)).not.toContain('photobot-1.db');
    expect(await store.isWhole()).toBe(true);
    expect(await store.write('jobs/new', Buffer.from('new'), any)).toBeDefined();
  });
});

it('takes no file for the store that it has not made, while it works and at the next start', async () => {
  const path = await filled(1);
  const store = await stores.open({ path });
  for (const number of [2, 7]) writeFileSync(fileIn(path, number), 'rubbish '.repeat(1000));
  expect(await countLeft(store, 1)).toBe(1);
  const told: Told[] = [];
  const next = await stores.open({ path, told });
  expect(await countLeft(next, 1)).toBe(1);
  expect(told.map(({ event, count }) => `${event} ${count}`).sort()).toEqual([
    'store.foreign 2',
    'store.foreign 7',
  ]);
  expect(await next.isWhole()).toBe(true);
});

it('forgets several files that were set aside at once', async () => {
  const path = await filled(100);
  let time = Date.now();
  for (const number of [1, 2]) {
    overwrite(fileIn(path, number), 0.3, 0.4);
    await (await stores.open({ path })).close();
  }
  time += limits.damagedMilliseconds + 60_000;
  const store = await stores.open({ path, now: () => time });
  await store.sweep();
  expect(await store.isWhole()).toBe(true);
  expect(readdirSync(path).filter((name) => /-[12]\./.test(name))).toEqual([]);
});

describe('the trail', () => {
  const line = { at: 1000, by: 'adele', target: 'team', expiresAt: Number.MAX_SAFE_INTEGER };
  const textOf = (each: number) => `${each} ${'x'.repeat(300)}`;
  async function trailed(count: number): Promise<string> {
    const path = stores.newFolder();
    const store = await stores.open({ path });
    for (let each = 0; each < count; each += 1)
      await store.trail.append({ ...line, at: 1000 + each, text: textOf(each) });
    await store.close();
    return path;
  }

  it('lets nobody change a line', async () => {
    const path = await trailed(1);
    const database = await openFileAt(path);
    const change = () => database.exec(`UPDATE audit SET text = 'other'`);
    expect(change).toThrow('nobody changes the audit');
    database.close();
  });

  it('leaves out a line that is damaged, and tells so', async () => {
    const path = await trailed(2);
    const database = await openFileAt(path);
    database.exec(`DROP TRIGGER audit_stays; UPDATE audit SET text = 'other' WHERE at = 1000`);
    database.close();
    const told: Told[] = [];
    const store = await stores.open({ path, told });
    expect(await store.trail.find({})).toEqual([textOf(1)]);
    expect(told).toMatchObject([{ event: 'store.record_damaged' }]);
    expect(told[0]?.key).toMatch(/^audit:[0-9a-f-]{36}$/);
  });

  it('keeps what can be read of a damaged file', async () => {
    const path = await trailed(1000);
    overwrite(fileIn(path), 0.5, 0.6);
    const store = await stores.open({ path });
    const left = await store.trail.find({});
    expect(left.length).toBeGreaterThan(300);
    expect(left.length).toBeLessThan(1000);
    const all = new Set(Array.from({ length: 1000 }, (_, each) => textOf(each)));
    expect(left.filter((text) => !all.has(text))).toEqual([]);
    const numbers = left.map((text) => parseInt(text, 10));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });
});

it('does not touch what a later version has written', async () => {
  const path = await filled(1);
  const database = await openFileAt(path);
  database.exec('PRAGMA user_version = 3');
  database.close();
  await expect(stores.open({ path })).rejects.toMatchObject({ code: 'store.newer' });
});
