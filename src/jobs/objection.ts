import type { Dialog } from './dialog';
import { displayName } from '../text/display-name';
import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { Click, Sender } from '../request';
import { isRequesters } from './change';
import type { Deps } from './deps';
import { channelOf } from '../memory/ledger';

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

/** @throws Refusal unless it is the requester who is signed in */
export async function requireOwnSignIn(
  { assertions }: Deps,
  owned: Sender,
  assertion: Assertion | undefined,
): Promise<Assertion> {
  if (!assertion) throw new Refusal('auth.sign_in_needed');
  if (isRequesters(owned, assertion)) return assertion;
  // Teams would go on with this sign-in, and never ask for another.
  await assertions.forget(owned.requester, owned.place);
  throw new Refusal('auth.wrong_person');
}

/**
 * The requester's sign-in of an earlier click, if the token service still has it.
 * @throws Refusal `auth.unavailable` | `auth.misconfigured`
 */
export async function keptSignIn(
  { assertions }: Pick<Deps, 'assertions'>,
  owned: Sender,
): Promise<Assertion | undefined> {
  const kept = await assertions.find(owned.requester, owned.place);
  return kept && isRequesters(owned, kept) ? kept : undefined;
}
