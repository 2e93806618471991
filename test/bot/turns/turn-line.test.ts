import type { TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { createCards, createSpeak } from '../../../bot/cards/card';
import type { RunningServer } from '../../../bot/http/server';
import { openServer } from '../../../bot/http/server';
import { createConnector } from '../../../bot/outbound/connector/connector';
import { createConversations } from '../../../bot/outbound/conversations';
import { muteConsole } from '../../../bot/log';
import { buildAdapter } from '../../../bot/turns/build-adapter';
import type { Sleep } from '../../../src/index';
import { limits, text } from '../../../src/index';
import { until } from '../../e2e/support/bot-process';
import type { Channel } from '../../support/channel';
import { openChannel } from '../../support/channel';
import type { Deferred } from '../../support/deferred';
import { deferred } from '../../support/deferred';
import { noStepUps } from '../../support/no-step-ups';
import { recordedLog } from '../../support/recorded-log';

/* Many activities at once, over HTTP. A turn is in hand until its test ends it; times pass when a test says so. */
let channel: Channel;
let unmute: () => void;
let server: RunningServer;
const record = recordedLog();
const speak = createSpeak('en');

/** The ids of the activities whose turn has begun, in order. */
const begun: string[] = [];
const inHand = new Map<string, Deferred>();
let isSlow = true;

/** What the bot has posted to conversations, as the connector got it. */
const posted: string[] = [];
let connector: 'well' | 'down' | 'silent' = 'well';

/** The share of time for which the event loop is occupied. */
let occupied = 0.1;

type Sleeper = { readonly milliseconds: number; readonly wake: () => void };
const sleepers = new Set<Sleeper>();
const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    const sleeper = { milliseconds, wake: resolve };
    sleepers.add(sleeper);
    signal?.addEventListener('abort', () => sleepers.delete(sleeper));
  });

/** Lets so much time pass for those who sleep for exactly that. */
function pass(milliseconds: number): void {
  for (const sleeper of sleepers) {
    if (sleeper.milliseconds !== milliseconds) continue;
    sleepers.delete(sleeper);
    sleeper.wake();
  }
}

async function takeTurn(context: TurnContext): Promise<void> {
  const { activity } = context;
  const id = activity.id ?? '';
  begun.push(id);
  const turn = deferred();
  inHand.set(id, turn);
  if (isSlow) await turn.promise;
  inHand.delete(id);
  if (activity.type === (ActivityTypes.Invoke as string)) {
    const value = { status: 200, body: { done: id } };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
  }
}

/** The connector may be down, or never answer. */
const reach: typeof fetch = async (url, init) => {
  if (typeof init?.body === 'string') posted.push(init.body);
  if (connector === 'silent') return new Promise(() => undefined);
  return connector === 'down' ? new Response('{}', { status: 403 }) : fetch(url, init);
};

async function open(): Promise<RunningServer> {
  const { config } = channel;
  const { log } = record;
  const botToken = () => Promise.resolve('token');
  const ambient = { log, now: Date.now, sleep, random: Math.random, fetch: reach, botToken };
  const conversations = createConversations({
    connector: createConnector({ ...ambient, cloud: config.cloud }),
    connectionName: config.connectionName,
    tokenService: { signInLink: () => Promise.reject(new Error('nobody signs in here')) },
    cards: createCards({ speak, now: Date.now }),
    speak,
    log,
  });
  const watchLoop = () => () => occupied;
  const adapter = buildAdapter({ ...ambient, config, watchLoop }, speak, conversations);
  return openServer({
    config,
    log,
    now: Date.now,
    speak,
    stepUps: noStepUps,
    onActivity: (authorization, activity) => adapter.answer(authorization, activity, takeTurn),
  });
}

beforeAll(async () => {
  unmute = muteConsole(record.log);
  channel = await openChannel();
});
afterAll(async () => {
  await channel.close();
  unmute();
});
beforeEach(async () => {
  [begun, posted, record.lines].forEach((list) => (list.length = 0));
  sleepers.clear();
  connector = 'well';
  occupied = 0.1;
  server = await open();
  // The keys are fetched once and kept.
  isSlow = false;
  await send('first', { from: 'somebody' }).answer;
  begun.length = 0;
  isSlow = true;
});
afterEach(async () => {
  isSlow = false;
  for (const turn of inHand.values()) turn.resolve();
  await server.close();
});

type Answer = { readonly status: number; readonly body: string; readonly headers: Headers };
type Sent = { readonly id: string; readonly answer: Promise<Answer> };

function send(id: string, over: { from?: string; fixture?: string; name?: string } = {}): Sent {
  const { fixture = 'personal.message.text', from = `person-of-${id}`, ...rest } = over;
  const made = channel.activity(fixture);
  const activity = {
    ...made,
    id,
    from: { ...(made['from'] as object), id: `29:${from}` },
    ...rest,
  };
  const answer = async (): Promise<Answer> => {
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${channel.token()}`,
      },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  return { id, answer: answer() };
}

/** Sends so many messages one after another, and waits until each of them is begun or waits. */
async function sendMessages(count: number, name = 'message'): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let number = 1; number <= count; number += 1) {
    const before = sleepers.size;
    sent.push(send(`${name}-${number}`));
    await until('the message has arrived', () => sleepers.size > before);
  }
  return sent;
}

const click = (id: string) => send(id, { fixture: 'channel.invoke.adaptiveCard-action.execute' });

async function sendClicks(count: number): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let number = 1; number <= count; number += 1) {
    const before = sleepers.size;
    sent.push(click(`click-${number}`));
    await until('the click has arrived', () => sleepers.size > before);
  }
  return sent;
}

const end = (...ids: readonly string[]) => ids.forEach((id) => inHand.get(id)?.resolve());
const isBegun = (...ids: readonly string[]) =>
  until('begun', () => ids.every((id) => begun.includes(id)));
const names = (name: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${name}-${first + index}`);
const most = limits.messageTurnsAtOnce;

describe('while messages have all their places', () => {
  it('a click that comes later is begun and answered before those that wait', async () => {
    const messages = await sendMessages(most + 3);
    expect(begun).toEqual(names('message', 1, most));
    const { answer } = click('click');
    await isBegun('click');
    end('click');
    expect(await answer).toMatchObject({ status: 200, body: '{"done":"click"}' });
    expect(begun).toEqual([...names('message', 1, most), 'click']);
    end(...names('message', 1, most));
    await isBegun(`message-${most + 3}`);
    end(...names('message', most + 1, most + 3));
    for (const message of messages) expect(await message.answer).toMatchObject({ status: 200 });
  });

  it('the next comes at once after one has ended, the oldest first', async () => {
    await sendMessages(most + 3);
    end('message-5');
    await isBegun(`message-${most + 1}`);
    end('message-2');
    await isBegun(`message-${most + 2}`);
    expect(begun).toEqual(names('message', 1, most + 2));
  });

  it('one that lasts leaves its place to the next, and is answered all the same', async () => {
    const [first] = await sendMessages(most + 1);
    pass(limits.messagePlaceMilliseconds);
    await isBegun(`message-${most + 1}`);
    end('message-1');
    expect(await first?.answer).toMatchObject({ status: 200 });
    // It has left one place, and not a second one at its end.
    await sendMessages(most, 'later');
    expect(begun).not.toContain(`later-${most}`);
  });
});

it('a turn that waits for our own processor keeps its place, until it waits for others', async () => {
  occupied = 0.9;
  await sendMessages(most + 1);
  pass(limits.messagePlaceMilliseconds);
  await send('spare', { from: 'stranger', fixture: 'channel.conversationUpdate.teamMemberAdded' })
    .answer;
  expect(begun).toHaveLength(most);
  occupied = 0.5;
  pass(limits.messagePlaceMilliseconds);
  await isBegun(`message-${most + 1}`);
});

it('messages have fewer places while our own processor is what they wait for', async () => {
  const few = limits.messageTurnsOccupied;
  occupied = 0.9;
  const messages = await sendMessages(most + 2);
  end(...names('message', 1, most - few));
  for (const message of messages.slice(0, most - few)) await message.answer;
  click('click-1');
  await isBegun('click-1');
  expect(begun).toEqual([...names('message', 1, most), 'click-1']);
  end(`message-${most}`);
  await isBegun(`message-${most + 1}`);
  occupied = 0.1;
  end('click-1');
  await isBegun(`message-${most + 2}`);
});

describe('messages with a picture', () => {
  const pictures = most - limits.wordTurns;
  const sendPictures = async (count: number) => {
    for (let number = 1; number <= count; number += 1) {
      const before = sleepers.size;
      send(`picture-${number}`, { fixture: 'handmade.message.image-inline-and-file' });
      await until('the picture has arrived', () => sleepers.size > before);
    }
  };

  it('leave places for those without', async () => {
    await sendPictures(pictures + 2);
    await sendMessages(limits.wordTurns);
    expect(begun).toEqual([
      ...names('picture', 1, pictures),
      ...names('message', 1, limits.wordTurns),
    ]);
  });

  it('wait behind those without that came later', async () => {
    await sendMessages(most);
    await sendPictures(2);
    await sendMessages(2, 'later');
    end(...names('message', 1, 3));
    await isBegun('picture-1');
    expect(begun.slice(most)).toEqual(['later-1', 'later-2', 'picture-1']);
  });
});

describe('while all places are taken', () => {
  const spare = limits.turnsAtOnce - most;

  it('clicks are begun before messages that came earlier', async () => {
    await sendMessages(most + 2);
    const clicks = await sendClicks(spare + 2);
    expect(begun).not.toContain(`click-${spare + 1}`);
    end('message-1', 'message-2', 'message-3');
    await isBegun(`message-${most + 1}`);
    expect(begun.slice(limits.turnsAtOnce)).toEqual([
      ...names('click', spare + 1, spare + 2),
      `message-${most + 1}`,
    ]);
    expect(clicks).toHaveLength(spare + 2);
  });

  it('a click that has waited too long hears so, in Teams’ own form', async () => {
    await sendMessages(most);
    const clicks = await sendClicks(spare + 1);
    pass(limits.invokeWaitMilliseconds);
    const { body, status } = (await clicks[spare]?.answer) ?? {};
    expect(status).toBe(200);
    expect(JSON.parse(body ?? '')).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: text.tooBusy,
    });
    expect(begun).not.toContain(`click-${spare + 1}`);
  });

  it.each([
    ['signin/tokenExchange', 412],
    ['signin/verifyState', 500],
  ])('%s is not told as done', async (name, status) => {
    await sendMessages(most);
    await sendClicks(spare);
    const before = sleepers.size;
    const fixture = 'channel.invoke.adaptiveCard-action.execute';
    const { answer } = send('sign-in', { fixture, name });
    await until('it waits', () => sleepers.size > before);
    pass(limits.invokeWaitMilliseconds);
    expect(await answer).toMatchObject({ status });
  });
});

describe('a message for which there is no time', () => {
  const told = () => posted.filter((body) => body.includes(text.notes.busy.line));

  it('is told so in its conversation after a while', async () => {
    const messages = await sendMessages(most + 1);
    pass(limits.messageWaitMilliseconds);
    expect(await messages[most]?.answer).toMatchObject({ status: 200, body: '' });
    expect(told()).toHaveLength(1);
    expect(channel.requests).toContainEqual(
      expect.objectContaining({
        method: 'POST',
        path: '/connector/v3/conversations/a%3Apersonal-1/activities',
      }),
    );
    end('message-1');
    expect(begun).toEqual(names('message', 1, most));
    expect(record.lines).toContainEqual(
      expect.objectContaining({ event: 'turn.refused', code: 'message' }),
    );
  });

  it('is told so at once where too many wait, and nobody who waits suffers', async () => {
    const messages = await sendMessages(most + limits.messagesWaiting);
    expect(await send('one-too-many').answer).toMatchObject({ status: 200 });
    expect(told()).toHaveLength(1);
    isSlow = false;
    end(...names('message', 1, most));
    for (const message of messages) expect(await message.answer).toMatchObject({ status: 200 });
    expect(begun).toEqual(names('message', 1, most + limits.messagesWaiting));
  });

  it('is told so at once where one person has as many waiting as one may', async () => {
    await sendMessages(most);
    for (let number = 0; number < limits.messagesWaitingEach; number += 1) {
      const before = sleepers.size;
      send(`mine-${number}`, { from: 'eager' });
      await until('it waits', () => sleepers.size > before);
    }
    expect(await send('mine-too', { from: 'eager' }).answer).toMatchObject({ status: 200 });
    expect(told()).toHaveLength(1);
    await sendMessages(1, 'other');
    expect(told()).toHaveLength(1);
  });

  it('gets 503 with a time if Teams does not take the note', async () => {
    connector = 'down';
    const messages = await sendMessages(most + 1);
    pass(limits.messageWaitMilliseconds);
    const { body, headers, status } = (await messages[most]?.answer) ?? {};
    expect([status, body]).toEqual([503, '']);
    expect(headers?.get('retry-after')).toBe(String(limits.busySeconds));
  });

  it('gets 503 where many notes are on their way, and none waits for them for ever', async () => {
    connector = 'silent';
    const count = most + limits.busyNotesAtOnce + 1;
    const messages = await sendMessages(count);
    pass(limits.messageWaitMilliseconds);
    await until('the notes are on their way', () => told().length === limits.busyNotesAtOnce);
    expect(await messages[count - 1]?.answer).toMatchObject({ status: 503 });
    pass(limits.busyNoteMilliseconds);
    for (const message of messages.slice(most, -1))
      expect(await message.answer).toMatchObject({ status: 200 });
  });

  it('gets 503 if nobody wrote it to PhotoBot: there is nobody to tell', async () => {
    await sendMessages(most);
    const before = sleepers.size;
    const { answer } = send('installed', { fixture: 'personal.installationUpdate.add' });
    await until('it waits', () => sleepers.size > before);
    pass(limits.messageWaitMilliseconds);
    expect(await answer).toMatchObject({ status: 503 });
    expect(posted).toEqual([]);
  });
});

it('a message that Teams sends again is one turn, waiting or in hand', async () => {
  await sendMessages(most);
  const [waits] = await sendMessages(1, 'waits');
  const again = send('waits-1');
  const inHandAgain = send('message-1');
  // Had it been another turn, this one would be the next but one.
  await sendMessages(1, 'last');
  end('message-1');
  await isBegun('waits-1');
  expect(await inHandAgain.answer).toMatchObject({ status: 200 });
  end('message-2');
  await isBegun('last-1');
  end('waits-1');
  expect(await Promise.all([waits?.answer, again.answer])).toMatchObject([
    { status: 200 },
    { status: 200 },
  ]);
  expect(begun.filter((id) => id === 'waits-1' || id === 'message-1')).toHaveLength(2);
});

it('a stop answers those that wait', async () => {
  const messages = await sendMessages(most + 5);
  const clicks = await sendClicks(1);
  const closed = server.close();
  isSlow = false;
  end(...names('message', 1, most), 'click-1');
  for (const sent of [...messages, ...clicks]) expect((await sent.answer).status).toBe(200);
  expect(begun).toHaveLength(most + 6);
  await closed;
});

it('strangers do not wait, so that they fill no line', async () => {
  await sendMessages(most);
  const token = channel.token({ signedBy: 'stranger' });
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(channel.activity('personal.message.text')),
  });
  expect(response.status).toBe(401);
});
