import { startPhotobotTenant } from '../../../cli/local/tenant';
import { contactOf } from '../../../local/tenant/contacts';
import type { LocalTenant, PersonKey, SeedGroupKey, TenantSettings } from '../../../local/types';
import { outcome, picture } from '../support';
import { GraphCaller } from './graph-caller';

let local: LocalTenant;
let jpeg: Buffer;
let graph: GraphCaller;
beforeAll(async () => {
  [local, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

const photos = 'ProfilePhoto.ReadWrite.All';
const teams = 'TeamSettings.ReadWrite.All';
const write = async (path: string, who: PersonKey, scope: string, body = jpeg) =>
  outcome(await graph.write(path, local.tokens.graph(who, [scope]), { body }));
const groupPath = (key: SeedGroupKey) => `/v1.0/groups/${local.tenant.groups[key].id}`;
const teamPath = (key: SeedGroupKey) => `/v1.0/teams/${local.tenant.groups[key].id}`;

describe('groups', () => {
  it.each<[SeedGroupKey, PersonKey, string]>([
    ['marketing', 'adele', '200'],
    ['marketing', 'diego', '403 ErrorAccessDenied'],
    ['marketingEmea', 'megan', '200'],
    ['marketingEmea', 'adele', '403 ErrorAccessDenied'],
    ['marketingEmea', 'nestor', '403 ErrorAccessDenied'],
    ['allStaff', 'nestor', '200'],
    ['legacySales', 'adele', '403 ErrorAccessDenied'],
    ['board', 'adele', '200'],
    ['holidayMadrid', 'adele', '200'],
    ['retiredProject', 'adele', '200'],
  ])('%s answers a photo by %s with %s', async (key, who, expected) => {
    expect(await write(groupPath(key), who, photos)).toBe(expected);
  });

  it('that are no Microsoft 365 groups have no place for a photo', async () => {
    const { id } = local.tenant.addGroup('keys', { displayName: 'Keys', groupTypes: [] });
    expect(await write(`/v1.0/groups/${id}`, 'adele', photos)).toBe('404 ErrorItemNotFound');
    const read = graph.get(`/v1.0/groups/${id}/photo`, 'adele', photos);
    expect(await outcome(await read)).toBe('404 ErrorItemNotFound');
    local.tenant.removeGroup('keys');
    expect(await write(`/v1.0/groups/${id}`, 'adele', photos)).toBe('404 Request_ResourceNotFound');
  });

  it.each([
    ['public', 'marketing' as const, '404 ImageNotFound'],
    ['private', 'holidayBerlin' as const, '403 ErrorAccessDenied'],
  ])('that are %s answer an outsider who looks with %s', async (_kind, key, expected) => {
    await local.tenant.photos.set('group:marketing', undefined);
    const answer = await graph.get(`${groupPath(key)}/photo`, 'gus', 'ProfilePhoto.Read.All');
    expect(await outcome(answer)).toBe(expected);
  });

  it('that were just created are found when their services are there', async () => {
    const group = local.tenant.addGroup('fresh', {
      displayName: 'Fresh',
      provisioned: false,
      team: { isArchived: false },
    });
    const [asGroup, asTeam] = [`/v1.0/groups/${group.id}`, `/v1.0/teams/${group.id}`];
    expect(await write(asGroup, 'adele', photos)).toBe('404 ResourceNotFound');
    expect(await write(asTeam, 'adele', teams)).toBe('404 ResourceNotFound');
    const read = graph.get(`${asGroup}/photo/$value`, 'adele', photos);
    expect(await outcome(await read)).toBe('404 ResourceNotFound');
    group.provisioned = true;
    expect(await write(asGroup, 'adele', photos)).toBe('200');
    expect(await write(asTeam, 'adele', teams)).toBe('204');
    local.tenant.removeGroup('fresh');
  });
});

describe('teams', () => {
  it.each<[SeedGroupKey, PersonKey, string]>([
    ['launchTeam', 'adele', '204'],
    ['launchTeam', 'megan', '403 Forbidden'],
    ['retiredProject', 'adele', '403 Forbidden'],
    ['marketing', 'adele', '404 NotFound'],
  ])('%s answers a photo by %s with %s', async (key, who, expected) => {
    expect(await write(teamPath(key), who, teams)).toBe(expected);
  });

  it('that are archived still show their photo', async () => {
    const answer = await graph.get(
      `${teamPath('retiredProject')}/photo`,
      'adele',
      'Team.ReadBasic.All',
    );
    expect(await outcome(answer)).toBe('404 ImageNotFound');
  });
});

describe('people', () => {
  const user = (id: string, version = 'v1.0') => `/${version}/users/${id}`;
  const withoutMailbox = async (who: PersonKey, work: () => Promise<unknown>) => {
    local.tenant.people[who].mailbox = false;
    try {
      await work();
    } finally {
      local.tenant.people[who].mailbox = true;
    }
  };

  it('are not found by a mail address that is not their name', async () => {
    const { mail } = local.tenant.people.nestor;
    expect(await write(user(mail), 'nestor', photos)).toBe('404 ImageNotFound');
    expect(await outcome(await graph.get(`${user(mail)}/photo`, 'adele', photos))).toBe(
      '404 ImageNotFound',
    );
  });

  it('from elsewhere have no profile here', async () => {
    const { objectId } = local.tenant.people.gus;
    expect(await write(user(objectId), 'nestor', photos)).toBe('400 BadRequest');
    const read = graph.get(`${user(objectId)}/photo`, 'adele', 'User.ReadBasic.All');
    expect(await outcome(await read)).toBe('400 BadRequest');
  });

  it('without a mailbox have a place in beta, for a small photo', async () => {
    const large = await picture('jpeg', [9000, 3000]);
    await withoutMailbox('diego', async () => {
      const mine = 'User.ReadWrite';
      expect(large.length).toBeGreaterThan(100 * 1024);
      expect(await write('/v1.0/me', 'diego', mine)).toBe('404 ErrorNonExistentMailbox');
      expect(await write('/beta/me', 'diego', mine, large)).toBe('404 ErrorItemNotFound');
      expect(await write('/beta/me', 'diego', mine)).toBe('200');
      const { objectId } = local.tenant.people.diego;
      expect(await write(user(objectId, 'beta'), 'nestor', photos)).toBe('200');
      local.tenant.settings.betaMailboxFallback = false;
      expect(await write('/beta/me', 'diego', mine)).toBe('404 ErrorNonExistentMailbox');
      local.tenant.settings.betaMailboxFallback = true;
    });
  });

  it('are shown to others with the basic permission', async () => {
    const { objectId } = local.tenant.people.adele;
    const answer = await graph.get(`${user(objectId)}/photo`, 'diego', 'User.ReadBasic.All');
    expect(answer.status).toBe(200);
  });

  const administrators = ['62e90394-69f5-4237-9190-012177145e10'];
  it.each<[string, TenantSettings['policy'], string, string]>([
    ['nothing is set', { source: null, allowedRoles: null }, '200', '200'],
    ['no role is named', { source: 'cloud', allowedRoles: [] }, '200', '200'],
    [
      'photos come from on premises',
      { source: 'onPremises', allowedRoles: null },
      '403 ErrorAccessDenied',
      '403 ErrorAccessDenied',
    ],
    [
      'only administrators may',
      { source: 'cloud', allowedRoles: administrators.map((role) => ` ${role}`) },
      '403 ErrorAccessDenied',
      '200',
    ],
  ])('when %s', async (_what, policy, ordinary, administrator) => {
    local.tenant.settings.policy = policy;
    const own = await write('/v1.0/me', 'adele', 'User.ReadWrite');
    const others = await write(user(local.tenant.people.adele.objectId), 'nestor', photos);
    const group = await write(groupPath('marketing'), 'adele', photos);
    local.tenant.settings.policy = { source: null, allowedRoles: null };
    expect([own, others, group]).toEqual([ordinary, administrator, '200']);
  });
});

describe('a broader permission', () => {
  it.each<[string, () => string, PersonKey, string, string]>([
    ['a team', () => teamPath('photoTeam'), 'adele', teams, 'Group.ReadWrite.All'],
    ['a group', () => groupPath('marketing'), 'adele', photos, 'Group.ReadWrite.All'],
    [
      'somebody',
      () => `/v1.0/users/${local.tenant.people.megan.objectId}`,
      'nestor',
      photos,
      'User.ReadWrite.All',
    ],
  ])(
    'for %s is taken only where the least is not granted',
    async (_what, path, who, least, broad) => {
      expect(await write(path(), who, broad)).toBe('403 LocalTooMuchPrivilege');
      local.tenant.consents.revoke(least);
      const written = await write(path(), who, broad);
      const read = await graph.get(`${path()}/photo`, who, broad);
      local.tenant.consents.grant(least);
      expect(written).toMatch(/^20[04]$/);
      expect(read.status).toBe(200);
    },
  );
});

describe('the app’s own token', () => {
  const megan = () => local.tenant.people.megan;
  const erik = () => contactOf(local.tenant.addressBooks.megan, 'Erik Lund');
  it.each<[string, () => string, string[], string]>([
    ['somebody', () => `users/${megan().objectId}`, [photos], '200'],
    ['somebody, broadly', () => `users/${megan().objectId}`, ['User.ReadWrite.All'], '200'],
    [
      'somebody, reading',
      () => `users/${megan().objectId}`,
      ['ProfilePhoto.Read.All'],
      '403 ErrorAccessDenied',
    ],
    ['somebody, without a role', () => `users/${megan().objectId}`, [], '403 ErrorAccessDenied'],
    [
      'a contact',
      () => `users/${megan().objectId}/contacts/${erik().id}`,
      ['Contacts.ReadWrite'],
      '200',
    ],
    [
      'a contact, reading',
      () => `users/${megan().objectId}/contacts/${erik().id}`,
      ['Contacts.Read'],
      '403 ErrorAccessDenied',
    ],
    ['nobody in person', () => 'me', [photos], '400 BadRequest'],
    ['contacts of nobody', () => 'me/contacts/AAMk', ['Contacts.ReadWrite'], '400 BadRequest'],
    [
      'a group',
      () => `groups/${local.tenant.groups.marketing.id}`,
      [photos],
      '403 AppOnlyTokenNotSupportedForGroupUpdate',
    ],
    ['a team', () => `teams/${local.tenant.team.groupId}`, [teams], '502 BadGateway'],
  ])('for %s', async (_what, path, roles, expected) => {
    const answer = await graph.write(`/v1.0/${path()}`, local.tokens.application(roles));
    expect(await outcome(answer)).toBe(expected);
    if (expected === '200') {
      expect(local.tenant.photos.writes.at(-1)).toMatchObject({ by: 'application' });
    }
  });
});
