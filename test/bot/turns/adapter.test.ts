import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import { createSpeak } from '../../../bot/cards/card';
import { buildAdapter } from '../../../bot/turns/build-adapter';
import { muteConsole } from '../../../bot/log';
import type { RunningServer } from '../../../bot/http/server';
import { openServer } from '../../../bot/http/server';
import { limits } from '../../../src/index';
import { until } from '../../e2e/support/bot-process';
import type { Channel, TestActivity, TokenOptions } from '../../support/channel';
import { botId, goodKey, keyOfAnotherChannel, openChannel, tenantId } from '../../support/channel';
import { noStepUps } from '../../support/no-step-ups';
import { recordedLog } from '../../support/recorded-log';

const botToken = 'bot-token-canary';
const now = () => Math.floor(Date.now() / 1000);

let channel: Channel;
let server: RunningServer;
let unmute: () => void;
let turns: string[];
let turn: (context: TurnContext) => Promise<unknown>;
const record = recordedLog();

const nothingPosted = { post: () => Promise.reject(new Error('nothing is posted here')) };

const adapterOf = ({ config }: Channel) =>
  buildAdapter(
    {
      config,
      log: record.log,
      now: () => Date.now(),
      sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
      botToken: () => Promise.resolve(botToken),
    },
    createSpeak('en'),
    nothingPosted,
  );

beforeAll(async () => {
  unmute = muteConsole(record.log);
  channel = await openChannel();
  const { config } = channel;
  const adapter = adapterOf(channel);
  server = await openServer({
    config,
    log: record.log,
    now: Date.now,
    speak: createSpeak('en'),
    stepUps: noStepUps,
    onActivity: (authorization, activity) =>
      adapter.answer(authorization, activity, async (context) => {
        turns.push(context.activity.type);
        await turn(context);
      }),
  });
  // The keys are fetched once and kept, so that "no outbound call" below means none at all.
  turns = [];
  turn = () => Promise.resolve();
  await deliver(channel.activity('personal.message.text'), channel.token());
});

afterAll(async () => {
  await server.close();
  await channel.close();
  unmute();
});

beforeEach(() => {
  turns = [];
  turn = (context) => context.sendActivity('hello');
  channel.requests.length = 0;
  record.lines.length = 0;
});

async function post(activity: unknown, headers: Record<string, string>) {
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

function deliver(activity: unknown, token: string) {
  return post(activity, { authorization: `Bearer ${token}` });
}

const message = (): TestActivity => channel.activity('personal.message.text');

const entra = `https://sts.windows.net/${tenantId}/`;
const emulator = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';

describe('of a matrix of tokens', () => {
  it('accepts the right one, and the answer goes to the connector with the bot’s token', async () => {
    expect((await deliver(message(), channel.token())).status).toBe(200);
    expect(turns).toEqual(['message']);
    expect(channel.requests).toMatchObject([
      { method: 'POST', authorization: `Bearer ${botToken}` },
    ]);
  });

  it.each<[string, () => string]>([
    ['expired 4 min 50 s ago', () => channel.token({ claims: { exp: now() - 290 } })],
    ['starting in 4 min 50 s', () => channel.token({ claims: { nbf: now() + 290 } })],
    [
      'with claims of Entra’s, which change nothing',
      () => channel.token({ claims: { tid: botId } }),
    ],
  ])('accepts one %s', async (_what, token) => {
    expect((await deliver(message(), token())).status).toBe(200);
  });

  it.each<[string, () => string]>([
    ['a wrong audience', () => channel.token({ claims: { aud: tenantId } })],
    ['a wrong issuer', () => channel.token({ claims: { iss: 'https://api.botframework.us' } })],
    ['the issuer of a tenant', () => channel.token({ claims: { iss: entra, tid: tenantId } })],
    ['expired 5 min 1 s ago', () => channel.token({ claims: { exp: now() - 301 } })],
    ['starting in 6 min', () => channel.token({ claims: { nbf: now() + 360 } })],
    ['no end', () => channel.token({ claims: { exp: undefined } })],
    ['no algorithm', () => channel.token({ algorithm: 'none' })],
    ['the public key as HMAC', () => channel.token({ algorithm: 'HS256', signedBy: 'public key' })],
    ['another RSA algorithm', () => channel.token({ algorithm: 'RS512' })],
    ['an unknown key id', () => channel.token({ kid: 'unknown' })],
    ['a stranger’s signature', () => channel.token({ signedBy: 'stranger' })],
    ['a key of another channel', () => channel.token({ kid: keyOfAnotherChannel })],
    ['another service URL', () => channel.token({ claims: { serviceurl: 'https://a.example/' } })],
    [
      'the shape of an emulator’s',
      () => channel.token({ claims: { iss: emulator, appid: botId, ver: '1.0' } }),
    ],
    [
      'the shape of a skill’s',
      () => channel.token({ claims: { iss: entra, appid: tenantId, ver: '1.0' } }),
    ],
  ])('refuses one: %s', async (_what, token) => {
    expect(await deliver(message(), token())).toMatchObject({ status: 401, body: '' });
    expect(turns).toEqual([]);
    expect(channel.requests).toEqual([]);
  });

  it.each<[string, () => Record<string, string>]>([
    ['no header', () => ({})],
    ['two spaces', () => ({ authorization: `Bearer  ${channel.token()}` })],
    ['another scheme', () => ({ authorization: `Basic ${channel.token()}` })],
  ])('refuses %s', async (_what, headers) => {
    expect(await post(message(), headers())).toMatchObject({ status: 401, body: '' });
    expect(turns).toEqual([]);
  });

  it('refuses an App Service Extension’s, which the SDK chooses by a field of the activity', async () => {
    const token = channel.token({ claims: { iss: entra, tid: tenantId } });
    const activity = { ...message(), channelId: 'AseChannel' };
    expect(await deliver(activity, token)).toMatchObject({ status: 401, body: '' });
    expect(turns).toEqual([]);
  });
});

describe('of an event that nobody reads', () => {
  const event = () => channel.activity('channel.conversationUpdate.teamMemberAdded');

  it('acknowledges one with the right token, and begins no turn', async () => {
    expect(await deliver(event(), channel.token())).toMatchObject({ status: 200, body: '' });
    expect(turns).toEqual([]);
    expect(channel.requests).toEqual([]);
  });

  it.each<[string, () => string]>([
    ['a stranger’s signature', () => channel.token({ signedBy: 'stranger' })],
    ['a key of another channel', () => channel.token({ kid: keyOfAnotherChannel })],
    ['a wrong audience', () => channel.token({ claims: { aud: tenantId } })],
    ['an end in the past', () => channel.token({ claims: { exp: now() - 301 } })],
    ['another service URL', () => channel.token({ claims: { serviceurl: 'https://a.example/' } })],
  ])('refuses one whose token has %s', async (_what, token) => {
    expect(await deliver(event(), token())).toMatchObject({ status: 401, body: '' });
  });
});

describe('of an activity with a missing field', () => {
  const activities = [
    'personal.message.text',
    'channel.message.mention-new-post',
    'groupChat.message.mention',
    'channel.invoke.adaptiveCard-action.execute',
    'channel.installationUpdate.add',
  ];
  const fields = [
    'type',
    'id',
    'channelId',
    'serviceUrl',
    'conversation',
    'conversation.id',
    'conversation.tenantId',
    'from',
    'from.id',
    'from.aadObjectId',
    'recipient',
    'recipient.id',
  ];
  const rows = activities.flatMap((name) => fields.map((field) => [name, field] as const));

  it.each(rows)('refuses %s without %s', async (name, field) => {
    const activity = channel.activity(name);
    remove(activity, field.split('.'));
    expect(await deliver(activity, channel.token())).toMatchObject({ status: 400, body: '' });
    expect(turns).toEqual([]);
    expect(channel.requests).toEqual([]);
  });
});

function remove(from: Record<string, unknown>, [first = '', ...rest]: string[]): void {
  if (rest.length > 0) remove(from[first] as Record<string, unknown>, rest);
  else Reflect.deleteProperty(from, first);
}

it('does not learn tenants from forged tokens', async () => {
  const { issuer } = ToBotFromBotOrEmulatorTokenValidationParameters;
  const known = issuer?.length;
  expect(known).toBeGreaterThan(0);
  for (let count = 0; count < 400; count += 1) {
    const tid = `00000000-0000-0000-0000-${String(count).padStart(12, '0')}`;
    // Every other one is shaped well enough to get past the gate, to where signatures are verified.
    const iss = count % 2 ? `https://sts.windows.net/${tid}/` : 'https://api.botframework.com';
    const token = channel.token({ claims: { iss, tid }, signedBy: 'stranger' });
    expect((await deliver(message(), token)).status).toBe(401);
  }
  expect(ToBotFromBotOrEmulatorTokenValidationParameters.issuer).toHaveLength(known ?? 0);
  expect((await deliver(message(), channel.token())).status).toBe(200);
});

describe('when a handler breaks', () => {
  const secret = 'canary of an error';

  beforeEach(() => {
    turn = () => Promise.reject(Object.assign(new TypeError(secret), { code: 'E_CODE' }));
  });

  it('acknowledges a message and logs the error’s class and code', async () => {
    expect(await deliver(message(), channel.token())).toMatchObject({ status: 200, body: '' });
    expect(record.lines.find(({ event }) => event === 'turn.failed')).toMatchObject({
      level: 'error',
      error: 'TypeError',
      code: 'E_CODE',
    });
  });

  it.each([
    ['adaptiveCard/action', 200, ['statusCode', 'type', 'value']],
    ['task/fetch', 200, ['task']],
    ['composeExtension/submitAction', 200, ['task']],
    ['composeExtension/query', 200, ['composeExtension']],
    ['signin/tokenExchange', 412, []],
    ['signin/failure', 200, []],
  ])('answers the invoke %s in its own form', async (name, status, keys) => {
    const activity = { ...channel.activity('handmade.invoke.task-fetch'), name };
    const answer = await deliver(activity, channel.token());
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.body === '' ? {} : (JSON.parse(answer.body) as object))).toEqual(
      keys,
    );
    expect(answer.body).not.toContain(secret);
  });
});

it('answers an invoke with the handler’s answer, whatever the caller accepts', async () => {
  turn = (context) =>
    context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status: 200, body: 'plain text' },
    });
  const activity = channel.activity('handmade.invoke.task-fetch');
  const headers = { authorization: `Bearer ${channel.token()}`, accept: 'image/png' };
  const answer = await post(activity, headers);
  expect(answer).toMatchObject({ status: 200, body: '"plain text"' });
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(answer.headers.get('user-agent')).toBeNull();
});

describe('when the keys cannot be had', () => {
  it.each([
    [true, undefined],
    ['silent', 'auth.unavailable'],
  ] as const)(
    'says nothing of why (%s), and waits no longer than a token may take',
    async (down, code) => {
      const other = await openChannel();
      other.keysAreDown = down;
      const otherServer = await openServer({
        config: other.config,
        log: record.log,
        now: Date.now,
        speak: createSpeak('en'),
        stepUps: noStepUps,
        onActivity: (authorization, activity) =>
          adapterOf(other).answer(authorization, activity, () =>
            Promise.reject(new Error('never runs')),
          ),
      });
      const headers = {
        authorization: `Bearer ${other.token()}`,
        'content-type': 'application/json',
      };
      const response = await fetch(`${otherServer.url}/api/messages`, {
        method: 'POST',
        headers,
        body: JSON.stringify(other.activity('personal.message.text')),
        // Long before the test itself gives up, so that it fails and does not hang.
        signal: AbortSignal.timeout(3 * limits.tokenMilliseconds),
      });
      expect([response.status, await response.text()]).toEqual([500, '']);
      const failed = record.lines.filter(({ event }) => event === 'activity.failed');
      expect(failed.map((line) => line['code'])).toEqual([code]);
      const { host } = new URL(other.config.cloud.bot.openIdMetadataUrl);
      expect(failed.map((line) => line['host'])).toEqual([host]);
      await otherServer.close();
      await other.close();
    },
  );
});

describe('when the keys are old', () => {
  const hour = 3600_000;
  const clock = Date.now;
  let other: Channel;
  let otherServer: RunningServer;
  let began: number;

  beforeEach(async () => {
    other = await openChannel();
    began = 0;
    const adapter = adapterOf(other);
    otherServer = await openServer({
      config: other.config,
      log: record.log,
      now: () => Date.now(),
      speak: createSpeak('en'),
      stepUps: noStepUps,
      onActivity: (authorization, activity) =>
        adapter.answer(authorization, activity, () => Promise.resolve(void (began += 1))),
    });
    expect(await arrive()).toBe(200);
  });
  afterEach(async () => {
    Date.now = clock;
    await otherServer.close();
    await other.close();
  });

  async function arrive(options: TokenOptions = {}): Promise<number> {
    const response = await fetch(`${otherServer.url}/api/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${other.token(options)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(other.activity('personal.message.text')),
    });
    return response.status;
  }
  const later = (hours: number) => (Date.now = () => clock() + hours * hour);
  const asked = () => other.requests.filter(({ path }) => path === '/metadata').length;

  it.each([true, 'silent'] as const)('they serve on while none can be had (%s)', async (down) => {
    other.keysAreDown = down;
    for (const hours of [25, 48, 71]) {
      later(hours);
      expect(await arrive()).toBe(200);
    }
    expect(began).toBe(4);
  });

  it('the log says from where none can be had, and nobody asks at each message', async () => {
    other.keysAreDown = true;
    later(25);
    for (let count = 0; count < 5; count += 1) expect(await arrive()).toBe(200);
    const { host } = new URL(other.config.cloud.bot.openIdMetadataUrl);
    const failed = () => record.lines.filter((line) => line['host'] === host);
    await until('that has failed', () => failed().length > 0);
    expect(failed()).toMatchObject([{ level: 'warn', event: 'signing_keys.failed' }]);
    expect(asked()).toBe(2);
  });

  it.each<[string, number, TokenOptions]>([
    ['a stranger’s signature', 401, { signedBy: 'stranger' }],
    ['a key of another channel', 401, { kid: keyOfAnotherChannel }],
    ['a wrong audience', 401, { claims: { aud: tenantId } }],
    ['an unknown key, which only fresh ones could tell', 500, { kid: 'unknown' }],
  ])('they do not let in a token with %s', async (_what, status, options) => {
    other.keysAreDown = true;
    later(25);
    expect(await arrive(options)).toBe(status);
    expect(began).toBe(1);
  });

  it('they do not serve for ever', async () => {
    other.keysAreDown = true;
    later(73);
    expect(await arrive()).toBe(500);
    expect(began).toBe(1);
  });

  it('new ones take their place behind the next message', async () => {
    other.withdrawn = goodKey;
    later(23);
    expect(await arrive()).toBe(200);
    expect(asked()).toBe(1);
    later(25);
    expect(await arrive()).toBe(200);
    await until('they are asked for anew', () => asked() === 2);
    await until('the withdrawn one is refused', async () => (await arrive()) === 401);
  });
});

describe('without the gate before it, the adapter itself', () => {
  // By hand, because over HTTP nothing reaches it that the gate has not seen.
  const past = (token: string, activity = message()) =>
    adapterOf(channel).answer(`Bearer ${token}`, activity, (context) => {
      turns.push(context.activity.type);
      return Promise.resolve();
    });

  it('accepts the right token', async () => {
    expect(await past(channel.token())).toEqual({ status: 200 });
    expect(turns).toEqual(['message']);
  });

  it.each<[string, () => string]>([
    ['issuer', () => channel.token({ claims: { iss: 'https://api.botframework.us' } })],
    ['audience', () => channel.token({ claims: { aud: tenantId } })],
    ['list of audiences', () => channel.token({ claims: { aud: [tenantId] } })],
    ['service URL', () => channel.token({ claims: { serviceurl: 'https://a.example/' } })],
    ['missing service URL', () => channel.token({ claims: { serviceurl: undefined } })],
    ['RSA algorithm', () => channel.token({ algorithm: 'RS512' })],
    ['padding', () => channel.token({ algorithm: 'PS256' })],
    ['missing algorithm', () => channel.token({ algorithm: 'none' })],
    ['end', () => channel.token({ claims: { exp: now() - 301 } })],
    ['signature', () => channel.token({ signedBy: 'stranger' })],
    ['channel’s key', () => channel.token({ kid: keyOfAnotherChannel })],
  ])('refuses a genuine one with another %s', async (_what, token) => {
    expect(await past(token())).toEqual({ status: 401 });
    expect(turns).toEqual([]);
    expect(channel.requests).toEqual([]);
  });
});

it('hands a failure outside a turn to whoever started it', async () => {
  const { config, serviceUrl } = channel;
  const adapter = buildAdapter(
    {
      config,
      log: record.log,
      now: Date.now,
      sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
      botToken: () => Promise.reject(new RangeError('no token today')),
    },
    createSpeak('en'),
    nothingPosted,
  );
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: 'a:1', name: '', isGroup: false, conversationType: 'personal' },
    bot: { id: botId, name: '' },
  };
  const scope = config.cloud.bot.connectorScope;
  const sending = adapter.continueConversationAsync(botId, reference, scope, async (context) => {
    await context.sendActivity('hello');
  });
  await expect(sending).rejects.toThrow(RangeError);
});

it('never sends the bot’s token to a host outside the cloud', async () => {
  const stranger = await openChannel();
  const adapter = adapterOf(channel);
  const reference = {
    channelId: 'msteams',
    serviceUrl: stranger.serviceUrl,
    conversation: { id: 'a:1', name: '', isGroup: false, conversationType: 'personal' },
    bot: { id: botId, name: '' },
  };
  const scope = channel.config.cloud.bot.connectorScope;
  const sending = adapter.continueConversationAsync(botId, reference, scope, async (context) => {
    await context.sendActivity('hello');
  });
  await expect(sending).rejects.toThrow('may not go to this host');
  expect(stranger.requests).toEqual([]);
  await stranger.close();
});

it('prints no token, no key and no error text', () => {
  const printed = record.printed();
  expect(printed).toContain('sdk.printed');
  for (const canary of ['eyJ', 'BEGIN PUBLIC KEY', botToken, 'canary of an error', tenantId]) {
    expect(printed).not.toContain(canary);
  }
});
