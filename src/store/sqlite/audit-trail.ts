import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { TrailLine, TrailQuery } from '../store';

/** A line by its id, so that nobody puts it in twice. */
export type NamedLine = TrailLine & { readonly id: string };
/** One line of the trail as it lies in the database. */
export type TrailRow = NamedLine & { readonly sum: string };

/** The lines of one database. */
export type AuditTrail = ReturnType<typeof createAuditTrail>;

/**
 * Lines are put in and deleted when they have expired; the database refuses to change one. `seq` tells the order of
 * those of one millisecond.
 */
export const trailSchema = `
  CREATE TABLE IF NOT EXISTS audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL,
    by TEXT NOT NULL, target TEXT NOT NULL, expiresAt INTEGER NOT NULL, sum TEXT NOT NULL,
    text TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS audit_at ON audit (at);
  CREATE INDEX IF NOT EXISTS audit_by ON audit (by, at);
  CREATE INDEX IF NOT EXISTS audit_target ON audit (target, at);
  CREATE INDEX IF NOT EXISTS audit_expires ON audit (expiresAt);
  CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'nobody changes the audit'); END;`;

/** Puts in a line that is not there yet. */
export const putLine = `INSERT OR IGNORE INTO audit (id, at, by, target, expiresAt, sum, text)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`;

/** Prepares the statements. What is found damaged is told by its id, and left out. */
export function createAuditTrail(database: DatabaseSync, damaged: (key: string) => void) {
  const put = database.prepare(putLine);
  const sweep = database.prepare(`DELETE FROM audit WHERE seq IN
    (SELECT seq FROM audit WHERE expiresAt <= ?1 LIMIT ?2)`);
  return {
    append(line: NamedLine): void {
      put.run(...valuesOf({ ...line, sum: sumOfLine(line) }));
    },
    find({ by, since, target }: TrailQuery, now: number): string[] {
      const asked = Object.entries({ by, target }).filter(([, value]) => value !== undefined);
      const also = asked.map(([name]) => `AND ${name} = ?`).join(' ');
      const all = database.prepare(
        `SELECT * FROM audit WHERE +expiresAt > ? AND at >= ? ${also} ORDER BY at, seq`,
      );
      const values = asked.flatMap(([, value]) => value ?? []);
      const rows = all.all(now, since ?? 0, ...values) as unknown as TrailRow[];
      return rows.flatMap((row) => {
        if (isWholeLine(row)) return [row.text];
        damaged(`audit/${row.id}`);
        return [];
      });
    },
    /** Deletes so many of the lines that have expired. Returns how many they were. */
    sweepSome: (now: number, most: number) => Number(sweep.run(now, most).changes),
  };
}

/** Returns the values of a row for `putLine`. */
export function valuesOf({ at, by, expiresAt, id, sum, target, text }: TrailRow) {
  return [id, at, by, target, expiresAt, sum, text] as const;
}

/** Returns whether a row is as it was put in. */
export function isWholeLine(row: TrailRow): boolean {
  return row.sum === sumOfLine(row);
}

function sumOfLine({ at, by, expiresAt, id, target, text }: NamedLine): string {
  return createHash('sha256')
    .update(JSON.stringify([id, at, by, target, expiresAt, text]))
    .digest('base64url')
    .slice(0, 22);
}
