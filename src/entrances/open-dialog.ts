import type { ClickAnswer } from '../cards';
import type { Deps } from '../jobs/deps';
import type { Work } from '../jobs/work';
import { chatLinkOf } from '../chat-link';
import { privately } from './click';
import { clickErrand } from '../jobs/click-errand';
import { refuseNoTeam } from '../finding/look-up';
import { Refusal } from '../errors';
import { refuseOutsider } from './outsiders';
import type { Assertion } from '../outside';
import type { DialogRequest } from '../request';
import { clickInDialog } from './click-in-dialog';
import { createDialogErrand } from './dialog-errand';
import { openRecent } from './open-recent';
import { isUnseen, withTrueChat } from './true-chat';

/**
 * Begins what an action asks for, and gives the card for the dialog of whoever chose it. On a message it finds the
 * picture of that message with their rights; without a message it offers their own recent photos. Nobody else sees
 * anything before it is done.
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
  asked: DialogRequest,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  await refuseOutsider(deps, asked);
  const request = await withTrueChat(deps, asked);
  const { messageId } = request;
  if (messageId === undefined) return openRecent(deps, work, request);
  return openOnMessage(deps, work, { ...request, messageId }, assertion);
}

async function openOnMessage(
  deps: Deps,
  work: Work,
  request: DialogRequest & { readonly messageId: string },
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  const { messageId, place, whose } = request;
  // The chat between somebody and the bot is nothing that Graph knows.
  if (place.kind === 'personal') throw new Refusal('photo.in_personal_chat');
  if (isUnseen(place)) {
    const chatLink = chatLinkOf(deps, place);
    return { kind: 'card', card: { kind: 'send-picture', unseen: true, place, whose, chatLink } };
  }
  if (whose === 'team') refuseNoTeam(place);
  const errand = await createDialogErrand(deps, request, { search: { messageId } });
  const click = { ...request, verb: 'continue', changeId: errand.id } as const;
  if (assertion) return clickErrand(deps, work, errand, click, assertion);
  return clickInDialog(deps, work, click);
}
