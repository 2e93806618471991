import { Refusal } from '../../../src/errors';
import { GraphAnswerError, GraphUnreachableError } from '../../../src/graph/answer';
import { codesIn } from '../../../src/graph/error-body';
import type { GraphContext } from '../../../src/graph/errors';
import { refusalFor, routeUnsupported } from '../../../src/graph/errors';

const me: GraphContext = { target: 'me', route: 'me', verb: 'write', guest: false };
const team: GraphContext = { target: 'team', route: 'team', verb: 'write', guest: false };
const guest = (context: GraphContext) => ({ ...context, guest: true });

const body = (code: string, message = '') => JSON.stringify({ error: { code, message } });

function answered(
  status: number,
  text: string,
  more: { retryAfterMilliseconds?: number; challengeClaims?: string } = {},
) {
  return new GraphAnswerError({ status, codes: codesIn(text), requestId: 'r-1', ...more });
}

it.each([401, 403])('asks for a stronger sign-in when %d carries claims', (status) => {
  const error = answered(status, body('InvalidAuthenticationToken'), { challengeClaims: '{}' });
  expect(refusalFor(error, guest(team))).toMatchObject({
    code: 'auth.step_up_needed',
    details: { claims: '{}' },
  });
});

it.each([429, 503])('says when to come back if Graph says so with %d', (status) => {
  const refusal = refusalFor(answered(status, '', { retryAfterMilliseconds: 2128 }), me);
  expect(refusal).toMatchObject({ code: 'graph.busy', details: { seconds: 3 } });
});

it.each(['network', 'timeout'] as const)('refuses with graph.unreachable for %s', (reason) => {
  expect(refusalFor(new GraphUnreachableError(reason), me).code).toBe('graph.unreachable');
});

it('says busy, and until when, where Graph is left alone', () => {
  expect(refusalFor(new GraphUnreachableError('resting', 29_500), me)).toMatchObject({
    code: 'graph.busy',
    details: { seconds: 30 },
  });
});

it('says whose photo, what Graph answered and the id of the call', () => {
  const { details } = refusalFor(answered(403, ''), team);
  expect(details).toEqual({ target: 'team', status: 403, requestId: 'r-1' });
});

it.each([
  [['UnknownError', 'generalException', 'ErrorQuotaExceeded'], 'ErrorQuotaExceeded'],
  [['ErrorQuotaExceeded', 'UnknownError'], 'ErrorQuotaExceeded'],
  [['UnknownError'], 'UnknownError'],
  [[], ''],
])('of %j the innermost code that says something is told', (codes, code) => {
  expect(new GraphAnswerError({ status: 500, codes }).code).toBe(code);
});

it('keeps what Graph said as the cause, and refusals as they are', () => {
  const error = answered(403, '');
  expect(refusalFor(error, me).cause).toBe(error);
  const refusal = new Refusal('auth.consent_needed', { scopes: 'User.ReadWrite' });
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
