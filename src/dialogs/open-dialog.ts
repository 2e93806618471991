import type { ClickAnswer } from '../cards';
import type { Deps } from '../changes/deps';
import type { Work } from '../changes/work';
import { privately } from '../clicks';
import { clickErrand } from '../errands/click-errand';
import type { Errand } from '../errands/errand';
import { refuseNoTeam } from '../errands/team-here';
import { Refusal } from '../errors';
import { plainFraming } from '../photos/framing';
import { refuseOutsider } from '../outsiders';
import type { Assertion } from '../ports';
import type { DialogRequest } from '../request';

/**
 * Begins what an action on a message asks for: finds the picture of that message with the rights of whoever pressed it,
 * and gives the card for their dialog. Nobody else sees anything before it is done.
 */
export async function openDialog(
  deps: Deps,
  work: Work,
  request: DialogRequest,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  return privately(deps, 'dialog.refused', opened(deps, work, request, assertion));
}

async function opened(
  deps: Deps,
  work: Work,
  request: DialogRequest,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  const { place, requester } = request;
  await refuseOutsider(deps, request);
  const errand = await begun(deps, request);
  const click = { ...request, verb: 'continue', changeId: errand.id } as const;
  const signedIn = assertion ?? (await deps.assertions.find(requester, place));
  return clickErrand(deps, work, errand, click, signedIn);
}

async function begun(deps: Deps, request: DialogRequest): Promise<Errand> {
  const { messageId, place, requester, whose } = request;
  // The chat between somebody and the bot is nothing that Graph knows.
  if (place.kind === 'personal') throw new Refusal('photo.in_personal_chat');
  if (whose === 'team') refuseNoTeam(place);
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
    search: { messageId },
    known: {},
    question: { kind: 'wait' },
    movedAt: deps.now(),
    shown: true,
  };
  await deps.errands.create(errand);
  return errand;
}
