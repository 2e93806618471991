/**
 * The SDK keeps for a whole process where its managed identity is.
 * @own-modules
 */
import { createWebResource } from 'botbuilder-stdlib/lib/azureCoreHttpCompat';
import type { Config } from '../../../bot/config/config';
import { readConfig } from '../../../bot/config/config';
import type { BotTokenOptions } from '../../../bot/tokens/shared-tokens';
import { BotCredentialsFactory, createBotToken } from '../../../bot/tokens/shared-tokens';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { testEachProof, tokenRequests } from '../../support/each-proof';
import { recordedLog } from '../../support/recorded-log';

const { log } = recordedLog();

testEachProof('such as a %s gets the token of the bot', async ({ config, local }) => {
  const token = await createBotToken({ config, log, now: Date.now })();
  const claims: unknown = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
  );
  expect(claims).toMatchObject({ aud: config.cloud.bot.connectorScope, appid: config.botId });
  expect(tokenRequests(local)).toHaveLength(1);
});

describe('with a tenant', () => {
  let local: PhotobotTenant;
  let config: Config;
  let options: BotTokenOptions;
  beforeAll(async () => {
    local = await startPhotobotTenant();
    config = readConfig(local.environment());
    options = { config, log, now: Date.now };
  });
  afterAll(() => local.close());
  beforeEach(() => {
    local.faults.clear();
  });

  it('asks once for callers who come together, and for those who come later', async () => {
    const before = tokenRequests(local).length;
    const botToken = createBotToken(options);
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => botToken()));
    expect(new Set([...others, await botToken()])).toEqual(new Set([first]));
    expect(tokenRequests(local)).toHaveLength(before + 1);
  });

  it('asks nobody but the tenant it is told', async () => {
    await createBotToken(options)();
    const asked = local.requests.filter(({ service }) => service === 'entra');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ path }) => !path.startsWith(`/${config.tenantId}/`))).toEqual([]);
  });

  it('fails with the reason’s code, without the secret, and tries again next time', async () => {
    const botToken = createBotToken(options);
    local.faults.add({
      service: 'entra',
      path: /\/token$/,
      then: {
        kind: 'answer',
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret.',
        },
      },
    });
    await expect(botToken()).rejects.toMatchObject({ code: 'auth.misconfigured' });
    await expect(botToken()).resolves.toMatch(/^ey/);
  });

  it('does not wait for an Entra that hangs', async () => {
    const fault = local.faults.add({ service: 'entra', path: /\/token$/, then: { kind: 'hang' } });
    await expect(createBotToken({ ...options, patienceMilliseconds: 200 })()).rejects.toMatchObject(
      { code: 'auth.unavailable' },
    );
    expect(fault.hits()).toBe(1);
  });

  describe('the credentials that the SDK gets', () => {
    const scope = () => config.cloud.bot.connectorScope;
    const factory = () =>
      new BotCredentialsFactory(config.botId, config.cloud, () => Promise.resolve('bot-token'));

    it('are never switched off, whatever the id', async () => {
      expect(await factory().isAuthenticationDisabled()).toBe(false);
      expect(await factory().isValidAppId(config.botId)).toBe(true);
      expect(await factory().isValidAppId('')).toBe(false);
    });

    it('are for the bot and its connector only', async () => {
      await expect(factory().createCredentials('', scope())).rejects.toThrow();
      await expect(factory().createCredentials(config.tenantId, scope())).rejects.toThrow();
      await expect(
        factory().createCredentials(config.botId, 'https://graph.microsoft.com'),
      ).rejects.toThrow();
    });

    it('sign for the connector and the token service, and for nobody else', async () => {
      const credentials = await factory().createCredentials(config.botId, scope());
      const sign = async (url: string) => {
        const request = createWebResource({ url });
        await credentials.signRequest(request).catch(() => undefined);
        return request.headers.get('authorization');
      };
      const { connector, files, graph, tokenService } = local.origins;
      expect(await sign(`${connector}/v3/conversations`)).toBe('Bearer bot-token');
      expect(await sign(`${tokenService}/api/usertoken/GetToken`)).toBe('Bearer bot-token');
      for (const url of [graph, files, `${connector}.example/`, `https://user@evil.example/`]) {
        expect(await sign(url)).toBeUndefined();
      }
    });
  });
});
