import type { ClickAnswer } from '../cards';
import type { Deps } from '../jobs/deps';
import type { Work } from '../jobs/work';
import { chatLinkOf } from '../chat-link';
import { clickErrand } from '../jobs/click-errand';
import { hasTeam } from '../finding/look-up';
import { isOutsider } from './outsiders';
import type { DialogRequest } from '../request';
import { createDialogErrand } from './dialog-errand';
import { isUnseen, withTrueChat } from './true-chat';

/** Offers the requester's recent photos, and says how to send another picture. It reads nothing of Graph. */
export async function openRecent(
  deps: Deps,
  work: Work,
  request: DialogRequest,
): Promise<ClickAnswer> {
  const { place, whose } = request;
  if (lacksTeam(request)) {
    const card = { kind: 'send-picture', place, whose, chatLink: chatLinkOf(deps, place) } as const;
    return { kind: 'card', card };
  }
  const errand = await createDialogErrand(deps, request, { recent: {} });
  const { requester } = request;
  const click = { requester, place, verb: 'continue', changeId: errand.id } as const;
  return clickErrand(deps, work, errand, click, undefined);
}

/**
 * Whether the dialog of an action may end in a Confirm. Nobody can be signed in inside a dialog, so whoever is to press
 * Confirm there is signed in when it opens. A dialog that only says how to send a picture opens without.
 */
export async function dialogNeedsSignIn(deps: Deps, request: DialogRequest): Promise<boolean> {
  if (await isOutsider(deps, request)) return false;
  if (request.messageId !== undefined) return isSeen(await withTrueChat(deps, request));
  return !lacksTeam(request) && (await deps.recent.jobs(request)).length > 0;
}

/** Whether there may be a message that Graph shows to the person who is signed in. */
function isSeen({ place }: DialogRequest): boolean {
  return place.kind !== 'personal' && !isUnseen(place);
}

function lacksTeam({ place, whose }: DialogRequest): boolean {
  return whose === 'team' && !hasTeam(place);
}
