import { Refusal } from '../../../src/errors';
import type { RefusalCode } from '../../../src/errors';
import { GraphAnswerError, GraphUnreachableError } from '../../../src/graph/answer';
import { codesIn } from '../../../src/graph/error-body';
import type { GraphContext } from '../../../src/graph/errors';
import { refusalFor, routeUnsupported } from '../../../src/graph/errors';

const me: GraphContext = { target: 'me', route: 'me', verb: 'write', guest: false };
const team: GraphContext = { target: 'team', route: 'team', verb: 'write', guest: false };
const guest = (context: GraphContext) => ({ ...context, guest: true });
const reading = (context: GraphContext): GraphContext => ({ ...context, verb: 'read' });

const body = (code: string, message = '') => JSON.stringify({ error: { code, message } });
const wrapped = (inner: object) => body('UnknownError', JSON.stringify(inner));
const thrown = (name: string) =>
  `Exception of type 'Microsoft.Fast.Profile.Core.Exception.${name}' was thrown.`;

function answered(
  status: number,
  text: string,
  more: { retryAfterMilliseconds?: number; challengeClaims?: string } = {},
) {
  return new GraphAnswerError({ status, codes: codesIn(text), requestId: 'r-1', ...more });
}

it.each<[RefusalCode, number, string, string, GraphContext]>([
  // 400
  [
    'graph.bad_photo',
    400,
    'too small',
    body('ValidationWidthTooSmall', thrown('ProfileBadRequestException')),
    team,
  ],
  ['graph.bad_photo', 400, 'too small the other way', body('ValidationHeightTooSmall'), me],
  ['graph.bad_photo', 400, 'another check of the picture', body('ValidationSomethingNew'), me],
  ['graph.bad_photo', 400, 'an undecodable picture', body('ErrorInvalidImageFormat'), me],
  [
    'graph.bad_photo',
    400,
    'a bad request by exception only',
    wrapped({ errorCode: 'X', message: thrown('ProfileBadRequestException') }),
    me,
  ],
  ['graph.bad_photo', 400, 'a bad picture of a guest', body('ValidationWidthTooSmall'), guest(me)],
  ['auth.guest', 400, 'a guest', body('BadRequest', 'Request is invalid'), guest(me)],
  [
    'bot.bug',
    400,
    'a body of the wrong type',
    body('UnknownError', 'Argument: sourceEntity, Value: is null'),
    me,
  ],
  ['graph.failed', 400, 'anything else', body('BadRequest'), me],
  // 401
  ['auth.sign_in_stale', 401, 'an expired token', body('InvalidAuthenticationToken'), me],
  [
    'auth.sign_in_stale',
    401,
    'an expired token of a guest',
    body('InvalidAuthenticationToken'),
    guest(me),
  ],
  ['auth.sign_in_stale', 401, 'no reason', '', team],
  ['auth.guest', 401, 'a guest', body('UnknownError'), guest(me)],
  [
    'auth.guest',
    403,
    'a guest without rights',
    wrapped({ error: { code: 'NoPermissionsInAccessToken' } }),
    guest(me),
  ],
  [
    'graph.denied',
    401,
    'a token without rights',
    wrapped({ error: { code: 'NoPermissionsInAccessToken' } }),
    me,
  ],
  // 403
  [
    'auth.not_owner',
    403,
    'not an owner',
    body('ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
    team,
  ],
  [
    'auth.not_owner',
    403,
    'not an owner of the group',
    body('ErrorGroupsAccessDenied'),
    { ...team, route: 'group' },
  ],
  ['auth.not_owner', 403, 'a refusal of the directory', body('Authorization_RequestDenied'), team],
  [
    'auth.not_owner',
    403,
    'an administrator who is no owner',
    body('Forbidden', 'User does not have permissions to execute this action.'),
    team,
  ],
  ['auth.not_owner', 403, 'a page', '<html>', reading(team)],
  ['auth.guest_not_owner', 403, 'a guest in the team', body('ErrorAccessDenied'), guest(team)],
  ['graph.photos_managed', 403, 'a rule of the organisation', body('ErrorAccessDenied'), me],
  [
    'graph.photos_managed',
    403,
    'a rule of the organisation, without a code',
    '',
    { ...me, verb: 'remove' },
  ],
  ['graph.denied', 403, 'reading', body('ErrorAccessDenied'), reading(me)],
  // 404
  [
    'graph.no_mailbox',
    404,
    'no mailbox',
    body('ErrorNonExistentMailbox', 'The SMTP address has no mailbox associated with it.'),
    me,
  ],
  [
    'graph.no_mailbox',
    404,
    'no mailbox, by the sentence only',
    body('UnknownError', 'The SMTP address has no mailbox associated with it.'),
    reading(me),
  ],
  ['graph.no_mailbox', 404, 'a mailbox elsewhere', body('MailboxNotEnabledForRESTAPI'), me],
  [
    'graph.no_mailbox',
    404,
    'a mailbox of another kind',
    body('MailboxNotSupportedForRESTAPI'),
    reading(me),
  ],
  [
    'graph.no_mailbox',
    404,
    'an account without a licence',
    wrapped({
      errorCode: 'ErrorUserResolutionFailedUserDoesNotExist',
      message: thrown('ProfileNotFoundException'),
    }),
    me,
  ],
  [
    'graph.no_mailbox',
    404,
    'a store that has no such object',
    body('ErrorItemNotFound', 'The specified object was not found in the store.'),
    me,
  ],
  [
    'graph.no_mailbox',
    400,
    'a tenant for customers',
    wrapped({ error: { code: 'OrganizationFromTenantGuidNotFound' } }),
    me,
  ],
  [
    'graph.not_found',
    404,
    'a team whose mailbox is not there yet',
    body('ErrorNonExistentMailbox'),
    team,
  ],
  ['graph.not_found', 404, 'an unknown id', body('Request_ResourceNotFound'), me],
  ['graph.not_found', 404, 'an unknown resource', body('ResourceNotFound'), team],
  ['graph.not_found', 404, 'a withdrawn route', body('NotFound', 'Target address not found'), team],
  ['graph.not_found', 404, 'an empty answer', '', reading(me)],
  ['auth.guest', 404, 'a guest', body('ErrorUserResolutionFailedUserDoesNotExist'), guest(me)],
  // the rest
  ['bot.bug', 405, 'a wrong verb', '', me],
  ['graph.failed', 406, 'a wish that is not met', body('UnknownError'), team],
  ['graph.busy', 409, 'another writer', '', me],
  ['graph.busy', 412, 'another writer', '', me],
  ['graph.busy', 423, 'a lock', '', team],
  ['graph.too_large', 413, 'too large a photo', '', me],
  ['bot.bug', 415, 'a wrong type', '', me],
  ['graph.busy', 429, 'throttling', body('TooManyRequests'), guest(me)],
  ['graph.busy', 429, 'throttling by another name', body('ApplicationThrottled'), team],
  ['graph.failed', 500, 'an error of theirs', body('ErrorInternalServerError'), me],
  ['graph.failed', 502, 'a page', '<html>502</html>', me],
  [
    'graph.failed',
    502,
    'a route that does not work',
    body('BadGateway', 'Failed to execute backend request.'),
    team,
  ],
  ['graph.failed', 503, 'overload', body('ServiceUnavailable'), guest(me)],
  ['graph.failed', 504, 'overload', '', me],
  ['graph.failed', 302, 'a redirect', '', me],
  ['graph.failed', 200, 'a success without what was asked for', '', me],
])('refuses with %s for %d, %s', (code, status, _name, text, context) => {
  const refusal = refusalFor(answered(status, text), context);
  expect(refusal.code).toBe(code);
  expect(refusal.details).toEqual({ status, requestId: 'r-1' });
});

it.each([401, 403])('asks for a stronger sign-in when %d carries claims', (status) => {
  const error = answered(status, body('InvalidAuthenticationToken'), { challengeClaims: '{}' });
  expect(refusalFor(error, guest(team)).code).toBe('auth.step_up_needed');
});

it.each([429, 503])('says when to come back if Graph says so with %d', (status) => {
  const refusal = refusalFor(answered(status, '', { retryAfterMilliseconds: 2128 }), me);
  expect(refusal).toMatchObject({ code: 'graph.busy', details: { seconds: 3 } });
});

it.each(['network', 'timeout', 'resting'] as const)(
  'refuses with graph.unreachable for %s',
  (reason) => {
    expect(refusalFor(new GraphUnreachableError(reason), me).code).toBe('graph.unreachable');
  },
);

it('keeps what Graph said as the cause, and refusals as they are', () => {
  const error = answered(403, '');
  expect(refusalFor(error, me).cause).toBe(error);
  const refusal = new Refusal('auth.consent_needed');
  expect(refusalFor(refusal, me)).toBe(refusal);
});

it('takes what nobody expected for a bug', () => {
  expect(refusalFor(new TypeError('x'), me).code).toBe('bot.bug');
});

it.each<[boolean, number, string, string]>([
  [true, 404, 'a withdrawn route', body('NotFound', 'Target address not found')],
  [true, 404, 'a team that is not there yet', body('ResourceNotFound')],
  [true, 404, 'a page', ''],
  [true, 405, 'a verb that is not offered', ''],
  [true, 406, 'the old answer of the teams route', body('UnknownError')],
  [true, 501, 'what is not implemented', ''],
  [
    true,
    502,
    'a refusal in the clothes of an outage',
    body('BadGateway', 'Failed to execute backend request.'),
  ],
  [true, 400, 'a sentence', body('BadRequest', 'This operation is not supported.')],
  [true, 403, 'a sentence', body('Forbidden', 'Team photos are not supported here.')],
  [false, 502, 'an outage', '<html>'],
  [false, 403, 'a refusal', body('ErrorAccessDenied')],
  [false, 401, 'a stale token', body('InvalidAuthenticationToken')],
  [false, 400, 'a bad picture', body('ValidationWidthTooSmall')],
  [false, 413, 'too large a photo', ''],
  [false, 429, 'throttling', body('TooManyRequests')],
  [false, 500, 'an error of theirs', body('ErrorInternalServerError')],
  [false, 503, 'overload', ''],
])('says %p to another route after %d, %s', (unsupported, status, _name, text) => {
  expect(routeUnsupported(answered(status, text))).toBe(unsupported);
});

it('says false to another route for what is no answer', () => {
  expect(routeUnsupported(new GraphUnreachableError('timeout'))).toBe(false);
  expect(routeUnsupported(undefined)).toBe(false);
});
