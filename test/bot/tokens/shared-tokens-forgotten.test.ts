import type { AccessToken } from '@azure/identity';
import { createSharedTokens } from '../../../bot/tokens/shared-tokens';
import { deferred } from '../../support/deferred';

const given: AccessToken = { token: 'token', expiresOnTimestamp: 1 };

it('what was forgotten on its way is not kept', async () => {
  const kept = new Map<string, AccessToken>();
  const shared = createSharedTokens(kept);
  const held = deferred();
  const token = shared.next('app', () => held.promise.then(() => given));
  shared.forgetBelow('app');
  held.resolve();
  expect(await token).toBe(given);
  expect([...kept]).toEqual([]);
});

it('callers who come together share one request', async () => {
  const shared = createSharedTokens(new Map());
  const request = jest.fn(() => Promise.resolve(given));
  expect(await Promise.all([shared.next('app', request), shared.next('app', request)])).toEqual([
    given,
    given,
  ]);
  expect(request).toHaveBeenCalledTimes(1);
});
