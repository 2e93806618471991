import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { bearer, botToken } from '../support';
import { signInLink } from '../teams/extension/support';
import { pageUrl } from './browser';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

async function exchange(assertion: string) {
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: local.tenant.botId,
    client_secret: local.access.secret ?? '',
    assertion,
    scope: `${local.origins.graph}/User.ReadWrite`,
  });
  const url = `${local.origins.entra}/${local.tenant.id}/oauth2/v2.0/token`;
  return (await (await fetch(url, { method: 'POST', body })).json()) as {
    access_token?: string;
    error_codes?: number[];
    claims?: string;
  };
}

/** What the token service keeps of Adele, or what it gets for the digits of its page. */
async function assertionOf(code?: string): Promise<string> {
  const url = new URL('/api/usertoken/GetToken', local.origins.tokenService);
  const userId = local.tenant.people.adele.teamsUserId;
  url.search = new URLSearchParams({
    userId,
    connectionName: 'photobot',
    channelId: 'msteams',
    ...(code !== undefined && { code }),
  }).toString();
  const response = await fetch(url, { headers: bearer(botToken(local)) });
  return ((await response.json()) as { token: string }).token;
}

const byHand = async () => local.teams.signIn('adele', await signInLink({ local }));

it('a policy is met by the claims of its refusal, on Entra’s page and then on the token service’s', async () => {
  local.tenant.people.adele.policy = 'stepUp';
  const weak = await exchange(await assertionOf(await byHand()));
  expect(weak.error_codes).toEqual([50076]);

  const scope = `openid api://botid-${local.tenant.botId}/access_as_user`;
  const asked = { scope, claims: weak.claims ?? '' };
  const back = await local.teams.authorize('adele', pageUrl(local, 'oauth2/v2.0/authorize', asked));
  expect(back.searchParams.has('code')).toBe(true);
  // What was kept before is as weak as it was.
  expect((await exchange(await assertionOf())).error_codes).toEqual([50076]);

  const strong = await exchange(await assertionOf(await byHand()));
  expect(strong.access_token).toBeDefined();
});
