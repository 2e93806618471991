import { startLocalTenant } from '../../../local/start';
import type { LocalTenant } from '../../../local/types';

let local: LocalTenant;
beforeAll(async () => {
  local = await startLocalTenant();
});
afterAll(() => local.close());

function consentUrl(path: string, changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: local.tenant.botId,
    scope: `${local.origins.graph}/Files.Read`,
    redirect_uri: local.tenant.settings.redirectUris[0] ?? '',
    response_type: 'code',
    state: 'xyz',
    ...changes,
  });
  return `${local.origins.entra}/${local.tenant.id}/${path}?${query.toString()}`;
}

async function decide(url: string, who: string, decision: string) {
  const body = new URLSearchParams({ who, decision });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  const location = response.headers.get('location');
  return { status: response.status, back: location === null ? undefined : new URL(location) };
}

it('lets somebody grant a permission to themselves only', async () => {
  const url = consentUrl('oauth2/v2.0/authorize');
  expect(await (await fetch(url)).text()).toContain('Files.Read');
  const { back } = await decide(url, 'diego', 'accept');
  expect(back?.searchParams.get('state')).toBe('xyz');
  expect(back?.searchParams.has('code')).toBe(true);
  expect(local.tenant.consents.granted('Files.Read', 'diego')).toBe(true);
  expect(local.tenant.consents.granted('Files.Read', 'megan')).toBe(false);
});

it('takes an administrator for an administrator’s consent', async () => {
  const url = consentUrl('v2.0/adminconsent', { scope: `${local.origins.graph}/Chat.Read` });
  expect((await decide(url, 'adele', 'accept')).back).toBeUndefined();
  const { back } = await decide(url, 'nestor', 'accept');
  expect(back?.searchParams.get('admin_consent')).toBe('True');
  expect(local.tenant.consents.granted('Chat.Read', 'megan')).toBe(true);
  local.tenant.consents.revoke('Chat.Read');
});

it('lets nobody but an administrator grant what needs one', async () => {
  local.tenant.consents.revoke('TeamSettings.ReadWrite.All');
  const scope = `${local.origins.graph}/TeamSettings.ReadWrite.All`;
  const { back } = await decide(consentUrl('oauth2/v2.0/authorize', { scope }), 'adele', 'accept');
  expect(back).toBeUndefined();
  expect(local.tenant.consents.granted('TeamSettings.ReadWrite.All', 'adele')).toBe(false);
  local.tenant.consents.grant('TeamSettings.ReadWrite.All');
});

it('sends nobody to an address that is not registered', async () => {
  const url = consentUrl('v2.0/adminconsent', { redirect_uri: 'https://elsewhere.example/' });
  expect((await fetch(url)).status).toBe(400);
  expect(await decide(url, 'nestor', 'accept')).toEqual({ status: 400, back: undefined });
});

it('says in the address that somebody cancelled', async () => {
  const { back } = await decide(consentUrl('v2.0/adminconsent'), 'nestor', 'cancel');
  expect(back?.searchParams.get('error')).toBe('access_denied');
});
