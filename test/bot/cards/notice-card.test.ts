import { noticeCard } from '../../../bot/cards/notice-card';
import { buttonsOf } from '../../../local/teams/buttons';
import { limits, text } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { expectPlain, hostileNames } from '../../support/hostile-names';
import { adele, proposed } from '../../support/stage';

const person = (name: string) => ({ objectId: 'o-1', address: 'o-1', name });
const user = { kind: 'user', ...person('Megan') } as const;
const contact = { kind: 'contact', contactId: 'c', name: 'Bob', owner: person('Megan') } as const;
const done = { ...proposed, state: 'applied', target: user } as const;
const none = { kind: 'none', route: 'user-as-app' } as const;
const photo = { kind: 'photo', route: 'user-as-app', etag: '' } as const;

const notice = { kind: 'notice' } as const;

describe('noticeCard', () => {
  it.each([
    [done, 'Your photo was changed'],
    [{ ...done, action: 'remove' }, 'Your photo was removed'],
    [{ ...done, state: 'undone' }, 'Your photo was put back'],
    [
      { ...done, state: 'undone', previous: { kind: 'none', route: 'me' } },
      'Your photo was removed',
    ],
    [{ ...done, target: contact }, 'The photo of one of your contacts was changed'],
  ] as const)('says what happened to whom', (change, heading) => {
    const card = noticeCard(text, { ...notice, change });
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain(heading);
    expect(buttonsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/Image|Restore/);
  });

  it.each(hostileNames)('shows names with %s as plain text', (_what, name) => {
    const requester = { ...adele, name };
    expectPlain(noticeCard(text, { ...notice, change: { ...done, requester } }), name);
    const change = { ...done, requester, target: { ...contact, name } };
    expectPlain(noticeCard(text, { ...notice, change }), name);
  });

  const largest = Buffer.alloc(limits.previewBytes, 1);
  it.each([
    ['two photos', { ...done, previous: photo }, largest, largest, 2],
    ['no photo before', { ...done, previous: none }, undefined, largest, 1],
    ['no photo now', { ...done, action: 'remove', previous: photo }, largest, undefined, 1],
  ] as const)(
    'shows %s side by side, round, and small enough for Teams',
    (_what, change, before, after, pictures) => {
      const card = noticeCard(text, { ...notice, change, before, after, restorable: true });
      expect(problemsOf(card)).toEqual([]);
      const shown = JSON.stringify(card);
      expect(shown.match(/"style":"Person"/g)).toHaveLength(pictures);
      expect(shown.includes(text.noticeLines.none)).toBe(pictures < 2);
      expect(shown.match(/"Before"|"Now"/g)).toEqual(['"Before"', '"Now"']);
      expect(Buffer.byteLength(shown)).toBeLessThan(limits.cardBytes);
      expect(card.actions).toMatchObject([{ verb: 'restore', data: { change: done.id } }]);
    },
  );

  it('shows no photo alone if the other one is not kept', () => {
    const change = { ...done, previous: photo };
    const card = noticeCard(text, { ...notice, change, after: largest });
    expect(JSON.stringify(card)).not.toContain('Image');
  });
});
