import { toAdaptiveCard } from '../../../bot/cards/card';
import type { Card, Choice, QuestionView } from '../../../src/index';
import { limits, text } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { adele, channel, personal } from '../../support/stage';

type Shown = Extract<Card, { readonly kind: 'question' }>;

const hostile = '**Bold** [click](https://evil.example) \u202e<at>x</at>';
const chatLink = 'https://teams.microsoft.com/l/chat/0/0?users=28:bot';
const candidates: readonly Choice[] = Array.from({ length: limits.choices }, (_, number) => ({
  name: hostile,
  detail: '',
  target: { kind: 'group', groupId: `g-secret-${number}`, name: hostile },
  recent: { changeId: `c-secret-${number}`, at: 0 },
}));
const asked: QuestionView = {
  id: 'c-1',
  state: 'asking',
  requester: adele,
  place: channel,
  wish: 'set',
  recent: {},
  known: { whose: { kind: 'team', groupId: 'g-1', name: hostile } },
  question: { kind: 'choice', part: 'recent', fits: true, wanted: '', candidates, more: 0 },
};
const cardOf = (more: Partial<QuestionView> = {}, pictures: Shown['pictures'] = []) =>
  toAdaptiveCard(
    { kind: 'question', asked: { ...asked, ...more }, open: true, pictures, chatLink },
    { text, now: 0 },
  );
const none = { ...asked.question, candidates: [] } as QuestionView['question'];
const titles = ({ actions = [] }: ReturnType<typeof cardOf>) => actions.map(({ title }) => title);

it('has a button for each photo, which says its number and nothing else', () => {
  const jpeg = Buffer.alloc(8 * 1024);
  const card = cardOf({}, Array<Buffer>(limits.choices).fill(jpeg));
  const shown = JSON.stringify(card);
  expect(shown.match(/"verb":"choose","data":\{[^}]*\}/g)).toHaveLength(limits.choices);
  expect(shown).toContain('"data":{"change":"c-1","part":"recent","choice":4}');
  expect(shown).not.toContain('secret');
  expect(shown.length).toBeLessThan(limits.cardBytes);
  expect(problemsOf(card)).toEqual([]);
});

it('tells photos of the same person or team apart by the names of their rows', () => {
  const names = JSON.stringify(cardOf()).match(/"title":"[^"]*\. Photo \d of \d"/g) ?? [];
  expect(new Set(names).size).toBe(limits.choices);
});

it.each([
  [0, 'Set just now'],
  [119, 'Set just now'],
  [120, 'Set 2 minutes ago'],
  [3599, 'Set 59 minutes ago'],
  [3600, 'Set an hour ago'],
  [86_399, 'Set 23 hours ago'],
])(
  'says after %i seconds how long ago that is, to the eye and to a screen reader',
  (past, words) => {
    const card = toAdaptiveCard(
      { kind: 'question', asked, open: true, pictures: [], chatLink },
      { text, now: past * 1000 },
    );
    expect(JSON.stringify(card)).toContain(`"text":"${words}"`);
    expect(JSON.stringify(card)).toContain(`. ${words}. Photo 1 of `);
  },
);

it('shows names as they were written, and not as markup', () => {
  const texts = JSON.stringify(cardOf()).match(/"type":"TextBlock","text":"[^"]*"/g) ?? [];
  expect(texts.join()).not.toContain('Bold');
});

it('leads to the chat from elsewhere only, and is cancelled only if there is a choice', () => {
  expect(titles(cardOf())).toEqual(['Open our chat', 'Cancel']);
  expect(titles(cardOf({ question: none }))).toEqual(['Open our chat']);
  expect(titles(cardOf({ place: personal }))).toEqual(['Cancel']);
});

it('gives way to a problem, and to its end', () => {
  const problem = { code: 'team.unknown', details: {} } as const;
  const { question: _question, ...unasked } = asked;
  const failed = cardOf({ ...unasked, problem });
  expect(titles(failed)).toEqual(['Try again', 'Cancel']);
  expect(titles(cardOf({ state: 'lapsed' }))).toEqual([]);
});

it.each([
  [channel, ['Open our chat']],
  [personal, []],
] as const)('without a team says what to do: $kind', (place, expected) => {
  const card = toAdaptiveCard(
    { kind: 'send-picture', place, whose: 'team', chatLink },
    { text, now: 0 },
  );
  expect(titles(card)).toEqual(expected);
  expect(JSON.stringify(card)).toContain('set team photo of Launch Team');
  expect(problemsOf(card)).toEqual([]);
});
