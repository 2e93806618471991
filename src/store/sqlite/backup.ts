import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { failure, loadSqlite } from './database';
import { fileOf, hasStore, numbersIn } from './files';
import { namesToDisk, toDisk } from './own-files';

/**
 * Writes the store of a folder into a new file, as it is at one moment, while others work on it. A copy of the files
 * would lack what was written last. Until it is whole it has another name.
 * Source: https://sqlite.org/lang_vacuum.html#vacuuminto
 * @throws where there is no store, the file is there already, or would be among those of the store
 */
export async function backUpStore(folder: string, file: string): Promise<void> {
  const open = await loadSqlite();
  const [number] = hasStore(folder) ? numbersIn(folder) : [];
  if (number === undefined) throw failure('store.missing', 'there is no store in the folder');
  if (isInside(folder, file)) throw failure('store.inside', 'the file would be among the store’s');
  if (isThere(file)) throw failure('EEXIST', 'the file is there already');
  const partial = `${file}.partial`;
  if (isThere(partial)) throw failure('store.cut_off', 'another backup was not finished');
  // SQLite takes an empty file, and this one is for nobody else.
  closeSync(openSync(partial, 'wx', 0o600));
  try {
    const database = open(fileOf(folder, number));
    try {
      database.prepare('VACUUM INTO ?').run(partial);
    } finally {
      database.close();
    }
    toDisk(partial);
    publish(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Compares the folders themselves: one folder may have several paths. */
function isInside(folder: string, file: string): boolean {
  const { dev, ino } = statSync(folder);
  for (let above = realpathSync(path.dirname(path.resolve(file))); ; above = path.dirname(above)) {
    const found = statSync(above);
    if (found.dev === dev && found.ino === ino) return true;
    if (above === path.dirname(above)) return false;
  }
}

/** Names a whole file, and overwrites nothing that got that name meanwhile. */
function publish(partial: string, file: string): void {
  try {
    linkSync(partial, file);
  } catch (thrown) {
    // Some file systems have no second names for a file.
    if (isThere(file)) throw failure('EEXIST', 'the file is there already', thrown);
    renameSync(partial, file);
  }
  namesToDisk(path.dirname(path.resolve(file)));
}
