import type { Whose } from '../../../src/commands/command';
import { Refusal } from '../../../src/errors';
import { createLookUp } from '../../../src/finding/look-up';
import type { Wisher } from '../../../src/finding/resolve';
import { createResolve } from '../../../src/finding/resolve';
import type { Directory } from '../../../src/graph/directory';
import { limits } from '../../../src/limits';
import type { Assertion } from '../../../src/outside';
import type { Place } from '../../../src/request';
import type { Candidate } from '../../../src/targets/matching';
import { callerWith } from '../../support/caller';

const assertion: Assertion = { token: 'a', objectId: 'o-adele', tenantId: 't-1', guest: false };
const channel: Place = {
  kind: 'channel',
  tenantId: 't-1',
  conversationId: '19:team@thread.tacv2;messageid=1',
  serviceUrl: 'https://smba.example/',
  botId: '28:bot',
};
const me = { kind: 'me', objectId: 'o-adele', name: 'Adele' } as const;

const userOf = (objectId: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  name,
  target: { kind: 'user', objectId, address: objectId, name },
  detail: '',
  ...more,
});
const groupOf = (groupId: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  name,
  target: { kind: 'group', groupId, name },
  detail: '',
  ...more,
});
const contactOf = (contactId: string, name: string): Candidate => ({
  name,
  target: { kind: 'contact', contactId, name },
  detail: '',
});

type Entries = {
  readonly [Kind in Exclude<keyof Directory, 'ownedIds'>]?: readonly Candidate[];
} & {
  readonly ownedIds?: readonly string[];
};

/** What finds, in a directory with these entries. */
function openResolve(entries: Entries, photoAdministrators: readonly string[] = []) {
  const asked: string[] = [];
  const list = (kind: Exclude<keyof Directory, 'ownedIds'>, token: string, what: unknown) => {
    asked.push(`${kind} ${JSON.stringify(what)} by ${token}`);
    return Promise.resolve(entries[kind] ?? []);
  };
  const directory: Directory = {
    users: (token, called) => list('users', token, called),
    groups: (token, called) => list('groups', token, called),
    teams: (token) => list('teams', token, null),
    contacts: (token, owner) => list('contacts', token, owner?.objectId ?? null),
    groupsById: (token, ids) => list('groupsById', token, ids),
    ownedIds(token) {
      asked.push(`ownedIds by ${token}`);
      return Promise.resolve(entries.ownedIds ?? []);
    },
  };
  const call = callerWith();
  const looks: unknown[] = [];
  const audit = {
    looked: (_who: unknown, look: unknown) => Promise.resolve(void looks.push(look)),
  };
  const resolve = createResolve({
    lookUp: createLookUp({ audit, call, directory }),
    teams: { find: () => Promise.resolve({ groupId: 'g-here', name: 'Photo Team' }) },
    photoAdministrators: new Set(photoAdministrators),
  });
  const find = (whose: Whose, more: Partial<Wisher> = {}) => {
    const wish = { name: 'set', whose } as const;
    const requester = { objectId: 'o-adele', name: 'Adele' };
    return resolve({ wish, requester, place: channel, known: {}, ...more }, assertion);
  };
  return { asked, find, looks };
}

const named = (name: string) => ({ by: 'name', name }) as const;
const user = (name: string): Whose => ({ kind: 'user', who: named(name) });
const group = (name: string): Whose => ({ kind: 'group', called: named(name) });

it('looks nobody up for the requester’s own photo', async () => {
  const { asked, find } = openResolve({});
  expect(await find({ kind: 'me' })).toEqual({ target: me });
  expect(asked).toEqual([]);
});

it('takes the team of the channel where none is named, with its kind of channel', async () => {
  const { asked, find } = openResolve({});
  const place = { ...channel, channelKind: 'shared' } as const;
  expect(await find({ kind: 'team' }, { place })).toEqual({
    target: { kind: 'team', groupId: 'g-here', name: 'Photo Team', channelKind: 'shared' },
  });
  expect(asked).toEqual([]);
});

it.each<[string, Whose, string]>([
  ['a person', user('Megan'), 'users {"by":"name","name":"Megan"} by User.ReadBasic.All'],
  ['a group', group('Sales'), 'groups {"by":"name","name":"Sales"} by GroupMember.Read.All'],
  [
    'a person by an address',
    { kind: 'user', who: { by: 'address', address: 'megan@contoso.example' } },
    'users {"by":"address","address":"megan@contoso.example"} by User.ReadBasic.All',
  ],
  ['a team', { kind: 'team', called: named('Sales') }, 'teams null by Team.ReadBasic.All'],
  [
    'a contact of one’s own',
    { kind: 'contact', called: named('Dora') },
    'contacts null by Contacts.ReadWrite',
  ],
])('looks %s up with the permission for just that', async (_what, whose, expected) => {
  const { asked, find } = openResolve({});
  await expect(find(whose)).rejects.toMatchObject({ code: 'target.unknown' });
  expect(asked).toEqual([expected]);
});

it('finds the only one that fits', async () => {
  const { find } = openResolve({ users: [userOf('o-1', 'Megan Bowen'), userOf('o-2', 'Diego')] });
  expect(await find(user('megan'))).toMatchObject({ target: { objectId: 'o-1' } });
});

it('takes somebody who names themselves for the requester', async () => {
  const { find } = openResolve({ users: [userOf('o-adele', 'Adele')] });
  expect(await find(user('Adele'))).toEqual({ target: me });
});

describe('where only the requester can tell', () => {
  it('asks which of several it is, and how many more there are', async () => {
    const groups = Array.from({ length: limits.choices + 2 }, (_, at) =>
      groupOf(`g-${at}`, 'Sales'),
    );
    const { find } = openResolve({ groups });
    expect(await find(group('Sales'))).toMatchObject({
      question: { kind: 'choice', part: 'whose', fits: true, wanted: 'Sales', more: 2 },
    });
  });

  it('asks whether one that comes near is meant', async () => {
    const { find } = openResolve({ groups: [groupOf('g-1', 'Marketing')] });
    expect(await find(group('Marketting'))).toMatchObject({
      question: { fits: false, candidates: [{ name: 'Marketing' }], more: 0 },
    });
  });

  it('does not offer what cannot be set, unless there is nothing else', async () => {
    const blocked = groupOf('g-1', 'Sales', { blocked: 'group.without_photo' });
    const two = openResolve({ groups: [blocked, groupOf('g-2', 'Sales')] });
    expect(await two.find(group('Sales'))).toMatchObject({ target: { groupId: 'g-2' } });
    const alone = openResolve({ groups: [blocked, blocked] });
    const code = 'group.without_photo';
    await expect(alone.find(group('Sales'))).rejects.toMatchObject({ code });
  });

  it('asks about the source first, and looks for nobody else meanwhile', async () => {
    const users = [userOf('o-1', 'Megan'), userOf('o-2', 'Megan')];
    const { asked, find } = openResolve({ users });
    const wish = { name: 'set', whose: group('Sales'), source: user('Megan') } as const;
    expect(await find({ kind: 'me' }, { wish })).toMatchObject({ question: { part: 'source' } });
    expect(asked).toHaveLength(1);
  });
});

it('takes what is known already, and looks for it no more', async () => {
  const target = { kind: 'group', groupId: 'g-9', name: 'Chosen' } as const;
  const { asked, find } = openResolve({});
  expect(await find(group('Sales'), { known: { whose: target } })).toEqual({ target });
  expect(asked).toEqual([]);
});

it.each(['set', 'remove'] as const)(
  'refuses to %s what is known not to take a photo',
  async (name) => {
    const groups = [groupOf('g-1', 'Sales', { blocked: 'group.on_premises' })];
    const { find } = openResolve({ groups });
    const wish = { name, whose: group('Sales') };
    await expect(find(wish.whose, { wish })).rejects.toMatchObject({ code: 'group.on_premises' });
  },
);

it('shows it all the same, and takes its photo', async () => {
  const groups = [groupOf('g-1', 'Sales', { blocked: 'group.on_premises' })];
  const { find } = openResolve({ groups });
  const show = { name: 'show', whose: group('Sales') } as const;
  expect(await find(show.whose, { wish: show })).toMatchObject({ target: { groupId: 'g-1' } });
  const use = { name: 'set', whose: { kind: 'me' }, source: group('Sales') } as const;
  expect(await find(use.whose, { wish: use })).toMatchObject({ source: { groupId: 'g-1' } });
});

it.each<[string, Whose]>([
  ['a mention that Teams did not explain', { kind: 'user', who: { by: 'mention', index: 0 } }],
  ['nobody', { kind: 'group' }],
])('cannot look for %s', async (_what, whose) => {
  const { find } = openResolve({});
  await expect(find(whose)).rejects.toMatchObject({ code: 'target.unknown_mention' });
});

describe('a contact of somebody else', () => {
  const whose: Whose = { kind: 'contact', called: named('Dora'), owner: named('Megan') };
  const entries: Entries = {
    users: [userOf('o-1', 'Megan')],
    contacts: [contactOf('k-1', 'Dora')],
  };

  it('is found with the app’s own permission, for photo administrators', async () => {
    const { asked, find, looks } = openResolve(entries, ['o-adele']);
    expect(await find(whose)).toMatchObject({ target: { kind: 'contact', contactId: 'k-1' } });
    expect(asked.at(-1)).toBe('contacts "o-1" by app');
    expect(looks).toMatchObject([
      { permission: { token: 'application' }, target: { kind: 'user', objectId: 'o-1' } },
    ]);
  });

  it('is not looked for by anybody else', async () => {
    const { asked, find } = openResolve(entries, ['o-other']);
    const code = 'auth.not_photo_administrator';
    await expect(find(whose)).rejects.toMatchObject({ code });
    expect(asked).toHaveLength(1);
  });

  it('may be one’s own after all', async () => {
    const own: Entries = { ...entries, users: [userOf('o-adele', 'Megan')] };
    const { asked, find } = openResolve(own);
    expect(await find(whose)).toMatchObject({ target: { contactId: 'k-1' } });
    expect(asked.at(-1)).toBe('contacts null by Contacts.ReadWrite');
  });
});

it('passes on why it could not look', async () => {
  const refusal = new Refusal('auth.consent_needed', { scopes: 'User.ReadWrite' });
  const resolve = createResolve({
    lookUp: { meant: () => Promise.reject(refusal), owned: () => Promise.reject(refusal) },
    teams: { find: () => Promise.reject(refusal) },
    photoAdministrators: new Set(),
  });
  const requester = { objectId: 'o-adele', name: 'Adele' };
  const wish = { name: 'set', whose: group('Sales') } as const;
  const finding = resolve({ wish, requester, place: channel, known: {} }, assertion);
  await expect(finding).rejects.toBe(refusal);
});
