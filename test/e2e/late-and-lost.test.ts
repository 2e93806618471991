/**
 * Slow and lost answers, wherever somebody waits for one.
 * @thorough
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Message } from '../../local/start';
import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse({
  signedIn: true,
  // Graph is left alone for a while after failures, and that must not reach into the next test.
  apart: 2 * limits.graphBreakerMilliseconds,
});

const images = inline(picture('small.jpg'));
const ownPhoto = { in: 'group', text: 'set my photo' } as const;
const jpegOf = () => house.tenant.photos.get('adele')!.jpeg;
const everybodySees = (message: Message, heading: RegExp) =>
  becomes(house, message, { by: 'nestor', in: 'group' }, heading, 20_000);
const slow = { kind: 'delay', milliseconds: 3000 } as const;
const put: Omit<Fault, 'then'> = { service: 'graph', method: 'PUT' };

describe('the end of slow work is shown', () => {
  it('in the history in which Undo was pressed', async () => {
    await setPhoto(house, ownPhoto);
    const { answer } = await house.ask({ in: 'personal', text: 'history' });
    house.faults.add({ ...put, then: slow });
    const { seen } = await house.press(answer, { in: 'personal', verb: 'undo' });
    expect(headingOf(seen)).toBe('Putting your photo back …');
    await becomes(house, answer, { in: 'personal' }, /^Your previous photo is back$/, 20_000);
  });

  it('where a text undo failed first and was tried again, and on the first card', async () => {
    const card = await setPhoto(house, ownPhoto);
    const refused = { kind: 'answer', status: 429, headers: { 'retry-after': '60' }, body: {} };
    house.faults.add({ ...put, then: refused as Fault['then'] });
    const { answer } = await house.ask({ in: 'group', text: 'undo' });
    expect(buttonsOf(answer)).toEqual(['Try again']);
    house.forward(61_000);
    house.faults.add({ ...put, then: slow });
    const { seen } = await house.press(answer, { in: 'group', verb: 'undo' });
    expect(headingOf(seen)).toBe('Putting your photo back …');
    await everybodySees(answer, /^Your previous photo is back$/);
    await everybodySees(card, /^Your previous photo is back$/);
  });

  it('on the card that was pressed of two that were posted', async () => {
    const before = house.teams.messages('group', 'adele').length;
    const then = { kind: 'rewrite', answer: () => ({ status: 504, body: {} }) } as const;
    house.faults.add({ service: 'connector', method: 'POST', path: /\/activities$/, then });
    await house.teams.send({ from: 'adele', ...ownPhoto, images });
    const twins = () =>
      house.teams
        .messages('group', 'adele')
        .filter(({ from }, at) => at > before && from === 'bot');
    await house.teams.waitFor('group', 'adele', () => twins().length === 2);
    const [first, second] = twins();
    house.faults.add({ ...put, then: slow });
    const { seen } = await house.press(first!, { in: 'group', verb: 'confirm' });
    expect(headingOf(seen)).toBe('Setting your photo …');
    await everybodySees(first!, /^Your photo is set$/);
    await everybodySees(second!, /^See the other card$/);
    house.faults.add({ ...put, then: slow });
    await house.press(first!, { in: 'group', verb: 'undo' });
    await everybodySees(first!, /^Your previous photo is back$/);
  });
});

describe('looking something up that takes long', () => {
  const busy: Fault = {
    service: 'graph',
    method: 'GET',
    path: /\/groups$/,
    times: 2,
    then: { kind: 'answer', status: 503, headers: { 'retry-after': '3' }, body: {} },
  };
  const wish = { in: 'group', text: 'set group photo of Marketing', images } as const;

  it('is said on its card, which becomes the proposal', async () => {
    house.faults.add(busy);
    const sent = house.teams.send({ from: 'adele', ...wish });
    const looking = await house.teams.waitFor('group', 'adele', (each) =>
      /^Looking for .* …$/.test(headingOf(each)),
    );
    await everybodySees(looking, /^Set the group photo\?$/);
    await sent;
  });

  it('is said to a press as well', async () => {
    const headers = { 'retry-after': '60' };
    house.faults.add({
      ...busy,
      times: 1,
      then: { kind: 'answer', status: 429, headers, body: {} },
    });
    const { answer } = await house.ask(wish);
    expect(headingOf(answer)).toBe('That did not work yet');
    expect(buttonsOf(answer)).toEqual(['Try again', 'Cancel']);
    house.forward(61_000);
    house.faults.add({ ...busy, times: 1 });
    const { seen } = await house.press(answer, { in: 'group', verb: 'continue' });
    expect(headingOf(seen)).toMatch(/^Looking for .* …$/);
    expect(wordsOf(seen)).not.toMatch(/busy/);
    await everybodySees(answer, /^Set the group photo\?$/);
  });
});

describe('work whose answers are lost', () => {
  const lost: Fault = {
    ...put,
    times: limits.graphTries,
    then: {
      kind: 'rewrite',
      answer: () => ({ status: 504, body: { error: { code: 'GatewayTimeout', message: 'x' } } }),
    },
  };

  it('is told as done when it was done, and so is its undo', async () => {
    const before = jpegOf();
    const { answer } = await house.ask({ ...ownPhoto, images });
    house.faults.add(lost);
    await house.press(answer, { in: 'group', verb: 'confirm' });
    const set = await everybodySees(answer, /^Your photo is set$/);
    expect(jpegOf().equals(before)).toBe(false);
    house.forward(2 * limits.graphBreakerMilliseconds);
    house.faults.add(lost);
    await house.press(set, { in: 'group', verb: 'undo' });
    await everybodySees(answer, /^Your previous photo is back$/);
    expect(jpegOf().equals(before)).toBe(true);
  });

  it('and that nobody can read back may have been done, until somebody can', async () => {
    const { answer } = await house.ask({ ...ownPhoto, images });
    house.faults.add(lost);
    const written = () => house.tenant.photos.writes.length > 0;
    const dead = { kind: 'answer', status: 503, body: {} } as const;
    const silent = house.faults.add({
      ...{ service: 'graph', method: 'GET', path: /\/photo/, times: 99 },
      when: written,
      then: dead,
    });
    await house.press(answer, { in: 'group', verb: 'confirm' });
    const seen = await everybodySees(answer, /^Your photo may have been set$/);
    expect(wordsOf(seen)).toMatch(/I keep looking/);
    expect(buttonsOf(seen)).toEqual(['Undo']);
    silent.remove();
    house.forward(2 * limits.graphBreakerMilliseconds);
    await house.bot.upkeep();
    await everybodySees(answer, /^Your photo is set$/);
  });
});

it('what is shown as done can be undone at once', async () => {
  const before = jpegOf();
  const card = await setPhoto(house, ownPhoto);
  const { seen } = await house.press(card, { in: 'group', verb: 'undo' });
  expect(headingOf(seen)).toBe('Your previous photo is back');
  expect(jpegOf().equals(before)).toBe(true);
  await setPhoto(house, ownPhoto);
  const { answer } = await house.ask({ in: 'group', text: 'undo' });
  expect(headingOf(answer)).toBe('Your previous photo is back');
});

it('whoever waits for an answer has a word, whatever they asked', async () => {
  const then = { kind: 'delay', milliseconds: 6000 } as const;
  house.faults.add({ service: 'connector', method: 'GET', path: /\/members\//, then });
  await house.teams.send({ from: 'adele', in: 'group', text: 'show photo of @{megan}' });
  const isTyping = () =>
    house.requests.some(
      ({ body, service }) => service === 'connector' && body.toString().includes('"typing"'),
    );
  const begun = Date.now();
  while (!isTyping() && Date.now() - begun < 10_000) await sleep(50);
  expect(isTyping()).toBe(true);
});
