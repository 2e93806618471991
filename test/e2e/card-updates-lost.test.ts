import type { FaultAction, Message } from '../../local/start';
import { limits } from '../../src/limits';
import { until } from './support/bot-process';
import { becomes } from './support/becomes';
import { hasty } from './support/hasty';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf } from './support/words';

/* A card whose update got no sure answer: another one goes on, and the first says so as soon as it can be reached. */
const house = openedHouse({
  ambient: hasty,
  signedIn: true,
  apart: 2 * limits.showRetryMilliseconds,
});

const images = inline(picture('small.jpg'));
const everybody = { by: 'nestor', in: 'group' } as const;
const cardsOfBot = () =>
  house.teams.messages('group', 'nestor').filter(({ card, from }) => from === 'bot' && card);
const failed = (status: number): FaultAction => ({ kind: 'answer', status, body: {} });
const updates = (then: FaultAction) =>
  house.faults.add({ service: 'connector', method: 'PUT', times: 99, then });

async function confirmed(spoil: () => unknown) {
  const before = cardsOfBot().map(({ id }) => id);
  const { answer } = await house.ask({ in: 'group', text: 'set my photo', images });
  spoil();
  await house.press(answer, { in: 'group', verb: 'confirm' });
  const isSecond = ({ id }: Message) => id !== answer.id && !before.includes(id);
  return { first: answer, isSecond };
}

it.each<[string, FaultAction]>([
  ['done, and answered by 504', { kind: 'rewrite', answer: () => ({ status: 504, body: {} }) }],
  ['not done, and answered by 503', failed(503)],
])('that was %s is retired when Teams takes updates again', async (_how, then) => {
  const { first, isSecond } = await confirmed(() => updates(then));
  const second = await house.teams.waitFor(
    'group',
    'nestor',
    (each) => isSecond(each) && headingOf(each) === 'Your photo is set',
  );
  house.faults.clear();
  house.forward(limits.upkeepMilliseconds);
  await house.bot.upkeep();
  const old = await becomes(house, first, everybody, /^See the other card$/);
  expect(buttonsOf(old)).toEqual([]);
  const { seen } = await house.press(second, { in: 'group', verb: 'undo' });
  expect(headingOf(seen)).toBe('Your previous photo is back');
  expect(cardsOfBot().filter(isSecond)).toHaveLength(1);
});

it('waits where the bot itself got no token', async () => {
  const { first, isSecond } = await confirmed(() => {
    house.faults.add({ service: 'connector', method: 'PUT', then: failed(401) });
    house.faults.add({
      ...{ service: 'entra', method: 'POST', times: 9 },
      when: ({ body }) => body.includes('client_credentials'),
      then: failed(503),
    });
  });
  const failures = () => house.lines.filter(({ event }) => event === 'card.not_shown');
  await until('the card is not shown', () => failures().length > 0);
  expect(failures()).toEqual([expect.objectContaining({ code: 'auth.unavailable' })]);
  house.faults.clear();
  house.forward(2 * limits.restMostMilliseconds);
  await house.bot.upkeep();
  await becomes(house, first, everybody, /^Your photo is set$/);
  expect(cardsOfBot().filter(isSecond)).toEqual([]);
});
