import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock, Store } from '../../src/index';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { loadSqlite } from '../../src/store/sqlite/database';
import type { Row } from '../../src/store/sqlite/records';

const silent = () => undefined;

/** Opens the store in a folder beside those who use it already, as another process would. */
export function openStoreAt(path: string, now: Clock = Date.now): Promise<Store> {
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  return openSqliteStore({ path, now, newId: randomUUID, log });
}

/** Opens the file of a store, for those who look into it or spoil it. */
export async function openFileAt(folder: string, number = 1) {
  return (await loadSqlite())(join(folder, `photobot-${number}.db`));
}

/** Returns the records of a store as they are kept, those that have expired too. */
export async function recordsAt(folder: string): Promise<readonly Row[]> {
  const database = await openFileAt(folder);
  try {
    return database.prepare('SELECT * FROM record ORDER BY key').all() as unknown as Row[];
  } finally {
    database.close();
  }
}
