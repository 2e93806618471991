import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { pageUrl, submit } from './browser';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

const url = (changes?: Record<string, string>) => pageUrl(local, 'v2.0/adminconsent', changes);

it('takes an administrator', async () => {
  const chat = url({ scope: `${local.origins.graph}/Chat.Read` });
  expect((await submit(chat, { who: 'adele', decision: 'accept' })).back).toBeUndefined();
  const { back } = await submit(chat, { who: 'nestor', decision: 'accept' });
  expect(back?.searchParams.get('admin_consent')).toBe('True');
  expect(local.tenant.consents.granted('Chat.Read', 'megan')).toBe(true);
});

it('sends nobody to an address that is not registered', async () => {
  const elsewhere = url({ redirect_uri: 'https://elsewhere.example/' });
  expect((await fetch(elsewhere)).status).toBe(400);
  const answer = await submit(elsewhere, { who: 'nestor', decision: 'accept' });
  expect(answer).toMatchObject({ status: 400, back: undefined });
});

it('says in the address that somebody cancelled', async () => {
  const { back } = await submit(url(), { who: 'nestor', decision: 'cancel' });
  expect(back?.searchParams.get('error')).toBe('access_denied');
  expect(local.tenant.consents.granted('Files.Read', 'nestor')).toBe(false);
});
