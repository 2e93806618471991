import { changeCard } from '../../../bot/cards/change-card';
import { historyCard } from '../../../bot/cards/history-card';
import type { HistoryLine } from '../../../src/index';
import { limits, readerLanguages, textFor } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { personal, proposed } from '../../support/stage';

const name = '😀'.repeat(limits.nameCharacters);
const preview = Buffer.alloc(limits.previewBytes, 7);
const listed = Buffer.alloc(limits.listedBytes, 7);

describe.each(readerLanguages)('in %s', (language) => {
  const text = textFor(language);

  it('the largest proposal is a valid card, and fits into a message', () => {
    const change = {
      ...proposed,
      target: { ...proposed.target, name },
      framing: { crop: 'fit', turn: 90, ground: 'black' },
      damaged: true,
      earlier: 'words',
      side: 100,
      unread: name,
    } as const;
    const card = changeCard({ text, change, preview, listed, now: 1 });
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(limits.cardBytes);
    expect(text.lines.listedAlt).not.toBe(text.lines.previewAlt);
  });

  it('so does what is done, with the photos of before and now', () => {
    const change = {
      ...proposed,
      state: 'applied',
      appliedAt: 0,
      target: { ...proposed.target, name },
      previous: { kind: 'photo', route: 'team', etag: '"1"' },
      etag: '"2"',
    } as const;
    const both = { before: preview, after: preview };
    const card = changeCard({ text, change, preview, both, now: 1 });
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(limits.cardBytes);
  });

  it('so does a history of which each photo is kept', () => {
    const line: HistoryLine = {
      id: 'c-1',
      action: 'set',
      target: { kind: 'team', name },
      place: 'channel',
      conversation: 'x',
      at: Date.UTC(2026, 10, 25, 13, 4),
      state: 'unknown',
      undoable: true,
      picture: listed,
    };
    const lines = Array.from({ length: limits.historyEntries }, () => line);
    const card = historyCard(text, { kind: 'history', place: personal, lines });
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(limits.cardBytes);
  });
});
