import type { LocalTenant, PersonKey, SendOptions } from '../../../../local/start';
import { startPhotobotTenant } from '../../../../cli/local/tenant';
import { outcome, picture } from '../../support';
import { FakeBot } from '../../teams/fake-bot';
import { GraphCaller } from '../graph-caller';

const bot = new FakeBot();
let local: LocalTenant;
let jpeg: Buffer;
let png: Buffer;
let graph: GraphCaller;
beforeAll(async () => {
  [local, jpeg, png] = await Promise.all([startPhotobotTenant(), picture(), picture('png')]);
  local.connectBot(await bot.open());
  graph = new GraphCaller(local, jpeg);
});
afterAll(async () => {
  await local.close();
  bot.close();
});

const channelScope = 'ChannelMessage.Read.All';
const chatScope = 'Chat.Read';
type Found = {
  id: string;
  replyToId: string | null;
  from: { user: object | null; application: object | null };
  body: { content: string };
  attachments: { id: string; contentUrl: string; content: string; contentType: string }[];
  mentions: object[];
};

const team = () => local.tenant.team.groupId;
const inChannel = (
  message: string,
  key: 'channel' | 'privateChannel' | 'sharedChannel' = 'channel',
) => `/v1.0/teams/${team()}/channels/${encodeURIComponent(idOf(key))}/messages/${message}`;
const inChat = (message: string, chat = idOf('group')) =>
  `/v1.0/chats/${encodeURIComponent(chat)}/messages/${message}`;
const idOf = (key: SendOptions['in']) => local.tenant.places.of(key, 'adele').conversationId;

async function post(options: Partial<SendOptions> = {}): Promise<string> {
  const message = { from: 'adele', in: 'channel', mention: false, ...options } as const;
  return (await local.teams.send(message)).messageId;
}

async function read(path: string, scope: string, who: PersonKey = 'megan'): Promise<Found> {
  const answer = await graph.get(path, who, scope);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Found;
}

describe('a message of a channel', () => {
  it('is there for the members, and nobody had to tell the bot', async () => {
    bot.forget();
    const id = await post({ text: 'lunch, @{megan}? 1 < 2' });
    const found = await read(inChannel(id), channelScope);
    const { megan, adele } = local.tenant.people;
    expect(bot.heard).toEqual([]);
    expect(found).toMatchObject({
      id,
      replyToId: null,
      messageType: 'message',
      from: { application: null, user: { id: adele.objectId, userIdentityType: 'aadUser' } },
      body: {
        contentType: 'html',
        content: '<p>lunch, <at id="0">Megan Bowen</at>? 1 &#60; 2</p>',
      },
      channelIdentity: { teamId: team(), channelId: local.tenant.team.threadId },
      attachments: [],
      mentions: [{ id: 0, mentioned: { user: { id: megan.objectId } } }],
    });
  });

  it('and its replies have addresses of their own', async () => {
    const root = await post({ text: 'first' });
    const reply = await post({ text: 'second', thread: root });
    const answerToReply = await post({ text: 'third', thread: reply });
    for (const id of [reply, answerToReply]) {
      const path = `${inChannel(root)}/replies/${id}`;
      expect(await read(path, channelScope)).toMatchObject({ id, replyToId: root });
    }
    const wrong = [inChannel(reply), `${inChannel(reply)}/replies/${root}`, inChannel('1')];
    for (const path of wrong) {
      expect(await outcome(await graph.get(path, 'adele', channelScope))).toBe('404 NotFound');
    }
  });

  it('names a file where the text has a mark', async () => {
    const images = [{ bytes: jpeg, as: 'file' as const, name: 'me & you.jpg' }];
    const { attachments, body } = await read(inChannel(await post({ images })), channelScope);
    const [file] = attachments;
    expect(body.content).toContain(`<attachment id="${file?.id}"></attachment>`);
    expect(attachments).toEqual([
      {
        id: file?.id,
        contentType: 'reference',
        contentUrl: `${local.origins.files}/sites/PhotoTeam/Shared%20Documents/General/me%20%26%20you.jpg`,
        content: null,
        name: 'me & you.jpg',
        thumbnailUrl: null,
        teamsAppId: null,
      },
    ]);
  });

  it.each(['inline', 'hosted'] as const)('holds its %s pictures', async (as) => {
    const root = await post({ text: 'look' });
    const images = [jpeg, png].map((bytes) => ({ bytes, as }));
    const id = await post({ thread: root, images });
    const path = `${inChannel(root)}/replies/${id}`;
    const { attachments, body } = await read(path, channelScope);
    expect(attachments).toEqual([]);
    const sources = [...body.content.matchAll(/<img [^>]*src="([^"]+)"/g)].map(([, src]) => src);
    const list = (await (
      await graph.get(`${path}/hostedContents`, 'megan', channelScope)
    ).json()) as { value: { id: string; contentBytes: null }[] };
    expect(list.value.map(({ contentBytes }) => contentBytes)).toEqual([null, null]);
    const types = ['image/jpeg', 'image/png'];
    for (const [index, bytes] of [jpeg, png].entries()) {
      const value = `${path}/hostedContents/${list.value[index]?.id}/$value`;
      const address = new URL(String(sources[index]));
      expect(decodeURIComponent(address.pathname)).toBe(decodeURIComponent(value));
      const answer = await graph.get(address.pathname, 'megan', channelScope);
      expect(answer.headers.get('content-type')).toBe(types[index]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  it('of a bot is from an application', async () => {
    const { conversationId } = local.tenant.places.of('group', 'adele');
    const id = await botSays(conversationId);
    const { botId } = local.tenant;
    expect(await read(inChat(id), chatScope)).toMatchObject({
      from: { user: null, application: { id: botId, applicationIdentityType: 'bot' } },
      body: { content: '<p>done</p>' },
    });
  });
});

async function botSays(conversation: string): Promise<string> {
  const base = `${local.origins.connector}/emea/${local.tenant.id}/v3/conversations`;
  const token = local.tokens.bot(local.cloud.bot.connectorScope);
  const answer = await fetch(`${base}/${encodeURIComponent(conversation)}/activities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text: 'done' }),
  });
  return ((await answer.json()) as { id: string }).id;
}

describe('a message of a chat', () => {
  it.each(['group', 'meeting'] as const)('is there in the %s', async (key) => {
    const id = await post({ in: key, text: 'hi', images: [{ bytes: png, as: 'hosted' }] });
    const found = await read(inChat(id, idOf(key)), chatScope);
    expect(found).toMatchObject({ id, replyToId: null, chatId: idOf(key), channelIdentity: null });
    expect(found.body.content).toContain(`/messages/${id}/hostedContents/`);
  });

  it('quotes another', async () => {
    const quoted = await post({
      in: 'group',
      text: 'my photo',
      images: [{ bytes: png, as: 'hosted' }],
    });
    const id = await post({ in: 'group', from: 'megan', text: 'nice', quote: quoted });
    const { attachments, body } = await read(inChat(id), chatScope);
    expect(body.content).toBe(`<attachment id="${quoted}"></attachment><p>nice</p>`);
    expect(attachments).toMatchObject([{ id: quoted, contentType: 'messageReference' }]);
    expect(JSON.parse(String(attachments[0]?.content))).toMatchObject({
      messageId: quoted,
      messagePreview: 'my photo',
      messageSender: { user: { id: local.tenant.people.adele.objectId } },
    });
  });
});

describe('is refused', () => {
  type Case = [string, () => Promise<Response>, string];
  const channel = async (
    who: PersonKey,
    scope = channelScope,
    key: 'privateChannel' | 'channel' = 'channel',
  ) => graph.get(inChannel(await post({ in: key }), key), who, scope);
  const chat = (id: string) => graph.get(inChat('1', id), 'adele', chatScope);
  const asTeam = (id: string) =>
    graph.get(`/v1.0/teams/${id}/channels/${idOf('channel')}/messages/1`, 'adele', channelScope);

  it.each<Case>([
    [
      'a channel message for another permission',
      () => channel('adele', chatScope),
      '403 Forbidden',
    ],
    ['a channel message for more', () => channel('adele', 'Group.ReadWrite.All'), '403 Forbidden'],
    [
      'a private channel to who is in the team',
      () => channel('megan', channelScope, 'privateChannel'),
      '403 Forbidden',
    ],
    [
      'a team by its thread',
      () => asTeam(encodeURIComponent(local.tenant.team.threadId)),
      '400 BadRequest',
    ],
    ['a team that is none', () => asTeam('6a0b9c5e-0000-4000-8000-00000000dead'), '404 NotFound'],
    ['a channel of another team', () => asTeam(local.tenant.groups.launchTeam.id), '404 NotFound'],
    ['a chat as a channel', () => chat(idOf('channel')), '404 NotFound'],
    ['a personal conversation', () => chat(idOf('personal')), '400 BadRequest'],
    [
      'a person as a chat',
      () => chat('8:orgid:0b1ec7d0-0000-4000-8000-000000000001'),
      '400 BadRequest',
    ],
    ['an unknown chat', () => chat('19:nowhere@thread.v2'), '404 NotFound'],
    ['an unknown message', () => chat(idOf('group')), '404 NotFound'],
    [
      'a chat to somebody else',
      async () =>
        graph.get(inChat(await post({ in: 'meeting' }), idOf('meeting')), 'nestor', chatScope),
      '403 Forbidden',
    ],
    [
      'a list of attachments',
      async () => graph.get(`${inChannel(await post())}/attachments`, 'adele', channelScope),
      '400 BadRequest',
    ],
    [
      'a picture that is not there',
      async () =>
        graph.get(`${inChannel(await post())}/hostedContents/x/$value`, 'adele', channelScope),
      '404 NotFound',
    ],
    [
      'a request without a token',
      async () => graph.call(inChannel(await post()), {}),
      '401 InvalidAuthenticationToken',
    ],
    [
      'the app itself',
      async () =>
        graph.call(inChannel(await post()), { token: local.tokens.application([channelScope]) }),
      '403 Forbidden',
    ],
    [
      'a token for two things',
      async () =>
        graph.call(inChannel(await post()), {
          token: local.tokens.graph('adele', [channelScope, 'User.Read']),
        }),
      '403 LocalTooMuchPrivilege',
    ],
  ])('%s', async (_what, request, expected) => {
    expect(await outcome(await request())).toBe(expected);
  });
});

it('needs permissions that nobody has at the start', () => {
  const { consents } = local.tenant;
  const asked = [channelScope, chatScope, 'Files.Read.All'];
  expect(asked.map((scope) => consents.granted(scope, 'adele'))).toEqual([false, false, false]);
  expect(asked.map((scope) => consents.needsAdministrator(scope))).toEqual([true, false, false]);
});
