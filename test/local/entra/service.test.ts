/**
 * The SDK keeps for a whole process where its managed identity is.
 * @own-modules
 */
import { OnBehalfOfCredential } from '@azure/identity';
import jwt from 'jsonwebtoken';
import { readConfig } from '../../../bot/config/config';
import { createBotToken } from '../../../bot/tokens/shared-tokens';
import { createDelegatedTokens } from '../../../bot/tokens/delegated';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { recordedLog } from '../../support/recorded-log';
import { forged } from '../support';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

function tokenUrl(tid = local.tenant.id): string {
  return `${local.origins.entra}/${tid}/oauth2/v2.0/token`;
}

/** A good on-behalf-of request, for tests to spoil. */
function onBehalfOf(changes: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    grant_type: grant,
    requested_token_use: 'on_behalf_of',
    client_id: local.tenant.botId,
    client_secret: local.access.secret ?? '',
    assertion: local.tokens.assertion('adele'),
    scope: `${local.origins.graph}/User.ReadWrite openid profile offline_access`,
    ...changes,
  });
}

type TokenBody = {
  access_token: string;
  scope: string;
  error: string;
  error_codes: number[];
  suberror?: string;
  claims?: string;
};

async function ask(body: URLSearchParams, tid?: string): Promise<TokenBody & { status: number }> {
  const response = await fetch(tokenUrl(tid), { method: 'POST', body });
  return { ...((await response.json()) as TokenBody), status: response.status };
}

describe('the token endpoint', () => {
  it('gives a Graph token with exactly the scope that was asked for', async () => {
    const answer = await ask(onBehalfOf());
    expect(answer.scope).toBe(`${local.origins.graph}/User.ReadWrite`);
    expect(jwt.decode(answer.access_token)).toMatchObject({
      aud: local.origins.graph,
      scp: 'User.ReadWrite',
      oid: local.tenant.people.adele.objectId,
      tid: local.tenant.id,
    });
  });

  it.each<[string, () => Record<string, string>, string]>([
    ['a wrong secret', () => ({ client_secret: 'wrong' }), '401 invalid_client 7000215'],
    ['an unknown app', () => ({ client_id: local.tenant.id }), '400 unauthorized_client 700016'],
    ['an unknown permission', () => ({ scope: 'Photo.Everything' }), '400 invalid_scope 70011'],
    ['no permission at all', () => ({ scope: 'openid' }), '400 invalid_scope 70011'],
    ['an unknown grant', () => ({ grant_type: 'password' }), '400 unsupported_grant_type 70003'],
    [
      'an expired assertion',
      () => ({ assertion: local.tokens.assertion('adele', -60) }),
      '400 invalid_grant 500133',
    ],
    [
      'a Graph token as the assertion',
      () => ({ assertion: local.tokens.graph('adele', ['User.Read']) }),
      '400 invalid_grant 50013',
    ],
    ['rubbish as the assertion', () => ({ assertion: 'a.b.c' }), '400 invalid_grant 50013'],
    [
      'a permission without consent',
      () => ({ scope: `${local.origins.graph}/Chat.Read` }),
      '400 invalid_grant 65001 consent_required',
    ],
  ])('refuses %s', async (_what, changes, expected) => {
    const { status, error, error_codes, suberror } = await ask(onBehalfOf(changes()));
    expect([status, error, ...error_codes, suberror].filter(Boolean).join(' ')).toBe(expected);
  });

  it('refuses an assertion of another tenant', async () => {
    const other = await startPhotobotTenant({ botId: local.tenant.botId });
    await other.close();
    const answer = await ask(onBehalfOf({ assertion: other.tokens.assertion('adele') }));
    expect(answer.error_codes).toEqual([50013]);
  });

  it('refuses an assertion that somebody else signed with the same names', async () => {
    const assertion = await forged(local.tokens.assertion('adele'));
    const answer = await ask(onBehalfOf({ assertion }));
    expect(answer.error_codes).toEqual([50013]);
  });

  it('refuses a tenant that it does not have', async () => {
    const answer = await ask(onBehalfOf(), '00000000-0000-4000-8000-000000000000');
    expect(answer.error_codes).toEqual([90002]);
  });

  it.each([
    ['stepUp' as const, [50076]],
    ['blocked' as const, [53003]],
  ])('obeys the policy %s', async (policy, codes) => {
    const { adele } = local.tenant.people;
    adele.policy = policy;
    const answer = await ask(onBehalfOf());
    adele.policy = 'none';
    expect(answer.error_codes).toEqual(codes);
    expect(answer.claims !== undefined).toBe(policy === 'stepUp');
  });

  it('says what the second factor is asked for with, and takes an assertion that shows it', async () => {
    const { adele } = local.tenant.people;
    adele.policy = 'stepUp';
    const { claims = '' } = await ask(onBehalfOf());
    const strong = await ask(onBehalfOf({ assertion: local.tokens.strongAssertion('adele') }));
    adele.policy = 'none';
    expect(JSON.parse(claims)).toMatchObject({ access_token: { polids: { essential: true } } });
    expect(strong).toMatchObject({ status: 200 });
  });

  it('names the home of a guest, and of nobody else', () => {
    const claims = (token: string) => jwt.decode(token) as Record<string, unknown>;
    expect(claims(local.tokens.assertion('gus'))['idp']).not.toContain(local.tenant.id);
    expect(claims(local.tokens.assertion('adele'))).not.toHaveProperty('idp');
  });
});

describe('roles in tokens', () => {
  const claims = (token: string) => jwt.decode(token) as Record<string, unknown>;

  it('are the directory roles of a person, or the mark of somebody without any', () => {
    const wids = (token: string) => claims(token)['wids'];
    expect(wids(local.tokens.sso('nestor'))).toEqual(['62e90394-69f5-4237-9190-012177145e10']);
    expect(wids(local.tokens.assertion('adele'))).toEqual(['b79fbf4d-3ef9-4689-8143-76b194e85509']);
    expect(wids(local.tokens.graph('nestor', ['User.Read']))).toBeUndefined();
  });

  it('are the permissions granted to the app, for Graph alone', () => {
    const { graph } = local.origins;
    expect(claims(local.tokens.bot(graph))).not.toHaveProperty('roles');
    local.tenant.settings.applicationRoles.push('Contacts.ReadWrite');
    expect(claims(local.tokens.bot(graph))['roles']).toEqual(['Contacts.ReadWrite']);
    expect(claims(local.tokens.bot(local.cloud.bot.connectorScope))).not.toHaveProperty('roles');
    local.tenant.settings.applicationRoles.length = 0;
  });
});

describe('the SDKs against it', () => {
  const now = Date.now;
  const patience = 60_000;
  const assertion = (tenant: LocalTenant) => ({
    token: tenant.tokens.assertion('diego'),
    objectId: tenant.tenant.people.diego.objectId,
    tenantId: tenant.tenant.id,
    guest: false,
  });

  it.each(['secret', 'certificate', 'managedIdentity'] as const)(
    'accepts the bot by its %s',
    async (credential) => {
      const tenant = await startPhotobotTenant({ credential });
      const environment = tenant.environment();
      // The identity library reads these two from the process and nowhere else.
      const names = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'].filter((name) => name in environment);
      for (const name of names) process.env[name] = environment[name];
      try {
        const config = readConfig(environment);
        const { log } = recordedLog();
        const options = { config, log, now, patienceMilliseconds: patience };
        const bot = await createBotToken(options)();
        expect(jwt.decode(bot)).toMatchObject({ aud: 'https://api.botframework.com' });
        const tokens = createDelegatedTokens(options);
        const delegated = await tokens.get(assertion(tenant), ['User.ReadWrite']);
        expect(jwt.decode(delegated)).toMatchObject({ scp: 'User.ReadWrite' });
      } finally {
        for (const name of names) Reflect.deleteProperty(process.env, name);
        await tenant.close();
      }
    },
  );

  it('tells them apart who lacks consent', async () => {
    const options = {
      tenantId: local.tenant.id,
      clientId: local.tenant.botId,
      clientSecret: local.access.secret ?? '',
      userAssertionToken: local.tokens.assertion('diego'),
      authorityHost: local.origins.entra,
      disableInstanceDiscovery: true,
    };
    const credential = new OnBehalfOfCredential(options);
    await expect(credential.getToken(`${local.origins.graph}/Chat.Read`)).rejects.toMatchObject({
      cause: { name: 'InteractionRequiredAuthError', subError: 'consent_required' },
    });
  });
});
