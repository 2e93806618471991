import type { Deps } from '../jobs/deps';
import { Refusal } from '../errors';
import type { Member } from '../outside';
import type { Place, Sender } from '../request';

/**
 * Whether somebody is of another organisation than the conversation that they write in. Where Teams does not say so
 * with the message, the members of a shared channel tell; who cannot be found there is taken for one of our own, because
 * it is their sign-in that decides in the end.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/shared-channels
 */
export async function isOutsider(
  { teams }: Pick<Deps, 'teams'>,
  { place, requester }: Sender,
): Promise<boolean> {
  // That chat has only one organisation.
  if (place.kind === 'personal') return false;
  if (requester.tenantId !== undefined) return requester.tenantId !== place.tenantId;
  if (place.channelKind !== 'shared') return false;
  const member = await teams.member(place, requester.teamsUserId).catch(() => undefined);
  return member !== undefined && isOfAnother(place, member);
}

/** Whether a member of a conversation is of another organisation. A guest has an account in this one. */
export function isOfAnother({ tenantId }: Place, member: Member): boolean {
  return !member.guest && member.tenantId !== undefined && member.tenantId !== tenantId;
}

/** PhotoBot acts only for people of its own organisation. @throws Refusal `auth.outsider` */
export async function refuseOutsider(deps: Pick<Deps, 'teams'>, sender: Sender): Promise<void> {
  if (await isOutsider(deps, sender)) throw new Refusal('auth.outsider');
}
