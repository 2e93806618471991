/**
 * The SDK keeps for a whole process where its managed identity is.
 * @own-modules
 */
import type { ApplicationTokens } from '../../../src/index';
import type { Refusal } from '../../../src/index';
import { limits } from '../../../src/index';
import type { Config } from '../../../bot/config/config';
import { readConfig } from '../../../bot/config/config';
import { createApplicationTokens, grantedRoles } from '../../../bot/tokens/application';
import { entraError, entraThrottled } from '../../../local/entra/errors';
import type { FaultAction } from '../../../local/start';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { until } from '../../e2e/support/bot-process';
import { deferred } from '../../support/deferred';
import { testEachProof, tokenRequests } from '../../support/each-proof';
import { recordedLog } from '../../support/recorded-log';

const { lines, log } = recordedLog();

testEachProof('such as a %s gets the token of the app for Graph', async ({ config, local }) => {
  local.tenant.settings.applicationRoles.push('ProfilePhoto.ReadWrite.All', 'Contacts.ReadWrite');
  const token = await createApplicationTokens({ config, log, now: Date.now }).get();
  expect(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())).toMatchObject({
    aud: config.cloud.graphOrigin,
    appid: config.botId,
  });
  expect(grantedRoles(token)).toEqual(['Contacts.ReadWrite', 'ProfilePhoto.ReadWrite.All']);
  expect(tokenRequests(local)).toHaveLength(1);
});

describe('application tokens', () => {
  let local: PhotobotTenant;
  let config: Config;
  let tokens: ApplicationTokens;
  let ahead = 0;
  beforeAll(async () => {
    local = await startPhotobotTenant();
    config = readConfig(local.environment());
  });
  afterAll(() => local.close());
  beforeEach(() => {
    ahead = 0;
    local.faults.clear();
    (local.requests as unknown[]).length = 0;
    tokens = createApplicationTokens({ config, log, now: () => Date.now() + ahead });
  });
  const spoil = (then: FaultAction) => local.faults.add({ service: 'entra', path: /token$/, then });

  it('are fetched once for simultaneous callers, and kept', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => tokens.get()));
    expect(new Set([...all, await tokens.get()]).size).toBe(1);
    expect(tokenRequests(local)).toHaveLength(1);
  });

  it('are asked for with everything that was granted, of this tenant alone', async () => {
    await tokens.get();
    const [request] = tokenRequests(local);
    expect(request?.path).toContain(config.tenantId);
    expect(new URLSearchParams(request?.body.toString()).get('scope')).toContain(
      `${config.cloud.graphOrigin}/.default`,
    );
    const entra = local.requests.filter(({ service }) => service === 'entra');
    expect(entra.filter(({ path }) => !path.startsWith(`/${config.tenantId}/`))).toEqual([]);
  });

  it('are fetched anew after being forgotten, with what was granted since', async () => {
    expect(grantedRoles(await tokens.get())).toEqual([]);
    local.tenant.settings.applicationRoles.push('Contacts.ReadWrite');
    expect(grantedRoles(await tokens.get())).toEqual([]);
    tokens.forget();
    expect(grantedRoles(await tokens.get())).toEqual(['Contacts.ReadWrite']);
    local.tenant.settings.applicationRoles.length = 0;
  });

  it('that were on their way when they were forgotten are not kept', async () => {
    const held = deferred();
    spoil({ kind: 'hold', until: held.promise });
    const first = tokens.get();
    tokens.forget();
    const second = tokens.get();
    held.resolve();
    expect(await first).not.toBe(await second);
    expect(await tokens.get()).toBe(await second);
  });

  it('are fetched anew shortly before they run out', async () => {
    const old = await tokens.get();
    ahead = 3600_000 - limits.tokenSlackMilliseconds + 1000;
    await tokens.get();
    await until('there is a new one', async () => (await tokens.get()) !== old);
    expect(tokenRequests(local)).toHaveLength(2);
  });

  it.each<[string, FaultAction, string]>([
    ['a wrong secret', { kind: 'answer', ...entraError(7000215) }, 'auth.misconfigured'],
    ['an unknown app', { kind: 'answer', ...entraError(700016) }, 'auth.misconfigured'],
    ['a policy', { kind: 'answer', ...entraError(53003) }, 'auth.misconfigured'],
    ['a broken connection', { kind: 'reset' }, 'auth.unavailable'],
  ])('that fail by %s are not remembered', async (_what, then, code) => {
    spoil(then);
    await expect(tokens.get()).rejects.toMatchObject({ name: 'Refusal', code });
    await expect(tokens.get()).resolves.toMatch(/^ey/);
    expect(tokenRequests(local)).toHaveLength(2);
  });

  it.each([
    [7000215, undefined],
    [700016, 'registration'],
    [7000112, 'registration'],
    [50034, 'registration'],
  ] as const)(
    'that fail by AADSTS%d blame the credential or the registration',
    async (number, what) => {
      spoil({ kind: 'answer', ...entraError(number) });
      const refusal = await tokens.get().catch((thrown: unknown) => thrown as Refusal);
      expect(refusal).toMatchObject({ code: 'auth.misconfigured' });
      expect({ what: undefined, ...(refusal as Refusal).details }).toMatchObject({ what });
    },
  );

  it('are not asked for while Entra wants to be left alone, and the seconds are told', async () => {
    spoil({ kind: 'answer', ...entraThrottled(30) });
    const refused = { code: 'auth.unavailable', details: { seconds: 30 } };
    await expect(tokens.get()).rejects.toMatchObject(refused);
    ahead = 10_000;
    await expect(tokens.get()).rejects.toMatchObject({ ...refused, details: { seconds: 20 } });
    expect(tokenRequests(local)).toHaveLength(1);
    ahead = 30_000;
    await expect(tokens.get()).resolves.toMatch(/^ey/);
  });

  describe('that are to be renewed', () => {
    const soon = 3600_000 - limits.tokenSlackMilliseconds + 1000;
    const ill = { kind: 'answer', ...entraError(50196), status: 503 } as const;

    it('serve at once while Entra takes its time, and are asked for once', async () => {
      const old = await tokens.get();
      ahead = soon;
      lines.length = 0;
      const held = deferred();
      spoil({ kind: 'hold', until: held.promise });
      const all = await Promise.all(Array.from({ length: 20 }, () => tokens.get()));
      expect(new Set([...all, await tokens.get()])).toEqual(new Set([old]));
      await until('Entra is asked', () => tokenRequests(local).length === 2);
      expect(await tokens.get()).toBe(old);
      // Nobody has waited for as long as it takes to give up.
      expect(lines).toEqual([]);
      held.resolve();
      await until('there is a new one', async () => (await tokens.get()) !== old);
      expect(tokenRequests(local)).toHaveLength(2);
    });

    it('are waited for where the old one has run out', async () => {
      const old = await tokens.get();
      ahead = 3600_000 - limits.tokenLeastMilliseconds + 1000;
      expect(await tokens.get()).not.toBe(old);
    });

    it('serve as long as they last where no new one can be had, and Entra is asked now and then', async () => {
      const old = await tokens.get();
      ahead = soon;
      spoil(ill);
      lines.length = 0;
      expect(await tokens.get()).toBe(old);
      await until('that has failed', () => lines.length > 0);
      expect(await tokens.get()).toBe(old);
      expect(tokenRequests(local)).toHaveLength(2);
      ahead += limits.tokenPauseMilliseconds;
      await until('there is a new one', async () => (await tokens.get()) !== old);
      expect(tokenRequests(local)).toHaveLength(3);
    });

    it('are refused once they have run out', async () => {
      await tokens.get();
      ahead = 3600_000 - limits.tokenLeastMilliseconds + 1000;
      spoil(ill);
      await expect(tokens.get()).rejects.toMatchObject({ code: 'auth.unavailable' });
    });
  });

  it.each([
    ['a wrong secret', 7000215, 'error', 'auth.misconfigured', 'invalid_client:AADSTS7000215'],
    ['an Entra that is ill', 50196, 'warn', 'auth.unavailable', /AADSTS50196$/],
  ] as const)('leave the reason in the log: %s', async (_what, number, level, code, error) => {
    lines.length = 0;
    const answer = entraError(number);
    spoil({ kind: 'answer', ...answer });
    const thrown: unknown = await tokens.get().catch((refusal: unknown) => refusal);
    const { trace_id: requestId } = answer.body as { trace_id: string };
    const event = { event: 'entra.refused', route: 'application', level, code, requestId };
    expect(lines).toMatchObject([{ ...event, error: expect.stringMatching(error) as string }]);
    expect(JSON.stringify(lines)).not.toContain('description');
    if (code === 'auth.misconfigured') expect(thrown).toMatchObject({ details: { requestId } });
  });

  it.each<[string, number, string]>([
    ['a page in place of an answer', 200, '<html>Sign in to the network</html>'],
    ['a page that refuses', 403, '<html>Blocked</html>'],
    ['an empty answer', 404, ''],
    ['an answer that came too late', 408, ''],
    ['JSON of somebody else', 400, '{"message":"no route"}'],
  ])('blame no registration for %s', async (_what, status, body) => {
    spoil({ kind: 'answer', status, body });
    await expect(tokens.get()).rejects.toMatchObject({ code: 'auth.unavailable' });
  });

  it('give up on an Entra that does not answer', async () => {
    const fault = spoil({ kind: 'hang' });
    const hurried = createApplicationTokens({
      config,
      log,
      now: Date.now,
      patienceMilliseconds: 50,
    });
    await expect(hurried.get()).rejects.toMatchObject({ code: 'auth.unavailable' });
    fault.remove();
  });
});

it.each([
  ['no token', 'opaque'],
  ['roles of another shape', `h.${Buffer.from('{"roles":"all"}').toString('base64url')}.s`],
])('knows nothing of the roles of %s', (_what, token) => {
  expect(grantedRoles(token)).toBeUndefined();
});
