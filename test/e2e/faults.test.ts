/**
 * Every failure of Graph at each step of a change.
 * @thorough
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultAction, Message } from '../../local/start';
import { graphError, graphThrottled } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import type { Question } from './support/house';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/** These are waited for as they are: a click's answer is a subject here, and the others must not come early. */
const real: readonly number[] = [
  limits.clickAnswerMilliseconds,
  limits.tokenMilliseconds,
  limits.messageAnswerMilliseconds,
  limits.upkeepMilliseconds,
];
const pauses: number[] = [];
/** Graph is left alone for a while after failures, and for two minutes where it says so. */
const rest = 120_000 + 2 * limits.graphBreakerMilliseconds;

const house = openedHouse({
  ambient: {
    random: () => 0.5,
    sleep(milliseconds, signal) {
      if (!real.includes(milliseconds)) pauses.push(milliseconds);
      const wait = real.includes(milliseconds) ? milliseconds : milliseconds / 20;
      return sleep(wait, undefined, { signal, ref: false });
    },
  },
  // That must not reach into the next test.
  apart: rest,
});
beforeEach(() => {
  pauses.length = 0;
});

const images = inline(picture('small.jpg'));
const ownPhoto: Question = { in: 'group', text: 'set my photo', images };
const teamPhoto: Question = { in: 'channel', text: 'set team photo', images };
/** Teams waits five seconds; the bot answers after one and a half, and other work may share the machine. */
const soon = 2500;

const answer = (status: number, code: string): FaultAction => ({
  kind: 'answer',
  ...graphError(status, code),
});
const throttled = (retryAfter: string): FaultAction => ({
  kind: 'answer',
  ...graphThrottled(retryAfter),
});
const page: FaultAction = {
  kind: 'answer',
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><h1>502 Bad Gateway</h1></html>',
};

/** The pauses between tries; a message and its clicks have places in the line of turns for as long as they may. */
function waited(): readonly number[] {
  const others = pauses.filter((each) => each !== limits.invokePlaceMilliseconds);
  const message = others.indexOf(limits.messagePlaceMilliseconds);
  return inOrder(others.toSpliced(message, 1));
}
const inOrder = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);

describe('writing to a Graph that', () => {
  const again = ['Try again', 'Cancel'];
  const done = { heading: 'Your photo is set', buttons: ['Undo'] };
  const maybe = { heading: 'Your photo may have been set', buttons: again };
  const notYet = { heading: 'Your photo was not changed', buttons: again };
  const not = { heading: 'Your photo was not changed', buttons: [] };

  it.each([
    ['is out three times', answer(503, 'ServiceUnavailable'), 3, 4, [1000, 2000, 4000], done, null],
    ['is busy for a second', throttled('1'), 1, 2, [1000], done, null],
    ['breaks the connection', { kind: 'reset' }, 1, 2, [1000], done, null],
    ['answers a web page', page, 1, 2, [1000], done, null],
    ['finds the token stale', answer(401, 'InvalidAuthenticationToken'), 1, 2, [], done, null],
    ['is busy for two minutes', throttled('120'), 1, 1, [], notYet, /busy.*in 2 minutes/],
    ['is out', answer(503, ''), 99, 4, [1000, 2000, 4000], maybe, /could not do this just now/],
    ['is not there', { kind: 'reset' }, 99, 4, [1000, 2000, 4000], maybe, /does not answer/],
    ['denies', answer(403, 'ErrorAccessDenied'), 1, 1, [], not, /does not let people change/],
    ['knows no mailbox', answer(404, ''), 1, 1, [], not, /no Exchange Online mailbox/],
    ['finds it too large', answer(413, ''), 1, 1, [], not, /found the photo too large/],
    [
      'is refused the mailbox',
      answer(403, 'extensionError'),
      1,
      1,
      [],
      not,
      /organisation’s own servers/,
    ],
    ['refuses for good', answer(402, ''), 1, 1, [], not, /trying again does not help/],
    ['cannot do it', answer(501, 'notSupported'), 1, 1, [], not, /trying again does not help/],
    ['finds it odd', answer(400, 'ErrorInvalidImage'), 1, 1, [], not, /did not accept this/],
  ] as const)('%s', async (_what, then, times, tries, waits, end, words) => {
    const fault = house.faults.add({ service: 'graph', method: 'PUT', times, then });
    const asking = await house.ask(ownPhoto);
    const { result } = await house.press(asking.answer, { in: 'group', verb: 'confirm' });
    expect(result.status).toBe(200);
    expect(result.milliseconds).toBeLessThan(soon);
    const seen = await everybodySees(asking.answer, (card) =>
      words ? words.test(wordsOf(card)) : headingOf(card) === end.heading,
    );
    expect({ heading: headingOf(seen), buttons: buttonsOf(seen) }).toEqual(end);
    expect(puts()).toBe(tries);
    expect(waited()).toEqual(waits);
    expect(house.tenant.photos.writes).toHaveLength(end === done ? 1 : 0);

    if (end.buttons !== again) return;
    fault.remove();
    house.forward(rest);
    const later = await house.press(seen, { in: 'group', verb: 'confirm' });
    expect(headingOf(later.seen)).toBe(done.heading);
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it.each([
    ['needs three seconds', { kind: 'delay', milliseconds: 3000 }, 'megan', 1],
    ['hangs once', { kind: 'hang' }, 'diego', 2],
  ] as const)('%s: the click is answered in time, and the card follows', async (...each) => {
    const [, then, from, tries] = each;
    house.faults.add({ service: 'graph', method: 'PUT', then });
    const { answer: card } = await house.ask({ ...ownPhoto, from });
    const { result, seen } = await house.press(card, { by: from, in: 'group', verb: 'confirm' });
    expect(result).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(result.milliseconds).toBeLessThan(soon);
    expect(headingOf(seen)).toBe('Setting your photo …');
    expect(buttonsOf(seen)).toEqual([]);
    await everybodySees(card, (message) => headingOf(message) === done.heading, 15_000);
    expect(puts()).toBe(tries);
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it.each(['GET', 'PUT', 'DELETE'])(
    'is asked again after an answer to %s was lost',
    async (method) => {
      await house.tenant.photos.set('adele', undefined);
      house.faults.add({ service: 'graph', method, then: { kind: 'dropResponse' } });
      const { answer: card } = await house.ask(ownPhoto);
      const { seen } = await house.press(card, { in: 'group', verb: 'confirm' });
      expect(headingOf(seen)).toBe(done.heading);
      const undone = await house.press(seen, { in: 'group', verb: 'undo' });
      expect(headingOf(undone.seen)).toBe('Your photo is removed');
      expect(house.tenant.photos.get('adele')).toBeUndefined();
      const jpegs = house.tenant.photos.writes.flatMap(({ jpeg }) => (jpeg ? [jpeg] : []));
      expect(jpegs).toHaveLength(method === 'PUT' ? 2 : 1);
      for (const jpeg of jpegs) expect(jpeg.equals(jpegs[0]!)).toBe(true);
      expect(cards(card)).toHaveLength(1);
    },
  );
});

describe('the previous photo', () => {
  it.each([
    'imageNotFound',
    'imageNotFoundInLowerCase',
    'itemNotFound',
    'itemNotFoundShort',
    'gif',
    'notFound',
    'empty',
  ] as const)('is none where Graph says so by %s', async (noPhoto) => {
    house.tenant.settings.noPhoto = noPhoto;
    await house.tenant.photos.set('diego', undefined);
    const { answer: card } = await house.ask({ ...ownPhoto, from: 'diego' });
    const by = { by: 'diego', in: 'group' } as const;
    const { seen } = await house.press(card, { ...by, verb: 'confirm' });
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(wordsOf(seen)).not.toMatch(/There was no photo/);
    const undone = await house.press(seen, { ...by, verb: 'undo' });
    expect(headingOf(undone.seen)).toBe('Your photo is removed');
    expect(wordsOf(undone.seen)).not.toMatch(/There was no photo/);
    expect(house.tenant.photos.get('diego')).toBeUndefined();
  });

  it.each([
    ['without a code, where the facts show one', ''],
    ['that knows no mailbox', 'ErrorNonExistentMailbox'],
  ])('is not taken for none by a 404 %s', async (_why, code) => {
    const then = answer(404, code);
    house.faults.add({ service: 'graph', method: 'GET', path: /value$/, times: 9, then });
    const { answer: card } = await house.ask(ownPhoto);
    const { seen } = await house.press(card, { in: 'group', verb: 'confirm' });
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('comes back after a read that still showed it once it was overwritten', async () => {
    const before = house.tenant.photos.get('adele')!.jpeg;
    const { answer: card } = await house.ask(ownPhoto);
    const stale = house.faults.add({
      service: 'graph',
      method: 'GET',
      path: /\/photo$/,
      then: { kind: 'stale' },
    });
    const { seen } = await house.press(card, { in: 'group', verb: 'confirm' });
    expect(stale.hits()).toBe(1);
    await house.press(seen, { in: 'group', verb: 'undo' });
    expect(house.tenant.photos.get('adele')!.jpeg.equals(before)).toBe(true);
  });

  it.each([
    ['did not answer, and then had no time', 4, 1, 2],
    ['did not answer once, and had no time at once', 1, 1, 1],
  ])('survives a Graph that %s', async (_what, times, confirms, undos) => {
    const before = house.tenant.photos.get('adele')!.jpeg;
    const put = { service: 'graph', method: 'PUT' } as const;
    house.faults.add({ ...put, times, then: { kind: 'dropResponse' } });
    house.faults.add({ ...put, then: throttled('120') });
    const { answer } = await house.ask(ownPhoto);
    let card = answer;
    const press = async (verb: 'confirm' | 'undo', until: string) => {
      for (let presses = 0; ; presses += 1) {
        if (headingOf(card) === until || presses === 4) return presses;
        card = (await house.press(card, { in: 'group', verb })).seen;
        house.forward(120_000);
      }
    };
    expect(await press('confirm', 'Your photo is set')).toBe(confirms);
    expect(await press('undo', 'Your previous photo is back')).toBe(undos);
    expect(house.tenant.photos.get('adele')!.jpeg.equals(before)).toBe(true);
  });

  it('is the group’s where the group’s route was taken before Graph went silent', async () => {
    const before = house.tenant.photos.get('teamGroup')!.jpeg;
    const put = { service: 'graph', method: 'PUT' } as const;
    house.faults.add({ ...put, path: /teams/, times: 99, then: answer(502, 'BadGateway') });
    house.faults.add({ ...put, path: /groups/, times: 4, then: { kind: 'dropResponse' } });
    const { answer: card } = await house.ask(teamPhoto);
    const first = await house.press(card, { in: 'channel', verb: 'confirm' });
    expect(headingOf(first.seen)).toBe('The team photo is set');
    expect(wordsOf(first.seen)).toMatch(/saved as the photo of the team’s group/);
    const { seen } = await house.press(first.seen, { in: 'channel', verb: 'undo' });
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(house.tenant.photos.get('teamGroup')!.jpeg.equals(before)).toBe(true);
  });
});

it.each(['notFound', 'notAcceptable', 'badGateway'] as const)(
  'takes the group’s route, and says so, where the team’s is %s',
  async (teamRoute) => {
    const { team, photos, settings } = house.tenant;
    const before = photos.get('teamGroup')!.jpeg;
    settings.teamRoute = teamRoute;
    const { answer: card } = await house.ask(teamPhoto);
    const { seen } = await house.press(card, { in: 'channel', verb: 'confirm' });
    expect(headingOf(seen)).toBe('The team photo is set');
    expect(wordsOf(seen)).toMatch(/saved as the photo of the team’s group/);
    expect(photos.writes.map(({ key }) => key)).toEqual(['teamGroup']);
    const [put] = house.graphCalls().filter((call) => call.startsWith('PUT'));
    expect(put).toBe(`PUT /v1.0/groups/${team.groupId}/photo/$value`);
    await house.press(seen, { in: 'channel', verb: 'undo' });
    expect(photos.get('teamGroup')!.jpeg.equals(before)).toBe(true);
  },
);

describe('a Teams that takes no update of a card', () => {
  it.each([
    ['answers 500', { kind: 'answer', status: 500, body: {} }],
    ['answers 404', { kind: 'answer', status: 404, body: {} }],
    ['breaks the connection', { kind: 'reset' }],
  ] as const)('and %s gets one new card instead', async (_what, then) => {
    house.faults.add({ service: 'connector', method: 'PUT', times: 99, then });
    const { answer: card } = await house.ask(ownPhoto);
    await house.press(card, { in: 'group', verb: 'confirm' });
    await house.bot.upkeep();
    await house.teams.waitFor(
      'group',
      'megan',
      (message) => message.id > card.id && headingOf(message) === 'Your photo is set',
    );
    await house.bot.upkeep();
    expect(cards(card).map(headingOf)).toEqual(['Set your photo?', 'Your photo is set']);
    expect(house.tenant.photos.writes).toHaveLength(1);
  });
});

const puts = () => house.graphCalls().filter((call) => call.startsWith('PUT')).length;

/** The card as somebody sees it who did not click. */
const everybodySees = (card: Message, fits: (message: Message) => boolean, timeout = 8000) =>
  becomes(house, card, { by: 'nestor', in: 'group' }, fits, timeout);

/** This card in the group chat and those that came after it. */
const cards = ({ id }: Message) =>
  house.teams.messages('group', 'nestor').filter((each) => each.from === 'bot' && each.id >= id);

it('calls a failed confirm and a failed undo in the log by what failed', async () => {
  const ended = () =>
    house.lines.flatMap(({ event, ...line }) =>
      /^job\.(not_)?(applied|undone|proposed)$/.test(String(event)) ? [{ event, ...line }] : [],
    );
  const before = ended().length;
  const { answer: card } = await house.ask(ownPhoto);
  const press = (verb: string) => house.press(card, { in: 'group', verb });
  const busy = { service: 'graph', method: 'PUT', then: throttled('120') } as const;
  house.faults.add(busy);
  await press('confirm');
  house.forward(rest);
  await press('confirm');
  house.faults.add(busy);
  await press('undo');
  const refused = { code: 'graph.busy', status: 429 };
  expect(ended().slice(before)).toMatchObject([
    { event: 'job.proposed' },
    { event: 'job.not_applied', ...refused },
    { event: 'job.applied' },
    { event: 'job.not_undone', ...refused },
  ]);
});
