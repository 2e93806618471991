import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OpenDatabase } from './database';
import { makeFolder, namesToDisk, touch } from './own-files';

/**
 * A private folder of one machine, in which `photobot-<number>.db` with the highest number is the store. An empty
 * `photobot-<number>.store` beside it is the mark that PhotoBot made it: a file of others with such a name is no store.
 */
export type StoreFolder = { readonly folder: string; readonly open: OpenDatabase };

/** Returns the path of the store's file with this number. */
export function fileOf(folder: string, number: number): string {
  return path.join(folder, `photobot-${number}.db`);
}

function markOf(folder: string, number: number): string {
  return path.join(folder, `photobot-${number}.store`);
}

/** Returns the numbers of the store's files, the highest first. */
export function numbersIn(folder: string): number[] {
  return sorted(folder).own;
}

/** If no file has a mark, as after somebody copied the file alone, all are the store's. */
function sorted(folder: string): { readonly own: number[]; readonly foreign: number[] } {
  const names = readdirSync(folder);
  const numbersOf = (shape: RegExp) => names.flatMap((name) => shape.exec(name)?.[1] ?? []);
  const marked = new Set(numbersOf(/^photobot-(\d+)\.store$/));
  const isOwn = (number: string) => marked.size === 0 || marked.has(number);
  const named = numbersOf(/^photobot-(0|[1-9]\d{0,8})\.db$/);
  const ofKind = (own: boolean) => named.filter((number) => isOwn(number) === own).map(Number);
  return { own: ofKind(true).sort((one, other) => other - one), foreign: ofKind(false) };
}

/**
 * Marks the file with this number, and those before it, as PhotoBot's own. Returns the numbers of files that only have
 * such a name.
 */
export function markOwn(folder: string, number: number): readonly number[] {
  markTo(folder, number);
  removePartial(folder, number);
  return sorted(folder).foreign;
}

function markTo(folder: string, number: number): void {
  for (const each of new Set([number, ...numbersIn(folder)])) touch(markOf(folder, each));
}

/** Returns whether there is a store in a folder, without making one. */
export function hasStore(folder: string): boolean {
  return existsSync(folder) && numbersIn(folder).length > 0;
}

/** Returns whether a file was set aside for one with a higher number. If not, this is one failing system call. */
export function isOvertaken(folder: string, number: number): boolean {
  return [fileOf, markOf].every((each) => existsSync(each(folder, number + 1)));
}

/** Returns the path at which the file that follows the one with this number is made. */
export function partialOf(folder: string, number: number): string {
  return `${fileOf(folder, number + 1)}.partial`;
}

/** Deletes what a process has left there that was killed meanwhile. */
export function removePartial(folder: string, number: number): void {
  for (const ending of ['', '-journal'])
    rmSync(partialOf(folder, number) + ending, { force: true });
}

/**
 * Makes the file at `partialOf` the store, in place of the one with this number. Files that others have put under its new
 * name get another name: SQLite would take their log of writes for that of the new file.
 */
export function overtake(folder: string, number: number): void {
  const next = fileOf(folder, number + 1);
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    const found = statSync(next + ending, { throwIfNoEntry: false });
    if (found) renameSync(next + ending, `${next}.foreign-${found.ino}`);
  }
  markTo(folder, number + 1);
  renameSync(partialOf(folder, number), next);
  namesToDisk(folder);
}

/** Deletes files that were set aside long ago, with those beside them: they hold what else would have expired. */
export function forgetAside(folder: string, number: number, before: number): void {
  const numbers = numbersIn(folder);
  // The oldest first: a file was set aside when the one after it was made.
  for (const aside of numbers.filter((each) => each < number).reverse()) {
    const file = fileOf(folder, aside);
    const next = numbers[numbers.indexOf(aside) - 1] ?? number;
    if (statSync(fileOf(folder, next)).birthtimeMs >= before) continue;
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
    rmSync(markOf(folder, aside), { force: true });
  }
}

/**
 * Does something while no other process of this machine opens or repairs the store. The kernel lets go of the lock when
 * the process dies. `known` says whether there was a store here before.
 */
export function alone<T>({ folder, open }: StoreFolder, work: (known: boolean) => T): T {
  makeFolder(folder);
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
