import { questionCard } from '../../../bot/cards/question-card';
import type { Card, QuestionView } from '../../../src/index';
import { limits, text } from '../../../src/index';
import type { Element } from '../../../bot/cards/elements';
import { problemsOf } from '../../support/card-parser';
import { adele, channel, personal } from '../../support/stage';

type Shown = Extract<Card, { readonly kind: 'question' }>;
type Question = NonNullable<QuestionView['question']>;

const hostile =
  '**Bold** [click](https://evil.example) {{DATE(2026-01-01T00:00:00Z)}} \u202e<at>x</at>';
const candidates = Array.from({ length: limits.choices }, (_, number) => ({
  name: `${hostile} ${number}`,
  detail: `_${hostile}_`,
  target: { kind: 'group', groupId: `g-secret-${number}`, name: hostile } as const,
}));
const choice: Question = {
  kind: 'choice',
  part: 'whose',
  fits: true,
  wanted: hostile,
  candidates,
  more: 3,
};

const waiting: QuestionView = {
  id: 'c-1',
  state: 'asking',
  requester: { ...adele, name: hostile },
  place: channel,
  wish: 'set',
  known: {},
  question: { kind: 'sign-in' },
};
const denied = {
  code: 'auth.consent_needed',
  details: { scopes: 'S', admin: 1, link: 'https://l.example/' },
} as const;

const cardOf = (asked: Partial<QuestionView> = {}, more: Partial<Shown> = {}) =>
  questionCard(
    text,
    { kind: 'question', asked: { ...waiting, ...asked }, open: true, pictures: [], ...more },
    'it@c.example',
  );
const titles = (card: { actions?: readonly Element[] }) =>
  (card.actions ?? []).map((action) => action['title']);
/** The texts that a renderer reads as Markdown. */
const markdownOf = (card: object): string[] =>
  [...JSON.stringify(card).matchAll(/"type":"TextBlock","text":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => text ?? '',
  );

const { question: _question, ...unasked } = waiting;

it('says of a picture no word that stands beside it', () => {
  const picked = { ...choice, part: 'picture', candidates: [{ name: '1', detail: '' }] } as const;
  const card = JSON.stringify(cardOf({ question: picked }, { pictures: [Buffer.from('jpeg')] }));
  expect(card).toContain('"altText":"Preview of Picture 1"');
});

it('says in no dialog who may press', () => {
  const place = { ...waiting.place, kind: 'channel' } as const;
  expect(JSON.stringify(cardOf({ place }))).toMatch(/can use the buttons/);
  expect(JSON.stringify(cardOf({ place, dialog: {} }))).not.toMatch(/can use the buttons/);
});

it.each<[string, Partial<QuestionView>, Partial<Shown>, string[]]>([
  ['a sign-in', {}, {}, ['Continue', 'Cancel']],
  ['a choice', { question: choice }, {}, ['Cancel']],
  [
    'a choice that others see',
    { question: choice },
    { open: false },
    ['Show the choices', 'Cancel'],
  ],
  ['a missing consent', { problem: denied }, {}, ['Grant permission', 'Try again', 'Cancel']],
  [
    'a dead end',
    {
      state: 'failed',
      problem: { code: 'target.unknown', details: { kind: 'group', name: hostile } },
    },
    {},
    [],
  ],
  ['what is looked up', { state: 'looking' }, {}, ['Cancel']],
  ['what is looked up for a dialog', { state: 'looking', dialog: {} }, {}, ['Continue', 'Cancel']],
  ['a cancelled one', { state: 'cancelled' }, {}, []],
  ['a lapsed one', { state: 'lapsed' }, {}, []],
])('the card of %s is whole and has the buttons that work', (_what, asked, more, expected) => {
  const card = cardOf(asked, more);
  expect(problemsOf(card)).toEqual([]);
  expect(titles(card)).toEqual(expected);
  expect(markdownOf(card).join(' ')).not.toMatch(/evil|DATE|\*\*/);
});

it.each(['set', 'show', 'remove', 'undo'] as const)('says what %s needs a sign-in for', (wish) => {
  expect(JSON.stringify(cardOf({ wish }).body)).toMatch(/Press “Continue”/);
});

it('names who asked in shared places only', () => {
  expect(JSON.stringify(cardOf())).toMatch(/Only .* can use the buttons/);
  expect(JSON.stringify(cardOf({ place: personal }))).not.toMatch(/can use the buttons/);
});

it('a choice says the number and what it answers, and no id of a group', () => {
  const card = cardOf({ question: choice });
  const rows = card.body.filter((row) => row['selectAction'] !== undefined);
  expect(rows.map((row) => (row['selectAction'] as Element)['data'])).toEqual(
    candidates.map((_, number) => ({ change: 'c-1', part: 'whose', choice: number })),
  );
  expect(JSON.stringify(card)).not.toContain('g-secret');
  expect(JSON.stringify(card)).not.toContain('\u202e');
});

it('two groups of one name are told apart by the names of their rows', () => {
  const twins = ['holidayberlin@c.example', 'holidaymadrid@c.example'].map((detail) => ({
    name: 'Holiday Planning',
    detail,
    target: { kind: 'group', groupId: detail, name: 'Holiday Planning' } as const,
  }));
  const { body } = cardOf({ question: { ...choice, candidates: twins } });
  const rows = body.filter((row) => row['selectAction'] !== undefined);
  expect(rows.map((row) => (row['selectAction'] as Element)['title'])).toEqual([
    'Holiday Planning, holidayberlin@c.example',
    'Holiday Planning, holidaymadrid@c.example',
  ]);
});

it('two that say the same are told apart by their places', () => {
  const twins = [0, 1].map(() => ({ ...candidates[0]!, name: 'Megan', detail: '' }));
  const card = cardOf({ question: { ...choice, candidates: twins } });
  expect(problemsOf(card)).toEqual([]);
  expect(JSON.stringify(card)).toContain('Megan, choice 2 of 2');
});

it('what was found is not in the card that others see', () => {
  const pictures = candidates.map(() => Buffer.from('jpeg'));
  const card = JSON.stringify(
    cardOf({ question: { ...choice, wanted: 'x' } }, { open: false, pictures }),
  );
  expect(card).not.toMatch(/data:image|Bold.* 0/);
});

it('five choices with pictures are small enough for Teams', () => {
  const long = candidates.map((candidate) => ({
    ...candidate,
    name: '漢'.repeat(300),
    detail: '漢'.repeat(300),
  }));
  // Far more than a picture of 64 pixels takes.
  const pictures = long.map(() => Buffer.alloc(8_000, 7));
  const card = cardOf({ question: { ...choice, candidates: long } }, { pictures });
  expect(problemsOf(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(limits.cardBytes);
  expect(JSON.stringify(card).match(/data:image/g)).toHaveLength(limits.choices);
});

it('a question that is over leaves no choice behind', () => {
  const card = questionCard(
    text,
    { kind: 'question', asked: { ...unasked, problem: denied }, open: true, pictures: [] },
    undefined,
  );
  expect(JSON.stringify(card)).not.toMatch(/selectAction/);
});
