import { link, mkdir, rename, rmdir, stat, truncate, unlink } from 'node:fs/promises';
import path from 'node:path';
import { retrying } from '../net/retrying';
import { namesIn, privateFolder, unless, withFolder, writeDurably } from './files';
import type { Version } from './version';
import { readVersion } from './version';

/** Where a key's versions are, and where half-made things go. */
export type Home = { readonly folder: string; readonly temporary: string };

/** The newest version of a key. */
export type Newest = Version & {
  readonly chain: string;
  readonly number: number;
  readonly etag: string;
};

/**
 * Returns the newest value of a key. The values of a key are a chain, `<key>/<chain>/v1`, `v2`, …, of which the highest
 * counts. Every step is one atomic system call, so that no process, however slow or dead, leaves anything half done or
 * overwrites another's value:
 *
 * - A chain begins by renaming a whole folder to the key's, which fails while the key has a chain.
 * - The next version is a hard link of a finished file, which fails when that version exists.
 * - A chain ends with a version that seals it and is never continued, and is then moved away by its own name, which no
 *   other chain ever has.
 *
 * Older versions stay behind empty, so that a late link to one of their names still fails.
 */
export async function newestVersion(
  home: Home,
  part: 'head' | 'whole',
): Promise<Newest | undefined> {
  return retrying({
    async attempt() {
      const [chain] = await namesIn(home.folder);
      if (chain === undefined) return undefined;
      const number = Math.max(0, ...(await numbersIn(home, chain)));
      const version = await readVersion(fileOf(home, chain, number), part);
      if (!version) throw new Overtaken('a value of the store is damaged');
      return { ...version, chain, number, etag: `${chain}-${number}` };
    },
    pauseAfter(thrown, tries) {
      if (!(thrown instanceof Overtaken) || tries >= maxTries) throw thrown;
      return 0;
    },
    sleep: () => Promise.resolve(),
  });
}

/** Somebody else wrote in between. That so many do so in a row does not happen. */
class Overtaken extends Error {}
const maxTries = 1000;

/** Begins a chain with its first version and gives its etag, or nothing when the key has one already. */
export async function beginChain(home: Home, content: Buffer): Promise<string | undefined> {
  return withFolder(home.temporary, async (temporary) => {
    const chain = path.basename(temporary);
    const prepared = path.join(temporary, 'key');
    await mkdir(path.join(prepared, chain), privateFolder);
    await writeDurably(path.join(prepared, chain, 'v1'), content);
    // A sweep may take the empty folder away at any moment; then the rename fails, and the next try makes it again.
    await unless(['ENOENT'], mkdir(path.dirname(home.folder), privateFolder));
    const renamed = rename(prepared, home.folder).then(() => `${chain}-1`);
    return unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], renamed);
  });
}

/** Adds the next version and gives its etag, or nothing when somebody else did first or the chain has ended. */
export async function append(
  home: Home,
  { chain, number }: Newest,
  content: Buffer,
): Promise<string | undefined> {
  const next = fileOf(home, chain, number + 1);
  const linked = await withFolder(home.temporary, async (temporary) => {
    const prepared = path.join(temporary, 'version');
    await writeDurably(prepared, content);
    return unless(
      ['EEXIST', 'ENOENT'],
      link(prepared, next).then(() => true),
    );
  });
  if (!linked) return undefined;
  await unless(['ENOENT'], truncate(fileOf(home, chain, number)));
  return `${chain}-${number + 1}`;
}

/** Deletes a chain that is sealed. */
export async function bury(home: Home, chain: string): Promise<void> {
  await withFolder(home.temporary, async (temporary) => {
    const moved = rename(path.join(home.folder, chain), path.join(temporary, chain));
    await unless(['ENOENT'], moved);
  });
  await removeIfEmpty(home.folder);
}

/** Empties older versions that a killed process left full, and forgets those that nobody can still be writing. */
export async function tidy(home: Home, { chain, number }: Newest, before: number): Promise<void> {
  for (const older of (await numbersIn(home, chain)).filter((candidate) => candidate < number)) {
    const file = fileOf(home, chain, older);
    const facts = await unless(['ENOENT'], stat(file));
    if (!facts) continue;
    if (facts.size > 0) await unless(['ENOENT'], truncate(file));
    else if (facts.mtimeMs < before) await unless(['ENOENT'], unlink(file));
  }
}

export async function removeIfEmpty(folder: string): Promise<void> {
  await unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], rmdir(folder));
}

async function numbersIn(home: Home, chain: string): Promise<number[]> {
  const names = await namesIn(path.join(home.folder, chain));
  return names.filter((name) => /^v\d+$/.test(name)).map((name) => Number(name.slice(1)));
}

function fileOf(home: Home, chain: string, number: number): string {
  return path.join(home.folder, chain, `v${number}`);
}
