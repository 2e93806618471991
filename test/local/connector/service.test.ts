import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { bearer, botToken, forged, outcome, picture } from '../support';

let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant();
});
afterAll(() => local.close());

const cardType = 'application/vnd.microsoft.card.adaptive';
const text = { type: 'message', text: 'hello' };

function card(content: object): object {
  return { type: 'message', attachments: [{ contentType: cardType, content }] };
}

function base(): string {
  return `${local.origins.connector}/emea/${local.tenant.id}/v3`;
}

function groupPath(): string {
  const { conversationId } = local.tenant.places.of('group', 'adele');
  return `/conversations/${encodeURIComponent(conversationId)}`;
}

function call(path: string, method = 'GET', body?: object, token = botToken(local)) {
  return fetch(base() + path, {
    method,
    headers: { ...(token && bearer(token)), 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

async function post(body: object): Promise<string> {
  const response = await call(`${groupPath()}/activities`, 'POST', body);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

describe('messages', () => {
  it('posts, replaces and deletes what the bot says', async () => {
    const id = await post(text);
    const shown = () => local.teams.messages('group', 'adele').find((message) => message.id === id);
    expect(shown()).toMatchObject({ from: 'bot', text: 'hello', version: 1 });
    const path = `${groupPath()}/activities/${id}`;
    const content = { type: 'AdaptiveCard', version: '1.5', body: [] };
    expect((await call(path, 'PUT', card(content))).status).toBe(200);
    expect(shown()).toMatchObject({ card: content, version: 2 });
    expect((await call(path, 'DELETE')).status).toBe(200);
    expect(shown()).toMatchObject({ deleted: true });
    expect(await outcome(await call(path, 'PUT', text))).toBe('404 ActivityNotFoundInConversation');
  });

  it.each<[string, object, string]>([
    ['a card of version 1.6', card({ type: 'AdaptiveCard', version: '1.6' }), '400 BadSyntax'],
    ['a card without a version', card({ type: 'AdaptiveCard' }), '400 BadSyntax'],
    ['a card that is none', card({ type: 'Message', version: '1.5' }), '400 BadSyntax'],
    [
      'text beside a card',
      { ...card({ type: 'AdaptiveCard', version: '1.5' }), text: 'see' },
      '400 BadSyntax',
    ],
    ['an empty message', { type: 'message' }, '400 BadSyntax'],
    [
      'an unknown attachment',
      { type: 'message', attachments: [{ contentType: 'x' }] },
      '400 BadSyntax',
    ],
    ['an unknown type', { type: 'shout', text: 'hello' }, '400 BadSyntax'],
    ['more than 100 KB', { ...text, text: 'x'.repeat(101 * 1024) }, '413 MessageSizeTooBig'],
  ])('refuses %s', async (_what, activity, expected) => {
    const answer = await call(`${groupPath()}/activities`, 'POST', activity);
    expect(await outcome(answer)).toBe(expected);
  });

  it('takes a sign of typing without showing a message', async () => {
    const before = local.teams.messages('group', 'adele').length;
    const answer = await call(`${groupPath()}/activities`, 'POST', { type: 'typing' });
    expect(answer.ok).toBe(true);
    expect(local.teams.messages('group', 'adele')).toHaveLength(before);
  });

  it.each(['/conversations/19%3Anowhere%40thread.v2', '/conversations/a%3Anobody'])(
    'does not know %s',
    async (path) => {
      const answer = await call(`${path}/activities`, 'POST', text);
      expect(await outcome(answer)).toBe('404 ConversationNotFound');
    },
  );

  it('does not know a channel thread that nobody began', async () => {
    const id = encodeURIComponent(`${local.tenant.team.threadId};messageid=1`);
    const answer = await call(`/conversations/${id}/activities`, 'POST', text);
    expect(await outcome(answer)).toBe('404 ConversationNotFound');
  });

  it('keeps the bot out of a conversation that it was removed from', async () => {
    const place = local.tenant.places.of('group', 'adele');
    place.installed = false;
    const answer = await call(`${groupPath()}/activities`, 'POST', text);
    place.installed = true;
    expect(await outcome(answer)).toBe('403 BotNotInConversationRoster');
  });
});

describe('tokens', () => {
  it.each<[string, () => Promise<string>]>([
    ['no token', () => Promise.resolve('')],
    ['the bot’s token for Graph', () => Promise.resolve(local.tokens.bot(local.origins.graph))],
    ['a person’s token', () => Promise.resolve(local.tokens.assertion('adele'))],
    ['the token of another bot', otherBotsToken],
    ['a forged token', () => forged(botToken(local))],
  ])('refuses %s', async (_what, token) => {
    const answer = await call(`${groupPath()}/activities`, 'POST', text, await token());
    expect(answer.status).toBe(401);
  });

  async function otherBotsToken(): Promise<string> {
    const other = await startPhotobotTenant();
    await other.close();
    return botToken(other);
  }
});

describe('what the bot may ask', () => {
  it('tells which group a team is, to a bot that is in it', async () => {
    const path = `/teams/${encodeURIComponent(local.tenant.team.threadId)}`;
    expect(await (await call(path)).json()).toMatchObject({
      id: local.tenant.team.threadId,
      name: 'Photo Team',
      aadGroupId: local.tenant.team.groupId,
      tenantId: local.tenant.id,
    });
    const place = local.tenant.places.of('channel', 'adele');
    place.installed = false;
    const answer = await call(path);
    place.installed = true;
    expect(await outcome(answer)).toBe('403 BotNotInConversationRoster');
  });

  it('lists members without saying who owns anything', async () => {
    const members = (await (await call(`${groupPath()}/members`)).json()) as { userRole: string }[];
    expect(members).toHaveLength(5);
    expect(new Set(members.map(({ userRole }) => userRole))).toEqual(new Set(['user']));
  });

  it('serves a pasted picture to the bot alone, and now and then does not', async () => {
    const bytes = await picture();
    local.connectBot(local.origins.files);
    const images = [{ bytes, as: 'inline' as const }];
    const { activity } = await local.teams.send({ from: 'adele', in: 'personal', images });
    const [{ contentUrl }] = activity['attachments'] as [{ contentUrl: string }];
    expect((await fetch(contentUrl)).status).toBe(401);
    const statuses = [401, 403, 404];
    for (const status of statuses) {
      local.faults.add({ service: 'connector', then: { kind: 'answer', status } });
    }
    const seen = [];
    for (const _time of [...statuses, 200]) {
      const answer = await fetch(contentUrl, { headers: bearer(botToken(local)) });
      seen.push(answer.status);
      if (answer.ok) expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    }
    expect(seen).toEqual([...statuses, 200]);
  });
});
