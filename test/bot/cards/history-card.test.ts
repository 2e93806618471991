import { historyCard } from '../../../bot/cards/history-card';
import { buttonsOf } from '../../../local/teams/buttons';
import type { HistoryLine } from '../../../src/index';
import { text, textFor } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { expectPlain, hostileNames } from '../../support/hostile-names';
import { channel, personal } from '../../support/stage';

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
    historyCard(text, { kind: 'history', place, lines });

  it.each([
    [[], personal],
    [[], channel],
    [Array<HistoryLine>(10).fill({ ...line, undoable: true }), personal],
    [[line], channel],
  ])('is a valid card', (lines, place) => {
    expect(problemsOf(history(lines, place))).toEqual([]);
  });

  it.each([
    ['en', undefined, 'Nov 25, 2026, 1:04 PM (UTC)'],
    ['en', 'UTC', 'Nov 25, 2026, 1:04 PM'],
    ['en', 'America/New_York', 'Nov 25, 2026, 8:04 AM'],
    ['en', '+05:30', 'Nov 25, 2026, 6:34 PM'],
    ['en', '-11:00', 'Nov 25, 2026, 2:04 AM'],
    ['de', 'Asia/Tokyo', '25.11.2026, 22:04'],
  ] as const)(
    'shows the time in %s in the reader’s time zone (%s)',
    (language, timeZone, shown) => {
      const place = { ...personal, timeZone };
      const card = historyCard(textFor(language), { kind: 'history', place, lines: [line] });
      const said = JSON.stringify(card).replace(/\u202f/g, ' ');
      expect(said).toContain(`"${shown}"`);
      expect(said).not.toContain('DATE(');
    },
  );

  it.each([
    ['me', 'set', 'Person', text.lines.appliedAlt],
    ['contact', 'remove', 'Person', text.lines.removedAlt],
    ['team', 'set', 'RoundedCorners', text.lines.appliedAlt],
  ] as const)('shows the photo of %s to %s as Teams does', (kind, action, style, altText) => {
    const picture = Buffer.from('listed');
    const target = { kind, name: 'Somebody' };
    const card = history([{ ...line, action, picture, target }, line]);
    expect(problemsOf(card)).toEqual([]);
    const images = JSON.stringify(card).match(/\{"type":"Image"[^}]*\}/g) ?? [];
    expect(images).toHaveLength(1);
    expect(JSON.parse(images[0] ?? '')).toMatchObject({ altText, style, width: '40px' });
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
    [{ state: 'unknown' }, 'perhaps done · in a channel'],
    [{ code: 'change.overtaken' }, 'done · in a channel'],
    [
      { state: 'failed', code: 'graph.denied', route: undefined, place: 'personal' },
      'failed · in our personal chat',
    ],
  ] as const)('says how %o ended', (more, words) => {
    expect(JSON.stringify(history([{ ...line, ...more }]))).toContain(words);
  });

  it.each([
    [{ state: 'failed', code: 'graph.denied' }, 'The team photo was not changed'],
    [{ state: 'unknown' }, 'The team photo may have been set'],
    [{ state: 'unknown', action: 'remove' }, 'The team photo may have been removed'],
    [{ state: 'unknown', doubt: 'undo' }, 'The previous team photo may be back'],
    [{ state: 'unknown', doubt: 'undo', isFirst: true }, 'The team photo may have been removed'],
    [{ state: 'undone' }, 'Set the team photo'],
  ] as const)('calls %o what it came to', (more, words) => {
    expect(JSON.stringify(history([{ ...line, ...more }]))).toContain(`${words}: Photo Team`);
  });

  it.each(hostileNames)('shows a name with %s as plain text', (_what, name) => {
    const target = { kind: 'team', name } as const;
    expectPlain(history(Array<HistoryLine>(10).fill({ ...line, target, undoable: true })), name);
  });
});
