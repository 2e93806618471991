import type { FaultAction } from '../../local/start';
import { limits } from '../../src/limits';
import { text } from '../../src/text';
import type { Question } from './support/house';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { lifetime, setPhoto } from './support/verbs';
import { wordsOf } from './support/words';

/* A connector that takes words, and no card. */
const house = openedHouse({ signedIn: true, apart: lifetime });

const images = inline(picture('small.jpg'));
const unchanged = text.sentenceFor('teams.card_refused', { unchanged: 1 });
const refusals = [
  [400, 'BadSyntax'],
  [413, 'MessageSizeTooBig'],
] as const;
const withCards = (status: number, code: string) => {
  const then: FaultAction = { kind: 'answer', status, body: { error: { code } } };
  const posting = { service: 'connector', method: 'POST', path: /\/activities$/ } as const;
  const isCard = ({ body }: { readonly body: Buffer }) => body.includes('AdaptiveCard');
  return house.faults.add({ ...posting, times: 99, when: isCard, then });
};
const fromBot = (place: 'group' | 'personal' = 'group') =>
  house.teams.messages(place, 'adele').filter(({ from }) => from === 'bot');
const posts = () =>
  house.requests.filter(
    ({ body, method, path }) =>
      method === 'POST' && path.endsWith('/activities') && !body.includes('"type":"typing"'),
  );

async function tendFor(minutes: number): Promise<void> {
  for (let count = 0; count < minutes; count += 1) {
    house.forward(limits.upkeepMilliseconds);
    await house.bot.upkeep();
  }
}

const wishes: readonly (readonly [string, Question])[] = [
  ['a proposal', { in: 'group', text: 'set my photo', images }],
  ['a question', { in: 'group', text: 'set group photo of Market', images }],
  ['a photo that is shown', { in: 'group', text: 'show my photo' }],
];

describe.each(refusals)('%i %s', (status, code) => {
  it.each(wishes)('of %s is answered with one sentence, and nothing waits', async (_what, wish) => {
    const cards = withCards(status, code);
    const before = fromBot().length;
    const { answer } = await house.ask(wish);
    expect(wordsOf(answer)).toBe(unchanged);
    cards.remove();
    await tendFor(5);
    expect(fromBot()).toHaveLength(before + 1);
    expect(posts()).toHaveLength(2);
    expect(house.lines.filter(({ level }) => level === 'error')).toEqual([]);
    const events = house.lines.map((line) => line['event']);
    expect(events.filter((event) => event === 'card.refused')).toHaveLength(1);
    // Nobody has seen it, so nobody can have confirmed it, nor can it lapse.
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('of what was done says where to find it', async () => {
    const card = await setPhoto(house, { in: 'personal', text: 'set my photo' });
    const gone = { kind: 'answer', status: 404, body: {} } as const;
    house.faults.add({ service: 'connector', method: 'PUT', times: 99, then: gone });
    withCards(status, code);
    await house.press(card, { in: 'personal', verb: 'undo' });
    await house.teams.waitFor(
      'personal',
      'adele',
      (each) => wordsOf(each) === text.sentenceFor('teams.card_refused', {}),
    );
    await tendFor(2);
    expect(house.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
