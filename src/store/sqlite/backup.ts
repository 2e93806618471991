import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { failure, loadSqlite, makeReady } from './database';
import { alone, fileOf, numbersIn } from './files';

/**
 * Writes the store of a folder into a new file, as it is at one moment, while others work on it. A copy of the files
 * would lack what was written last.
 * Source: https://sqlite.org/lang_vacuum.html#vacuuminto
 * @throws where there is no store, or the file is there already
 */
export async function backUpStore(folder: string, file: string): Promise<void> {
  const open = await loadSqlite();
  const [number] = numbersIn(folder);
  if (number === undefined) throw failure('store.missing', 'there is no store in the folder');
  // SQLite takes an empty file, and this one is for nobody else.
  closeSync(openSync(file, 'wx', 0o600));
  const database = open(fileOf(folder, number));
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } catch (thrown) {
    rmSync(file);
    throw thrown;
  } finally {
    database.close();
  }
  toDisk(file);
}

/**
 * Makes a backup the store of a folder, and sets aside what was there. Those who have that open go on with the backup.
 * @throws where the file is no whole backup; then nothing has changed
 */
export async function restoreStore(folder: string, file: string): Promise<void> {
  const open = await loadSqlite();
  alone({ folder, open }, () => {
    const next = fileOf(folder, (numbersIn(folder)[0] ?? 0) + 1);
    const partial = `${next}.partial`;
    copyFileSync(file, partial);
    try {
      const database = open(partial);
      try {
        makeReady(database, 'delete');
      } finally {
        database.close();
      }
      toDisk(partial);
      renameSync(partial, next);
    } finally {
      rmSync(partial, { force: true });
    }
  });
}

function toDisk(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
