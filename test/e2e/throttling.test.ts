import { graphThrottled } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { hasty } from './support/hasty';
import type { Question } from './support/house';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse({
  ambient: hasty,
  // What was throttled must not reach into the next test.
  apart: 3_600_000,
});

const images = inline(picture('small.jpg'));
const ownPhoto: Question = { in: 'group', text: 'set my photo', images };
const puts = () => house.graphCalls().filter((call) => call.startsWith('PUT')).length;
const throttled = (retryAfter: string | undefined) => {
  const then = { kind: 'answer', ...graphThrottled(retryAfter) } as const;
  return house.faults.add({ service: 'graph', method: 'PUT', times: 99, then });
};

describe('a Graph that throttles for ten minutes', () => {
  it.each([
    ['seconds', () => '600'],
    ['a fraction', () => '599.128'],
    ['a date', () => new Date(Date.now() + house.ahead() + 599_000).toUTCString()],
  ])('said in %s: five presses are one call, and each says how long', async (_how, retryAfter) => {
    const fault = throttled(retryAfter());
    let { answer: card } = await house.ask(ownPhoto);
    for (let press = 1; press <= 5; press += 1) {
      card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
      expect(wordsOf(card)).toMatch(/Microsoft 365 is busy.*in (9|10) minutes/);
      expect(buttonsOf(card)).toEqual(['Try again', 'Cancel']);
    }
    expect(puts()).toBe(1);
    fault.remove();
    house.forward(600_000);
    card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
    expect(headingOf(card)).toBe('Your photo is set');
    expect(puts()).toBe(2);
  });

  it('is not called for anybody else either, and other kinds of photos go on', async () => {
    const then = { kind: 'answer', ...graphThrottled('600') } as const;
    house.faults.add({ service: 'graph', method: 'PUT', then });
    const { answer: adeles } = await house.ask(ownPhoto);
    await house.press(adeles, { in: 'group', verb: 'confirm' });
    const { answer: megans } = await house.ask({ ...ownPhoto, from: 'megan' });
    const { seen } = await house.press(megans, { by: 'megan', in: 'group', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/Microsoft 365 is busy/);
    expect(puts()).toBe(1);
    const team = await house.ask({ in: 'channel', text: 'set team photo', images });
    const done = await house.press(team.answer, { in: 'channel', verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('The team photo is set');
  });

  it('keeps an undo waiting too', async () => {
    const { answer } = await house.ask(ownPhoto);
    let { seen: card } = await house.press(answer, { in: 'group', verb: 'confirm' });
    const fault = throttled('600');
    for (let press = 1; press <= 3; press += 1) {
      card = (await house.press(card, { in: 'group', verb: 'undo' })).seen;
      expect(wordsOf(card)).toMatch(/Microsoft 365 is busy.*in 10 minutes/);
    }
    expect(puts()).toBe(2);
    fault.remove();
    house.forward(600_000);
    card = (await house.press(card, { in: 'group', verb: 'undo' })).seen;
    expect(headingOf(card)).toBe('Your previous photo is back');
  });
});

it('a time beyond reason is believed for an hour, for everybody, and logged', async () => {
  const fault = throttled('99999999');
  const { answer } = await house.ask(ownPhoto);
  const { seen: card } = await house.press(answer, { in: 'group', verb: 'confirm' });
  expect(wordsOf(card)).toMatch(/Microsoft 365 is busy.*in 60 minutes/);
  const { answer: megans } = await house.ask({ ...ownPhoto, from: 'megan' });
  const press = { by: 'megan', in: 'group', verb: 'confirm' } as const;
  const { seen } = await house.press(megans, press);
  expect(wordsOf(seen)).toMatch(/Microsoft 365 is busy/);
  const capped = { event: 'retry_after.capped', milliseconds: 99_999_999_000 };
  expect(house.lines).toContainEqual(expect.objectContaining(capped));
  fault.remove();
  house.forward(limits.retryAfterMostMilliseconds);
  const again = await house.ask({ ...ownPhoto, from: 'megan' });
  const done = await house.press(again.answer, press);
  expect(headingOf(done.seen)).toBe('Your photo is set');
});

it('without a time, the next press comes no sooner than the back-off allows', async () => {
  const fault = throttled(undefined);
  let { answer: card } = await house.ask(ownPhoto);
  for (let press = 1; press <= 3; press += 1) {
    card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
    expect(wordsOf(card)).toMatch(/Microsoft 365 is busy.*in \d seconds/);
  }
  expect(puts()).toBe(limits.graphTries);
  fault.remove();
  house.forward(limits.restMostMilliseconds);
  card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
  expect(headingOf(card)).toBe('Your photo is set');
});

it('a Graph that we leave alone because it is out is called busy, with the seconds', async () => {
  const then = { kind: 'answer', status: 503, body: {} } as const;
  house.faults.add({ service: 'graph', times: 99, then });
  let { answer: card } = await house.ask(ownPhoto);
  const sentences: string[] = [];
  for (let press = 1; press <= 3; press += 1) {
    card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
    sentences.push(wordsOf(card));
  }
  expect(sentences[2]).toMatch(/Microsoft 365 is busy.*in \d+ seconds/);
  expect(sentences[2]).not.toMatch(/does not answer/);
  expect(house.graphCalls()).toHaveLength(limits.graphBreakerFailures);
});

it('a Graph that answers to reading alone is read back before and after each press, which says so and costs no more', async () => {
  const then = { kind: 'answer', status: 503, body: {} } as const;
  const fault = house.faults.add({ service: 'graph', method: 'PUT', times: 99, then });
  let { answer: card } = await house.ask(ownPhoto);
  for (let press = 1; press <= 3; press += 1) {
    card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
    expect(wordsOf(card)).toMatch(/could not do this just now/);
    expect(buttonsOf(card)).toEqual(['Try again', 'Cancel']);
    expect(puts()).toBe(press * limits.graphTries);
    expect(house.graphCalls().at(-1)).toBe('GET /v1.0/me/photo/$value');
  }
  // What is there before each press, for it may have changed since, and what became of the press.
  expect(house.graphCalls()).toHaveLength(3 * (2 + limits.graphTries + 1));
  fault.remove();
  card = (await house.press(card, { in: 'group', verb: 'confirm' })).seen;
  expect(headingOf(card)).toBe('Your photo is set');
  expect(puts()).toBe(3 * limits.graphTries + 1);
});
