import type { Answer } from '../http/answer';
import type { Ground, Gust } from './gust';
import { broken, doneButTimedOut, refusing, slow } from './gust';

const activities: Ground = { service: 'connector', path: /\/v3\/conversations\/[^/]+\/activities/ };
const posts: Ground = { ...activities, method: 'POST' };
const updates: Ground = { ...activities, method: 'PUT' };
const questions: Ground = {
  service: 'connector',
  method: 'GET',
  path: /\/v3\/(teams|conversations)\//,
};

const problem = (code: string, message: string): object => ({ error: { code, message } });
const answer = (status: number, code: string, message: string): Answer => ({
  status,
  body: problem(code, message),
});
const busy = (retryAfter?: string): Answer => ({
  ...answer(429, 'TooManyRequests', 'API calls quota exceeded.'),
  ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
});
const page: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><head><title>502 Bad Gateway</title></head></html>',
};

/**
 * What passes, and is to be tried again.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
function passing(ground: Ground): readonly Gust[] {
  return [
    refusing(ground, 'connector 412', 0.05, answer(412, 'PreconditionFailed', 'Please try again.')),
    refusing(ground, 'connector 429', 0.04, busy()),
    refusing(ground, 'connector 429, Retry-After', 0.03, busy('1')),
    refusing(ground, 'connector 500', 0.02, answer(500, 'ServiceError', 'Unknown.')),
    refusing(ground, 'connector 502', 0.02, page),
    refusing(ground, 'connector 503', 0.02, answer(503, 'ServiceUnavailable', 'Try later.')),
    refusing(ground, 'connector 504', 0.02, { status: 504 }),
    ...broken(ground, 0.03),
    slow(ground, 0.06),
  ];
}

const codes = [
  [403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.'],
  [403, 'MessageWritesBlocked', 'Message writes are blocked.'],
  [403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot.'],
  [403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'],
  [403, 'NotEnoughPermissions', 'The bot may not write here.'],
  [404, 'ConversationNotFound', 'Conversation not found.'],
  [413, 'MessageSizeTooBig', 'Message size too large.'],
] as const;

/** What stays so: a place takes no message of the bot any more, or a message no update. */
const lasting: readonly Gust[] = [
  ...codes.map(([status, code, message]): Gust => ({
    ...refusing(posts, `connector ${status} ${code}`, 0.002, answer(status, code, message)),
    lasting: true,
  })),
  {
    ...refusing(
      updates,
      'connector update 404',
      0.02,
      answer(404, 'ActivityNotFoundInConversation', 'The activity was not found.'),
    ),
    lasting: true,
  },
  {
    ...refusing(updates, 'connector update 403', 0.01, answer(403, 'Forbidden', 'Forbidden.')),
    lasting: true,
  },
];

/** The Bot Connector, but for its attachments. */
export const connectorGusts: readonly Gust[] = [
  ...lasting,
  ...passing(activities),
  doneButTimedOut(activities, 0.02, problem('GatewayTimeout', 'The gateway timed out.')),
  ...passing(questions),
];
