import type { Deps } from '../jobs/deps';
import { notTheirs, refuseUndo } from '../jobs/take-back';
import type { Work } from '../jobs/work';
import { begin } from '../jobs/begin';
import type { Errand } from '../jobs/errand';
import { Refusal } from '../errors';
import type { Request } from '../request';

/** Takes back the last change of a conversation, if it is the requester's. @throws Refusal */
export async function undoLast(
  deps: Deps,
  work: Work,
  { place, requester }: Request,
  settled: () => Promise<void>,
): Promise<void> {
  const [last] = await deps.ledger.ofConversation(place);
  const change = last && (await deps.changes.load(last.id));
  if (!change) throw new Refusal('change.nothing_to_undo');
  if (change.requester.objectId !== requester.objectId) throw notTheirs(change);
  // One that is being undone may still fail to be.
  if (change.state !== 'undoing') refuseUndo(change, deps.now());
  const errand: Errand = {
    id: deps.newId(),
    state: 'waiting',
    requester,
    place,
    task: { name: 'undo', changeId: change.id },
    framing: change.framing,
    side: change.side,
    known: { whose: change.target },
    movedAt: deps.now(),
    shown: false,
  };
  await begin(deps, work, errand, settled);
}
