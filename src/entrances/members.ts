import type { Aim, Who } from '../commands/command';
import { Refusal } from '../errors';
import type { Member, Teams } from '../outside';
import type { Place, Request, Sender } from '../request';
import type { Target } from '../targets/target';
import { meantBy } from '../targets/target';
import type { Part, Wish } from '../targets/wish';

/** Tells who is of another organisation. */
export type Outsiders = {
  /**
   * Returns whether somebody is of another organisation than the conversation in which they write. If Teams does not
   * say so with the message, PhotoBot looks among the members of a shared channel. A sender who is not found there
   * counts as one of ours: their sign-in will tell.
   * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/shared-channels
   */
  is(sender: Sender): Promise<boolean>;
  /** Refuses somebody of another organisation. @throws Refusal `auth.outsider` */
  refuse(sender: Sender): Promise<void>;
};

/** Creates what knows outsiders. */
export function createOutsiders({ teams }: { readonly teams: Pick<Teams, 'member'> }): Outsiders {
  const outsiders: Outsiders = {
    async is({ place, requester }) {
      // The personal chat has one organisation only.
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
function isOfAnother({ tenantId }: Place, member: Member): boolean {
  return !member.guest && member.tenantId !== undefined && member.tenantId !== tenantId;
}

type Known = Readonly<Partial<Record<Part, Target>>>;
type Members = Pick<Teams, 'member'>;

/** Returns whom a wish mentions, as Teams knows them. @throws Refusal */
export async function mentionedIn(teams: Members, wish: Wish, request: Request): Promise<Known> {
  const { whose } = wish;
  const source = wish.name === 'set' ? wish.source : undefined;
  const owner = whose.kind === 'contact' ? whose.owner : undefined;
  const find = (who: Who | undefined, set: boolean) => memberFor(teams, request, who, set);
  const parts = {
    whose: await find(whoOf(whose), wish.name !== 'show'),
    source: await find(whoOf(source), false),
    owner: await find(owner, false),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, target]) => target));
}

function whoOf(whose: Aim | undefined): Who | undefined {
  return whose?.kind === 'user' ? whose.who : undefined;
}

async function memberFor(
  teams: Members,
  { mentions, place, requester }: Request,
  who: Who | undefined,
  set: boolean,
): Promise<Target | undefined> {
  if (who?.by !== 'mention') return undefined;
  const mention = mentions[who.index];
  if (!mention) throw new Refusal('target.unknown_mention');
  const member = await teams.member(place, mention.teamsUserId);
  const { guest, name, objectId } = member;
  if (isOfAnother(place, member)) throw new Refusal('target.outsider', { name });
  if (guest && set) throw new Refusal('graph.target_is_guest');
  return meantBy(requester.objectId, { kind: 'user', objectId, address: objectId, name });
}
