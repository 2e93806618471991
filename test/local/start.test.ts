import { existsSync } from 'node:fs';
import { readConfig } from '../../bot/config/config';
import { startLocalTenant } from '../../local/start';
import type { LocalTenant } from '../../local/types';

let local: LocalTenant;
beforeEach(async () => {
  local = await startLocalTenant();
});
afterEach(() => local.close());

it('gives an environment that the bot takes as it is', () => {
  const config = readConfig(local.environment());
  expect(config).toMatchObject({
    botId: local.tenant.botId,
    tenantId: local.tenant.id,
    cloud: local.cloud,
    connectionName: 'photobot',
    endpoint: local.origins.tunnel,
  });
});

it('passes the public address on to wherever the bot is', async () => {
  expect((await fetch(`${local.origins.tunnel}/consented`)).status).toBe(502);
  local.connectBot(local.origins.botLogin);
  const path = new URL(local.cloud.bot.openIdMetadataUrl).pathname;
  const answer = await fetch(local.origins.tunnel + path);
  expect(await answer.json()).toMatchObject({ issuer: 'https://api.botframework.com' });
});

it('leaves nothing behind', async () => {
  const { DANGEROUS_CLOUD_FILE: file = '' } = local.environment();
  expect(existsSync(file)).toBe(true);
  await local.close();
  expect(existsSync(file)).toBe(false);
  await expect(fetch(local.origins.graph)).rejects.toThrow();
});
