import { createHash } from 'node:crypto';

/** Names what belongs to these parts, in an order that counts, without saying what they are. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
