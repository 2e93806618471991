import type { Config } from '../../bot/config/config';
import { readConfig } from '../../bot/config/config';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';

type Given = { readonly config: Config; readonly local: PhotobotTenant };

/** Tests what holds by whatever the bot proves who it is, each time in a tenant of its own; `%s` in `fact` names it. */
export function testEachProof(fact: string, check: (given: Given) => Promise<void>): void {
  describe('a proof of any kind', () => {
    let local: PhotobotTenant | undefined;
    const before = { ...process.env };
    afterEach(async () => {
      process.env = { ...before };
      await local?.close();
    });

    it.each(['secret', 'certificate', 'managedIdentity'] as const)(fact, async (credential) => {
      local = await startPhotobotTenant({ credential });
      const environment = local.environment();
      // The managed identity's library looks for its endpoint in the process's own environment.
      Object.assign(process.env, environment);
      await check({ config: readConfig(environment), local });
    });
  });
}

/** Returns the requests for tokens that Entra has got. */
export const tokenRequests = (local: PhotobotTenant) =>
  local.requests.filter(({ path, service }) => service === 'entra' && path.endsWith('/token'));
