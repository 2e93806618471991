import { readConfig } from '../../../bot/config/config';
import { createConnector } from '../../../bot/outbound/connector/connector';
import { createTeams } from '../../../bot/outbound/teams';
import { createBotToken } from '../../../bot/tokens/shared-tokens';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { Place, Teams } from '../../../src/index';
import { recordedLog } from '../../support/recorded-log';
import { channelPlace } from './channel-place';

let local: PhotobotTenant;
let place: Place;
let teams: Teams;
beforeAll(async () => {
  local = await startPhotobotTenant();
  const { cloud } = local;
  const config = readConfig(local.environment());
  const { log } = recordedLog();
  const botToken = createBotToken({ config, log, now: Date.now });
  place = channelPlace(local);
  const ambient = { fetch, now: Date.now, sleep: () => Promise.resolve(), random: () => 0.5, log };
  teams = createTeams({ connector: createConnector({ ...ambient, cloud, botToken }) });
});
afterAll(() => local.close());
beforeEach(() => local.faults.clear());

const answering = (body: object, status = 200) =>
  local.faults.add({
    service: 'connector',
    path: /\/members\//,
    times: 9,
    then: { kind: 'answer', status, body },
  });

describe('a member', () => {
  it.each([
    ['megan', false],
    ['gus', true],
  ] as const)('%s is known by object id and name; a guest: %s', async (key, guest) => {
    const { name, objectId, teamsUserId } = local.tenant.people[key];
    expect(await teams.member(place, teamsUserId)).toEqual({
      objectId,
      name,
      guest,
      tenantId: local.tenant.id,
    });
  });

  it('of a shared channel may be of another organisation', async () => {
    const { fiona } = local.tenant.outsiders;
    const { conversationId } = local.tenant.places.of('sharedChannel', 'fiona');
    const found = await teams.member({ ...place, conversationId }, fiona.teamsUserId);
    expect(found).toMatchObject({ guest: false, tenantId: fiona.tenantId });
  });

  it.each(['aadObjectId', 'objectId'])('has an %s, and may lack everything else', async (name) => {
    answering({ id: '29:x', [name]: 'ABC-1' });
    expect(await teams.member(place, '29:x')).toEqual({
      objectId: 'abc-1',
      name: '',
      guest: false,
    });
  });

  it.each([
    ['a bot', { id: '28:x', name: 'Bot' }, 200],
    ['nobody', { error: { code: 'MemberNotFoundInConversation' } }, 404],
    ['a refusal', { error: { code: 'BotNotInConversationRoster' } }, 403],
  ])('is not %s', async (_what, body, status) => {
    answering(body, status);
    const asked = teams.member(place, '29:x');
    await expect(asked).rejects.toMatchObject({ code: 'target.unknown_mention' });
  });
});

describe('a Teams that is ill', () => {
  it.each([
    ['is busy', 429, 'teams.busy'],
    ['is out', 503, 'teams.unreachable'],
  ])('and %s is not taken for one that knows nobody', async (_what, status, code) => {
    answering({}, status);
    await expect(teams.member(place, '29:x')).rejects.toMatchObject({ code });
    const { teamThreadId: _thread, ...elsewhere } = place;
    const other = { ...elsewhere, teamThreadId: '19:other@thread.tacv2' };
    local.faults.add({ service: 'connector', times: 9, then: { kind: 'answer', status } });
    await expect(teams.find(other)).rejects.toMatchObject({ code });
  });
});

describe('the team of a channel', () => {
  it('is asked for once', async () => {
    const { groupId, name } = local.tenant.team;
    const before = local.requests.length;
    expect(await teams.find(place)).toEqual({ groupId, name });
    expect(await teams.find(place)).toEqual({ groupId, name });
    const asked = local.requests.slice(before).filter(({ path }) => path.includes('/teams/'));
    expect(asked).toHaveLength(1);
  });

  it('is unknown without its thread', async () => {
    const { teamThreadId: _thread, ...elsewhere } = place;
    await expect(teams.find(elsewhere)).rejects.toMatchObject({ code: 'team.unknown' });
  });
});
