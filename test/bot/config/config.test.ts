import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, settings } from '../../../bot/config/config';
import { createAppCertificate } from '../../../local/authority';
import { clouds } from '../../../src/index';

const id = '22222222-2222-2222-2222-22222222222A';
const other = '33333333-3333-3333-3333-333333333333';
const canary = 'canary~Q8.of-a-secret';
const least = {
  BOT_ID: id,
  BOT_TENANT_ID: id,
  BOT_CLIENT_SECRET: canary,
  BOT_ENDPOINT: 'https://bot.example',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'photobot-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
  } catch (thrown) {
    if (thrown instanceof ConfigError) return thrown.problems.map(({ name }) => name);
    throw thrown;
  }
  return [];
}

it('needs an id, a tenant, a credential and an endpoint, and has a default for the rest', () => {
  expect(readConfig(least)).toEqual({
    botId: id.toLowerCase(),
    tenantId: id.toLowerCase(),
    credential: { kind: 'secret', secret: canary },
    connectionName: 'photobot',
    endpoint: 'https://bot.example',
    port: 3978,
    host: '0.0.0.0',
    store: { kind: 'sqlite', path: './data', shared: false },
    cloud: clouds.public,
    logLevel: 'info',
    photoAdministrators: new Set(),
    defaultLanguage: 'en',
    betaForNoMailbox: false,
    auditMilliseconds: 180 * 24 * 3_600_000,
    allowances: {
      openProposals: 3,
      proposals: { burst: 10, everyMilliseconds: 360_000 },
      ownChanges: { burst: 10, everyMilliseconds: 360_000 },
      teamChanges: { burst: 4, everyMilliseconds: 900_000 },
      applicationChanges: { burst: 60, everyMilliseconds: 60_000 },
      wrongCodes: { burst: 5, everyMilliseconds: 180_000 },
      messages: { burst: 20, everyMilliseconds: 3000 },
      searches: { burst: 30, everyMilliseconds: 2000 },
    },
  });
});

it('cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig(least))).toBe(true);
});

it('takes every setting', () => {
  const env = {
    BOT_ID: id,
    BOT_TENANT_ID: id,
    BOT_FEDERATED_CLIENT_ID: id,
    OAUTH_CONNECTION_NAME: 'graph',
    BOT_ENDPOINT: 'https://Bot.Example:8443/',
    ADMIN_CONTACT: ' Help desk, 1234 ',
    STORE: 'memory',
    INSTANCE_COUNT: '1',
    CLOUD: 'gcchigh',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    PHOTO_ADMINISTRATORS: ` ${id}, ${other},\n${id} `,
    BETA_FOR_NO_MAILBOX: 'yes',
    AUDIT_DAYS: '365',
    OPEN_PROPOSALS: '1',
    PROPOSALS_PER_HOUR: '2',
    TEAM_CHANGES_PER_HOUR: '3',
    APPLICATION_CHANGES_PER_HOUR: '4',
    MESSAGES_PER_MINUTE: '5',
    SEARCHES_PER_MINUTE: '6',
  };
  expect(readConfig(env)).toEqual({
    botId: id.toLowerCase(),
    tenantId: id.toLowerCase(),
    credential: { kind: 'federated', clientId: id.toLowerCase() },
    connectionName: 'graph',
    endpoint: 'https://bot.example:8443',
    adminContact: 'Help desk, 1234',
    store: { kind: 'memory' },
    cloud: clouds.gcchigh,
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    defaultLanguage: 'en',
    photoAdministrators: new Set([id.toLowerCase(), other]),
    betaForNoMailbox: true,
    auditMilliseconds: 365 * 24 * 3_600_000,
    allowances: {
      openProposals: 1,
      proposals: { burst: 2, everyMilliseconds: 1_800_000 },
      ownChanges: { burst: 2, everyMilliseconds: 1_800_000 },
      teamChanges: { burst: 3, everyMilliseconds: 1_200_000 },
      applicationChanges: { burst: 4, everyMilliseconds: 900_000 },
      wrongCodes: { burst: 5, everyMilliseconds: 180_000 },
      messages: { burst: 5, everyMilliseconds: 12_000 },
      searches: { burst: 6, everyMilliseconds: 10_000 },
    },
  });
});

it.each([
  ['BOT_ID', undefined],
  ['BOT_ID', ''],
  ['BOT_ID', ' '],
  ['BOT_ID', 'photobot'],
  ['BOT_ID', `{${id}}`],
  ['BOT_ID', `${id} ${id}`],
  ['BOT_ID', '00000000-0000-0000-0000-000000000000'],
  ['BOT_TENANT_ID', undefined],
  ['BOT_TENANT_ID', 'common'],
  ['BOT_CLIENT_SECRET', undefined],
  ['BOT_CLIENT_SECRET', ' '],
  ['BOT_CLIENT_SECRET', id],
  ['BOT_ENDPOINT', undefined],
  ['BOT_ENDPOINT', undefined],
  ['BOT_ENDPOINT', 'bot.example'],
  ['BOT_ENDPOINT', 'http://bot.example'],
  ['BOT_ENDPOINT', 'https://bot.example/api'],
  ['BOT_ENDPOINT', 'https://bot.example?x'],
  ['BOT_ENDPOINT', 'https://bot@bot.example'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '3978.5'],
  ['PORT', '0x10'],
  ['STORE', 'Memory'],
  ['INSTANCE_COUNT', '0'],
  ['STORE', 'file'],
  ['STORE', 'Blob'],
  ['INSTANCE_COUNT', 'two'],
  ['CLOUD', 'germany'],
  ['CLOUD', 'toString'],
  ['LOG_LEVEL', 'verbose'],
  ['PHOTO_ADMINISTRATORS', 'adele@contoso.example'],
  ['PHOTO_ADMINISTRATORS', `${id}, Adele`],
  ['PHOTO_ADMINISTRATORS', `${id}${id}`],
  ['PHOTO_ADMINISTRATORS', '00000000-0000-0000-0000-000000000000'],
  ['BETA_FOR_NO_MAILBOX', 'true'],
  ['BETA_FOR_NO_MAILBOX', 'Yes'],
])('refuses %s = %p', (name, value) => {
  expect(problemsOf({ ...least, [name]: value })).toEqual([name]);
});

it('refuses a second credential, and each further one', () => {
  const env = { ...least, BOT_FEDERATED_CLIENT_ID: id, BOT_CERTIFICATE_PATH: 'bot.pem' };
  expect(problemsOf(env)).toEqual(['BOT_CERTIFICATE_PATH', 'BOT_CLIENT_SECRET']);
});

it('lists every problem at once, says what to do and shows no value', () => {
  const env = {
    BOT_ID: canary,
    BOT_TENANT_ID: canary,
    BOT_CLIENT_SECRET: canary,
    BOT_FEDERATED_CLIENT_ID: canary,
    BOT_ENDPOINT: canary,
    PORT: canary,
    STORE: canary,
    INSTANCE_COUNT: canary,
    CLOUD: canary,
    LOG_LEVEL: canary,
    PHOTO_ADMINISTRATORS: canary,
    BETA_FOR_NO_MAILBOX: canary,
    DANGEROUS_CLOUD_FILE: canary,
  };
  const read = () => readConfig(env);
  expect(read).toThrow(ConfigError);
  expect(problemsOf(env).sort()).toEqual(Object.keys(env).sort());
  try {
    read();
  } catch (thrown) {
    expect(String(thrown)).not.toContain(canary);
    expect(JSON.stringify(thrown)).not.toContain(canary);
  }
});

it('takes several processes on one SQLite store, but not on memory', () => {
  const storeOf = (more: NodeJS.ProcessEnv) => readConfig({ ...least, ...more }).store;
  expect(storeOf({})).toEqual({ kind: 'sqlite', path: './data', shared: false });
  const several = { STORE_PATH: '/data', INSTANCE_COUNT: '2' };
  expect(storeOf(several)).toEqual({ kind: 'sqlite', path: '/data', shared: true });
  expect(problemsOf({ ...least, STORE: 'memory', INSTANCE_COUNT: '2' })).toEqual([
    'INSTANCE_COUNT',
  ]);
});

it('says what to set in place of the file store', () => {
  expect(() => readConfig({ ...least, STORE: 'file' })).toThrow(/STORE=sqlite/);
});

describe('the blob store', () => {
  const blob = { ...least, STORE: 'blob' };
  const address = 'https://contoso1.blob.core.windows.net/photobot';

  it('is one for any number of instances', () => {
    const env = { ...blob, BLOB_CONTAINER_URL: address, INSTANCE_COUNT: '3' };
    expect(readConfig(env).store).toEqual({ kind: 'blob', containerUrl: address });
    expect(readConfig({ ...env, BLOB_IDENTITY_CLIENT_ID: id }).store).toEqual({
      kind: 'blob',
      containerUrl: address,
      identityClientId: id.toLowerCase(),
    });
    expect(problemsOf({ ...env, STORE: 'memory' })).toEqual(['INSTANCE_COUNT']);
    expect(problemsOf({ ...env, BLOB_IDENTITY_CLIENT_ID: 'me' })).toEqual([
      'BLOB_IDENTITY_CLIENT_ID',
    ]);
  });

  it.each([
    ['gcchigh', 'https://contoso1.blob.core.usgovcloudapi.net/photobot'],
    ['dod', 'https://contoso1.blob.core.usgovcloudapi.net/photobot'],
    ['china', 'https://contoso1.blob.core.chinacloudapi.cn/photobot'],
  ])('is in the cloud of the bot: %s', (CLOUD, BLOB_CONTAINER_URL) => {
    expect(problemsOf({ ...blob, CLOUD, BLOB_CONTAINER_URL })).toEqual([]);
    expect(problemsOf({ ...blob, BLOB_CONTAINER_URL })).toEqual(['BLOB_CONTAINER_URL']);
    expect(problemsOf({ ...blob, CLOUD, BLOB_CONTAINER_URL: address })).toEqual([
      'BLOB_CONTAINER_URL',
    ]);
  });

  it.each([
    undefined,
    'photobot',
    'http://contoso1.blob.core.windows.net/photobot',
    'https://contoso1.blob.core.windows.net',
    'https://contoso1.blob.core.windows.net/',
    'https://contoso1.blob.core.windows.net/photobot/',
    'https://contoso1.blob.core.windows.net/photobot/changes',
    'https://contoso1.blob.core.windows.net/photobot?sv=1&sig=x',
    'https://contoso1.blob.core.windows.net:444/photobot',
    'https://me@contoso1.blob.core.windows.net/photobot',
    'https://contoso1.blob.core.windows.net.evil.example/photobot',
    'https://evil.example/contoso1.blob.core.windows.net/photobot',
    'https://contoso1.file.core.windows.net/photobot',
    'https://a.b.blob.core.windows.net/photobot',
    'https://127.0.0.1:10000/devstoreaccount1/photobot',
    'http://127.0.0.1:10000/devstoreaccount1/photobot?sig=x',
  ])('refuses the address %p', (BLOB_CONTAINER_URL) => {
    expect(problemsOf({ ...blob, BLOB_CONTAINER_URL })).toEqual(['BLOB_CONTAINER_URL']);
  });

  it('may be on this machine in development, and nowhere else', () => {
    const env = { ...blob, NODE_ENV: 'development' };
    for (const host of ['http://127.0.0.1:10000', 'https://localhost:10000']) {
      const BLOB_CONTAINER_URL = `${host}/devstoreaccount1/photobot?sig=x`;
      expect(problemsOf({ ...env, BLOB_CONTAINER_URL })).toEqual([]);
    }
    for (const host of ['http://127.0.0.1.evil.example', 'http://contoso1', 'ftp://localhost']) {
      const BLOB_CONTAINER_URL = `${host}/photobot`;
      expect(problemsOf({ ...env, BLOB_CONTAINER_URL })).toEqual(['BLOB_CONTAINER_URL']);
    }
  });
});

describe('a certificate', () => {
  const env = { BOT_ID: id, BOT_TENANT_ID: id, BOT_ENDPOINT: least.BOT_ENDPOINT };
  let pem: { private: string; cert: string };
  beforeAll(async () => {
    pem = await newPem();
  });

  it('is taken with its key, in either order', () => {
    const path = file('bot.pem', `${pem.cert}\n${pem.private}`);
    const turned = file('turned.pem', `${pem.private}\n${pem.cert}`);
    const read = (BOT_CERTIFICATE_PATH: string) =>
      readConfig({ ...env, BOT_CERTIFICATE_PATH }).credential;
    expect(read(path)).toEqual({ kind: 'certificate', path });
    expect(read(turned)).toEqual({ kind: 'certificate', path: turned });
  });

  it.each([
    ['no file', () => join(folder, 'none.pem')],
    ['a folder', () => folder],
    ['no key', () => file('cert.pem', pem.cert)],
    ['no certificate', () => file('key.pem', pem.private)],
    ['something else', () => file('text.pem', 'text')],
  ])('is refused when there is %s', (_what, path) => {
    expect(problemsOf({ ...env, BOT_CERTIFICATE_PATH: path() })).toEqual(['BOT_CERTIFICATE_PATH']);
  });

  it('is refused with the key of another', async () => {
    const other = await newPem();
    const path = file('mixed.pem', `${pem.cert}\n${other.private}`);
    expect(problemsOf({ ...env, BOT_CERTIFICATE_PATH: path })).toEqual(['BOT_CERTIFICATE_PATH']);
  });
});

describe('endpoints of one’s own', () => {
  const local = { ...clouds.public, name: 'local', loginOrigin: 'https://localhost:8443' };

  it('are taken in development only', () => {
    const path = file('cloud.json', JSON.stringify(local));
    const env = { ...least, DANGEROUS_CLOUD_FILE: path };
    expect(readConfig({ ...env, NODE_ENV: 'development' }).cloud).toEqual(local);
    for (const NODE_ENV of [undefined, '', 'production', 'test', 'Development']) {
      expect(problemsOf({ ...env, NODE_ENV })).toEqual(['DANGEROUS_CLOUD_FILE']);
    }
  });

  it.each([
    ['is missing', undefined],
    ['is no JSON', '{'],
    ['lacks a service', JSON.stringify({ ...local, graphOrigin: undefined })],
    ['has a path in an origin', JSON.stringify({ ...local, graphOrigin: 'https://g.example/v1' })],
    ['lets tokens go nowhere', JSON.stringify({ ...local, connectorOrigins: [] })],
    ['lets tokens go anywhere', JSON.stringify({ ...local, connectorOrigins: ['https://*'] })],
  ])('are refused from a file that %s', (_what, content) => {
    const path = content === undefined ? join(folder, 'none.json') : file('bad.json', content);
    const env = { ...least, NODE_ENV: 'development', DANGEROUS_CLOUD_FILE: path };
    expect(problemsOf(env)).toEqual(['DANGEROUS_CLOUD_FILE']);
  });

  it('may be answered without TLS', () => {
    const env = { ...least, NODE_ENV: 'development', BOT_ENDPOINT: 'http://localhost:3978' };
    expect(readConfig(env).endpoint).toBe('http://localhost:3978');
  });
});

it('reads no variable that the table does not list', () => {
  const asked = new Set<string>();
  const env = new Proxy<NodeJS.ProcessEnv>(
    { ...least, NODE_ENV: 'development', DANGEROUS_CLOUD_FILE: 'none' },
    {
      get(target, name: string) {
        asked.add(name);
        return target[name];
      },
    },
  );
  expect(problemsOf(env)).toEqual(['DANGEROUS_CLOUD_FILE']);
  expect([...asked].sort()).toEqual(settings.map(({ name }) => name).sort());
});

/** A new certificate and its key, as two PEM texts. */
async function newPem(): Promise<{ private: string; cert: string }> {
  const whole = await createAppCertificate();
  const key = whole.indexOf('-----BEGIN PRIVATE KEY');
  return { cert: whole.slice(0, key), private: whole.slice(key) };
}
