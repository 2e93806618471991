import jwt from 'jsonwebtoken';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant, PersonKey } from '../../../local/types';
import { bearer, botToken, outcome } from '../support';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

function call(
  path: string,
  who: PersonKey,
  {
    method = 'GET',
    more = {},
    body,
    token = botToken(local),
  }: {
    method?: string;
    more?: Record<string, string>;
    body?: object;
    token?: string;
  } = {},
): Promise<Response> {
  const query = new URLSearchParams({
    userid: local.tenant.people[who].teamsUserId,
    connectionName: 'photobot',
    channelId: 'msteams',
    ...more,
  });
  return fetch(`${local.origins.tokenService}${path}?${query.toString()}`, {
    method,
    headers: { ...bearer(token), 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

const getToken = '/api/usertoken/GetToken';
const exchange = (who: PersonKey, token: string) =>
  call('/api/usertoken/exchange', who, { method: 'POST', body: { token } });

function signInResource(state: object): Promise<Response> {
  const encoded = Buffer.from(JSON.stringify(state)).toString('base64');
  return call('/api/botsignin/GetSignInResource', 'adele', { more: { state: encoded } });
}

it('has nothing before somebody signed in', async () => {
  expect((await call(getToken, 'megan')).status).toBe(404);
});

it('exchanges a single sign-on token for an assertion and keeps it until the sign-out', async () => {
  const answer = (await (await exchange('adele', local.tokens.sso('adele'))).json()) as {
    token: string;
  };
  expect(jwt.decode(answer.token)).toMatchObject({
    aud: local.tenant.botId,
    azp: local.tenant.botId,
    oid: local.tenant.people.adele.objectId,
    tid: local.tenant.id,
    scp: 'access_as_user',
  });
  expect((await call(getToken, 'adele')).status).toBe(200);
  const status = await (await call('/api/usertoken/GetTokenStatus', 'adele')).json();
  expect(status).toMatchObject([{ connectionName: 'photobot', hasToken: true }]);
  await call('/api/usertoken/SignOut', 'adele', { method: 'DELETE' });
  expect((await call(getToken, 'adele')).status).toBe(404);
});

it.each<[string, () => string]>([
  ['a token that Teams did not get', () => local.tokens.assertion('adele')],
  ['a Graph token', () => local.tokens.graph('adele', ['User.Read'])],
  ['an expired token', () => local.tokens.sso('adele', -60)],
  ['the bot’s own token', () => botToken(local)],
  ['rubbish', () => 'rubbish'],
])('refuses to exchange %s', async (_what, token) => {
  expect(await outcome(await exchange('diego', token()))).toBe('400 BadRequest');
  expect((await call(getToken, 'diego')).status).toBe(404);
});

it('hands out assertions that have expired when it is told to', async () => {
  await exchange('nestor', local.tokens.sso('nestor'));
  local.tenant.settings.assertionSeconds = -60;
  const { token } = (await (await call(getToken, 'nestor')).json()) as { token: string };
  local.tenant.settings.assertionSeconds = 3600;
  const { exp = 0 } = jwt.decode(token) as jwt.JwtPayload;
  expect(exp * 1000).toBeLessThan(Date.now());
});

it.each<[string, () => string]>([
  ['a person’s token', () => local.tokens.assertion('adele')],
  ['the bot’s token for Graph', () => local.tokens.bot(local.origins.graph)],
])('lets in nobody with %s', async (_what, token) => {
  expect((await call(getToken, 'adele', { token: token() })).status).toBe(401);
});

it('knows one connection', async () => {
  const answer = await call(getToken, 'adele', { more: { connectionName: 'graph' } });
  expect(await outcome(answer)).toBe('404 ServiceError');
});

it('offers single sign-on only when the state names the bot', async () => {
  const { botId } = local.tenant;
  const whole = await signInResource({ connectionName: 'photobot', msAppId: botId });
  expect(await whole.json()).toMatchObject({
    tokenExchangeResource: { uri: `api://botid-${botId}` },
  });
  const bare = await signInResource({ ConnectionName: 'photobot' });
  expect(await bare.json()).not.toHaveProperty('tokenExchangeResource');
});

async function signInLinkOf(): Promise<string> {
  const state = { connectionName: 'photobot', msAppId: local.tenant.botId };
  return ((await (await signInResource(state)).json()) as { signInLink: string }).signInLink;
}

it('gives six digits on the sign-in page, good once', async () => {
  const signInLink = await signInLinkOf();
  const code = await local.teams.signIn('gus', signInLink);
  const answer = await call(getToken, 'gus', { more: { code } });
  const { token } = (await answer.json()) as { token: string };
  expect(jwt.decode(token)).toMatchObject({ oid: local.tenant.people.gus.objectId });
  expect((await call(getToken, 'diego', { more: { code } })).status).toBe(404);
});

describe('a second factor', () => {
  const contexts = async (more?: Record<string, string>) => {
    const { token } = (await (await call(getToken, 'megan', more && { more })).json()) as {
      token: string;
    };
    return (jwt.decode(token) as { acrs?: string[] }).acrs;
  };
  const byHand = async () => ({ code: await local.teams.signIn('megan', await signInLinkOf()) });

  it('is in what is kept from a page that one came to after it', async () => {
    local.tenant.people.megan.secondFactorAt = Date.now();
    expect(await contexts(await byHand())).toEqual(['c1']);
    expect(await contexts()).toEqual(['c1']);
  });

  it('is not in what was got silently, however lately it was approved', async () => {
    local.tenant.people.megan.secondFactorAt = Date.now();
    await exchange('megan', local.tokens.sso('megan'));
    expect(await contexts()).toBeUndefined();
  });

  it.each([
    ['never was', () => undefined],
    ['was long ago', () => Date.now() - 11 * 60 * 1000],
  ])('that %s is not in it either', async (_what, when) => {
    local.tenant.people.megan.secondFactorAt = when();
    expect(await contexts(await byHand())).toBeUndefined();
  });
});
