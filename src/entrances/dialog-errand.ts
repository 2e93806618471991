import type { Deps } from '../jobs/deps';
import type { Errand } from '../jobs/errand';
import { plainFraming } from '../photos/pixels/framing';
import type { DialogRequest } from '../request';

/** Makes an errand whose card is the dialog of its requester, and posted nowhere. */
export async function createDialogErrand(
  deps: Deps,
  { place, requester, whose }: DialogRequest,
  picture: Pick<Errand, 'recent' | 'search'>,
): Promise<Errand> {
  const report = await deps.chats.of(requester.objectId);
  const errand: Errand = {
    id: deps.newId(),
    state: 'waiting',
    requester,
    place,
    dialog: { ...(report && { report }) },
    task: { name: 'set', whose: { kind: whose } },
    framing: plainFraming,
    side: 0,
    ...picture,
    known: {},
    question: { kind: 'wait' },
    movedAt: deps.now(),
    shown: true,
  };
  await deps.errands.create(errand.id, errand);
  return errand;
}
