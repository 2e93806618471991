import type { Answer } from '../http/answer';
import type { Handler, Incoming, Routes } from '../http/routes';
import type { Conversations } from '../teams/conversations';
import type { Place } from '../tenant/places';
import type { Tenant } from '../tenant/tenant';
import type { BotTokenCheck } from '../tokens/bot-token';
import { checkActivity } from './activity-check';
import type { Attachments } from './attachments';
import { connectorRefusal } from './errors';
import { findMember, membersOf } from './members';

export type ConnectorDeps = {
  readonly tenant: Tenant;
  readonly conversations: Conversations;
  readonly attachments: Attachments;
  readonly checkToken: BotTokenCheck;
};

/** Returns the service URL, with the region and the tenant in its path as in Teams' own. */
export function serviceUrlOf(origin: string, tenant: Tenant): string {
  return `${origin}/emea/${tenant.id}/`;
}

/**
 * Returns the routes of the Bot Connector: where the bot sends messages and asks about conversations.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function connectorRoutes(deps: ConnectorDeps): Routes {
  const { attachments, checkToken, tenant } = deps;
  const base = `/emea/${tenant.id}/v3` as const;
  const conversation = `${base}/conversations/:conversation` as const;
  const checked =
    (handler: Handler): Handler =>
    (incoming) => {
      checkToken(incoming.headers);
      return handler(incoming);
    };
  const parameter = ({ parameters }: Incoming, name: string) => parameters[name] ?? '';
  const post = checked((incoming) => postActivity(deps, incoming));
  return {
    [`POST ${conversation}/activities`]: post,
    [`POST ${conversation}/activities/:activity`]: post,
    [`PUT ${conversation}/activities/:activity`]: checked((i) => putActivity(deps, i)),
    [`DELETE ${conversation}/activities/:activity`]: checked((i) => deleteActivity(deps, i)),
    [`GET ${conversation}/members`]: checked((i) => ok(membersOf(tenant, enter(deps, i).place))),
    [`GET ${conversation}/pagedmembers`]: checked((i) =>
      ok({ members: membersOf(tenant, enter(deps, i).place) }),
    ),
    [`GET ${conversation}/members/:member`]: checked((i) => oneMember(deps, i)),
    [`GET ${base}/teams/:team`]: checked((i) => teamDetails(deps, i)),
    [`GET ${base}/teams/:team/conversations`]: checked((i) => {
      teamDetails(deps, i);
      return ok({ conversations: [{ id: tenant.team.threadId, name: null, type: 'standard' }] });
    }),
    [`GET ${base}/attachments/:id`]: checked((i) => attachments.describe(parameter(i, 'id'))),
    [`GET ${base}/attachments/:id/views/:view`]: checked((i) =>
      attachments.view(parameter(i, 'id'), parameter(i, 'view')),
    ),
  };
}

/** Returns the conversation of a request, if it exists and the bot is in it. */
function enter({ conversations, tenant }: ConnectorDeps, { parameters }: Incoming) {
  const [id = '', thread] = (parameters['conversation'] ?? '').split(';messageid=');
  const place = tenant.places.find(id);
  if (!place || (thread !== undefined && !conversations.find(place, thread))) {
    throw connectorRefusal(404, 'ConversationNotFound', 'Conversation not found.');
  }
  checkRoster(place);
  return { place, thread };
}

function checkRoster({ installed }: Place): void {
  if (installed) return;
  throw connectorRefusal(
    403,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  );
}

function postActivity(deps: ConnectorDeps, incoming: Incoming): Answer {
  const { place, thread } = enter(deps, incoming);
  const content = checkActivity(incoming);
  if (!content) return { status: 202, body: {} };
  const id = deps.conversations.add(place, { from: 'bot', content, ...(thread && { thread }) });
  return { status: 201, body: { id } };
}

function putActivity(deps: ConnectorDeps, incoming: Incoming): Answer {
  const { place, id } = ownMessage(deps, incoming);
  const content = checkActivity(incoming);
  if (!content) throw connectorRefusal(400, 'BadSyntax', 'Typing cannot replace a message.');
  deps.conversations.replace(place, id, content);
  return ok({ id });
}

function deleteActivity(deps: ConnectorDeps, incoming: Incoming): Answer {
  const { place, id } = ownMessage(deps, incoming);
  deps.conversations.remove(place, id);
  return { status: 200 };
}

function ownMessage(deps: ConnectorDeps, incoming: Incoming): { place: Place; id: string } {
  const { place } = enter(deps, incoming);
  const id = incoming.parameters['activity'] ?? '';
  const message = deps.conversations.find(place, id);
  if (!message) {
    throw connectorRefusal(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
  }
  if (message.from !== 'bot') {
    throw connectorRefusal(403, 'Forbidden', 'The bot may change its own messages only.');
  }
  return { place, id };
}

function oneMember(deps: ConnectorDeps, incoming: Incoming): Answer {
  const { place } = enter(deps, incoming);
  const member = findMember(deps.tenant, place, incoming.parameters['member'] ?? '');
  if (!member) throw connectorRefusal(404, 'MemberNotFoundInConversation', 'No such member.');
  return ok(member);
}

/** The only way for a bot to learn which Microsoft 365 group a team is. */
function teamDetails({ tenant }: ConnectorDeps, { parameters }: Incoming): Answer {
  const { team, places } = tenant;
  const place = parameters['team'] === team.threadId ? places.find(team.threadId) : undefined;
  if (!place) throw connectorRefusal(404, 'NotFound', 'Team not found.');
  checkRoster(place);
  return ok({
    id: team.threadId,
    name: team.name,
    aadGroupId: team.groupId,
    tenantId: tenant.id,
    type: 'standard',
    channelCount: 1,
    memberCount: team.members.size,
  });
}

function ok(body: object): Answer {
  return { status: 200, body };
}
