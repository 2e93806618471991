import { noticeCard } from '../../../bot/cards/card';
import { buttonsOf } from '../../../local/teams/buttons';
import { text } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { expectPlain, hostileNames } from '../../support/hostile-names';
import { adele, proposed } from '../../support/stage';

const person = (name: string) => ({ objectId: 'o-1', address: 'o-1', name });

describe('noticeCard', () => {
  const user = { kind: 'user', ...person('Megan') } as const;
  const contact = { kind: 'contact', contactId: 'c', name: 'Bob', owner: person('Megan') } as const;
  const done = { ...proposed, state: 'applied', target: user } as const;

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
