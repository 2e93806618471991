import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { createAuditTrail } from './audit-trail';
import type { OpenDatabase } from './database';
import { failure, isDamage, loadSqlite, makeReady, numberOf } from './database';
import { alone, fileOf, numbersIn, overtake, partialOf, removePartial } from './files';
import { toDisk } from './own-files';
import { createRecords } from './records';

/**
 * Makes a backup the store of a folder, and sets aside what was there. Processes that have it open go on with the backup.
 * @throws if the file is no whole backup; then nothing has changed
 */
export async function restoreStore(folder: string, file: string): Promise<void> {
  const open = await loadSqlite();
  assertComplete(file);
  alone({ folder, open }, () => {
    const [number = 0] = numbersIn(folder);
    const partial = partialOf(folder, number);
    removePartial(folder, number);
    try {
      copyFileSync(file, partial);
      chmodSync(partial, 0o600);
      assertStore(partial, open);
      allow(partial, number === 0 ? folder : fileOf(folder, number));
      toDisk(partial);
      overtake(folder, number);
    } finally {
      removePartial(folder, number);
    }
  });
}

/** If nobody closed a store, part of its data may be in the files beside it. */
function assertComplete(file: string): void {
  const found = statSync(file);
  if (!found.isFile() || !startsAsDatabase(file)) throw noBackup();
  const isEmpty = (each: string) => !statSync(each, { throwIfNoEntry: false })?.size;
  if (['-wal', '-journal'].every((ending) => isEmpty(file + ending))) return;
  throw failure('store.unfinished', 'what was written last is in a file beside it');
}

/** Source: https://sqlite.org/fileformat.html#the_database_header */
function startsAsDatabase(file: string): boolean {
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}

/** Makes sure that a file is whole, and has all tables and columns that a store uses. */
function assertStore(file: string, open: OpenDatabase): void {
  const database = open(file);
  try {
    if (numberOf(database, 'user_version') === 0) throw noBackup();
    makeReady(database, 'delete');
    createRecords(database, () => undefined);
    createAuditTrail(database, () => undefined);
    const [found] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {});
    if (found !== 'ok') throw failure('store.damaged', 'the backup is damaged');
  } catch (thrown) {
    if (isDamage(thrown)) throw failure('store.damaged', 'the backup is damaged', thrown);
    throw isAboutTables(thrown) ? noBackup(thrown) : thrown;
  } finally {
    database.close();
  }
}

/** SQLITE_ERROR: there is no such table or column. Source: https://sqlite.org/rescode.html */
function isAboutTables(thrown: unknown): boolean {
  return (thrown as { errcode?: unknown }).errcode === 1;
}

function noBackup(cause?: unknown): Error {
  return failure('store.no_backup', 'the file is no backup of a store', cause);
}

/** Sets owner, group and rights of a file as those of another file or a folder, but no rights for the world. */
function allow(file: string, as: string): void {
  const { gid, mode, uid } = statSync(as);
  if (statSync(as).isFile()) chmodSync(file, (mode & 0o660) | 0o600);
  const own = statSync(file);
  if (own.uid !== uid || own.uid === 0) chownSync(file, uid, gid);
}
