import { GraphAnswerError, GraphUnreachableError } from '../../../src/graph/answer';
import { pauseAfter } from '../../../src/graph/retry';
import { limits } from '../../../src/limits';

const middle = () => 0.5;

it.each([429, 500, 502, 503, 504])('waits longer each time after %d', (status) => {
  const error = new GraphAnswerError({ status });
  expect([1, 2, 3].map((tries) => pauseAfter(error, tries, middle))).toEqual([1000, 2000, 4000]);
});

it.each(['network', 'timeout'] as const)('waits longer each time after a %s failure', (reason) => {
  const error = new GraphUnreachableError(reason);
  expect([1, 2, 3].map((tries) => pauseAfter(error, tries, middle))).toEqual([1000, 2000, 4000]);
});

it('spreads the waits by half to either side', () => {
  const error = new GraphAnswerError({ status: 503 });
  expect(pauseAfter(error, 1, () => 0)).toBe(500);
  expect(pauseAfter(error, 1, () => 0.999)).toBeCloseTo(1499);
});

it.each([400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 423, 501, 505, 507])(
  'never tries again after %d',
  (status) => {
    const error = new GraphAnswerError({ status, retryAfterMilliseconds: 1000 });
    expect(pauseAfter(error, 1, middle)).toBeUndefined();
  },
);

it('does not try again while Graph is left alone, or after a failure of our own', () => {
  expect(pauseAfter(new GraphUnreachableError('resting', 5), 1, middle)).toBeUndefined();
  expect(pauseAfter(new TypeError(), 1, middle)).toBeUndefined();
});

it('waits exactly as long as it is asked to, up to the limit', () => {
  const asked = (retryAfterMilliseconds: number) =>
    pauseAfter(new GraphAnswerError({ status: 429, retryAfterMilliseconds }), 3, middle);
  expect(asked(2128)).toBe(2128);
  expect(asked(limits.graphRetryAfterMilliseconds)).toBe(limits.graphRetryAfterMilliseconds);
  expect(asked(limits.graphRetryAfterMilliseconds + 1)).toBeUndefined();
});

it.each([
  ['ErrorQuotaExceeded', 500],
  ['QuotaExceededDuringSave', 503],
  ['errormailboxfull', 500],
  ['quotaLimitReached', 429],
  ['ErrorAccountDisabled', 500],
  ['Authorization_IdentityDisabled', 503],
  ['ApplicationAccessPolicy', 500],
  ['MissingLicense', 502],
  ['OwaUserHasNoMailboxAndNoLicenseAssigned', 500],
  ['MailboxNotEnabledForRESTAPI', 504],
  ['ErrorNonExistentMailbox', 503],
])('never tries again after %s, not even by %d', (code, status) => {
  const error = new GraphAnswerError({ status, codes: ['UnknownError', code] });
  expect(pauseAfter(error, 1, middle)).toBeUndefined();
});

it.each(['ErrorMailboxMoveInProgress', 'ErrorMailboxStoreUnavailable', 'generalException'])(
  'tries again after %s, which passes',
  (code) => {
    const error = new GraphAnswerError({ status: 503, codes: [code] });
    expect(pauseAfter(error, 1, middle)).toBe(1000);
  },
);
