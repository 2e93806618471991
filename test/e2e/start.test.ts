import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { signChannelToken } from '../../local/bot-login';
import { serviceUrlOf } from '../../local/connector/service';
import { createSigningKey } from '../../local/jwt';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import type { BotProcess, Variables } from './support/bot-process';
import { launchBot, startBotProcess, until } from './support/bot-process';
import { inline, picture } from './support/house';
import { checkTokens } from './support/token-watch';
import { headingOf } from './support/words';
import { deferred } from '../support/deferred';
import { freePort } from '../../local/free-port';

let local: PhotobotTenant;
let bot: BotProcess | undefined;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterEach(async () => {
  local.faults.clear();
  await bot?.kill();
  bot = undefined;
});
afterAll(async () => {
  checkTokens(local);
  await local.close();
});

const images = inline(picture('small.jpg'));
const filesOfStore = () => readdirSync(local.environment()['STORE_PATH']!);

describe('a wrong configuration', () => {
  const cases: readonly (readonly [string, Variables, readonly string[]])[] = [
    ['no BOT_ID', { BOT_ID: undefined }, ['BOT_ID']],
    ['an empty BOT_ID', { BOT_ID: '' }, ['BOT_ID']],
    ['a blank BOT_ID', { BOT_ID: ' ' }, ['BOT_ID']],
    ['a BOT_ID that is no GUID', { BOT_ID: 'canary-bot' }, ['BOT_ID']],
    ['a BOT_TENANT_ID that is a domain', { BOT_TENANT_ID: 'canary.example' }, ['BOT_TENANT_ID']],
    ['no credential', { BOT_CLIENT_SECRET: undefined }, ['BOT_CLIENT_SECRET']],
    [
      'everything at once',
      { BOT_ID: '', BOT_TENANT_ID: 'canary', BOT_CLIENT_SECRET: '', STORE: 'canary' },
      ['BOT_ID', 'BOT_TENANT_ID', 'BOT_CLIENT_SECRET', 'STORE'],
    ],
    [
      'endpoints that are not Microsoft’s in production',
      { NODE_ENV: 'production' },
      ['BOT_ENDPOINT', 'DANGEROUS_CLOUD_FILE'],
    ],
  ];

  it.each(cases)('%s is told by name, and nothing listens', async (_what, changed, names) => {
    const port = await freePort();
    const child = launchBot({ ...local.environment(), PORT: String(port), ...changed });
    const tries: boolean[] = [];
    const trying = setInterval(() => void canConnect(port).then((can) => tries.push(can)), 50);
    const { code } = await child.ended;
    clearInterval(trying);
    expect(code).toBeGreaterThan(0);
    expect(tries).not.toContain(true);
    expect(tries).toContain(false);
    const lines = child.output().trim().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(names);
    expect(child.output()).not.toMatch(/canary/i);
  });
});

describe('photo administrators', () => {
  it('make the start tell which of the app’s permissions are missing, and nothing waits', async () => {
    local.tenant.settings.applicationRoles.push('Contacts.ReadWrite');
    const { objectId } = local.tenant.people.nestor;
    const started = await start({ PHOTO_ADMINISTRATORS: objectId });
    bot = started;
    await until('it is told', () => started.output().includes('application.role_missing'));
    local.tenant.settings.applicationRoles.length = 0;
    const lines = started
      .output()
      .split('\n')
      .filter((line) => line.includes('"application.'));
    expect(lines.map((line) => (JSON.parse(line) as { permissions: string }).permissions)).toEqual([
      'Contacts.ReadWrite',
      'ProfilePhoto.ReadWrite.All',
    ]);
    expect(started.output()).not.toContain(objectId);
  });
});

it('keeps what the SDKs print out of the output', async () => {
  const started = await start();
  bot = started;
  const sent = await local.teams.send({ from: 'adele', in: 'personal', text: 'help' });
  // The SDK prints the key that a wrong signature does not fit.
  const { status } = await local.teams.deliver(sent.activity, { token: await forgedToken() });
  expect(status).toBe(401);
  await until('the refusal is in the log', () => started.output().includes('not_verified'));
  const lines = started.output().trim().split('\n');
  const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).toContain('sdk.printed');
  expect(started.output()).not.toContain('PUBLIC KEY');
});

describe('SIGTERM', () => {
  it('lets a request in hand finish, takes no new one, and ends with 0', async () => {
    bot = await start();
    const gate = hold(/attachments/, 'connector');
    const sent = local.teams.send({ from: 'adele', in: 'personal', images });
    await until('the picture is being fetched', () => gate.hits() > 0);
    const stopped = bot.stop();
    const { port } = new URL(bot.url);
    await until('the port is closed', async () => !(await canConnect(Number(port))));
    gate.open();
    expect((await sent).status).toBe(200);
    expect(headingOf(lastOf('adele'))).toBe('Set your photo?');
    expect(await stopped).toEqual({ code: 0, signal: null });
  });

  it('lets a write finish whose click was answered already', async () => {
    bot = await start();
    await local.teams.send({ from: 'diego', in: 'personal', images });
    const card = lastOf('diego');
    const gate = hold(/photo/, 'graph');
    await click('diego', card.id);
    expect(headingOf(lastOf('diego'))).toBe('Setting your photo …');
    const stopped = bot.stop();
    gate.open();
    expect(await stopped).toEqual({ code: 0, signal: null });
    expect(headingOf(lastOf('diego'))).toBe('Your photo is set');
    expect(local.tenant.photos.writes.filter(({ by }) => by === 'diego')).toHaveLength(1);
  });
});

it('with the memory store works, writes no file, and knows nothing of an earlier life', async () => {
  const before = filesOfStore();
  bot = await start({ STORE: 'memory' });
  await local.teams.send({ from: 'megan', in: 'personal', images });
  await local.teams.send({ from: 'megan', in: 'channel', text: 'set team photo', images });
  const team = lastOf('megan', 'channel');
  await click('megan', lastOf('megan').id);
  expect(headingOf(lastOf('megan'))).toBe('Your photo is set');
  await bot.kill();
  bot = await start({ STORE: 'memory' });
  const late = await click('megan', team.id, 'channel');
  expect(String(late.body?.value)).toMatch(/no longer valid/);
  expect(local.tenant.photos.writes.filter(({ key }) => key === 'team')).toEqual([]);
  expect(filesOfStore()).toEqual(before);
});

async function start(changed: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const started = await startBotProcess({ ...local.environment(), ...changed });
  local.connectBot(started.url);
  return started;
}

/** The token of an activity, with every claim right and signed by somebody else. */
async function forgedToken(): Promise<string> {
  const { bot: edge } = local.cloud;
  const found = await fetch(edge.openIdMetadataUrl);
  const { jwks_uri } = (await found.json()) as { jwks_uri: string };
  const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: { kid: string }[] };
  const stranger = await createSigningKey(keys[0]?.kid);
  const serviceUrl = serviceUrlOf(local.origins.connector, local.tenant);
  return signChannelToken(stranger, {
    issuer: edge.issuer,
    botId: local.tenant.botId,
    serviceUrl,
  });
}

function hold(path: RegExp, service: 'connector' | 'graph') {
  const { promise: until, resolve: open } = deferred();
  const { hits } = local.faults.add({ service, path, then: { kind: 'hold', until } });
  return { hits, open };
}

const lastOf = (viewer: 'adele' | 'megan' | 'diego', place: 'personal' | 'channel' = 'personal') =>
  local.teams
    .messages(place, viewer)
    .filter(({ from }) => from === 'bot')
    .at(-1)!;

const click = (
  by: 'megan' | 'diego',
  messageId: string,
  where: 'personal' | 'channel' = 'personal',
) => local.teams.click({ by, in: where, messageId, action: { verb: 'confirm' } });

async function canConnect(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const connected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  socket.destroy();
  return connected;
}
