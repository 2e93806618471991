import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OpenDatabase } from './database';

/** A private folder of one machine, in which `photobot-<number>.db` with the highest number is the store. */
export type StoreFolder = { readonly folder: string; readonly open: OpenDatabase };

/** Returns the path of the store's file with this number. */
export function fileOf(folder: string, number: number): string {
  return path.join(folder, `photobot-${number}.db`);
}

/** Returns the numbers of the store's files, the highest first. */
export function numbersIn(folder: string): number[] {
  const numbers = readdirSync(folder).map((name) => /^photobot-(\d{1,9})\.db$/.exec(name)?.[1]);
  return numbers
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((one, other) => other - one);
}

/** Returns whether there is a store in a folder, and makes none. */
export function hasStore(folder: string): boolean {
  return existsSync(folder) && numbersIn(folder).length > 0;
}

/** Returns whether a file was set aside for one with a higher number: one failing system call where it was not. */
export function isOvertaken(folder: string, number: number): boolean {
  return existsSync(fileOf(folder, number + 1));
}

/** Deletes files that were set aside long ago, with those beside them: they hold what else would have expired. */
export function forgetAside(folder: string, number: number, before: number): void {
  for (const aside of numbersIn(folder).filter((each) => each < number)) {
    const file = fileOf(folder, aside);
    if (statSync(fileOf(folder, aside + 1)).birthtimeMs >= before) continue;
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  }
}

/**
 * Does something while no other process of this machine opens or repairs the store. The kernel lets go of the lock when
 * the process dies. `known` says whether there was a store here before.
 */
export function alone<T>({ folder, open }: StoreFolder, work: (known: boolean) => T): T {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'lock.db');
  const known = existsSync(file);
  const lock = open(file);
  try {
    lock.exec('PRAGMA busy_timeout = 60000; BEGIN EXCLUSIVE');
    return work(known);
  } finally {
    lock.close();
  }
}
