import { rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { limits } from '../../limits';
import { numberOf } from './database';

/**
 * Keeps the file below what the disk has room for: SQLite cannot even delete on a full disk, but it can in a full file.
 */
export function bound(
  database: DatabaseSync,
  { folder, mostBytes }: { readonly folder: string; readonly mostBytes: number },
): void {
  const size = numberOf(database, 'page_size');
  const pages = numberOf(database, 'page_count');
  const room = Math.max(0, freeBytes(folder) - limits.storeSpareBytes);
  const most = Math.min(Math.floor(mostBytes / size), pages + Math.floor(room / size));
  database.exec(`PRAGMA max_page_count = ${Math.max(1, most)}`);
}

/** Holds some room for the day on which others have filled the disk. Zeros would take none on some file systems. */
export function keepSpare(folder: string): void {
  const file = spareIn(folder);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === limits.storeBallastBytes || freeBytes(folder) < limits.storeSpareBytes) return;
  writeFileSync(file, Buffer.alloc(limits.storeBallastBytes, 'PhotoBot'), { mode: 0o600 });
}

/** Frees that room. */
export function dropSpare(folder: string): void {
  rmSync(spareIn(folder), { force: true });
}

function spareIn(folder: string): string {
  return path.join(folder, 'spare');
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
