import { displayName } from '../text/display-name';
import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { PhotoChange } from './change';
import { isRequesters, move, undoable } from './change';
import type { Deps } from './deps';
import type { Work } from './work';

/**
 * Undoes a change and gives it as it is then. One that is undone already is given as it is.
 * @throws Refusal where it cannot be undone, or not by this person
 */
export async function takeBack(
  deps: Deps,
  work: Work,
  id: string,
  assertion: Assertion,
): Promise<PhotoChange> {
  // What comes of an undo that is under way already is the answer to this one too.
  await work.whenFree(id);
  const change = await deps.changes.load(id);
  if (!change) throw new Refusal('change.undo_lapsed');
  if (change.state === 'undone') return change;
  refuseUndo(change, deps.now());
  if (!isRequesters(change, assertion)) throw notTheirs(change);
  const carried = await work.take(id, async () => {
    const claimed = await deps.changes.update(id, (newest) =>
      newest.state === 'applied' ? move(newest, 'undoing', deps.now()) : undefined,
    );
    if (claimed?.moved) return work.carry(claimed.record, assertion);
    return claimed?.record ?? change;
  });
  return carried ?? takeBack(deps, work, id, assertion);
}

/** @throws Refusal that says why a change cannot be undone */
export function refuseUndo(change: PhotoChange, now: number): void {
  if (undoable(change, now)) return;
  const { previous, state } = change;
  if (state === 'applied' && previous?.kind === 'none') throw new Refusal('change.cannot_undo');
  if (state === 'applied') throw new Refusal('change.undo_lapsed');
  const undone = state === 'undone' || state === 'undoing';
  throw new Refusal('change.nothing_to_undo', undone ? { undone: 1 } : {});
}

/** Says who may decide. */
export function notTheirs({ requester }: PhotoChange): Refusal {
  return new Refusal('change.undo_not_yours', { name: displayName(requester.name) });
}
