import type { Incoming } from '../../http/routes';
import type { Conversations, StoredMessage } from '../../teams/conversations';
import type { Place } from '../../tenant/places';
import type { Caller } from '../caller';
import { readCaller } from '../caller';
import type { GraphDeps } from '../deps';
import { badRequest, graphRefusal } from '../errors';
import { checkPermission } from '../permissions';
import { noTeam } from '../targets';
import { messagePath } from './path';

export type MessageDeps = GraphDeps & { readonly conversations: Conversations };

export type FoundMessage = {
  readonly message: StoredMessage;
  readonly place: Place;
  /** Its address, without the version. */
  readonly path: string;
};

export type Find = (deps: MessageDeps, incoming: Incoming) => FoundMessage;

const groupId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Finds a post of a channel, or a reply to one, for a member of the channel.
 * @throws Refused
 */
export const channelMessage: Find = (deps, incoming) => {
  const { channel = '', message: id = '', root, team = '' } = incoming.parameters;
  const caller = admit(deps, 'channelMessage read', incoming);
  if (!groupId.test(team)) throw badRequest('TeamId needs to be a valid GUID.');
  const group = deps.tenant.findGroup(team);
  if (!group?.team) throw noTeam(team);
  // All channels that there are belong to the team that the bot is in.
  const place = group.key === 'photoTeam' ? deps.tenant.places.find(channel) : undefined;
  if (place?.conversationType !== 'channel') throw notFound('Channel');
  checkMember(caller, place);
  const message = deps.conversations.find(place, id);
  const isRoot = message?.thread === message?.id;
  const fits = root === undefined ? isRoot : !isRoot && message?.thread === root;
  if (!message || !fits) throw notFound('Message');
  return { message, place, path: messagePath(deps.tenant, place, message) };
};

/**
 * Finds a message of a chat for one of its members. What bots know as a personal conversation is no chat by that id.
 * @throws Refused
 */
export const chatMessage: Find = (deps, incoming) => {
  const { chat = '', message: id = '' } = incoming.parameters;
  const caller = admit(deps, 'chatMessage read', incoming);
  if (!chat.startsWith('19:')) throw badRequest('Invalid ThreadId.');
  const place = deps.tenant.places.find(chat);
  if (place?.conversationType !== 'groupChat') throw notFound('Chat');
  checkMember(caller, place);
  const message = deps.conversations.find(place, id);
  if (!message) throw notFound('Message');
  return { message, place, path: messagePath(deps.tenant, place, message) };
};

function admit(
  deps: MessageDeps,
  operation: 'channelMessage read' | 'chatMessage read',
  incoming: Incoming,
): Caller {
  const caller = readCaller(deps, incoming);
  checkPermission(deps.tenant, operation, caller, () =>
    forbidden('Missing scope permissions on the request.'),
  );
  return caller;
}

function checkMember({ person }: Caller, { members }: Place): void {
  if (!person || !members.has(person.key)) {
    throw forbidden('The user is not a member of the conversation.');
  }
}

export function notFound(what: string) {
  return graphRefusal(404, 'NotFound', `${what} not found.`);
}

function forbidden(message: string) {
  return graphRefusal(403, 'Forbidden', message);
}
