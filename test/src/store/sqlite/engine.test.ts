import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { limits } from '../../../../src/limits';
import { loadSqlite } from '../../../../src/store/sqlite/database';
import { Engine } from '../../../../src/store/sqlite/engine';
import { openTestStores } from './test-stores';

const stores = openTestStores();
const mostBytes = Number.MAX_SAFE_INTEGER;

it('deletes one after another, with the room that it has held, where the disk is too full for more', async () => {
  const folder = stores.newFolder();
  const spare = join(folder, 'spare');
  const real = await loadSqlite();
  const sizes: number[] = [];
  let full = false;
  /** A disk on which no more than one row can be deleted at once. */
  const open = (file: string): DatabaseSync => {
    const database = real(file);
    const prepare = database.prepare.bind(database);
    const watched = (sql: string) => {
      const statement = prepare(sql);
      if (!sql.includes('DELETE FROM record WHERE rowid')) return statement;
      return {
        run(now: number, most: number) {
          if (full && most > 1) throw Object.assign(new Error('full'), { errcode: 13 });
          if (full) sizes.push(existsSync(spare) ? -1 : most);
          return statement.run(now, most);
        },
      };
    };
    return Object.defineProperty(database, 'prepare', { value: watched });
  };
  const engine = new Engine({ folder, open, mostBytes, tell: () => undefined });
  const bytes = new Uint8Array(10_000);
  for (let each = 0; each < 3; each += 1) {
    const record = { key: `p/k${each}`, bytes, etag: 'e', expires: 2000, due: null };
    engine.write({ ...record, when: 'any', now: 1000 });
  }
  expect(engine.sweepSome(1000)).toBe(false);
  expect(statSync(spare).size).toBe(limits.storeBallastBytes);
  full = true;
  while (engine.sweepSome(2000));
  expect(sizes).toEqual([1, 1, 1, 1]);
  expect(engine.list('p', 1000)).toEqual([]);
  expect(statSync(spare).size).toBe(limits.storeBallastBytes);
  engine.close();
});
