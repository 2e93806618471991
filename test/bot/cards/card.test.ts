import { helpCard, noticeCard } from '../../../bot/cards/card';
import { buttonsOf } from '../../../local/teams/buttons';
import { text } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { expectPlain, hostileNames } from '../../support/hostile-names';
import { adele, channel, proposed } from '../../support/stage';

const person = (name: string) => ({ objectId: 'o-1', address: 'o-1', name });

describe('helpCard', () => {
  it.each([
    ['personal', false],
    ['groupChat', false],
    ['channel', true],
  ] as const)('in %s lists what works there', (kind, team) => {
    const card = helpCard(text, { place: { ...channel, kind } });
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).includes('"set team photo"')).toBe(team);
    expect(JSON.stringify(card)).toContain('set my photo');
  });

  it.each([
    ['a private channel', { ...channel, channelKind: 'private' }, /that of the whole team/],
    ['a shared channel', { ...channel, channelKind: 'shared' }, /people of the organisation/],
    ['a group chat', { ...channel, kind: 'groupChat' }, /picture of this chat/],
    ['a meeting', { ...channel, kind: 'groupChat', meeting: true }, /A meeting has no team/],
  ] as const)('says in %s what is different there', (_where, place, note) => {
    const card = helpCard(text, { place });
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toMatch(note);
  });

  it('says first for whom it is not', () => {
    const card = helpCard(text, { place: channel, outsider: true });
    expect(problemsOf(card)).toEqual([]);
    expect(card.body[1]).toMatchObject({ text: text.sentenceFor('auth.outsider', {}) });
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
    const card = noticeCard(text, change);
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain(heading);
    expect(buttonsOf(card)).toEqual([]);
  });

  it.each(hostileNames)('shows names with %s as plain text', (_what, name) => {
    const requester = { ...adele, name };
    expectPlain(noticeCard(text, { ...done, requester }), name);
    expectPlain(noticeCard(text, { ...done, requester, target: { ...contact, name } }), name);
  });
});
