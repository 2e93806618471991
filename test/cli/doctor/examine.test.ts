import { entraError } from '../../../local/entra/errors';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf, report } from '../../../cli/doctor/report';
import { graphError } from '../../../local/graph/errors';
import type { Fault } from '../../../local/start';
import { clouds, delegatedScopesIn } from '../../../src/index';
import type { Findings, Installation } from './installation';
import { openInstallation } from './installation';

const delegatedScopes = delegatedScopesIn(clouds.public);

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.close());
afterEach(() => installation.mend());

const marksOf = ({ all }: Findings, mark: string) =>
  all.filter((finding) => finding.mark === mark).map(({ check }) => check);

const always = (fault: Fault) => installation.local.faults.add({ times: 99, ...fault });

/** What each finding that is not ok says, with what to do about it. */
const troubles = (findings: Findings) =>
  findings.all
    .filter(({ mark }) => mark !== 'ok')
    .map(({ mark, check, says, todo }) => `${mark} ${check}: ${says} ${todo ?? ''}`);

describe('an installation in order', () => {
  it('is found to be so, with a sign-in at hand', async () => {
    const findings = await installation.examine();
    expect(troubles(findings)).toEqual([
      expect.stringContaining('unchecked who may change photos') as string,
    ]);
    expect(exitCodeOf(findings.all)).toBe(0);
    for (const scope of delegatedScopes.needed)
      expect(findings.mark(`consent ${scope}`)).toBe('ok');
  });

  it('is only read: nothing is asked but with GET, and for tokens', async () => {
    const { requests } = installation.local;
    (requests as unknown[]).length = 0;
    await installation.examine();
    const others = requests.filter(({ method }) => method !== 'GET');
    expect(others.filter(({ path }) => !path.endsWith('/oauth2/v2.0/token'))).toEqual([]);
    expect(requests.length).toBeGreaterThan(10);
  });

  it('without a sign-in is told how to give one, and consent is not checked', async () => {
    const findings = await installation.examine({ assertion: '' });
    expect(findings.find('token exchange')[0]?.todo).toContain('DOCTOR_ASSERTION');
    expect(findings.mark(`consent ${delegatedScopes.needed[0] ?? ''}`)).toBe('unchecked');
  });
});

describe('what is wrong is told, with what to do, and the rest is checked all the same', () => {
  it('a wrong secret', async () => {
    const findings = await installation.examine({ variables: { BOT_CLIENT_SECRET: 'wrong' } });
    expect(marksOf(findings, 'problem')).toEqual(['credential', 'token exchange']);
    expect(findings.find('credential')[0]).toMatchObject({
      says: expect.stringContaining('AADSTS7000215') as string,
      todo: expect.stringContaining('BOT_CLIENT_SECRET') as string,
    });
    expect(findings.mark('OAuth connection')).toBe('unchecked');
    expect(findings.mark('application permissions')).toBe('unchecked');
    expect(findings.mark('app manifest')).toBe('ok');
  });

  it('a store that forgets, and one that cannot be written to', async () => {
    const memory = await installation.examine({ variables: { STORE: 'memory' } });
    expect(memory.mark('store')).toBe('warning');
    const sqlite = (STORE_PATH: string) =>
      installation.examine({ variables: { STORE: 'sqlite', STORE_PATH } });
    expect((await sqlite(join(__filename, 'below'))).mark('store')).toBe('problem');
    expect((await sqlite(join(tmpdir(), 'not', 'there', 'yet'))).mark('store')).toBe('ok');
  });

  it('an app that the organisation does not have', async () => {
    const BOT_ID = '99999999-9999-4999-8999-999999999999';
    const findings = await installation.examine({ variables: { BOT_ID } });
    expect(findings.find('credential')[0]?.todo).toContain('BOT_ID');
    expect(findings.find('token exchange')[0]?.says).toContain('not for this bot');
  });

  it('an organisation that the cloud does not have', async () => {
    const BOT_TENANT_ID = '99999999-9999-4999-8999-999999999999';
    const findings = await installation.examine({ variables: { BOT_TENANT_ID } });
    expect(findings.mark('sign-in service')).toBe('problem');
    expect(findings.find('sign-in service')[0]?.todo).toContain('BOT_TENANT_ID');
  });

  it('settings, each by its name, and what hangs on them is not checked', async () => {
    const variables = { BOT_ENDPOINT: 'nowhere', PORT: '-1', PHOTO_ADMINISTRATORS: 'Adele' };
    const findings = await installation.examine({ variables });
    const settings = findings.find('configuration').map(({ says }) => says.split(' ')[0]);
    expect(settings.sort()).toEqual(Object.keys(variables).sort());
    expect(findings.mark('the bot itself')).toBe('unchecked');
    expect(findings.mark('application permissions')).toBe('unchecked');
    expect(findings.mark('credential')).toBe('ok');
    expect(exitCodeOf(findings.all)).toBe(1);
  });

  it('a missing credential, and everything else that needs one', async () => {
    const variables = { BOT_CLIENT_SECRET: undefined };
    const findings = await installation.examine({ variables });
    expect(marksOf(findings, 'problem')).toEqual(['configuration']);
    expect(findings.mark('credential')).toBe('unchecked');
    expect(findings.mark('sign-in service')).toBe('ok');
  });

  it('a consent that only an administrator can give', async () => {
    const { consents } = installation.local.tenant;
    consents.revoke('TeamSettings.ReadWrite.All');
    const findings = await installation.examine();
    consents.grant('TeamSettings.ReadWrite.All');
    expect(marksOf(findings, 'problem')).toEqual(['consent TeamSettings.ReadWrite.All']);
    expect(findings.find('consent TeamSettings.ReadWrite.All')[0]?.todo).toContain('adminconsent');
    expect(findings.mark('token exchange')).toBe('ok');
  });

  it('a consent that people can give themselves, as a warning', async () => {
    const { consents } = installation.local.tenant;
    consents.revoke('User.ReadWrite');
    const findings = await installation.examine();
    consents.grant('User.ReadWrite');
    expect(findings.mark('consent User.ReadWrite')).toBe('warning');
    expect(findings.find('consent User.ReadWrite')[0]?.todo).toContain('adminconsent');
    expect(exitCodeOf(findings.all)).toBe(0);
  });

  it('a sign-in that has run out', async () => {
    const assertion = installation.local.tokens.assertion('adele', -60);
    const findings = await installation.examine({ assertion });
    expect(findings.find('token exchange')[0]).toMatchObject({
      mark: 'problem',
      todo: expect.stringContaining('run out') as string,
    });
    expect(findings.mark('consent User.ReadWrite')).toBe('unchecked');
  });

  it.each([
    [50105, 'Users and groups'],
    [50020, 'not one of this organisation'],
    [50034, 'not one of this organisation'],
    [50057, 'disabled'],
    [500131, 'access_as_user'],
  ] as const)('people whom Entra does not let in, by AADSTS%d', async (number, todo) => {
    const when = ({ body }: { readonly body: Buffer }) => body.includes('on_behalf_of');
    always({ service: 'entra', when, then: { kind: 'answer', ...entraError(number) } });
    const findings = await installation.examine();
    expect(marksOf(findings, 'problem')).toEqual(['token exchange']);
    expect(findings.find('token exchange')[0]?.todo).toContain(todo);
  });

  it.each([
    [700016, 'BOT_ID'],
    [7000112, 'disabled'],
    [7000229, 'service principal'],
    [70011, 'app registration'],
    [7000222, 'run out'],
  ] as const)('what Entra has against the app, by AADSTS%d', async (number, todo) => {
    const path = /\/token$/;
    always({ service: 'entra', path, then: { kind: 'answer', ...entraError(number) } });
    const findings = await installation.examine();
    expect(findings.find('credential')[0]?.todo).toContain(todo);
  });

  it.each([
    ['a token for Graph', () => installation.local.tokens.graph('adele', ['User.Read'])],
    ['no token', () => 'canary'],
  ])('%s in place of a sign-in', async (_what, assertion) => {
    const findings = await installation.examine({ assertion: assertion() });
    expect(marksOf(findings, 'problem')).toEqual(['token exchange']);
  });

  it('a connection of another name', async () => {
    const findings = await installation.examine({ variables: { OAUTH_CONNECTION_NAME: 'other' } });
    expect(marksOf(findings, 'problem')).toEqual(['OAuth connection']);
    expect(findings.find('OAuth connection')[0]?.todo).toContain('OAUTH_CONNECTION_NAME');
  });

  it.each([
    ['no token exchange URL', {}, 'has no'],
    ['another one', { tokenExchangeResource: { uri: 'api://other' } }, 'has another'],
  ])('a connection with %s', async (_what, body, says) => {
    const path = /GetSignInResource/;
    always({ service: 'tokenService', path, then: { kind: 'answer', status: 200, body } });
    const findings = await installation.examine();
    expect(findings.find('OAuth connection')[0]?.says).toContain(says);
    expect(findings.find('OAuth connection')[0]?.todo).toContain('api://botid-');
  });

  it.each([
    [401, 'single tenant'],
    [503, 'later'],
  ])('a token service that answers %d', async (status, todo) => {
    const path = /GetSignInResource/;
    always({ service: 'tokenService', path, then: { kind: 'answer', status } });
    const findings = await installation.examine();
    expect(findings.mark('OAuth connection')).toBe('problem');
    expect(findings.find('OAuth connection')[0]?.todo).toContain(todo);
  });

  it('application permissions that photo administrators miss', async () => {
    const { people, settings } = installation.local.tenant;
    settings.applicationRoles.push('Contacts.ReadWrite');
    const variables = { PHOTO_ADMINISTRATORS: people.nestor.objectId };
    const findings = await installation.examine({ variables });
    expect(findings.find('application permissions')).toEqual([
      expect.objectContaining({
        mark: 'problem',
        says: expect.stringContaining('ProfilePhoto.ReadWrite.All') as string,
        todo: expect.stringContaining('PHOTO_ADMINISTRATORS') as string,
      }),
    ]);
    settings.applicationRoles.push('ProfilePhoto.ReadWrite.All');
    expect((await installation.examine({ variables })).mark('application permissions')).toBe('ok');
  });

  it('application permissions that nobody needs, as a warning', async () => {
    installation.local.tenant.settings.applicationRoles.push('User.ReadWrite.All');
    const findings = await installation.examine();
    expect(findings.find('application permissions')).toEqual([
      expect.objectContaining({
        mark: 'warning',
        says: expect.stringContaining('User.ReadWrite.All') as string,
      }),
    ]);
    expect(exitCodeOf(findings.all)).toBe(0);
  });

  it.each([
    ['graph', 'Microsoft Graph'],
    ['connector', 'Bot Connector'],
    ['tokenService', 'token service'],
    ['botLogin', 'keys of Teams'],
    ['entra', 'sign-in service'],
  ] as const)('%s that cannot be reached', async (service, check) => {
    always({ service, then: { kind: 'reset' } });
    const findings = await installation.examine();
    expect(findings.mark(check)).toBe('problem');
    expect(findings.find(check)[0]?.todo).toContain('Allow outgoing https');
    expect(findings.mark('app manifest')).toBe('ok');
  });

  it('a service that never answers, within the patience that there is', async () => {
    always({ service: 'graph', then: { kind: 'hang' } });
    const findings = await installation.examine({ patienceMilliseconds: 3000 });
    expect(marksOf(findings, 'problem')).toEqual(['Microsoft Graph']);
  });

  it('a bot that does not run', async () => {
    always({ service: 'tunnel', then: { kind: 'answer', status: 502 } });
    const findings = await installation.examine();
    expect(marksOf(findings, 'problem')).toEqual(['the bot itself']);
    expect(findings.find('the bot itself')[0]?.todo).toContain('Start the bot');
  });

  it.each([
    [-6, 'problem'],
    [6, 'problem'],
    [-4, 'ok'],
  ])('a clock that is %d minutes ahead of Entra’s: %s', async (minutes, mark) => {
    const date = new Date(Date.now() - minutes * 60_000).toUTCString();
    always({
      service: 'entra',
      path: /openid-configuration/,
      then: {
        kind: 'rewrite',
        answer: (answer) => ({ ...answer, headers: { ...answer.headers, date } }),
      },
    });
    expect((await installation.examine()).mark('clock')).toBe(mark);
  });
});

describe('who may change photos', () => {
  const path = /photoUpdateSettings/;
  it.each<[string, object, string, string]>([
    ['nobody is kept from it', { source: null, allowedRoles: [] }, 'ok', 'everybody'],
    ['they come from elsewhere', { source: 'onPremises' }, 'warning', 'nobody'],
    [
      'administrators alone',
      { source: 'cloud', allowedRoles: [' 62E90394-69f5-4237-9190-012177145e10', '<canary>'] },
      'warning',
      'Global Administrator, another role',
    ],
  ])('is told when the bot may read it: %s', async (_what, body, mark, says) => {
    installation.local.tenant.settings.applicationRoles.push('PeopleSettings.Read.All');
    always({ service: 'graph', path, then: { kind: 'answer', status: 200, body } });
    const findings = await installation.examine();
    const [finding] = findings.find('who may change photos');
    expect([finding?.mark, finding?.says]).toEqual([mark, expect.stringContaining(says)]);
    expect(findings.mark('application permissions')).toBe('ok');
    expect(report(findings.all)).not.toContain('canary');
  });

  it('is not told when Graph does not tell it', async () => {
    installation.local.tenant.settings.applicationRoles.push('PeopleSettings.Read.All');
    always({ service: 'graph', path, then: { kind: 'answer', ...graphError(403, 'x', 'canary') } });
    expect((await installation.examine()).mark('who may change photos')).toBe('unchecked');
  });
});

it('tells of what servers write neither words nor tokens', async () => {
  const body = {
    error: 'canary',
    error_description: 'canary',
    message: 'canary',
    issuer: 'canary',
  };
  for (const service of ['entra', 'graph', 'tokenService', 'connector', 'botLogin'] as const) {
    always({ service, then: { kind: 'answer', status: 400, body } });
  }
  const secret = 'canary~Q8.of-a-secret';
  const findings = await installation.examine({ variables: { BOT_CLIENT_SECRET: secret } });
  const text = report(findings.all);
  expect(text).not.toContain('canary~');
  expect(text).not.toMatch(/eyJ/);
  expect(text.replaceAll('(canary)', '')).not.toContain('canary');
});
