import { startPhotobotTenant } from '../../../../cli/local/tenant';
import type { LocalTenant, PersonKey } from '../../../../local/types';
import { outcome, picture } from '../../support';
import { GraphCaller } from '../graph-caller';

let local: LocalTenant;
let graph: GraphCaller;
beforeAll(async () => {
  const [tenant, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  local = tenant;
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

type Entity = Record<string, unknown>;
type Page = { value: Entity[]; '@odata.count'?: number; '@odata.nextLink'?: string };

const basic = 'User.ReadBasic.All';
const members = 'GroupMember.Read.All';
const team = 'Team.ReadBasic.All';
const eventual = { ConsistencyLevel: 'eventual' };
const withQuery = (path: string, query: Record<string, string>) =>
  `/v1.0/${path}?${new URLSearchParams(query).toString()}`;
const read = async <Body>(answer: Promise<Response>): Promise<Body> =>
  (await (await answer).json()) as Body;
const namesOf = async (answer: Promise<Response>) =>
  (await read<Page>(answer)).value.map(({ displayName }) => displayName);

describe('people', () => {
  const find = (query: Record<string, string>, headers = {}) =>
    graph.get(withQuery('users', query), 'adele', basic, headers);

  it.each([
    ['"displayName:megan"', ['Megan Bowen']],
    ['"displayName:Bow"', ['Megan Bowen']],
    ['"displayName:bowen megan"', ['Megan Bowen']],
    ['"displayName:owen"', []],
    ['"mail:nestor.w"', ['Nestor Wilke']],
    ['"mail:wilke"', []],
    ['"displayName:gus" OR "userPrincipalName:diego@"', ['Diego Siciliani', 'Gus Guest']],
    ['"displayName:adele" AND "displayName:megan"', []],
  ])('are searched by %s', async ($search, expected) => {
    expect(await namesOf(find({ $search }, eventual))).toEqual(expected);
  });

  it.each([
    ["mail eq 'NESTOR.WILKE@contoso.example'", ['Nestor Wilke']],
    ["startswith(displayName,'me')", ['Megan Bowen']],
    [
      "startswith(displayName, 'gus') or userPrincipalName eq 'adele@contoso.example'",
      ['Adele Vance', 'Gus Guest'],
    ],
    ["displayName eq 'O''Neil'", []],
    ["userType eq 'Guest'", ['Gus Guest']],
  ])('are filtered by %s', async ($filter, expected) => {
    expect(await namesOf(find({ $filter }))).toEqual(expected);
  });

  it.each([
    [
      'a search without the header',
      { $search: '"displayName:a"' },
      {},
      '400 Request_UnsupportedQuery',
    ],
    ['a search without quotes', { $search: 'displayName:a' }, eventual, '400 BadRequest'],
    ['a search without a field', { $search: '"megan"' }, eventual, '400 BadRequest'],
    [
      'a search after a wrong word',
      { $search: '"mail:a" or "mail:b"' },
      eventual,
      '400 BadRequest',
    ],
    [
      'a filter that it does not know',
      { $filter: "contains(displayName,'a')" },
      {},
      '400 BadRequest',
    ],
    ['half a filter', { $filter: "displayName eq 'a' and" }, {}, '400 BadRequest'],
    ['an open text', { $filter: "displayName eq 'O'Neil'" }, {}, '400 BadRequest'],
    ['a field of another table', { $filter: "groupTypes eq 'a'" }, {}, '400 BadRequest'],
    ['an unknown property', { $select: 'id,shoeSize' }, {}, '400 BadRequest'],
    ['an unknown option', { $skip: '1' }, {}, '400 BadRequest'],
    ['too large a page', { $top: '1000' }, {}, '400 BadRequest'],
  ])('refuses %s', async (_what, query, headers, expected) => {
    expect(await outcome(await find(query as Record<string, string>, headers))).toBe(expected);
  });

  it('come page by page, counted when the header is there', async () => {
    const first = await read<Page>(find({ $top: '3', $count: 'true' }, eventual));
    const next = new URL(first['@odata.nextLink'] ?? '');
    const second = await read<Page>(graph.get(next.pathname + next.search, 'adele', basic));
    expect([first.value.length, second.value.length, first['@odata.count']]).toEqual([3, 2, 5]);
    expect(second['@odata.nextLink']).toBeUndefined();
    expect(await read(find({ $count: 'true' }))).not.toHaveProperty(['@odata.count']);
  });

  it('are read one by one, with what was selected and nothing else', async () => {
    const { mail, objectId, userPrincipalName } = local.tenant.people.gus;
    const path = withQuery(`users/${encodeURIComponent(userPrincipalName)}`, {
      $select: 'id,userType,mail',
    });
    const { '@odata.context': _context, ...gus } = await read<Entity>(
      graph.get(path, 'adele', basic),
    );
    expect(gus).toEqual({ id: objectId, userType: 'Guest', mail });
    const whole = await read<Entity>(graph.get(`/v1.0/users/${objectId}`, 'adele', basic));
    expect(whole).toMatchObject({ displayName: 'Gus Guest', surname: 'Guest' });
    expect(whole).not.toHaveProperty('userType');
  });

  it('who are not there are not found', async () => {
    const answer = graph.get('/v1.0/users/eve@contoso.example', 'adele', basic);
    expect(await outcome(await answer)).toBe('404 Request_ResourceNotFound');
  });
});

describe('groups', () => {
  const find = (query: Record<string, string>, headers = {}) =>
    graph.get(withQuery('groups', query), 'adele', members, headers);

  it.each([
    ['"displayName:marketing"', ['Marketing', 'Marketing EMEA']],
    ['"displayName:emea"', ['Marketing EMEA']],
    ['"description:madrid"', ['Holiday Planning']],
    ['"displayName:holiday" AND "description:berlin"', ['Holiday Planning']],
    ['"mail:board@"', ['Board']],
  ])('are searched by %s', async ($search, expected) => {
    expect(await namesOf(find({ $search }, eventual))).toEqual(expected);
  });

  it.each([
    ["displayName eq 'Marketing'", ['Marketing']],
    [
      "startswith(displayName,'Marketing') and groupTypes/any(c:c eq 'Unified')",
      ['Marketing', 'Marketing EMEA'],
    ],
    ["groupTypes/any(c:c eq 'DynamicMembership')", ['All Staff']],
    ["mail eq 'marketing@contoso.example'", ['Marketing']],
    [
      "groupTypes/any(c:c eq 'Unified') and (displayName eq 'Board' or mail eq 'legacysales@contoso.example')",
      ['Board'],
    ],
    ['onPremisesSyncEnabled eq true', ['Legacy Sales']],
    [
      "resourceProvisioningOptions/any(x:x eq 'Team')",
      ['Photo Team', 'Launch Team', 'Retired Project'],
    ],
  ])('are filtered by %s', async ($filter, expected) => {
    expect(await namesOf(find({ $filter }))).toEqual(expected);
  });

  it('narrow a search by a filter', async () => {
    const query = {
      $search: '"displayName:sales" OR "displayName:staff"',
      $filter: "groupTypes/any(c:c eq 'Unified')",
      $select: 'displayName,membershipRule',
    };
    const { value } = await read<Page>(find(query, eventual));
    expect(value).toEqual([
      { displayName: 'All Staff', membershipRule: '(user.userType -eq "Member")' },
    ]);
  });

  it('say of themselves what they are', async () => {
    const { id } = local.tenant.groups.legacySales;
    expect(await read(graph.get(`/v1.0/groups/${id}`, 'adele', members))).toMatchObject({
      id,
      displayName: 'Legacy Sales',
      groupTypes: [],
      mailEnabled: true,
      onPremisesSyncEnabled: true,
      visibility: 'Private',
      resourceProvisioningOptions: [],
    });
    const { groupId } = local.tenant.team;
    expect(await read(graph.get(`/v1.0/groups/${groupId}`, 'adele', members))).toMatchObject({
      displayName: 'Photo Team',
      groupTypes: ['Unified'],
      onPremisesSyncEnabled: null,
      resourceProvisioningOptions: ['Team'],
    });
  });
});

describe('teams', () => {
  it.each<[PersonKey, string[]]>([
    ['adele', ['Photo Team', 'Launch Team', 'Retired Project']],
    ['diego', ['Photo Team', 'Launch Team']],
  ])('of %s are listed', async (who, expected) => {
    expect(await namesOf(graph.get('/v1.0/me/joinedTeams', who, team))).toEqual(expected);
  });

  it('are listed with some of what they have', async () => {
    const { value } = await read<Page>(graph.get('/v1.0/me/joinedTeams', 'adele', team));
    expect(value.at(-1)).toMatchObject({
      id: local.tenant.groups.retiredProject.id,
      isArchived: true,
      tenantId: local.tenant.id,
      visibility: null,
    });
  });

  it.each<[string, () => string, PersonKey, string]>([
    ['a query for the list', () => 'me/joinedTeams?$select=id', 'adele', '400 BadRequest'],
    ['a group', () => `teams/${local.tenant.groups.board.id}`, 'adele', '404 NotFound'],
    [
      'an outsider',
      () => `teams/${local.tenant.groups.retiredProject.id}`,
      'megan',
      '403 Forbidden',
    ],
    ['a guest’s list', () => 'me/joinedTeams', 'gus', '401 UnknownError'],
  ])('refuse %s', async (_what, path, who, expected) => {
    expect(await outcome(await graph.get(`/v1.0/${path()}`, who, team))).toBe(expected);
  });

  it('and groups of an owner are told by type and id alone', async () => {
    const page = await read<Page>(graph.get('/v1.0/me/ownedObjects', 'megan', 'User.Read'));
    const { marketingEmea, photoTeam } = local.tenant.groups;
    expect(page.value).toEqual(
      [photoTeam, marketingEmea].map(({ id }) => ({ '@odata.type': '#microsoft.graph.group', id })),
    );
  });

  it('are read one by one', async () => {
    const { id } = local.tenant.groups.launchTeam;
    expect(await read(graph.get(`/v1.0/teams/${id}`, 'gus', team))).toMatchObject({
      id,
      displayName: 'Launch Team',
      isArchived: false,
      internalId: local.tenant.groups.launchTeam.team?.threadId,
    });
  });
});

describe('permissions', () => {
  it.each<[string, PersonKey, string, string]>([
    ['users', 'adele', 'User.ReadWrite', '403 ErrorAccessDenied'],
    ['users', 'adele', 'User.ReadWrite.All', '403 LocalTooMuchPrivilege'],
    ['users', 'gus', basic, '403 Authorization_RequestDenied'],
    ['groups', 'adele', basic, '403 ErrorAccessDenied'],
    ['groups', 'adele', 'Group.ReadWrite.All', '403 LocalTooMuchPrivilege'],
    ['groups', 'gus', members, '403 Authorization_RequestDenied'],
    ['me/joinedTeams', 'adele', 'TeamSettings.ReadWrite.All', '403 LocalTooMuchPrivilege'],
    ['me/joinedTeams', 'adele', members, '403 ErrorAccessDenied'],
    ['me/ownedObjects', 'adele', team, '403 ErrorAccessDenied'],
    ['me/ownedObjects', 'adele', 'User.ReadWrite', '403 ErrorAccessDenied'],
  ])('%s by %s with %s', async (path, who, scope, expected) => {
    expect(await outcome(await graph.get(`/v1.0/${path}`, who, scope))).toBe(expected);
  });

  it('of the app itself are its roles', async () => {
    const call = (roles: string[]) =>
      graph.call('/v1.0/users', { token: local.tokens.application(roles) });
    expect((await call([basic])).status).toBe(200);
    expect(await outcome(await call([]))).toBe('403 ErrorAccessDenied');
  });
});

describe('the settings for photos', () => {
  const path = '/beta/admin/people/photoUpdateSettings';

  it('are read in beta, by who may', async () => {
    local.tenant.settings.policy = { source: 'cloud', allowedRoles: ['a'] };
    const answer = await graph.get(path, 'adele', 'PeopleSettings.Read.All');
    local.tenant.settings.policy = { source: null, allowedRoles: null };
    expect(await answer.json()).toMatchObject({ source: 'cloud', allowedRoles: ['a'] });
    const token = local.tokens.application(['PeopleSettings.Read.All']);
    expect(await read(graph.call(path, { token }))).toMatchObject({ source: null });
  });

  it('are nobody’s business otherwise, and not in v1.0', async () => {
    expect(await outcome(await graph.get(path, 'nestor', basic))).toBe('403 ErrorAccessDenied');
    const released = path.replace('beta', 'v1.0');
    const answer = await graph.get(released, 'nestor', 'PeopleSettings.Read.All');
    expect(await outcome(answer)).toBe('400 BadRequest');
  });
});
