import { contactOf } from '../../local/tenant/contacts';
import type { Message, PhotoKey, Tenant } from '../../local/start';
import type { Wish } from './support/asking';
import {
  change,
  claimsOf,
  expectWritten,
  photoAdministrator,
  propose,
  putsOf,
} from './support/asking';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const applicationRoles = ['Contacts.ReadWrite', 'ProfilePhoto.ReadWrite.All'];

const house = openedHouse({
  environment: { PHOTO_ADMINISTRATORS: photoAdministrator },
  // Another try comes a tenth of a second later, and not a second.
  ambient: { random: () => -0.4 },
});
beforeEach(() => {
  house.tenant.settings.applicationRoles = [...applicationRoles];
});

/** The path of a contact, with and without its folder. */
function contactPath({ addressBooks }: Tenant, whose: 'adele' | 'megan', name: string): string {
  const { id, parentFolderId } = contactOf(addressBooks[whose], name);
  const folder = `/contactfolders/${encodeURIComponent(parentFolderId)}`;
  const inFolder = parentFolderId !== addressBooks[whose].defaultFolderId;
  return `${inFolder ? folder : ''}/contacts/${encodeURIComponent(id)}`;
}

const contactKey = ({ addressBooks }: Tenant, whose: 'adele' | 'megan', name: string): PhotoKey =>
  `contact:${whose}:${contactOf(addressBooks[whose], name).id}`;

type Case = {
  readonly form: string;
  readonly wish: Wish;
  readonly path: (tenant: Tenant) => string;
  readonly key: (tenant: Tenant) => PhotoKey;
  /** Missing where the app's own token is used, with whatever was granted to it. */
  readonly scope?: string;
  readonly heading?: string;
};

const cases: readonly Case[] = [
  {
    form: '/me',
    wish: { from: 'diego', in: 'group', text: 'set my photo' },
    path: () => '/me',
    key: () => 'diego',
    scope: 'User.ReadWrite',
  },
  {
    form: '/users/{id}, by a mention',
    wish: { from: 'nestor', in: 'channel', text: 'set photo of @{diego}' },
    path: ({ people }) => `/users/${people.diego.objectId}`,
    key: () => 'diego',
    scope: 'ProfilePhoto.ReadWrite.All',
  },
  {
    form: '/users/{id}, by a name',
    wish: { from: 'nestor', in: 'group', text: 'set photo of "Diego Siciliani"' },
    path: ({ people }) => `/users/${people.diego.objectId}`,
    key: () => 'diego',
    scope: 'ProfilePhoto.ReadWrite.All',
  },
  {
    form: '/users/{userPrincipalName}',
    wish: { from: 'nestor', in: 'personal', text: 'set photo of Diego@contoso.example' },
    path: () => '/users/diego%40contoso.example',
    key: () => 'diego',
    scope: 'ProfilePhoto.ReadWrite.All',
  },
  {
    form: '/groups/{id}, by a name',
    wish: { from: 'adele', in: 'channel', text: 'set group photo of Marketing' },
    path: ({ groups }) => `/groups/${groups.marketing.id}`,
    key: () => 'group:marketing',
    scope: 'ProfilePhoto.ReadWrite.All',
  },
  {
    form: '/groups/{id}, by a mail address',
    wish: { from: 'adele', in: 'personal', text: 'set group photo of board@contoso.example' },
    path: ({ groups }) => `/groups/${groups.board.id}`,
    key: () => 'group:board',
    scope: 'ProfilePhoto.ReadWrite.All',
  },
  {
    form: '/teams/{id}, in its channel',
    wish: { from: 'adele', in: 'channel', text: 'set team photo' },
    path: ({ team }) => `/teams/${team.groupId}`,
    key: () => 'team',
    scope: 'TeamSettings.ReadWrite.All',
  },
  {
    form: '/teams/{id}, by a name',
    wish: { from: 'adele', in: 'personal', text: 'set team photo of launch team' },
    path: ({ groups }) => `/teams/${groups.launchTeam.id}`,
    key: () => 'team:launchTeam',
    scope: 'TeamSettings.ReadWrite.All',
  },
  {
    form: '/me/contacts/{id}',
    wish: { from: 'adele', in: 'personal', text: 'set contact photo of Bob Smith' },
    path: (tenant) => `/me${contactPath(tenant, 'adele', 'Bob Smith')}`,
    key: (tenant) => contactKey(tenant, 'adele', 'Bob Smith'),
    scope: 'Contacts.ReadWrite',
  },
  {
    form: '/me/contactfolders/{id}/contacts/{id}',
    wish: { from: 'adele', in: 'group', text: 'set contact photo of Dora Klein' },
    path: (tenant) => `/me${contactPath(tenant, 'adele', 'Dora Klein')}`,
    key: (tenant) => contactKey(tenant, 'adele', 'Dora Klein'),
    scope: 'Contacts.ReadWrite',
  },
  {
    form: '/users/{id}/contacts/{id}',
    wish: {
      from: 'megan',
      in: 'channel',
      text: 'set contact photo of Carla Mai in @{adele} contacts',
    },
    path: (tenant) =>
      `/users/${tenant.people.adele.objectId}${contactPath(tenant, 'adele', 'Carla Mai')}`,
    key: (tenant) => contactKey(tenant, 'adele', 'Carla Mai'),
  },
  {
    form: '/users/{userPrincipalName}/contacts/{id}',
    wish: {
      from: 'megan',
      in: 'personal',
      text: 'set contact photo of Carla Mai in adele@contoso.example contacts',
    },
    path: (tenant) => `/users/adele%40contoso.example${contactPath(tenant, 'adele', 'Carla Mai')}`,
    key: (tenant) => contactKey(tenant, 'adele', 'Carla Mai'),
  },
  {
    form: '/users/{id}/contactfolders/{id}/contacts/{id}',
    wish: {
      from: 'megan',
      in: 'group',
      text: 'set contact photo of Dora Klein in @{adele} contacts',
    },
    path: (tenant) =>
      `/users/${tenant.people.adele.objectId}${contactPath(tenant, 'adele', 'Dora Klein')}`,
    key: (tenant) => contactKey(tenant, 'adele', 'Dora Klein'),
  },
  {
    form: '/users/{userPrincipalName}/contactfolders/{id}/contacts/{id}',
    wish: {
      from: 'megan',
      in: 'personal',
      text: 'set contact photo of Dora Klein in adele@contoso.example contacts',
    },
    path: (tenant) => `/users/adele%40contoso.example${contactPath(tenant, 'adele', 'Dora Klein')}`,
    key: (tenant) => contactKey(tenant, 'adele', 'Dora Klein'),
  },
];

describe('writes by the form that the API page lists', () => {
  it.each(cases)('$form', async ({ key, path, scope, wish }) => {
    const { tenant } = house;
    const seen = await change(house, wish);
    expect(headingOf(seen)).toMatch(/ is set$/);
    const [put, another] = putsOf(house);
    expect(another).toBeUndefined();
    expect(put!.path).toBe(`/v1.0${path(tenant)}/photo/$value`);
    await expectWritten(house, put!, key(tenant));
    const { oid, roles, scp } = claimsOf(put!);
    if (scope === undefined) {
      expect(scp).toBeUndefined();
      expect([...(roles ?? [])].sort()).toEqual(applicationRoles);
    } else {
      expect(roles).toBeUndefined();
      expect(scp).toBe(scope);
      expect(oid).toBe(tenant.people[wish.from].objectId);
    }
  });
});

describe('without the narrowest permission', () => {
  const group: Wish = { from: 'adele', in: 'channel', text: 'set group photo of Marketing' };
  const team: Wish = { from: 'adele', in: 'channel', text: 'set team photo' };

  it('Group.ReadWrite.All stands in for a group', async () => {
    house.tenant.consents.revoke('ProfilePhoto.ReadWrite.All');
    house.tenant.consents.grant('Group.ReadWrite.All');
    expect(headingOf(await change(house, group))).toBe('The group photo is set');
    const [put] = putsOf(house);
    expect(put!.path).toBe(`/v1.0/groups/${house.tenant.groups.marketing.id}/photo/$value`);
    expect(claimsOf(put!).scp).toBe('Group.ReadWrite.All');
  });

  it('User.ReadWrite.All stands in for a person', async () => {
    house.tenant.consents.revoke('ProfilePhoto.ReadWrite.All');
    house.tenant.consents.grant('User.ReadWrite.All');
    const wish: Wish = { from: 'nestor', in: 'group', text: 'set photo of @{diego}' };
    expect(headingOf(await change(house, wish))).toBe('This person’s photo is set');
    expect(claimsOf(putsOf(house)[0]!).scp).toBe('User.ReadWrite.All');
  });

  it('Group.ReadWrite.All stands in for a team, by the same path', async () => {
    house.tenant.consents.revoke('TeamSettings.ReadWrite.All');
    house.tenant.consents.grant('Group.ReadWrite.All');
    expect(headingOf(await change(house, team))).toBe('The team photo is set');
    const [put] = putsOf(house);
    expect(put!.path).toBe(`/v1.0/teams/${house.tenant.team.groupId}/photo/$value`);
    expect(claimsOf(put!).scp).toBe('Group.ReadWrite.All');
  });

  it.each([
    ['ProfilePhoto.ReadWrite.All', group, 'The group photo is set'],
    ['TeamSettings.ReadWrite.All', team, 'The team photo is set'],
  ] as const)('and no other, the card asks for %s', async (scope, wish, done) => {
    const by = { by: wish.from, in: wish.in, verb: 'confirm' } as const;
    house.tenant.consents.revoke(scope);
    const seen = await change(house, wish);
    expect(wordsOf(seen)).toMatch(
      new RegExp(`the permission ${scope} to change.* that you own\\. It has`),
    );
    expect(buttonsOf(seen)).toEqual(['Grant permission', 'Try again', 'Cancel']);
    const link = new URL(/"url":"(https:[^"]+)"/.exec(JSON.stringify(seen.card))![1]!);
    expect(link.searchParams.get('scope')).toBe(`${house.cloud.graphOrigin}/${scope}`);
    expect(putsOf(house)).toEqual([]);
    house.tenant.consents.grant(scope);
    expect(headingOf((await house.press(seen, by)).seen)).toBe(done);
    expect(claimsOf(putsOf(house)[0]!).scp).toBe(scope);
  });

  it('of the app itself, the card says so, and works as soon as it is granted', async () => {
    house.tenant.settings.applicationRoles = ['Contacts.ReadWrite'];
    const wish: Wish = { from: 'megan', in: 'channel', text: 'set photo of @{diego}' };
    const anHour = 3_600_000;
    house.forward(anHour);
    const seen = await change(house, wish);
    // The token without the permission is good for a while now.
    house.forward(-anHour);
    expect(wordsOf(seen)).toMatch(/PhotoBot itself is not allowed to change this photo/);
    expect(buttonsOf(seen)).toEqual(['Try again', 'Cancel']);
    expect(house.tenant.photos.writes).toEqual([]);
    house.tenant.settings.applicationRoles = [...applicationRoles];
    const by = { by: 'megan', in: 'channel', verb: 'confirm' } as const;
    expect(headingOf((await house.press(seen, by)).seen)).toBe('This person’s photo is set');
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'diego', by: 'application' }]);
  });
});

describe('where the teams route does not work', () => {
  it.each(['notFound', 'notAcceptable', 'badGateway'] as const)(
    'the group route stands in and the card says so: %s',
    async (teamRoute) => {
      house.tenant.settings.teamRoute = teamRoute;
      const { id } = await change(house, { from: 'adele', in: 'channel', text: 'set team photo' });
      const isSet = (message: Message) =>
        message.id === id && headingOf(message) === 'The team photo is set';
      const seen = await house.teams.waitFor('channel', 'diego', isSet);
      expect(wordsOf(seen)).toMatch(/saved as the photo of the team’s group/);
      const puts = putsOf(house).filter(({ status }) => status === 200);
      expect(puts.map(({ path }) => path)).toEqual([
        `/v1.0/groups/${house.tenant.team.groupId}/photo/$value`,
      ]);
      expect(claimsOf(puts[0]!).scp).toBe('ProfilePhoto.ReadWrite.All');
      await expectWritten(house, puts[0]!, 'teamGroup');
    },
  );

  it('the wider permission stands in on the group route too', async () => {
    house.tenant.settings.teamRoute = 'notFound';
    house.tenant.consents.revoke('ProfilePhoto.ReadWrite.All');
    house.tenant.consents.grant('Group.ReadWrite.All');
    const seen = await change(house, { from: 'adele', in: 'channel', text: 'set team photo' });
    expect(headingOf(seen)).toBe('The team photo is set');
    expect(claimsOf(putsOf(house).at(-1)!).scp).toBe('Group.ReadWrite.All');
  });
});

describe('without consent to look somebody up', () => {
  it.each([
    ['GroupMember.Read.All', 'set group photo of Marketing', /administrator/],
    ['Team.ReadBasic.All', 'set team photo of Launch Team', /yourself/],
    ['User.ReadBasic.All', 'set photo of "Diego Siciliani"', /yourself/],
    ['Contacts.ReadWrite', 'set contact photo of Bob Smith', /yourself/],
  ])('the card asks for %s, and goes on when it is granted', async (scope, text, who) => {
    house.tenant.consents.revoke(scope);
    const seen = await propose(house, { from: 'adele', in: 'channel', text });
    expect(wordsOf(seen)).toContain(`the permission ${scope} to `);
    expect(wordsOf(seen)).toMatch(who);
    expect(buttonsOf(seen)).toEqual(['Grant permission', 'Try again', 'Cancel']);
    const still = await house.press(seen, { in: 'channel', verb: 'continue' });
    expect(wordsOf(still.seen)).toContain(scope);
    house.tenant.consents.grant(scope);
    const again = await house.press(still.seen, { in: 'channel', verb: 'continue' });
    expect(headingOf(again.seen)).toMatch(/^Set .* photo\?$/);
    expect(pictureOf(again.seen)).toBeDefined();
  });
});
