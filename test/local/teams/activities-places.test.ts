import type { LocalTenant, SendOptions } from '../../../local/start';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { bearer, botToken, outcome } from '../support';
import { FakeBot } from './fake-bot';

const bot = new FakeBot();
let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
  local.connectBot(await bot.open());
});
afterAll(async () => {
  await local.close();
  bot.close();
});

const say = (from: SendOptions['from'], place: SendOptions['in']) =>
  local.teams.send({ from, in: place, text: 'set team photo' });

const place = (key: SendOptions['in']) => local.tenant.places.of(key, 'adele');

function ask(path: string): Promise<Response> {
  const base = `${local.origins.connector}/emea/${local.tenant.id}/v3/conversations`;
  return fetch(`${base}/${path}`, { headers: bearer(botToken(local)) });
}

it.each([
  ['privateChannel', 'private'],
  ['sharedChannel', 'shared'],
] as const)('the %s says so, and names the team that owns it', async (key, type) => {
  const { activity, messageId } = await say('adele', key);
  const { conversationId, name } = place(key);
  const { threadId } = local.tenant.team;
  expect(conversationId).not.toBe(threadId);
  expect(activity).toMatchObject({
    conversation: {
      id: `${conversationId};messageid=${messageId}`,
      conversationType: 'channel',
      tenantId: local.tenant.id,
    },
    channelData: {
      team: { id: threadId },
      channel: { id: conversationId, name, type },
      tenant: { id: local.tenant.id },
      teamsChannelId: conversationId,
      teamsTeamId: threadId,
    },
  });
});

it('a meeting has a group chat of its own', async () => {
  const { activity } = await say('adele', 'meeting');
  const { conversationId, meetingId = '' } = place('meeting');
  expect(conversationId).toMatch(/^19:meeting_[\w]+@thread\.v2$/);
  expect(Buffer.from(meetingId, 'base64').toString()).toBe(`0#${conversationId}#0`);
  expect(activity).toMatchObject({
    conversation: { id: conversationId, conversationType: 'groupChat', isGroup: true },
    channelData: { meeting: { id: meetingId } },
  });
});

it('a chat of two people is called personal and is not the bot’s to hear or to write in', async () => {
  const { activity, status } = await say('adele', 'twoPeople');
  const { adele, megan } = local.tenant.people;
  expect(activity).toMatchObject({
    conversation: {
      id: `19:${adele.objectId}_${megan.objectId}@unq.gbl.spaces`,
      conversationType: 'personal',
      tenantId: local.tenant.id,
    },
  });
  expect(activity['conversation']).not.toHaveProperty('isGroup');
  expect(status).toBe(0);
  const members = `${encodeURIComponent(place('twoPeople').conversationId)}/members`;
  expect(await outcome(await ask(members))).toBe('403 BotNotInConversationRoster');
});

describe('somebody from elsewhere in the shared channel', () => {
  it('speaks in the tenant of the channel and comes from another', async () => {
    const { activity } = await say('fiona', 'sharedChannel');
    const { fiona } = local.tenant.outsiders;
    expect(fiona.tenantId).not.toBe(local.tenant.id);
    expect(activity).toMatchObject({
      conversation: { tenantId: local.tenant.id },
      from: { id: fiona.teamsUserId, aadObjectId: fiona.objectId, tenantId: fiona.tenantId },
    });
    expect((await say('adele', 'sharedChannel')).activity['from']).not.toHaveProperty('tenantId');
    expect(local.teams.messages('sharedChannel', 'fiona').at(-1)).toMatchObject({ from: 'adele' });
  });

  it('is in the roster of the channel, and not in that of the team', async () => {
    const { fiona } = local.tenant.outsiders;
    const [shared, team] = [place('sharedChannel'), place('channel')].map(
      ({ conversationId }) => `${encodeURIComponent(conversationId)}/members/${fiona.teamsUserId}`,
    );
    const found = await ask(String(shared));
    expect(await found.json()).toMatchObject({ tenantId: fiona.tenantId, userRole: 'user' });
    expect(await outcome(await ask(String(team)))).toBe('404 MemberNotFoundInConversation');
  });

  it('is not in the directory', async () => {
    const { objectId, userPrincipalName } = local.tenant.outsiders.fiona;
    const token = local.tokens.graph('adele', ['User.ReadBasic.All']);
    for (const id of [objectId, userPrincipalName]) {
      const answer = await fetch(`${local.origins.graph}/v1.0/users/${id}`, {
        headers: bearer(token),
      });
      expect(await outcome(answer)).toBe('404 Request_ResourceNotFound');
    }
  });

  it('has no chat with the bot, and gets no token silently', async () => {
    await expect(say('fiona', 'personal')).rejects.toThrow('no chat');
    const { messageId } = await say('fiona', 'sharedChannel');
    bot.answers = [
      () => ({
        statusCode: 401,
        type: 'application/vnd.microsoft.activity.loginRequest',
        value: {
          connectionName: 'photobot',
          tokenExchangeResource: { id: 'x1', uri: `api://botid-${local.tenant.botId}` },
          buttons: [{ type: 'signin', value: 'https://sign-in.example/' }],
        },
      }),
    ];
    const action = { verb: 'confirm', data: {} };
    const clicked = { by: 'fiona', in: 'sharedChannel', messageId, action } as const;
    expect(await local.teams.click(clicked)).toMatchObject({ signIn: 'refused' });
  });
});
