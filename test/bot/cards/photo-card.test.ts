import { historyCard } from '../../../bot/cards/history-card';
import { noticeCard } from '../../../bot/cards/card';
import { photoCard } from '../../../bot/cards/photo-card';
import { buttonsOf } from '../../../local/teams/buttons';
import type { HistoryLine, Target } from '../../../src/index';
import { limits } from '../../../src/index';
import { problemsOf, shownText } from '../../support/card-parser';
import { adele, channel, personal, proposed } from '../../support/stage';

const hostile: [string, string][] = [
  ['Markdown', '[click](https://evil.example)'],
  ['a mention', '<at>Everyone</at>'],
  ['bidi', 'Ade\u202ele'],
  ['a date function', 'x {{DATE(2026-01-01T00:00:00Z)}}'],
  ['a flood', '😀'.repeat(10_000)],
];

/** No text that people wrote may stand in a TextBlock, which reads Markdown and functions. */
function expectPlain(card: object, name: string): void {
  const blocks = JSON.stringify(card).match(/\{"type":"TextBlock"[^}]*\}/g) ?? [];
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(block).not.toContain(name.slice(0, 8));
  expect(JSON.stringify(card)).not.toContain('\u202e');
  expect(JSON.stringify(card).length).toBeLessThan(limits.cardBytes);
  expect(problemsOf(card)).toEqual([]);
}

const person = (name: string) => ({ objectId: 'o-1', address: 'o-1', name });
const targetsCalled = (name: string): Target[] => [
  { kind: 'me', objectId: 'o-1', name },
  { kind: 'user', ...person(name) },
  { kind: 'group', groupId: 'g-1', name },
  { kind: 'team', groupId: 'g-1', name },
  { kind: 'contact', contactId: 'c-1', name },
  { kind: 'contact', contactId: 'c-1', name, owner: person(name) },
];

describe('photoCard', () => {
  const facts = { etag: 'ABC', bytes: 51_200, width: 648, height: 640 };
  const preview = Buffer.alloc(limits.previewBytes, 7);

  it.each(targetsCalled('Adele'))('of $kind says what is known', (target) => {
    const card = photoCard({ kind: 'photo', target, facts, preview });
    expect(problemsOf(card)).toEqual([]);
    const shown = JSON.stringify(card);
    for (const part of ['648 × 640 pixels, 50 KB', 'Etag: ABC', 'The photo as it is now']) {
      expect(shown).toContain(part);
    }
    const round = target.kind !== 'team' && target.kind !== 'group';
    expect(shown.includes('"style":"Person"')).toBe(round);
    expect(buttonsOf(card)).toEqual([]);
  });

  it.each(targetsCalled('Adele'))('of $kind says that there is none', (target) => {
    const card = photoCard({ kind: 'photo', target });
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('There is no photo.');
    expect(JSON.stringify(card)).not.toContain('data:image');
  });

  it('has words for a photo without an etag, and for a tiny one', () => {
    const bare = { ...facts, etag: '', bytes: 3 };
    const [target] = targetsCalled('Adele');
    const card = photoCard({ kind: 'photo', target: target!, facts: bare });
    expect(JSON.stringify(card)).toMatch(/Etag: none/);
    expect(JSON.stringify(card)).toMatch(/, 1 KB/);
  });

  it.each(hostile)('shows a name with %s as plain text', (_what, name) => {
    for (const target of targetsCalled(name)) {
      expectPlain(photoCard({ kind: 'photo', target, facts, preview }), name);
    }
  });
});

describe('historyCard', () => {
  const line: HistoryLine = {
    id: 'c-1',
    action: 'set',
    target: { kind: 'team', name: 'Photo Team' },
    place: 'channel',
    conversation: 'x',
    at: Date.UTC(2026, 10, 25, 13, 4, 5, 678),
    state: 'applied',
    route: 'team',
  };
  const history = (lines: readonly HistoryLine[], place = personal) =>
    historyCard({ kind: 'history', place, lines });

  it.each([
    [[], personal],
    [[], channel],
    [Array<HistoryLine>(10).fill({ ...line, undoable: true }), personal],
    [[line], channel],
  ])('is a valid card', (lines, place) => {
    expect(problemsOf(history(lines, place))).toEqual([]);
  });

  it('shows the time as its reader’s client writes it', () => {
    const functions = /\{\{DATE[^"]*\}\}/.exec(JSON.stringify(history([line])))?.[0] ?? '';
    expect(functions).toBe('{{DATE(2026-11-25T13:04:05Z, SHORT)}} {{TIME(2026-11-25T13:04:05Z)}}');
    expect(shownText(functions)).toMatch(/^Wed, Nov 25, 2026 \d{1,2}:04\s[AP]M$/);
    expect(shownText('{{TIME(2026-11-25T13:04:05.678Z)}}')).toContain('{{TIME');
  });

  it('has one button for each that can be undone, with its id, and that this is a list', () => {
    const buttons = buttonsOf(
      history([
        { ...line, undoable: true },
        { ...line, id: 'c-2' },
      ]),
    );
    expect(buttons).toEqual([
      {
        type: 'Action.Execute',
        title: 'Undo',
        tooltip: 'Undo change 1 of 2. Set the team photo: Photo Team',
        verb: 'undo',
        data: { change: 'c-1', list: 1 },
      },
    ]);
  });

  it.each([
    [{ state: 'undone' }, 'undone · in a channel'],
    [{ code: 'change.uncertain' }, 'perhaps done · in a channel'],
    [{ code: 'change.overtaken' }, 'done · in a channel'],
    [
      { state: 'failed', code: 'graph.denied', route: undefined, place: 'personal' },
      'failed · in our personal chat',
    ],
  ] as const)('says how %o ended', (more, words) => {
    expect(JSON.stringify(history([{ ...line, ...more }]))).toContain(words);
  });

  it.each(hostile)('shows a name with %s as plain text', (_what, name) => {
    const target = { kind: 'team', name } as const;
    expectPlain(history(Array<HistoryLine>(10).fill({ ...line, target, undoable: true })), name);
  });
});

describe('noticeCard', () => {
  const user = { kind: 'user', ...person('Megan') } as const;
  const contact = { kind: 'contact', contactId: 'c', name: 'Bob', owner: person('Megan') } as const;
  const done = { ...proposed, state: 'applied', target: user } as const;

  it.each([
    [done, 'Your photo was changed'],
    [{ ...done, action: 'remove' }, 'Your photo was removed'],
    [{ ...done, state: 'undone' }, 'Your photo was put back'],
    [{ ...done, target: contact }, 'The photo of one of your contacts was changed'],
  ] as const)('says what happened to whom', (change, heading) => {
    const card = noticeCard(change);
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain(heading);
    expect(buttonsOf(card)).toEqual([]);
  });

  it.each(hostile)('shows names with %s as plain text', (_what, name) => {
    const requester = { ...adele, name };
    expectPlain(noticeCard({ ...done, requester }), name);
    expectPlain(noticeCard({ ...done, requester, target: { ...contact, name } }), name);
  });
});
