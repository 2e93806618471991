import { isBuiltin } from 'node:module';
import type * as sqlite from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';
import { limits } from '../../limits';
import { trailSchema } from './audit-trail';
import { touch } from './own-files';

/** Opens a file as a database, and makes it if it is missing. */
export type OpenDatabase = (file: string) => DatabaseSync;

/**
 * Loads SQLite: Node's own where it has one, else the package with the same interface.
 * Source: https://nodejs.org/api/sqlite.html
 */
export async function loadSqlite(): Promise<OpenDatabase> {
  const same = () => import('@photostructure/sqlite') as unknown as Promise<typeof sqlite>;
  const { DatabaseSync: Database } = isBuiltin('node:sqlite')
    ? await import('node:sqlite')
    : await same();
  return (file) => {
    // SQLite gives the files beside it the same owner and mode.
    touch(file);
    const database = new Database(file);
    database.exec(`PRAGMA busy_timeout = ${limits.storeBusyMilliseconds}`);
    return database;
  };
}

/** The version of the tables. Later versions only add tables and columns. */
const schemaVersion = 2;

/**
 * `due` is when the upkeep has something to do with a record, and `sum` the checksum of all the rest. A record is asked
 * for by its key, listed and swept by when it expires, and looked after when it is due.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS record (
    key TEXT PRIMARY KEY, folder TEXT NOT NULL, etag TEXT NOT NULL, expires INTEGER NOT NULL,
    due INTEGER, sum TEXT NOT NULL, bytes BLOB);
  CREATE INDEX IF NOT EXISTS record_folder ON record (folder, expires);
  CREATE INDEX IF NOT EXISTS record_expires ON record (expires);
  CREATE INDEX IF NOT EXISTS record_due ON record (folder, due) WHERE due IS NOT NULL;
  ${trailSchema}
  PRAGMA user_version = ${schemaVersion};`;

/**
 * Makes a database ready for records: what is written is on the disk before the answer (`synchronous`), and what is
 * deleted is overwritten (`secure_delete`).
 * Source: https://sqlite.org/pragma.html
 * @throws when the file is damaged, or was written by a later version with other tables
 */
export function makeReady(database: DatabaseSync, journal: 'wal' | 'delete'): void {
  database.exec('PRAGMA auto_vacuum = INCREMENTAL');
  database.exec(`PRAGMA journal_mode = ${journal}`);
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  const version = numberOf(database, 'user_version');
  if (version > schemaVersion) throw failure('store.newer', 'a later version wrote this store');
  if (version < schemaVersion) database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
  const [found] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {});
  if (found !== 'ok') throw failure('store.damaged', 'the file of the store is damaged');
}

/** Returns what a pragma says. */
export function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0] ?? 0);
}

/** Why a store cannot be used, as the `code` of an error. */
export type StoreFailure =
  | 'EEXIST'
  | 'store.closed'
  | 'store.cut_off'
  | 'store.damaged'
  | 'store.files_of_old'
  | 'store.inside'
  | 'store.missing'
  | 'store.network_share'
  | 'store.newer'
  | 'store.no_backup'
  | 'store.unfinished';

/** Returns an error of the store, which is about no request. */
export function failure(code: StoreFailure, message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code });
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. Source: https://sqlite.org/rescode.html */
const damages = new Map([
  [11, /malformed/],
  [26, /not a database/],
]);

/** Returns whether an error says that the file is damaged. The package leaves out the number of some errors. */
export function isDamage(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code, errcode } = thrown as { code?: unknown; errcode?: unknown };
  if (code === 'store.damaged') return true;
  if (typeof errcode === 'number') return damages.has(errcode & 255);
  return [...damages.values()].some((words) => words.test(thrown.message));
}

/** Returns whether an error says that the disk or the file is full: SQLITE_FULL, or no room for an empty file. */
export function isFull(thrown: unknown): boolean {
  const { code, errcode } = thrown as { code?: unknown; errcode?: unknown };
  return errcode === 13 || code === 'ENOSPC';
}
