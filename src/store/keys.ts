import { createHash } from 'node:crypto';

const segment = '[a-z0-9-]{1,100}';
const folderPattern = new RegExp(`^${segment}$`);
const keyPattern = new RegExp(`^${segment}/${segment}(?:/${segment})?$`);

/**
 * Stops whoever would use something else as a key. Keys become file names, so a bad one is a way out of the store's
 * folder, and always a bug of the caller.
 */
export function assertKey(key: string): void {
  if (!keyPattern.test(key)) throw new TypeError('not a key of the store');
}

export function assertFolder(folder: string): void {
  if (!isFolder(folder)) throw new TypeError('not a folder of the store');
}

export function isFolder(name: string): boolean {
  return folderPattern.test(name);
}

/** Names what belongs to these parts, in an order that counts, without saying what they are. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
