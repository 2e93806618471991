import type { PhotoChange } from '../../../src/index';
import { limits } from '../../../src/index';
import { changeCard } from '../../../bot/cards/change-card';
import { helpCard } from '../../../bot/cards/help-card';
import type { Element } from '../../../bot/cards/elements';
import { problemsOf } from '../../support/card-parser';
import { adele, personal, proposed } from '../../support/stage';

const previous = { kind: 'photo', route: 'team', etag: '"1"' } as const;
const applied: PhotoChange = {
  ...proposed,
  state: 'applied',
  appliedAt: 0,
  route: 'team',
  previous,
};
const preview = Buffer.alloc(limits.previewBytes, 7);

const cardOf = (change: PhotoChange, more = {}) => changeCard({ change, preview, now: 1, ...more });
const titles = (card: { actions?: readonly Element[] }) =>
  (card.actions ?? []).map((action) => action['title']);

const cases: [string, PhotoChange, string[]][] = [
  ['a proposal', proposed, ['Confirm', 'Cancel']],
  [
    'a personal proposal',
    { ...proposed, place: personal, target: { kind: 'me', objectId: 'o', name: 'Adele' } },
    ['Confirm', 'Cancel'],
  ],
  [
    'a proposal that failed once',
    { ...proposed, problem: { code: 'graph.busy', details: { seconds: 5 } } },
    ['Try again', 'Cancel'],
  ],
  [
    'a proposal without consent',
    {
      ...proposed,
      problem: {
        code: 'auth.consent_needed',
        details: {
          scopes: 'TeamSettings.ReadWrite.All',
          admin: 1,
          link: 'https://login.example/x',
        },
      },
    },
    ['Grant permission', 'Try again', 'Cancel'],
  ],
  ['a write in hand', { ...proposed, state: 'applying' }, []],
  ['a done change', applied, ['Undo']],
  [
    'a done change that cannot be undone',
    { ...applied, previous: { kind: 'none', route: 'team' } },
    [],
  ],
  [
    'a done change by the group route',
    { ...applied, route: 'group', previous: { ...previous, route: 'group' } },
    ['Undo'],
  ],
  [
    'a done change whose undo lacks consent',
    {
      ...applied,
      problem: {
        code: 'auth.consent_needed',
        details: { scopes: 'TeamSettings.ReadWrite.All', link: 'https://login.example/x' },
      },
    },
    ['Grant permission', 'Try again'],
  ],
  [
    'a change of which nobody knows whether it was applied',
    { ...applied, problem: { code: 'change.uncertain', details: {} } },
    ['Undo'],
  ],
  ['an undo in hand', { ...applied, state: 'undoing' }, []],
  ['an undone change', { ...applied, state: 'undone' }, []],
  ['a cancelled proposal', { ...proposed, state: 'cancelled' }, []],
  ['a lapsed proposal', { ...proposed, state: 'lapsed' }, []],
  [
    'a failed change',
    {
      ...proposed,
      state: 'failed',
      problem: { code: 'auth.not_owner', details: { requestId: 'r-1' } },
    },
    [],
  ],
];

describe('changeCard', () => {
  it.each(cases)('of %s is a valid card with the buttons that work', (_what, change, expected) => {
    const card = cardOf(change);
    expect(problemsOf(card)).toEqual([]);
    expect(titles(card)).toEqual(expected);
  });

  it('carries the change id and nothing else in its buttons', () => {
    const datas = JSON.stringify(cardOf(proposed)).match(/"data":\{[^}]*\}/g) ?? [];
    expect(datas).toHaveLength(9);
    for (const data of datas) {
      expect(data).toMatch(/^"data":\{"change":"c-1"(,"crop":"[a-z]+")?\}$/);
    }
  });

  it.each([
    ['Markdown', '[click](https://evil.example)'],
    ['a mention', '<at>Everyone</at>'],
    ['bidi', 'Ade\u202ele'],
    ['a flood', '😀'.repeat(10_000)],
  ])('shows a name with %s as plain text and stays small', (_what, name) => {
    const hostile = {
      ...proposed,
      requester: { ...adele, name },
      target: { ...proposed.target, name },
    };
    const card = cardOf(hostile);
    const blocks = JSON.stringify(card.body).match(/\{"type":"TextBlock"[^}]*\}/g) ?? [];
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) expect(block).not.toContain(name.slice(0, 8));
    expect(JSON.stringify(card).length).toBeLessThan(limits.cardBytes);
    expect(problemsOf(card)).toEqual([]);
  });

  it('describes the picture in words', () => {
    expect(JSON.stringify(cardOf(proposed))).toContain('"altText":"The photo as it will look"');
  });

  it('names whom to ask where only an administrator can help', () => {
    const change = { ...proposed, problem: { code: 'auth.consent_needed', details: {} } } as const;
    expect(JSON.stringify(cardOf(change, { adminContact: 'it@contoso.example' }))).toContain(
      'it@contoso.example',
    );
  });

  it('offers no undo after it has run out', () => {
    expect(titles(cardOf(applied, { now: limits.undoMilliseconds + 1 }))).toEqual([]);
  });
});

describe('helpCard', () => {
  it.each([
    ['personal', false],
    ['groupChat', false],
    ['channel', true],
  ] as const)('in %s lists what works there', (kind, team) => {
    const card = helpCard(kind);
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).includes('set team photo')).toBe(team);
    expect(JSON.stringify(card)).toContain('set my photo');
  });
});
