import { existsSync } from 'node:fs';
import { readConfig } from '../../../bot/config/config';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';

let local: PhotobotTenant;
beforeEach(async () => {
  local = await startPhotobotTenant();
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

it('leaves nothing behind', async () => {
  const { DANGEROUS_CLOUD_FILE: file = '' } = local.environment();
  expect(existsSync(file)).toBe(true);
  await local.close();
  expect(existsSync(file)).toBe(false);
});
