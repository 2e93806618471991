import { Refusal } from '../errors';
import type { Member, Teams } from '../outside';
import type { Place, Sender } from '../request';

/** Who is of another organisation. */
export type Outsiders = {
  /**
   * Whether somebody is of another organisation than the conversation that they write in. Where Teams does not say so
   * with the message, the members of a shared channel tell; who cannot be found there is taken for one of our own,
   * because it is their sign-in that decides in the end.
   * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/shared-channels
   */
  is(sender: Sender): Promise<boolean>;
  /** PhotoBot acts only for people of its own organisation. @throws Refusal `auth.outsider` */
  refuse(sender: Sender): Promise<void>;
};

/** Creates what knows outsiders. */
export function createOutsiders({ teams }: { readonly teams: Pick<Teams, 'member'> }): Outsiders {
  const outsiders: Outsiders = {
    async is({ place, requester }) {
      // That chat has only one organisation.
      if (place.kind === 'personal') return false;
      if (requester.tenantId !== undefined) return requester.tenantId !== place.tenantId;
      if (place.channelKind !== 'shared') return false;
      const member = await teams.member(place, requester.teamsUserId).catch(() => undefined);
      return member !== undefined && isOfAnother(place, member);
    },
    async refuse(sender) {
      if (await outsiders.is(sender)) throw new Refusal('auth.outsider');
    },
  };
  return outsiders;
}

/** Whether a member of a conversation is of another organisation. A guest has an account in this one. */
export function isOfAnother({ tenantId }: Place, member: Member): boolean {
  return !member.guest && member.tenantId !== undefined && member.tenantId !== tenantId;
}
