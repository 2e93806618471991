import type { Dialog } from '../job';
import { displayName } from '../text/words';
import { Refusal } from '../errors';
import type { Click, Sender } from '../request';
import { channelOf } from '../memory/jobs';

type Owned = Sender & { readonly dialog?: Dialog };

/**
 * Why this click may not touch this card: another tenant or conversation, or another person. Their own history, which
 * only they see, may undo what was done elsewhere, and what a dialog left behind goes on where it is reported.
 */
export function objection(owned: Owned, click: Click): Refusal | undefined {
  const { place, requester, verb } = click;
  const sameTenant = owned.place.tenantId === place.tenantId;
  const fromHistory = verb === 'undo' && place.kind === 'personal';
  const report = owned.dialog?.report;
  const here = isHere(owned, click) || (report !== undefined && isHere({ place: report }, click));
  if (!sameTenant || !(here || fromHistory)) return new Refusal('change.elsewhere');
  if (owned.requester.objectId !== requester.objectId) {
    return new Refusal('change.not_yours', { name: displayName(owned.requester.name) });
  }
  return undefined;
}

/** Whether a click comes from the conversation of the card; all threads of a channel are one, in any letter case. */
export function isHere(owned: Pick<Sender, 'place'>, { place }: Pick<Click, 'place'>): boolean {
  const [card, clicked] = [owned.place, place].map(({ conversationId }) =>
    channelOf(conversationId).toLowerCase(),
  );
  return card === clicked;
}
