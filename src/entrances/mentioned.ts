import type { Who, Whose } from '../commands/command';
import { Refusal } from '../errors';
import { ownOr } from '../finding/resolve';
import type { Teams } from '../outside';
import type { Request } from '../request';
import type { Target } from '../targets/target';
import type { Part, Wish } from '../targets/wish';
import { isOfAnother } from './outsiders';

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

function whoOf(whose: Whose | undefined): Who | undefined {
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
  if (guest && set) throw new Refusal('graph.target_is_guest', { name });
  return ownOr(requester.objectId, { kind: 'user', objectId, address: objectId, name });
}
