import type { DelegatedTokens } from '../../../src/index';
import { limits } from '../../../src/index';
import { readConfig } from '../../../bot/config/config';
import { createDelegatedTokens } from '../../../bot/tokens/delegated';
import { readAssertion } from '../../../bot/tokens/sso';
import type { House } from '../../e2e/support/house';
import { inline, openHouse, picture } from '../../e2e/support/house';
import { recordedLog } from '../../support/recorded-log';

const { log } = recordedLog();

/** What a real sign-in leaves: the assertion as it went to Entra. */
async function assertionOf(house: House) {
  const { answer } = await house.ask({ in: 'personal', images: inline(picture('photo.jpg')) });
  await house.press(answer, { in: 'personal', verb: 'confirm' });
  const sent = exchanges(house)[0]!;
  const assertion = readAssertion(
    new URLSearchParams(sent.body.toString()).get('assertion')!,
    house.tenant.botId,
  );
  return assertion!;
}

const exchanges = (house: House) =>
  house.requests.filter(
    ({ service, body }) => service === 'entra' && body.includes('on_behalf_of'),
  );

describe.each([['secret'], ['certificate']] as const)(
  'delegated tokens with a %s',
  (credential) => {
    let house: House;
    let tokens: DelegatedTokens;
    let assertion: Awaited<ReturnType<typeof assertionOf>>;
    let ahead = 0;
    beforeAll(async () => {
      house = await openHouse({ credential });
      assertion = await assertionOf(house);
    });
    afterAll(() => house.close());
    beforeEach(async () => {
      ahead = 0;
      await house.tidy();
      tokens = createDelegatedTokens({
        config: readConfig(house.environment()),
        log,
        now: () => Date.now() + ahead,
      });
    });

    it('are fetched once for simultaneous callers, and kept', async () => {
      const get = () => tokens.get(assertion, ['User.ReadWrite']);
      const all = await Promise.all([get(), get(), get(), get(), get()]);
      expect(new Set([...all, await get()]).size).toBe(1);
      expect(exchanges(house)).toHaveLength(1);
    });

    it('are fetched for exactly the scopes asked for', async () => {
      const one = await tokens.get(assertion, ['User.ReadWrite']);
      const other = await tokens.get(assertion, ['TeamSettings.ReadWrite.All']);
      const scope = (token: string) =>
        (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { scp: string })
          .scp;
      expect([scope(one), scope(other)]).toEqual(['User.ReadWrite', 'TeamSettings.ReadWrite.All']);
    });

    it('are fetched anew after being forgotten', async () => {
      await tokens.get(assertion, ['User.ReadWrite']);
      tokens.forget(assertion, ['User.ReadWrite']);
      await tokens.get(assertion, ['User.ReadWrite']);
      expect(exchanges(house)).toHaveLength(2);
    });

    it('of one person are forgotten together, with what is on its way', async () => {
      const { objectId, tenantId } = assertion;
      const forgetAll = (whose: string) =>
        tokens.forgetAll(
          { objectId: whose, teamsUserId: '29:x', name: '' },
          { kind: 'personal', tenantId, conversationId: 'a:1', serviceUrl: '', botId: '' },
        );
      const onItsWay = tokens.get(assertion, ['User.ReadWrite']);
      forgetAll(objectId);
      await onItsWay;
      await tokens.get(assertion, ['User.ReadWrite']);
      expect(exchanges(house)).toHaveLength(2);
      forgetAll('somebody-else');
      await tokens.get(assertion, ['User.ReadWrite']);
      expect(exchanges(house)).toHaveLength(2);
    });

    it('are fetched anew shortly before they run out', async () => {
      await tokens.get(assertion, ['User.ReadWrite']);
      ahead = 3600_000 - limits.tokenSlackMilliseconds + 1000;
      await tokens.get(assertion, ['User.ReadWrite']);
      expect(exchanges(house)).toHaveLength(2);
    });

    it('never serve another assertion of the same person', async () => {
      await tokens.get(assertion, ['User.ReadWrite']);
      const forged = { ...assertion, token: `${assertion.token.slice(0, -4)}AAAA` };
      await expect(tokens.get(forged, ['User.ReadWrite'])).rejects.toMatchObject({
        code: 'auth.sign_in_stale',
      });
    });

    it('that lack consent tell which permission, who can grant it and where', async () => {
      house.tenant.consents.revoke('TeamSettings.ReadWrite.All');
      await expect(tokens.get(assertion, ['TeamSettings.ReadWrite.All'])).rejects.toMatchObject({
        code: 'auth.consent_needed',
        details: { scopes: 'TeamSettings.ReadWrite.All', admin: 1 },
      });
    });

    it('are not remembered when they were refused', async () => {
      house.tenant.consents.revoke('User.ReadWrite');
      const get = () => tokens.get(assertion, ['User.ReadWrite']);
      await expect(get()).rejects.toMatchObject({ code: 'auth.consent_needed' });
      house.tenant.consents.grant('User.ReadWrite');
      await expect(get()).resolves.toEqual(expect.any(String));
    });

    it('give up on an Entra that does not answer', async () => {
      const fault = house.faults.add({ service: 'entra', path: /token$/, then: { kind: 'hang' } });
      const hurried = createDelegatedTokens({
        config: readConfig(house.environment()),
        log,
        now: Date.now,
        patienceMilliseconds: 50,
      });
      await expect(hurried.get(assertion, ['User.ReadWrite'])).rejects.toMatchObject({
        code: 'auth.unavailable',
      });
      fault.remove();
    });
  },
);

it('a wrong secret is the operator’s problem, not the user’s', async () => {
  const house = await openHouse();
  const assertion = await assertionOf(house);
  const tokens = createDelegatedTokens({
    config: readConfig({ ...house.environment(), BOT_CLIENT_SECRET: 'not-the-secret' }),
    log,
    now: Date.now,
  });
  await expect(tokens.get(assertion, ['User.ReadWrite'])).rejects.toMatchObject({
    code: 'auth.misconfigured',
  });
  await house.close();
});
