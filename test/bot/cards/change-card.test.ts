import { buttonsOf } from '../../../local/teams/buttons';
import type { ChangeView, Framing } from '../../../src/index';
import { limits, plainFraming, text } from '../../../src/index';
import { changeCard } from '../../../bot/cards/change-card';
import type { AdaptiveCard, Element } from '../../../bot/cards/elements';
import { namesOfActions, problemsOf } from '../../support/card-parser';
import { adele, personal, proposed } from '../../support/stage';

const previous = { kind: 'photo', route: 'team', etag: '"1"' } as const;
const applied: ChangeView = {
  ...proposed,
  state: 'applied',
  appliedAt: 0,
  route: 'team',
  previous,
};
const preview = Buffer.alloc(limits.previewBytes, 7);

const cardOf = (change: ChangeView, more = {}) =>
  changeCard({ text, change, preview, now: 1, ...more });
const titles = (card: { actions?: readonly Element[] }) =>
  (card.actions ?? []).map((action) => action['title']);

const doubt = { of: 'undo', otherwise: 'applied' } as const;
const headingOf = (change: ChangeView) => cardOf(change).body[0]?.['text'];

const cases: [string, ChangeView, string[]][] = [
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

  it.each([
    ['refused', 'set', {}, 'The team photo was not changed'],
    ['refused', 'remove', {}, 'The team photo was not changed'],
    ['without an answer', 'set', { unanswered: 'apply' }, 'The team photo may have been set'],
    [
      'without an answer',
      'remove',
      { unanswered: 'apply' },
      'The team photo may have been removed',
    ],
  ] as const)('is headed by how it went after a try %s to %s', (_how, action, tried, heading) => {
    const problem = { code: 'graph.busy', details: {} } as const;
    expect(headingOf({ ...proposed, ...tried, action, problem })).toBe(heading);
  });

  it.each([
    [{ state: 'undoing' }, 'Removing the team photo …'],
    [{ state: 'undone' }, 'The team photo is removed'],
    [{ state: 'unknown', doubt }, 'The team photo may have been removed'],
  ] as const)('says of the undo of a first photo, %o, that there is none', (undone, heading) => {
    expect(headingOf({ ...applied, previous: { kind: 'none', route: 'team' }, ...undone })).toBe(
      heading,
    );
  });

  it('asks again where the photo was changed elsewhere in the meantime', () => {
    const problem = { code: 'change.newer_photo', details: {} } as const;
    expect(headingOf({ ...proposed, problem })).toBe('Set the team photo?');
  });

  it('carries the change id, a choice and nothing else in its buttons', () => {
    const change: ChangeView = { ...proposed, framing: { crop: 'fit', turn: 0, ground: 'white' } };
    const datas = JSON.stringify(cardOf(change)).match(/"data":\{[^}]*\}/g) ?? [];
    expect(datas).toHaveLength(13);
    for (const data of datas) {
      expect(data).toMatch(/^"data":\{"change":"c-1"(,"(crop|ground)":"[a-z]+"|,"turn":\d+)?\}$/);
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

  it.each([
    ['me', 'Person'],
    ['team', 'RoundedCorners'],
  ] as const)('shows the photo of %s as a chat list does, beside the large one', (kind, style) => {
    const me = { kind: 'me', objectId: 'o', name: 'Adele' } as const;
    const change = kind === 'me' ? { ...proposed, target: me } : proposed;
    const card = cardOf(change, { listed: Buffer.alloc(limits.listedBytes, 7) });
    expect(problemsOf(card)).toEqual([]);
    const images = JSON.stringify(card).match(/\{"type":"Image"[^}]*\}/g) ?? [];
    expect(images.map((each) => JSON.parse(each) as Element)).toMatchObject([
      { altText: text.lines.previewAlt, style, width: '128px' },
      { altText: text.lines.listedAlt, style, width: '32px' },
    ]);
  });

  const [old, none] = [text.noticeLines.beforeAlt, text.noticeLines.none];
  it.each([
    ['replaced', 'set', { before: preview, after: preview }, [old, text.lines.appliedAlt], 2],
    ['first', 'set', { after: preview }, [none, text.lines.appliedAlt], 1],
    ['removed', 'remove', { before: preview }, [old, none], 1],
  ] as const)(
    'shows a photo that is %s beside what was there',
    (_how, action, both, [left, right], pictures) => {
      const card = cardOf({ ...applied, action }, { both });
      expect(problemsOf(card)).toEqual([]);
      const [, row] = card.body;
      const columns = (row?.['columns'] as readonly Element[]).map((each) => JSON.stringify(each));
      expect(columns).toHaveLength(2);
      expect(columns[0]).toMatch(new RegExp(`"${left}".*"Before"`));
      expect(columns[1]).toMatch(new RegExp(`"${right}".*"Now"`));
      expect(JSON.stringify(card).match(/"type":"Image"/g)).toHaveLength(pictures);
      expect(titles(card)).toEqual(['Undo']);
    },
  );

  it('describes the picture in words', () => {
    expect(JSON.stringify(cardOf(proposed))).toContain('"altText":"The photo as it will look"');
  });

  it.each([
    'auth.blocked_by_policy',
    'auth.consent_needed',
    'graph.mailbox_closed',
    'graph.refused',
    'group.on_premises',
    'policy.on_premises',
  ] as const)('names whom to ask where only an administrator can help with %s', (code) => {
    const change = { ...proposed, problem: { code, details: {} } };
    expect(JSON.stringify(cardOf(change, { adminContact: 'it@contoso.example' }))).toContain(
      'it@contoso.example',
    );
  });

  it.each([
    ['graph.busy', true],
    ['auth.step_up_needed', true],
    ['auth.consent_needed', false],
  ] as const)('names no button that is not there: %s', (code, framed) => {
    const problem = { code, details: { seconds: 5, scopes: 'a' } };
    const card = cardOf({ ...proposed, problem });
    expect(JSON.stringify(card)).not.toMatch(/Confirm/);
    expect(JSON.stringify(card).includes('Crop: ')).toBe(framed);
    expect(JSON.stringify(cardOf(proposed))).toMatch(/“Confirm”/);
  });

  it.each([
    [limits.sharpSide - 1, 'set', true],
    [limits.sharpSide, 'set', false],
    [0, 'remove', false],
  ] as const)('says of %i pixels to %s whether they look blurred', (side, action, expected) => {
    const card = JSON.stringify(cardOf({ ...proposed, action, side }));
    expect(card.includes('may look blurred')).toBe(expected);
  });

  it('says to nobody but those who see it who may press', () => {
    expect(JSON.stringify(cardOf(proposed))).toMatch(/can use the buttons/);
    expect(JSON.stringify(cardOf({ ...proposed, dialog: {} }))).not.toMatch(/can use the buttons/);
  });

  it('offers no undo after it has run out', () => {
    expect(titles(cardOf(applied, { now: limits.undoMilliseconds + 1 }))).toEqual([]);
  });
});

describe('at a glance', () => {
  const me = { kind: 'me', objectId: 'o', name: 'Adele' } as const;
  const wordsOf = (elements: readonly Element[]) =>
    [...JSON.stringify(elements).matchAll(/"text":"([^"]*)"/g)].map(([, words]) => words);
  const halvesOf = (card: AdaptiveCard) => {
    const hidden = card.body.filter(({ id }) => typeof id === 'string' && /^details-/.test(id));
    const shown = card.body.filter((element) => !hidden.includes(element));
    return { hidden: wordsOf(hidden), open: hidden[0]?.['isVisible'], shown: wordsOf(shown) };
  };

  it('a proposal says whose photo it is and what Confirm does; the rest is behind “Details”', () => {
    const { hidden, open, shown } = halvesOf(cardOf({ ...proposed, target: me }));
    expect(shown).toEqual([
      'Set your photo?',
      'Adele (own photo)',
      '“Confirm” saves it to Microsoft 365.',
      '› Details',
    ]);
    expect(open).toBe(false);
    expect(hidden).toEqual(
      expect.arrayContaining([
        'Crop: Automatic',
        'Turn left',
        'You can undo it for 24 hours.',
        'Only Adele can use the buttons.',
      ]),
    );
  });

  it.each([
    ['team', { kind: 'team', groupId: 'g', name: 'T' }, {}, ['You must be an owner of the team.']],
    ['contact', { kind: 'contact', contactId: 'c', folderId: 'f', name: 'C' }, {}, []],
    [
      'person',
      { kind: 'user', objectId: 'o', address: 'o', name: 'P' },
      { asApplication: true },
      [],
    ],
  ] as const)(
    'the rights for the photo of a %s are among the details',
    (_what, target, more, said) => {
      const { hidden, shown } = halvesOf(cardOf({ ...proposed, ...more, target }));
      expect(hidden.filter((words) => words?.startsWith('You must be'))).toEqual(said);
      expect(shown.filter((words) => words?.includes('You must be'))).toEqual([]);
    },
  );

  it('what is done says when others see it; the rest is behind “Details”', () => {
    const { hidden, open, shown } = halvesOf(cardOf({ ...applied, etag: 'e-1' }));
    expect(shown).toEqual([
      'The team photo is set',
      'Team: Photo Team',
      text.whenSeen({ kind: 'team' }),
      '› Details',
    ]);
    expect(open).toBe(false);
    expect(hidden).toEqual([
      'Microsoft 365 has it.',
      'You can undo this for 24 hours.',
      'Etag: e-1',
    ]);
  });

  it('a photo that Teams shows hours later says so instead', () => {
    const { shown } = halvesOf(cardOf({ ...applied, route: 'group' }));
    expect(shown).toContain(text.lines.lagGroup);
    expect(shown).not.toContain(text.whenSeen({ kind: 'team' }));
  });

  it.each([
    ['that cannot be undone', { previous: { kind: 'none', route: 'team' } }, 'undoImpossible'],
    ['in Entra alone', { keptInDirectory: true }, 'onlyDirectory'],
  ] as const)('a photo %s says so at once', (_what, more, line) => {
    expect(halvesOf(cardOf({ ...applied, ...more })).shown).toContain(text.lines[line]);
  });

  it('the details stay open while somebody chooses a framing', () => {
    const framing = { ...plainFraming, turn: 90 } as const;
    expect(halvesOf(cardOf({ ...proposed, framing })).open).toBe(true);
  });

  it('there are no details where nothing is left to be said', () => {
    const { hidden, shown } = halvesOf(cardOf({ ...proposed, state: 'cancelled' }));
    expect(hidden).toEqual([]);
    expect(shown).not.toContain('› Details');
  });
});

describe('the framing on the card', () => {
  const framedAs = (framing: Partial<Framing>, more: Partial<ChangeView> = {}) =>
    cardOf({ ...proposed, ...more, framing: { ...plainFraming, ...framing } });
  const turnsOn = (card: AdaptiveCard) =>
    buttonsOf(card).flatMap(({ data }) => (data as { turn?: number }).turn ?? []);
  const names = (card: AdaptiveCard) => buttonsOf(card).map(({ title }) => title);

  it.each([
    [{}, {}, 'Crop: Automatic'],
    [{ crop: 'top', turn: 90 }, {}, 'Crop: Top · turned right'],
    [{ crop: 'top', ground: 'black' }, {}, 'Crop: Top'],
    [{ ground: 'black' }, { seeThrough: true }, 'Crop: Automatic · on black'],
    [
      { crop: 'fit', turn: 180, ground: 'black' },
      {},
      'Crop: Whole picture · upside down · on black',
    ],
    [{ turn: 270 }, {}, 'Crop: Automatic · turned left'],
  ] as const)('%o %o reads “%s”', (framing, more, line) => {
    expect(JSON.stringify(framedAs(framing, more))).toContain(`"text":"${line}"`);
  });

  it.each([
    [0, [270, 90]],
    [90, [0, 180]],
    [180, [90, 270]],
    [270, [180, 0]],
  ] as const)('that is turned by %i can be turned to %o', (turn, expected) => {
    expect(turnsOn(framedAs({ turn }))).toEqual(expected);
  });

  it.each([
    ['a cut picture', {}, {}, false],
    ['a whole picture', { crop: 'fit' }, {}, true],
    ['a see-through picture', {}, { seeThrough: true }, true],
  ] as const)('of %s offers the ground where it can be seen', (_what, framing, more, offered) => {
    const card = framedAs(framing, more);
    expect(names(card).includes('Black')).toBe(offered);
    expect(problemsOf(card)).toEqual([]);
  });

  it.each([
    ['wide', {}, ['Left', 'Centre', 'Right', 'Whole picture']],
    ['wide', { turn: 90 }, ['Automatic', 'Whole picture', 'Top', 'Centre', 'Bottom']],
    ['tall', {}, ['Automatic', 'Whole picture', 'Top', 'Centre', 'Bottom']],
    ['tall', { turn: 270 }, ['Left', 'Centre', 'Right', 'Whole picture']],
    ['square', {}, []],
  ] as const)('of a %s picture, %o, offers %o and the turns', (shape, framing, expected) => {
    const card = framedAs(framing, { shape });
    const ends = ['Confirm', 'Cancel'];
    expect(names(card)).toEqual([...expected, 'Turn left', 'Turn right', ...ends]);
    expect(problemsOf(card)).toEqual([]);
  });

  it('names the crop that makes the same photo where the chosen one is not offered', () => {
    const card = JSON.stringify(framedAs({ crop: 'top' }, { shape: 'wide' }));
    expect(card).toContain('"text":"Crop: Centre"');
    expect(card).toContain('Centre, chosen');
  });

  it('marks what is chosen', () => {
    const card = framedAs({ crop: 'fit', ground: 'black' });
    const accents = JSON.stringify(card).match(/"style":"accent","items":\[\{[^}]*\}/g) ?? [];
    expect(accents.map((each) => /"text":"([^"]*)"/.exec(each)?.[1])).toEqual([
      'Whole picture',
      'Black',
    ]);
    expect(namesOfActions(card)).toEqual(
      expect.arrayContaining(['Whole picture, chosen', 'Black, chosen', 'White', 'Top']),
    );
  });

  it('cannot be changed once it is confirmed', () => {
    expect(names(cardOf(applied))).toEqual(['Undo']);
  });
});

it('has the details for support once, also where an undo failed', () => {
  const problem = { code: 'graph.failed', details: { requestId: 'r-1' } } as const;
  const card = cardOf({ ...applied, etag: 'e-1', problem });
  expect(problemsOf(card)).toEqual([]);
  expect(JSON.stringify(card)).toContain('r-1');
});

describe('the card of a team that was meant by one of its channels', () => {
  const inChannel = (channelKind: 'private' | 'shared', more: Partial<ChangeView> = {}) =>
    cardOf({
      ...proposed,
      target: { kind: 'team', groupId: 'g-1', name: 'Photo Team', channelKind },
      ...more,
    });

  it.each(['private', 'shared'] as const)('says in a %s one that it is the whole team', (kind) => {
    const card = inChannel(kind);
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('Team: Photo Team');
    expect(JSON.stringify(card)).toContain(text.wholeTeamLines[kind]);
  });

  it.each([
    ['an ordinary channel', cardOf(proposed)],
    ['what is done', inChannel('private', applied)],
  ])('does not say so of %s', (_what, card) => {
    expect(JSON.stringify(card)).not.toContain('whole team');
  });
});

it('has whole sentences where Teams left out a name', () => {
  const target = { kind: 'me', objectId: 'o', name: '' } as const;
  const place = { ...personal, kind: 'groupChat' } as const;
  const requester = { ...adele, name: '' };
  const card = JSON.stringify(cardOf({ ...proposed, place, requester, target }));
  expect(card).toContain('The photo of the person who asked');
  expect(card).toContain('Only the person who asked can use the buttons.');
  expect(text.sentenceFor('change.not_yours', { name: '' })).toContain('the person who asked');
  expect(text.sentenceFor('change.undo_not_yours', { name: '' })).toContain('by somebody else');
});

it('lets only the button that comes first stand out', () => {
  const details = { scopes: 'S', link: 'https://login.example/x' };
  const styles = (problem?: ChangeView['problem']) =>
    (cardOf({ ...proposed, ...(problem && { problem }) }).actions ?? []).map(
      ({ style }) => style ?? 'default',
    );
  expect(styles()).toEqual(['positive', 'default']);
  expect(styles({ code: 'auth.consent_needed', details })).toEqual([
    'positive',
    'default',
    'default',
  ]);
});
