import { createSpeak } from '../../../bot/cards/card';
import { createLog } from '../../../bot/log';
import { pagesOf } from '../../../bot/http/routes';
import { text } from '../../../src/index';

const entra = 'https://login.example/authorize';
const service = 'https://token.example/signin';
const known = (to: string) => (id: string) => Promise.resolve(id === 'known' ? to : undefined);

/** What a browser gets at an address, and what the log says of it. */
async function visit(address: string) {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
  const log = createLog({ level: 'debug', write });
  const pages = pagesOf(
    { toEntra: known(entra), toTokenService: known(service) },
    createSpeak('en'),
    log,
  );
  const [path = '', query] = address.split('?');
  const answer = await pages[`GET ${path}`]?.(new URLSearchParams(query), { headers: {} });
  const [line, ...more] = lines.map(({ time: _time, level: _level, ...rest }) => rest);
  expect(more).toEqual([]);
  return { answer, line };
}

const { granted, lapsed, notGranted, notSignedIn, reasons } = text.pages;
const declined = 'error=access_denied&error_description=AADSTS65004%3A+User+declined.';

it.each(['code=c', 'admin_consent=True&tenant=t&scope=s'])('says done after %s', async (query) => {
  const { answer, line } = await visit(`/consented?${query}`);
  expect(answer?.body).toContain(granted.heading);
  expect(line).toBeUndefined();
});

it.each([
  [declined, reasons.declined, { error: 'access_denied', code: 'AADSTS65004' }],
  ['error=access_denied', reasons.declined, { error: 'access_denied' }],
  ['admin_consent=False&tenant=t', reasons.declined, { error: 'access_denied' }],
  ['error=access_denied&admin_consent=True', reasons.declined, { error: 'access_denied' }],
  ['error=server_error', reasons.unavailable, { error: 'server_error' }],
  [
    'error=temporarily_unavailable&code=c',
    reasons.unavailable,
    { error: 'temporarily_unavailable' },
  ],
  ['error=invalid_client', reasons.registration, { error: 'invalid_client' }],
  [
    'error=invalid_request&error_description=AADSTS50011%3A+The+redirect',
    reasons.registration,
    { error: 'invalid_request', code: 'AADSTS50011' },
  ],
  [
    'error=access_denied&error_description=AADSTS90094%3A+Admin',
    reasons.administrator,
    { error: 'access_denied', code: 'AADSTS90094' },
  ],
  [
    'error=interaction_required&error_description=AADSTS53003%3A+Access',
    reasons.policy,
    { error: 'interaction_required', code: 'AADSTS53003' },
  ],
  [
    'error=access_denied&error_description=AADSTS50105%3A+not+assigned',
    reasons.account,
    { error: 'access_denied', code: 'AADSTS50105' },
  ],
  ['error=login_required', reasons.unfinished, { error: 'login_required' }],
  ['error=Megan.Bowen', reasons.unknown, { error: 'unknown' }],
  ['error=', reasons.unknown, { error: 'unknown' }],
  ['error=toString&error_description=xAADSTS65004', reasons.unknown, { error: 'unknown' }],
])('says not granted, and why, after %s', async (query, reason, fields) => {
  const { answer, line } = await visit(`/consented?${query}`);
  expect(answer?.status).toBe(200);
  expect(answer?.body).toContain(notGranted);
  expect(answer?.body).toContain(reason);
  expect(answer?.body).not.toContain(granted.heading);
  expect(line).toEqual({ event: 'consent.refused', ...fields });
});

it.each(['known', 'unknown'])(
  'leads nobody on from a stronger sign-in of the id %s that Entra has refused',
  async (id) => {
    const { answer, line } = await visit(`/consented?${declined}&state=${id}`);
    expect([answer?.status, answer?.headers?.['location']]).toEqual([200, undefined]);
    expect(answer?.body).toContain(notSignedIn);
    expect(answer?.body).toContain(reasons.unfinished);
    expect(line).toEqual({
      event: 'step_up.refused',
      error: 'access_denied',
      code: 'AADSTS65004',
    });
  },
);

it.each(['/sign-in?id=other', '/sign-in', '/consented?code=c&state=other', '/consented'])(
  'says of %s that the link has lapsed',
  async (address) => {
    const { answer, line } = await visit(address);
    expect(answer?.status).toBe(200);
    expect(answer?.body).toContain(lapsed.heading);
    expect(answer?.body).not.toContain(granted.heading);
    expect(line).toEqual({ event: 'link.lapsed' });
  },
);

it.each([
  ['/sign-in?id=known', entra],
  ['/consented?code=c&state=known', service],
])('leads on from %s', async (address, location) => {
  const { answer, line } = await visit(address);
  expect(answer).toMatchObject({ status: 302, headers: { location } });
  expect(line).toBeUndefined();
});
