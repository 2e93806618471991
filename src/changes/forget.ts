import type { PhotoChange } from './change';
import type { Deps } from './deps';
import { previewPart } from './pictures';

/** Keeps only what the state may still need: all for a proposal, the previous photo for an undo, else nothing. */
export async function forgetPictures(
  { changes }: Pick<Deps, 'changes'>,
  change: PhotoChange,
): Promise<void> {
  if (change.state === 'proposed') return;
  const undo = change.state === 'applied' && change.previous !== undefined;
  await changes.drop(change.id, undo ? ['previous', previewPart(change.framing)] : []);
}
