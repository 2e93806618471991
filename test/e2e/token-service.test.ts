/**
 * Every operation of the token service with everything that it may answer.
 * @thorough
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { ExtensionResult, FaultAction, Message } from '../../local/start';
import { deferred } from '../support/deferred';
import { signIn, signOut } from './support/asking';
import { becomes } from './support/becomes';
import { until } from './support/bot-process';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const minute = 60_000;
const house = openedHouse({
  // How long the token service wanted to be left alone must not reach into the next test.
  apart: 2 * minute,
  granted: ['User.ReadBasic.All', 'Chat.Read'],
});

/** Teams waits five seconds for an answer to a click; other work may share the machine. */
const soon = 2500;
const images = inline(picture('small.jpg'));
const by = { by: 'diego', in: 'group' } as const;

const answer = (status: number, headers = {}): FaultAction => {
  const body = { error: { code: 'ServiceError', message: 'not now' } };
  return { kind: 'answer', status, headers, body };
};
const operations = ['GetToken', 'exchange', 'GetSignInResource'] as const;
type Operation = (typeof operations)[number] | 'SignOut';
const spoil = (operation: Operation, then: FaultAction) =>
  house.faults.add({
    service: 'tokenService',
    path: new RegExp(`/${operation}$`),
    times: Infinity,
    then,
  });

/** Lets Diego be signed in or not, so that what he does needs this operation. */
const arrange = (operation: Operation) =>
  operation === 'GetToken' ? signIn(house, 'diego') : signOut(house, 'diego');

const down = /sign-in service does not answer right now/;
const connection = /the OAuth connection/;
const proposal = async (place: 'group' | 'personal' = 'group') => {
  const asked = { from: 'diego', in: place, text: 'set my photo', images } as const;
  return (await house.ask(asked)).answer;
};

/** Presses a button, and expects that the card says at once why nothing was done, to everybody. */
async function expectRefused(message: Message, verb: string, words: RegExp): Promise<Message> {
  const { result, seen } = await house.press(message, { ...by, verb });
  expect(result).toMatchObject({ status: 200, body: { statusCode: 200 } });
  expect(result.milliseconds).toBeLessThan(soon);
  expect(wordsOf(seen)).toMatch(words);
  expect(buttonsOf(seen)[0]).toBe('Try again');
  await house.teams.waitFor(
    'group',
    'megan',
    (each) => each.id === message.id && words.test(wordsOf(each)),
  );
  return seen;
}

/** Presses a button, and waits for what comes of it, as slow as the machine may be. */
async function pressUntil(message: Message, verb: string, heading: string) {
  const { result } = await house.press(message, { ...by, verb });
  const isDone = (each: Message) => each.id === message.id && headingOf(each) === heading;
  await house.teams.waitFor('group', 'diego', isDone, 15_000);
  return result;
}

const logged = (code: string) =>
  house.lines.filter(
    ({ event, ...line }) => event === 'token_service.failed' && line['code'] === code,
  );

const ill: readonly (readonly [string, FaultAction])[] = [
  ['answers 500', answer(500)],
  ['answers 503', answer(503)],
  ['answers 429', answer(429)],
  ['answers 429 and when to come back', answer(429, { 'retry-after': '7' })],
  ['breaks the connection', { kind: 'reset' }],
  ['is silent', { kind: 'hang' }],
  ['takes three seconds', { kind: 'delay', milliseconds: 3000 }],
  ['answers a web page', { kind: 'answer', status: 200, body: '<html>' }],
];

describe.each(operations)('at %s the token service', (operation) => {
  it.each(ill)('%s: the click is told so on its card, and works later', async (_what, then) => {
    await arrange(operation);
    const card = await proposal();
    const fault = spoil(operation, then);
    const seen = await expectRefused(card, 'confirm', down);
    expect(fault.hits()).toBe(1);
    expect(house.graphCalls()).toEqual([]);
    expect(logged('auth.unavailable')).toMatchObject([{ level: 'warn', route: operation }]);
    fault.remove();
    house.forward(minute);
    await pressUntil(seen, 'confirm', 'Your photo is set');
    expect(house.tenant.photos.writes).toHaveLength(1);
    // What it does late all the same must not reach into the next test.
    if (then.kind === 'delay') await sleep(then.milliseconds);
  });
});

it('what was told as failed is not done when the answer comes late', async () => {
  for (const operation of operations) {
    await arrange(operation);
    const card = await proposal();
    const { promise: until, resolve: answerNow } = deferred();
    const fault = spoil(operation, { kind: 'hold', until });
    await expectRefused(card, 'confirm', down);
    answerNow();
    await sleep(1000);
    fault.remove();
  }
  expect(house.graphCalls()).toEqual([]);
  expect(house.tenant.photos.writes).toEqual([]);
});

it.each([429, 503])(
  'nobody asks a service that has said by %d when to come back, until then',
  async (status) => {
    await signIn(house, 'diego');
    const card = await proposal();
    const fault = spoil('GetToken', answer(status, { 'retry-after': '40' }));
    const first = await expectRefused(card, 'confirm', /wait 40 seconds/);
    house.forward(30_000);
    await expectRefused(first, 'confirm', /wait (10|9) seconds/);
    const others = await house.ask({ from: 'megan', in: 'personal', text: 'show my photo' });
    expect(wordsOf(others.answer)).toMatch(down);
    expect(fault.hits()).toBe(1);
    fault.remove();
    house.forward(11_000);
    await pressUntil(first, 'confirm', 'Your photo is set');
  },
);

it('a token of the bot that is not accepted any more is replaced at once', async () => {
  await signIn(house, 'diego');
  const card = await proposal();
  const fault = house.faults.add({
    service: 'tokenService',
    path: /\/GetToken$/,
    then: answer(401),
  });
  const { seen } = await house.press(card, { ...by, verb: 'confirm' });
  expect(headingOf(await becomes(house, seen, by, /^Your photo is set$/))).toBe(
    'Your photo is set',
  );
  expect(fault.hits()).toBe(1);
});

describe('what the OAuth connection is to blame for', () => {
  it.each([
    ['GetToken', 400],
    ['GetToken', 401],
    ['GetToken', 403],
    ['GetSignInResource', 400],
    ['GetSignInResource', 401],
    ['GetSignInResource', 404],
  ] as const)('%s %d is said on the card', async (operation, status) => {
    await arrange(operation);
    const card = await proposal();
    spoil(operation, answer(status));
    await expectRefused(card, 'confirm', connection);
    const line = { level: 'error', code: 'auth.misconfigured', route: operation, status };
    expect(logged('auth.misconfigured')).toMatchObject([line]);
    expect(house.lines).not.toContainEqual(expect.objectContaining({ event: 'turn.failed' }));
    expect(house.graphCalls()).toEqual([]);
  });

  it('a token that is not for the bot is', async () => {
    await signIn(house, 'diego');
    const card = await proposal();
    const token = house.tokens.graph('diego', ['User.Read']);
    spoil('GetToken', { kind: 'answer', status: 200, body: { token, connectionName: 'photobot' } });
    await expectRefused(card, 'confirm', connection);
  });

  it('GetToken 404 is not: then somebody is not signed in', async () => {
    await signIn(house, 'diego');
    const card = await proposal();
    spoil('GetToken', answer(404));
    expect((await pressUntil(card, 'confirm', 'Your photo is set')).signIn).toBe('silent');
  });

  it.each([400, 401, 403, 404])('exchange %d is not: the token was refused', async (status) => {
    await signOut(house, 'diego');
    const card = await proposal();
    spoil('exchange', answer(status));
    const { result } = await house.press(card, { ...by, verb: 'confirm' });
    expect(result.body).toMatchObject({ statusCode: 412 });
    const line = { level: 'error', code: 'auth.misconfigured', route: 'exchange', status };
    expect(logged('auth.misconfigured')).toMatchObject(status === 400 ? [] : [line]);
  });
});

/** These stand for all; which answers mean what is the table above. */
const both = ill.filter(([what]) => ['answers 503', 'is silent'].includes(what));
const words = (result: ExtensionResult) =>
  result.kind === 'message'
    ? result.text
    : result.kind === 'dialog'
      ? wordsOf({ card: result.dialog.card })
      : result.kind;

describe.each(both)('a token service that %s', (_what, then) => {
  it('is told of by a click on a question', async () => {
    await signOut(house, 'diego');
    const { answer: card } = await house.ask({ from: 'diego', in: 'group', text: 'show my photo' });
    const fault = spoil('exchange', then);
    const seen = await expectRefused(card, 'continue', down);
    fault.remove();
    await pressUntil(seen, 'continue', 'Your photo now');
  });

  it('is told of by a click on Undo, and the photo can still be undone', async () => {
    const card = await proposal();
    await pressUntil(card, 'confirm', 'Your photo is set');
    const fault = spoil('GetToken', then);
    const refused = await expectRefused(card, 'undo', down);
    expect(house.tenant.photos.writes).toHaveLength(1);
    fault.remove();
    await pressUntil(refused, 'undo', 'Your previous photo is back');
  });

  it.each(['show my photo', 'show photo of Megan', 'set photo of Megan', 'undo'])(
    'is told of by the answer to “%s”',
    async (text) => {
      await pressUntil(await proposal(), 'confirm', 'Your photo is set');
      const began = performance.now();
      const fault = spoil('GetToken', then);
      const { answer: card } = await house.ask({
        from: 'diego',
        in: 'group',
        text,
        ...(text.startsWith('set') && { images }),
      });
      expect(performance.now() - began).toBeLessThan(soon);
      expect(wordsOf(card)).toMatch(down);
      expect(buttonsOf(card)).toEqual(['Try again', 'Cancel']);
      fault.remove();
      await house.press(card, { ...by, verb: 'continue' });
      const goneOn = (each: Message) => each.id === card.id && !down.test(wordsOf(each));
      await house.teams.waitFor('group', 'diego', goneOn);
    },
  );

  it('does not keep one’s own photo from being proposed', async () => {
    await signIn(house, 'diego');
    spoil('GetToken', then);
    expect(headingOf(await proposal())).toBe('Set your photo?');
  });

  it.each(['GetToken', 'GetSignInResource'] as const)(
    'is told of by an action in its dialog, at %s',
    async (operation) => {
      await arrange(operation);
      const { messageId } = await house.teams.send({
        from: 'megan',
        in: 'group',
        text: 'look',
        mention: false,
        images,
      });
      spoil(operation, then);
      const opened = await house.teams.openAction({
        ...by,
        commandId: 'set-my-photo',
        context: 'message',
        messageId,
      });
      expect(opened.milliseconds).toBeLessThan(soon);
      expect(words(opened)).toMatch(down);
      expect(words(opened)).toMatch(/choose the action again/);
    },
  );

  it('is told of by a button of a dialog, which works later', async () => {
    await signIn(house, 'diego');
    const hosted = [{ ...images[0]!, as: 'hosted' as const }];
    const { messageId } = await house.teams.send({
      from: 'megan',
      in: 'group',
      text: 'look',
      mention: false,
      images: hosted,
    });
    const opened = await house.teams.openAction({
      ...by,
      commandId: 'set-my-photo',
      context: 'message',
      messageId,
    });
    if (opened.kind !== 'dialog') throw new Error(words(opened));
    const fault = spoil('GetToken', then);
    const refused = await house.teams.submitDialog({ dialog: opened.dialog, button: 'Confirm' });
    expect(refused.milliseconds).toBeLessThan(soon);
    expect(words(refused)).toMatch(down);
    if (refused.kind !== 'dialog') throw new Error(words(refused));
    expect(house.tenant.photos.writes).toEqual([]);
    fault.remove();
    const done = await house.teams.submitDialog({ dialog: refused.dialog, button: 'Try again' });
    expect(words(done)).not.toMatch(down);
    await until('the photo is written', () => house.tenant.photos.writes.length === 1);
  });

  it.each(operations)('is told of by a search, at %s', async (operation) => {
    await arrange(operation);
    spoil(operation, then);
    const parameters = { name: 'Megan' };
    const found = await house.teams.search({ ...by, commandId: 'photo-of', parameters });
    expect(found.milliseconds).toBeLessThan(soon);
    expect(words(found)).toMatch(down);
    expect(words(found)).toMatch(/search again/);
  });

  it('lets the digits of its page be brought once more', async () => {
    spoil('GetToken', then);
    const began = performance.now();
    const state = '123456';
    const brought = await house.teams.verifyState({ by: 'diego', in: 'personal', state });
    expect(brought).toMatchObject({ status: 500, deliveries: 2 });
    expect(performance.now() - began).toBeLessThan(2 * soon);
  });

  it('is told of where the digits are typed', async () => {
    await askedToSignIn();
    spoil('GetToken', then);
    const { answer: told } = await house.ask({ from: 'diego', in: 'personal', text: '123456' });
    expect(wordsOf(told)).toMatch(down);
    expect(wordsOf(told)).toMatch(/send me the code again/);
  });

  it('makes each device show its button, where it exchanges silently', async () => {
    spoil('exchange', then);
    const asked = {
      by: 'diego',
      in: 'personal',
      id: randomUUID(),
      connectionName: 'photobot',
    } as const;
    for (const { body, status } of await house.teams.exchangeFromClients(asked)) {
      expect(status).toBe(412);
      expect(body).toMatchObject({ id: asked.id, connectionName: 'photobot' });
    }
  });

  it('is told of where the silent sign-in failed and there is no page', async () => {
    const card = await asking();
    spoil('GetSignInResource', then);
    await house.teams.signInFailure({ by: 'diego', in: 'personal', code: 'invokeerror' });
    const told = (message: Message) => down.test(wordsOf(message));
    await becomes(house, card, { by: 'diego', in: 'personal' }, told);
  });

  it('is told of by signing out', async () => {
    await signIn(house, 'diego');
    spoil('SignOut', then);
    const began = performance.now();
    const { answer: told } = await house.ask({ from: 'diego', in: 'personal', text: 'sign out' });
    expect(performance.now() - began).toBeLessThan(soon);
    expect(wordsOf(told)).toMatch(/may still be signed in/);
  });
});

/** A proposal of Diego's that waits for his sign-in, which no client of his can do by itself. */
async function asking(): Promise<Message> {
  await signOut(house, 'diego');
  const card = await proposal('personal');
  house.faults.add({ service: 'tokenService', path: /exchange$/, then: answer(400) });
  await house.press(card, { by: 'diego', in: 'personal', verb: 'confirm' });
  return card;
}

async function askedToSignIn(): Promise<void> {
  const known = house.teams.messages('personal', 'diego').map(({ id }) => id);
  await asking();
  await house.teams.signInFailure({ by: 'diego', in: 'personal', code: 'invokeerror' });
  await house.teams.waitFor(
    'personal',
    'diego',
    ({ id, signIn: button }) => button !== undefined && !known.includes(id),
  );
}

// The last one: the hour would reach into the others.
it('a time beyond reason is believed for an hour', async () => {
  await signIn(house, 'diego');
  spoil('GetToken', answer(429, { 'retry-after': '99999999' }));
  await expectRefused(await proposal(), 'confirm', /wait 60 minutes/);
  house.faults.clear();
  house.forward(60 * minute);
  await pressUntil(await proposal(), 'confirm', 'Your photo is set');
});
