import type { FaultAction } from '../../local/start';
import { limits } from '../../src/limits';
import { inline, picture } from './support/house';
import { becomes } from './support/becomes';
import { openedHouse } from './support/opened-house';
import { lifetime } from './support/verbs';
import { headingOf, wordsOf } from './support/words';

/* A connector that takes a message, and does not say which one it has become. */
const house = openedHouse({ signedIn: true, apart: lifetime });

const images = inline(picture('small.jpg'));
const done = 'Your photo is set';
const answers = [
  [201, undefined],
  [202, ''],
  [200, {}],
  [201, { id: '' }],
  [200, { id: null }],
] as const;
const untold = (status: number, body: unknown, times = 1) =>
  house.faults.add({
    ...{ service: 'connector', method: 'POST', path: /\/activities$/, times },
    then: { kind: 'rewrite', answer: () => ({ status, body }) } as FaultAction,
  });
const fromBot = () => house.teams.messages('group', 'megan').filter(({ from }) => from === 'bot');
const logged = (event: string) => house.lines.filter((line) => line['event'] === event);
const worst = () => house.lines.filter(({ level }) => level === 'error');

async function tendFor(minutes: number): Promise<void> {
  for (let count = 0; count < minutes; count += 1) {
    house.forward(limits.upkeepMilliseconds);
    await house.bot.upkeep();
  }
}

it.each(answers)('%i %j is a yes: nothing is sent again', async (status, body) => {
  const before = fromBot().length;
  untold(status, body, 99);
  await house.ask({ in: 'group', text: 'set my photo', images });
  await house.ask({ in: 'group', text: 'help' });
  await tendFor(3);
  expect(fromBot()).toHaveLength(before + 2);
  expect(worst()).toEqual([]);
  expect(logged('message.without_id')).toEqual([
    expect.objectContaining({ level: 'warn', status, code: 'no_id', place: 'groupChat' }),
    expect.objectContaining({ level: 'warn', status, code: 'no_id', place: 'groupChat' }),
  ]);
  expect(house.printed()).not.toMatch(/bot\.bug|Zod/);
});

it('a card that was taken so works, and once pressed is updated', async () => {
  untold(201, undefined);
  const { answer } = await house.ask({ in: 'group', text: 'set my photo', images });
  const { seen } = await house.press(answer, { in: 'group', verb: 'confirm' });
  expect(headingOf(seen)).toBe(done);
  await becomes(house, answer, { by: 'megan', in: 'group' }, new RegExp(`^${done}$`));
  const undone = await house.press(seen, { in: 'group', verb: 'undo' });
  expect(headingOf(undone.seen)).toBe('Your previous photo is back');
});

it('what a card has to say later, and nobody has pressed it, is said by another', async () => {
  const then = { kind: 'delay', milliseconds: 3000 } as const;
  const slow = { service: 'graph', method: 'GET', path: /\/groups$/, times: 2 } as const;
  house.faults.add({ ...slow, then });
  const before = fromBot().length;
  untold(202, undefined);
  const text = 'set group photo of Marketing';
  await house.teams.send({ from: 'adele', in: 'group', text, images });
  await house.teams.waitFor(
    'group',
    'megan',
    (each) => headingOf(each) === 'Set the group photo?',
    20_000,
  );
  const headings = fromBot().slice(before).map(headingOf);
  expect(headings.at(-1)).toBe('Set the group photo?');
  expect(wordsOf(fromBot().at(-1)!)).toMatch(/Marketing/);
  expect(worst()).toEqual([]);
});

it('a proposal that lapses brings no other card', async () => {
  untold(201, undefined);
  const before = fromBot().length;
  await house.ask({ in: 'group', text: 'set my photo', images });
  house.forward(limits.proposalMilliseconds);
  await tendFor(2);
  expect(fromBot()).toHaveLength(before + 1);
});
