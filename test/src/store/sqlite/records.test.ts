import { makeReady, numberOf } from '../../../../src/store/sqlite/database';
import { createRecords } from '../../../../src/store/sqlite/records';
import { openFileAt } from '../../../support/sqlite';
import { openTestStores } from './test-stores';

const stores = openTestStores();
const record = { key: 'jobs/j1', expires: 9000, due: null, when: 'any', now: 1000 } as const;

it('sets aside only what it has read, not what another process has written since', async () => {
  const folder = stores.newFolder();
  const [one, other] = [await openFileAt(folder), await openFileAt(folder)];
  makeReady(one, 'wal');
  const theirs = createRecords(other, () => undefined);
  theirs.write({ ...record, bytes: Buffer.from('old'), etag: 'e-1' });
  one.exec(`UPDATE record SET bytes = x'00'`);
  const prepare = one.prepare.bind(one);
  const watched = (sql: string) => {
    const statement = prepare(sql);
    if (!sql.includes('SELECT * FROM record')) return statement;
    return {
      get(...values: Parameters<typeof statement.get>) {
        const found = statement.get(...values);
        theirs.write({ ...record, bytes: Buffer.from('new'), etag: 'e-2' });
        return found;
      },
    };
  };
  const told: string[] = [];
  const damaged = (key: string) => void told.push(key);
  const ours = createRecords(Object.defineProperty(one, 'prepare', { value: watched }), damaged);
  expect(ours.read('jobs/j1', 1000)).toBeUndefined();
  expect(told).toEqual([]);
  expect(theirs.read('jobs/j1', 1000)?.etag).toBe('e-2');
  one.close();
  other.close();
});

it('is on the disk before it is answered, and overwritten when it is deleted', async () => {
  const database = await openFileAt(stores.newFolder());
  // Whatever was built into SQLite.
  database.exec('PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF');
  makeReady(database, 'wal');
  const full = 2;
  expect(numberOf(database, 'synchronous')).toBe(full);
  expect(numberOf(database, 'secure_delete')).toBe(1);
  database.close();
});
