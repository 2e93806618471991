import type { Deps } from '../jobs/deps';
import type { Who, Whose } from '../commands/command';
import type { Part } from '../targets/wish';
import { ownOr } from '../finding/resolve';
import { Refusal } from '../errors';
import { isOfAnother } from './outsiders';
import type { Request } from '../request';
import type { Target } from '../targets/target';
import type { PhotoCommand } from './understand';

type Known = Readonly<Partial<Record<Part, Target>>>;

/** Gives whom a command mentions, as Teams knows them. @throws Refusal */
export async function mentionedIn(
  deps: Deps,
  command: PhotoCommand,
  request: Request,
): Promise<Known> {
  const { whose } = command;
  const source = command.name === 'set' ? command.source : undefined;
  const owner = whose.kind === 'contact' ? whose.owner : undefined;
  const find = (who: Who | undefined, set: boolean) => memberFor(deps, request, who, set);
  const parts = {
    whose: await find(whoOf(whose), command.name !== 'show'),
    source: await find(whoOf(source), false),
    owner: await find(owner, false),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, target]) => target));
}

function whoOf(whose: Whose | undefined): Who | undefined {
  return whose?.kind === 'user' ? whose.who : undefined;
}

async function memberFor(
  { teams }: Deps,
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
