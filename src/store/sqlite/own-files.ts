import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

/** Makes a file if it is missing, for the bot's own account alone. */
export function touch(file: string): void {
  if (existsSync(file)) return;
  closeSync(openSync(file, 'a', 0o600));
  giveAway(file);
}

/** Makes a folder if it is missing, for the bot's own account alone. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const made = path.resolve(folder).slice(path.resolve(first).length).split(path.sep);
  for (const [index] of made.entries()) giveAway(path.join(first, ...made.slice(0, index + 1)));
}

/** Hands a file that root has made over to the owner of its folder, which is the account of the bot. */
function giveAway(file: string): void {
  if (statSync(file).uid !== 0) return;
  const { gid, uid } = statSync(path.dirname(path.resolve(file)));
  chownSync(file, uid, gid);
}

/** Waits until a file is on the disk. */
export function toDisk(file: string, flag: 'r' | 'r+' = 'r+'): void {
  const handle = openSync(file, flag);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Waits until the names in a folder are on the disk, where the system can. */
export function namesToDisk(folder: string): void {
  try {
    toDisk(folder, 'r');
  } catch {
    // Windows cannot.
  }
}
