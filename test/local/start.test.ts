import { existsSync } from 'node:fs';
import { startLocalTenant } from '../../local/start';
import type { LocalTenant } from '../../local/start';

let local: LocalTenant;
beforeEach(async () => {
  local = await startLocalTenant();
});
afterEach(() => local.close());

it('tells a bot who it is', () => {
  const { botId, id } = local.tenant;
  const { access, caPath, origins } = local;
  expect(access).toMatchObject({ botId, tenantId: id, endpoint: origins.tunnel });
  expect(access.secret).toMatch(/./);
  expect(existsSync(caPath)).toBe(true);
});

it.each([
  ['certificate', { certificate: expect.stringContaining('BEGIN CERTIFICATE') as string }],
  ['managedIdentity', { managedIdentity: expect.objectContaining({}) as object }],
] as const)('registers it with a %s alone', async (credential, proof) => {
  const other = await startLocalTenant({ credential });
  expect(other.access).toMatchObject(proof);
  expect(other.access).not.toHaveProperty('secret');
  await other.close();
});

it('asks for no permission of a bot that wants none', () => {
  const { consents } = local.tenant;
  expect([consents.asked, consents.roles, consents.list]).toEqual([[], [], []]);
});

it('passes the public address on to wherever the bot is', async () => {
  expect((await fetch(`${local.origins.tunnel}/consented`)).status).toBe(502);
  local.connectBot(local.origins.botLogin);
  const path = new URL(local.cloud.bot.openIdMetadataUrl).pathname;
  const answer = await fetch(local.origins.tunnel + path);
  expect(await answer.json()).toMatchObject({ issuer: 'https://api.botframework.com' });
});

it('leaves nothing behind', async () => {
  await local.close();
  await expect(fetch(local.origins.graph)).rejects.toThrow();
});
