import type { PhotoChange } from './change';
import type { Deps } from './deps';
import { keptParts } from '../memory/pictures';

/**
 * Keeps only what the state may still need: all for a proposal; while it can be undone, the previous photo and what the
 * requester needs to use the new one elsewhere too; else nothing.
 */
export async function forgetPictures(
  { changes }: Pick<Deps, 'changes'>,
  change: PhotoChange,
): Promise<void> {
  if (change.state === 'proposed') return;
  const undo = change.state === 'applied' && change.previous !== undefined;
  await changes.drop(change.id, undo ? ['previous', ...keptParts(change)] : []);
}
