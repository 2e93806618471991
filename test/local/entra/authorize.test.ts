import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { pageUrl, submit } from './browser';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

const url = (changes?: Record<string, string>) => pageUrl(local, 'oauth2/v2.0/authorize', changes);
const ownApi = () => `openid api://botid-${local.tenant.botId}/access_as_user`;

describe('consent', () => {
  it('is asked for at once when the app wants that, and counts for one person only', async () => {
    const address = url({ prompt: 'consent' });
    expect(await (await fetch(address)).text()).toContain('Files.Read');
    const { back } = await submit(address, { who: 'diego', decision: 'accept' });
    expect(back?.searchParams.get('state')).toBe('xyz');
    expect(back?.searchParams.has('code')).toBe(true);
    expect(local.tenant.consents.granted('Files.Read', 'diego')).toBe(true);
    expect(local.tenant.consents.granted('Files.Read', 'megan')).toBe(false);
  });

  it('is asked of those alone who have not given it', async () => {
    const address = url({ scope: `${local.origins.graph}/Chat.Read` });
    expect(await (await fetch(address)).text()).not.toContain('<code>');
    const asked = await submit(address, { who: 'diego' });
    expect(asked).toMatchObject({ status: 200, back: undefined });
    expect(asked.page).toContain('Chat.Read');
    expect(local.tenant.consents.granted('Chat.Read', 'diego')).toBe(false);
    await submit(address, { who: 'diego', decision: 'accept' });
    expect((await submit(address, { who: 'diego' })).back?.searchParams.has('code')).toBe(true);
    expect((await submit(address, { who: 'megan' })).back).toBeUndefined();
  });

  it('to what needs an administrator is given by nobody else', async () => {
    const { consents } = local.tenant;
    consents.revoke('TeamSettings.ReadWrite.All');
    const scope = `${local.origins.graph}/TeamSettings.ReadWrite.All`;
    const { back } = await submit(url({ scope }), { who: 'adele', decision: 'accept' });
    expect(back).toBeUndefined();
    expect(consents.granted('TeamSettings.ReadWrite.All', 'adele')).toBe(false);
    consents.grant('TeamSettings.ReadWrite.All');
  });

  it('is not needed to sign in to the app itself', async () => {
    const { back } = await submit(url({ scope: ownApi() }), { who: 'gus' });
    expect(back?.searchParams.has('code')).toBe(true);
  });

  it('that is cancelled changes nothing', async () => {
    const { back } = await submit(url(), { who: 'megan', decision: 'cancel' });
    expect(back?.searchParams.get('error')).toBe('access_denied');
    expect(local.tenant.consents.granted('Files.Read', 'megan')).toBe(false);
  });
});

it('is gone through to the end by a client that agrees to everything', async () => {
  const link = url({ scope: `${local.origins.graph}/Contacts.Read`, prompt: 'consent' });
  const back = await local.teams.authorize('diego', link);
  expect(back.searchParams.get('state')).toBe('xyz');
  expect(local.tenant.consents.granted('Contacts.Read', 'diego')).toBe(true);
  await expect(local.teams.authorize('diego', url({ client_id: 'x' }))).rejects.toThrow('400');
});

describe('the second factor', () => {
  const { stringify } = JSON;
  const policy = { essential: true, values: ['5ce770ea-8690-4747-aa73-c5b3cd509cd4'] };
  const stepUp = stringify({ access_token: { polids: policy, xms_cc: { values: ['cp1'] } } });

  it('is asked for by the claims of the token endpoint, and remembered', async () => {
    const address = url({ scope: ownApi(), claims: stepUp });
    const asked = await submit(address, { who: 'megan' });
    expect(asked.page).toContain('Approve');
    expect(asked.back).toBeUndefined();
    expect(local.tenant.people.megan.secondFactorAt).toBeUndefined();
    const { back } = await submit(address, { who: 'megan', factor: 'approved' });
    expect(back?.searchParams.get('state')).toBe('xyz');
    expect(local.tenant.people.megan.secondFactorAt).toBeDefined();
  });

  it('comes before the consent, and both have to be given', async () => {
    const address = url({ claims: stepUp, prompt: 'consent' });
    expect((await submit(address, { who: 'adele' })).page).toContain('Approve');
    const consent = await submit(address, { who: 'adele', factor: 'approved' });
    expect(consent.page).toContain('Files.Read');
    expect(consent.page).toContain('name="factor" value="approved"');
    const fields = { who: 'adele', factor: 'approved', decision: 'accept' };
    expect((await submit(address, fields)).back?.searchParams.has('code')).toBe(true);
  });

  it.each([
    ['only a newer token', { nbf: { essential: true, value: '1795458362' } }],
    ['another policy', { polids: { essential: true, values: ['another'] } }],
  ])('is not asked for by claims that want %s', async (_what, wanted) => {
    const claims = stringify({ access_token: wanted });
    const { back } = await submit(url({ scope: ownApi(), claims }), { who: 'nestor' });
    expect(back?.searchParams.has('code')).toBe(true);
    expect(local.tenant.people.nestor.secondFactorAt).toBeUndefined();
  });
});

it.each([
  ['claims that are no JSON', { claims: 'c1' }],
  ['no scope', { scope: '' }],
  ['another answer than a code', { response_type: 'token' }],
  ['an address that is not registered', { redirect_uri: 'https://elsewhere.example/' }],
])('refuses %s with a page', async (_what, changes) => {
  const response = await fetch(url(changes), { redirect: 'manual' });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('text/html');
});

it('sends back at once a person who may not be asked', async () => {
  const response = await fetch(url({ prompt: 'none' }), { redirect: 'manual' });
  expect(response.headers.get('location')).toContain('error=interaction_required');
});
