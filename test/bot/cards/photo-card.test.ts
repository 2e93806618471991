import { photoCard } from '../../../bot/cards/photo-card';
import { buttonsOf } from '../../../local/teams/buttons';
import type { Target } from '../../../src/index';
import { limits, text } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { expectPlain, hostileNames } from '../../support/hostile-names';

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
    const card = photoCard(text, { kind: 'photo', target, facts, preview });
    expect(problemsOf(card)).toEqual([]);
    const shown = JSON.stringify(card);
    for (const part of ['648 × 640 pixels, 50 KB', 'Etag: ABC', 'The photo as it is now']) {
      expect(shown).toContain(part);
    }
    const round = target.kind !== 'team' && target.kind !== 'group';
    expect(shown.includes('"style":"Person"')).toBe(round);
    expect(shown.includes('"style":"RoundedCorners"')).toBe(!round);
    expect(buttonsOf(card)).toEqual([]);
  });

  it.each(targetsCalled('Adele'))('of $kind says that there is none', (target) => {
    const card = photoCard(text, { kind: 'photo', target });
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('There is no photo.');
    expect(JSON.stringify(card)).not.toContain('data:image');
  });

  it('has words for a photo without an etag, and for a tiny one', () => {
    const bare = { ...facts, etag: '', bytes: 3 };
    const [target] = targetsCalled('Adele');
    const card = photoCard(text, { kind: 'photo', target: target!, facts: bare });
    expect(JSON.stringify(card)).toMatch(/Etag: none/);
    expect(JSON.stringify(card)).toMatch(/, 1 KB/);
  });

  it.each(hostileNames)('shows a name with %s as plain text', (_what, name) => {
    for (const target of targetsCalled(name)) {
      expectPlain(photoCard(text, { kind: 'photo', target, facts, preview }), name);
    }
  });
});
