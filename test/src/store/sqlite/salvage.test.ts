import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { loadSqlite } from '../../../../src/store/sqlite/database';
import { Engine } from '../../../../src/store/sqlite/engine';
import { salvage } from '../../../../src/store/sqlite/salvage';
import { openFileAt } from '../../../support/sqlite';
import { openTestStores } from './test-stores';

const expiresAt = Number.MAX_SAFE_INTEGER;
const stores = openTestStores();

/** A closed store with three records and three lines of its audit. */
async function filled(): Promise<string> {
  const path = stores.newFolder();
  const store = await stores.open({ path });
  for (const each of [0, 1, 2]) {
    await store.write(`jobs/j${each}`, Buffer.from(`${each}`), { when: 'any', expiresAt });
    const line = { at: 1000 + each, by: 'adele', target: 'team', expiresAt };
    await store.trail.append({ ...line, text: `${each}` });
  }
  await store.close();
  return path;
}

/** Does something when a statement of a file that is opened so is prepared, right before it. */
async function openWatched(watched: string, notice: () => void) {
  const real = await loadSqlite();
  return (file: string): DatabaseSync => {
    const database = real(file);
    const prepare = database.prepare.bind(database);
    const value = (sql: string) => {
      if (sql.includes(watched)) notice();
      return prepare(sql);
    };
    return Object.defineProperty(database, 'prepare', { value });
  };
}

it('copies no record and no line whose checksum is wrong', async () => {
  const folder = await filled();
  const old = await openFileAt(folder);
  old.exec(`UPDATE record SET bytes = x'00' WHERE key = 'jobs/j1'`);
  old.exec(`DROP TRIGGER audit_stays; UPDATE audit SET text = 'other' WHERE at = 1001`);
  old.close();
  const salvaged = salvage({ folder, open: await loadSqlite() }, 1);
  expect(salvaged).toEqual({ kept: 4, lost: 2 });
  const fresh = await openFileAt(folder, 2);
  const texts = (sql: string) =>
    fresh
      .prepare(sql)
      .all()
      .map((row) => Object.values(row)[0]);
  expect(texts('SELECT key FROM record ORDER BY key')).toEqual(['jobs/j0', 'jobs/j2']);
  expect(texts('SELECT text FROM audit ORDER BY at')).toEqual(['0', '2']);
  fresh.close();
});

it('lets nobody write meanwhile, and nobody else repair', async () => {
  const folder = await filled();
  const other = await openFileAt(folder);
  const lock = (await loadSqlite())(join(folder, 'lock.db'));
  for (const each of [other, lock]) each.exec('PRAGMA busy_timeout = 0');
  const refused: unknown[] = [];
  const tried = (database: DatabaseSync, sql: string) => {
    try {
      database.exec(sql);
    } catch (thrown) {
      refused.push((thrown as Error).message);
    }
  };
  const open = await openWatched('SELECT * FROM record WHERE rowid', () => {
    tried(other, `DELETE FROM record WHERE key = 'jobs/j0'`);
    tried(lock, 'BEGIN EXCLUSIVE');
  });
  expect(salvage({ folder, open }, 1)).toEqual({ kept: 6, lost: 0 });
  expect(refused).toEqual([
    expect.stringMatching(/database is locked/),
    expect.stringMatching(/database is locked/),
  ]);
  other.close();
  lock.close();
});

it('a write that another process has copied while it was made has been done', async () => {
  const folder = await filled();
  const real = await loadSqlite();
  let done = false;
  const open = (file: string): DatabaseSync => {
    const database = real(file);
    const prepare = database.prepare.bind(database);
    const value = (sql: string) => {
      const statement = prepare(sql);
      if (!sql.includes('WHERE record.expires')) return statement;
      return {
        run(...values: Parameters<typeof statement.run>) {
          const ran = statement.run(...values);
          if (!done) salvage({ folder, open: real }, 1);
          done = true;
          return ran;
        },
      };
    };
    return Object.defineProperty(database, 'prepare', { value });
  };
  const mostBytes = Number.MAX_SAFE_INTEGER;
  const engine = new Engine({ folder, open, mostBytes, tell: () => undefined });
  const record = { key: 'jobs/new', bytes: Buffer.from('new'), etag: 'e-new', due: null };
  const once = { ...record, expires: expiresAt, when: 'absent', now: 1000 } as const;
  expect(engine.write(once)).toBe(true);
  expect(engine.read('jobs/new', 1000)?.etag).toBe('e-new');
  expect(engine.write({ ...once, etag: 'e-newer' })).toBe(false);
  engine.close();
});
