import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Photos of people: for the bot's own account and nobody else. */
export const privateFolder = { recursive: true, mode: 0o700 } as const;
const privateFile = 0o600;

/** Writes a new file and waits until its bytes are on the disk, so that what is linked to is always whole. */
export async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', privateFile);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Lends a folder with a name that no other process gets. What a killed process leaves there is for the sweep. */
export async function withFolder<T>(
  parent: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(parent, 'w-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the names in a folder; none when it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await unless(['ENOENT'], readdir(folder))) ?? [];
}

/** Returns nothing when the work failed with one of these codes: somebody else was faster, which is no failure here. */
export async function unless<T>(
  codes: readonly string[],
  work: Promise<T>,
): Promise<T | undefined> {
  try {
    return await work;
  } catch (thrown) {
    if (codes.includes(codeOf(thrown))) return undefined;
    throw thrown;
  }
}

function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown && 'code' in thrown ? String(thrown.code) : '';
}
