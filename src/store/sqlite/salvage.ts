import type { DatabaseSync } from 'node:sqlite';
import type { TrailRow } from './audit-trail';
import { isWholeLine, putLine, valuesOf } from './audit-trail';
import { makeReady } from './database';
import type { StoreFolder } from './files';
import { alone, fileOf, isOvertaken, overtake, partialOf, removePartial } from './files';
import type { Row } from './records';
import { sumOf } from './records';

/** How many records of a damaged file could be kept, and how many were seen and could not. */
export type Salvaged = { readonly kept: number; readonly lost: number };

/**
 * Copies what can be read of a damaged file into a file with the next number, which is the store as soon as it has its
 * name. The damaged file stays beside it, whole. Returns nothing if another process was faster.
 */
export function salvage(place: StoreFolder, number: number): Salvaged | undefined {
  const { folder, open } = place;
  return alone(place, () => {
    if (isOvertaken(folder, number)) return undefined;
    removePartial(folder, number);
    const old = open(fileOf(folder, number));
    const fresh = open(partialOf(folder, number));
    try {
      makeReady(fresh, 'delete');
      // Others must not write now, because that would not be copied. If this fails, they cannot write either.
      readable(() => old.exec('BEGIN IMMEDIATE'));
      const salvaged = sum(copyInto(fresh, old), copyTrail(fresh, old));
      fresh.close();
      overtake(folder, number);
      return salvaged;
    } finally {
      if (fresh.isOpen) fresh.close();
      old.close();
    }
  });
}

function copyInto(fresh: DatabaseSync, old: DatabaseSync): Salvaged {
  const rows = rowsIn(old, recordWays);
  const find = readable(() => old.prepare('SELECT * FROM record WHERE rowid = ?1'));
  const put =
    fresh.prepare(`INSERT OR IGNORE INTO record (key, folder, etag, expires, due, sum, bytes)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`);
  let kept = 0;
  fresh.exec('BEGIN IMMEDIATE');
  for (const id of rows) {
    const row = readable(() => find?.get(id) as Row | undefined);
    if (!row || !isWhole(row)) continue;
    const { bytes, due, etag, expires, folder, key, sum } = row;
    kept += Number(put.run(key, folder, etag, expires, due, sum, bytes).changes);
  }
  fresh.exec('COMMIT');
  return { kept, lost: rows.size - kept };
}

function copyTrail(fresh: DatabaseSync, old: DatabaseSync): Salvaged {
  const rows = rowsIn(old, trailWays);
  const find = readable(() => old.prepare('SELECT * FROM audit WHERE seq = ?1'));
  const put = fresh.prepare(putLine);
  let kept = 0;
  fresh.exec('BEGIN IMMEDIATE');
  for (const seq of [...rows].sort((one, other) => one - other)) {
    const row = readable(() => find?.get(seq) as TrailRow | undefined);
    if (row && isWholeLine(row)) kept += Number(put.run(...valuesOf(row)).changes);
  }
  fresh.exec('COMMIT');
  return { kept, lost: rows.size - kept };
}

function sum(one: Salvaged, other: Salvaged): Salvaged {
  return { kept: one.kept + other.kept, lost: one.lost + other.lost };
}

/** Values of a damaged page may be of any type. */
function isWhole(row: Row): boolean {
  const { etag, expires, folder, key } = row;
  const words = [key, folder, etag].every((each) => typeof each === 'string');
  return words && typeof expires === 'number' && readable(() => row.sum === sumOf(row)) === true;
}

const recordWays = [
  'record NOT INDEXED ORDER BY rowid',
  'record INDEXED BY sqlite_autoindex_record_1 ORDER BY key',
  'record INDEXED BY record_expires ORDER BY expires',
];
const trailWays = [
  'audit NOT INDEXED ORDER BY seq',
  'audit INDEXED BY audit_at ORDER BY at',
  'audit INDEXED BY audit_expires ORDER BY expiresAt',
];

/** Finds rows by the table and by each index, from both ends, as far as each can be read. */
function rowsIn(old: DatabaseSync, ways: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const way of ways.flatMap((each) => [each, `${each} DESC`])) {
    readable(() => {
      const rows = old.prepare(`SELECT rowid AS id FROM ${way}`).iterate();
      for (const row of rows) found.add((row as unknown as { id: number }).id);
    });
  }
  return found;
}

/** Returns nothing for what cannot be read. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
