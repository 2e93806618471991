import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { limits } from '../../limits';
import type { Condition } from '../store';

/** One record as it lies in the database. */
export type Row = {
  readonly key: string;
  readonly folder: string;
  readonly etag: string;
  readonly expires: number;
  readonly due: number | null;
  readonly sum: string;
  readonly bytes: Uint8Array | null;
};

/** What is written: a record under a new etag, if the condition holds at this time. */
export type NewRecord = {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly expires: number;
  readonly due: number | null;
  readonly when: Condition;
  readonly now: number;
};

/** The records of one database. Each call is one statement, so that others see all of it or nothing. */
export type Records = ReturnType<typeof createRecords>;

/** Where damaged records go. */
const aside = { folder: 'damaged' } as const;

function prepare(database: DatabaseSync) {
  const put = `INSERT INTO record (key, folder, etag, expires, due, sum, bytes)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (key) DO UPDATE SET
    etag = ?3, expires = ?4, due = ?5, sum = ?6, bytes = ?7`;
  return {
    find: database.prepare('SELECT * FROM record WHERE key = ?1 AND expires > ?2'),
    findEtag: database.prepare('SELECT etag FROM record WHERE key = ?1'),
    putAny: database.prepare(put),
    putAbsent: database.prepare(`${put} WHERE record.expires <= ?8`),
    putOver: database.prepare(`UPDATE record SET folder = ?2, etag = ?3, expires = ?4,
      due = ?5, sum = ?6, bytes = ?7 WHERE key = ?1 AND expires > ?8 AND etag = ?9`),
    remove: database.prepare('DELETE FROM record WHERE key = ?1'),
    list: database.prepare('SELECT key FROM record WHERE folder = ?1 AND expires > ?2'),
    due: database.prepare(`SELECT key FROM record
      WHERE folder = ?1 AND due <= ?2 AND expires > ?2 ORDER BY due`),
    setAside: database.prepare(`UPDATE record SET key = ?1, folder = '${aside.folder}',
      expires = ?2, due = NULL WHERE key = ?3 AND etag = ?4`),
    sweep: database.prepare(`DELETE FROM record WHERE rowid IN
      (SELECT rowid FROM record WHERE expires <= ?1 LIMIT ?2)`),
  };
}

/** Prepares the statements. What is found damaged is told by its key. */
export function createRecords(database: DatabaseSync, damaged: (key: string) => void) {
  const sql = prepare(database);
  return {
    read(key: string, now: number): { bytes: Uint8Array; etag: string } | undefined {
      const row = sql.find.get(key, now) as Row | undefined;
      if (!row) return undefined;
      const { bytes, etag } = row;
      if (row.sum === sumOf(row)) return { bytes: bytes ?? new Uint8Array(), etag };
      // By its etag, because another process may have written it anew.
      const moved = sql.setAside.run(asideOf(row), now + limits.damagedMilliseconds, key, etag);
      if (Number(moved.changes) > 0) damaged(key);
      return undefined;
    },
    write({ when, now, ...record }: NewRecord): boolean {
      const row = { ...record, folder: folderOf(record.key) };
      const { bytes, due, etag, expires, folder, key } = row;
      const values = [key, folder, etag, expires, due, sumOf(row), bytes] as const;
      if (when === 'any') return changed(sql.putAny.run(...values));
      if (when === 'absent') return changed(sql.putAbsent.run(...values, now));
      return changed(sql.putOver.run(...values, now, when.etag));
    },
    etagOf: (key: string) => (sql.findEtag.get(key) as { etag: string } | undefined)?.etag,
    remove: (key: string) => void sql.remove.run(key),
    list: (folder: string, now: number) => keysIn(sql.list.all(folder, now)),
    due: (folder: string, now: number) => keysIn(sql.due.all(folder, now)),
    /** Deletes so much of what has expired. Returns how much it was. */
    sweepSome: (now: number, most: number) => Number(sql.sweep.run(now, most).changes),
  };
}

function changed({ changes }: { readonly changes: number | bigint }): boolean {
  return Number(changes) > 0;
}

function keysIn(rows: unknown[]): string[] {
  return rows.map((row) => (row as Row).key);
}

function folderOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function asideOf({ etag, key }: Row): string {
  return `${aside.folder}/${createHash('sha256').update(`${key}\n${etag}`).digest('hex')}`;
}

/** Returns the checksum of a record: 132 bits of SHA-256 over its key, too, so that swapped values are noticed. */
export function sumOf({ bytes, due, etag, expires, key }: Omit<Row, 'sum' | 'folder'>): string {
  const head = `${JSON.stringify([key, etag, expires, due])}\n`;
  return createHash('sha256')
    .update(head)
    .update(bytes ?? '')
    .digest('base64url')
    .slice(0, 22);
}
