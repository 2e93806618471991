import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { hasty } from './support/hasty';
import type { Question } from './support/house';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse({ ambient: hasty, apart: 2 * limits.graphBreakerMilliseconds });

const images = inline(picture('small.jpg'));
const ownPhoto: Question = { in: 'group', text: 'set my photo', images };
const teamPhoto: Question = { in: 'channel', text: 'set team photo', images };
const raop = '[RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.';
const policy = /policy of your organisation keeps PhotoBot out/;
const resource = 'Error authenticating with resource';

it.each<[string, Question, number, string, string, RegExp]>([
  ['a full mailbox', ownPhoto, 403, 'ErrorQuotaExceeded', '', /Your mailbox is full/],
  ['a full mailbox by 507', ownPhoto, 507, 'ErrorQuotaExceeded', '', /Your mailbox is full/],
  ['a full mailbox by 500', ownPhoto, 500, 'ErrorMailboxFull', '', /Your mailbox is full/],
  ['a full mailbox of a team', teamPhoto, 403, 'ErrorQuotaExceeded', '', /team’s mailbox is full/],
  ['full storage', ownPhoto, 507, 'InsufficientStorage', '', /storage for this photo is full/],
  [
    'a disabled account',
    ownPhoto,
    403,
    'ErrorAccountDisabled',
    '',
    /account is blocked or disabled/,
  ],
  [
    'a disabled account by 503',
    ownPhoto,
    503,
    'AccountDisabled',
    '',
    /account is blocked or disabled/,
  ],
  ['an access policy', ownPhoto, 403, 'ErrorAccessDenied', raop, policy],
  ['an access policy by 500', ownPhoto, 500, 'ErrorAccessDenied', raop, policy],
  ['an access policy at a team', teamPhoto, 403, 'ErrorAccessDenied', raop, policy],
  [
    'a missing licence',
    ownPhoto,
    403,
    'MissingLicense',
    '',
    /account has no Exchange Online licence/,
  ],
  [
    'a missing licence by 500',
    ownPhoto,
    500,
    'MissingLicense',
    '',
    /account has no Exchange Online licence/,
  ],
  [
    'no mailbox by 400',
    ownPhoto,
    400,
    'AuthenticationError',
    resource,
    /no Exchange Online mailbox/,
  ],
])('%s is said as what it is, once', async (_what, question, status, code, message, words) => {
  const then = { kind: 'answer', ...graphError(status, code, message) } as const;
  const fault = house.faults.add({ service: 'graph', method: 'PUT', times: 99, then });
  const { answer } = await house.ask(question);
  const { seen } = await house.press(answer, { in: question.in, verb: 'confirm' });
  expect(headingOf(seen)).toMatch(/was not changed$/);
  expect(wordsOf(seen)).toMatch(words);
  expect(wordsOf(seen)).not.toMatch(/owner|let people change|in a minute|post the picture/);
  expect(buttonsOf(seen)).toEqual([]);
  expect(fault.hits()).toBe(1);
});

describe('the card says when others see the photo', () => {
  it('of a person: others may see the old photo in Teams for weeks, and what helps', async () => {
    const seen = await setPhoto(house, { text: 'set my photo' });
    const words = wordsOf(seen);
    expect(words).toMatch(
      /up to three days.*other people may see the old photo.*60 days.*sign out.*cache/,
    );
    const { seen: undone } = await house.press(seen, { in: 'channel', verb: 'undo' });
    expect(wordsOf(undone)).toMatch(/other people may see the old photo.*60 days/);
  });

  it('of a team: some days', async () => {
    const words = wordsOf(await setPhoto(house));
    expect(words).toMatch(/up to three days/);
    expect(words).not.toMatch(/60 days/);
  });
});
