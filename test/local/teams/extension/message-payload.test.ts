import type { PlaceKey } from '../../../../local/types';
import { bearer, picture } from '../../support';
import type { Stage } from './support';
import { cardType, closeStage, form, openStage } from './support';
import type { Json } from '../fake-bot';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));
beforeEach(() => stage.bot.forget());

/** Opens the action on a message and gives the invoke that the bot heard. */
async function invokeOn(messageId: string, place: PlaceKey = 'channel') {
  const { bot, local } = stage;
  bot.forget();
  const options = { by: 'megan', in: place, commandId: 'setPhoto' } as const;
  await local.teams.openAction({ ...options, context: 'message', messageId });
  return bot.heard[0]!.activity;
}

const payloadOf = (activity: Json & { value: Json }) => activity.value['messagePayload'] as Json;

describe('an action on a message', () => {
  it('says which command, where, and by whom', async () => {
    const { teams, tenant } = stage.local;
    const sent = await teams.send({ from: 'adele', in: 'channel', text: 'look' });
    const activity = await invokeOn(sent.messageId);
    expect(activity).toMatchObject({
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      from: { aadObjectId: tenant.people.megan.objectId },
      conversation: { id: `${tenant.team.threadId};messageid=${sent.messageId}` },
      channelData: {
        source: { name: 'compose' },
        tenant: { id: tenant.id },
        team: { id: tenant.team.threadId },
        channel: { id: tenant.team.threadId },
      },
      value: {
        commandId: 'setPhoto',
        commandContext: 'message',
        context: { theme: 'default' },
      },
    });
  });

  it('brings the message with its author, mentions and link', async () => {
    const { teams, tenant } = stage.local;
    const { adele, megan } = tenant.people;
    const text = 'a photo of @{megan} <3';
    const sent = await teams.send({ from: 'adele', in: 'group', text });
    const payload = payloadOf(await invokeOn(sent.messageId, 'group'));
    expect(payload).toMatchObject({
      id: sent.messageId,
      replyToId: null,
      from: {
        application: null,
        user: { userIdentityType: 'aadUser', id: adele.objectId, displayName: adele.name },
      },
      body: {
        contentType: 'html',
        content:
          '<p><at id="0">PhotoBot</at>&nbsp;a photo of <at id="1">Megan Bowen</at> &#60;3</p>',
      },
      attachments: [],
      mentions: [
        { id: 0, mentioned: { application: { id: tenant.botId }, user: null } },
        { id: 1, mentioned: { user: { id: megan.objectId }, application: null } },
      ],
    });
    expect(payload['linkToMessage']).toContain(sent.messageId);
  });

  it('has no mentions when there are none', async () => {
    const sent = await stage.local.teams.send({ from: 'adele', in: 'personal', text: 'hello' });
    const options = { by: 'adele', in: 'personal', commandId: 'setPhoto' } as const;
    stage.bot.forget();
    const { messageId } = sent;
    await stage.local.teams.openAction({ ...options, context: 'message', messageId });
    expect(payloadOf(stage.bot.heard[0]!.activity)).not.toHaveProperty('mentions');
  });

  it.each([
    ['channel', 'inline', 'ChannelMessage.Read.All', /\/messages\/(\d+)\/replies\/(\d+)\//],
    ['group', 'inline', 'Chat.Read', /\/v1\.0\/chats\/19:[^/]+\/messages\/(\d+)\//],
    ['group', 'hosted', 'Chat.Read', /\/v1\.0\/chats\/19:[^/]+\/messages\/(\d+)\//],
  ] as const)(
    'has the picture in a %s, %s, in the HTML only',
    async (place, as, scope, address) => {
      const { teams } = stage.local;
      const root = await teams.send({ from: 'adele', in: place, text: 'first' });
      const bytes = await picture();
      const images = [{ bytes, as }];
      const thread = place === 'channel' && { thread: root.messageId };
      const sent = await teams.send({
        from: 'adele',
        in: place,
        images,
        mention: false,
        ...thread,
      });
      const payload = payloadOf(await invokeOn(sent.messageId, place));
      const html = (payload['body'] as { content: string }).content;
      const ids = [...(address.exec(html) ?? [])].slice(1);
      expect(ids).toEqual([...(place === 'channel' ? [root.messageId] : []), sent.messageId]);
      expect(payload).toMatchObject({
        attachments: [],
        replyToId: place === 'channel' ? root.messageId : null,
      });
      const source = /src="([^"]+\/hostedContents\/[^"]+)"/.exec(html)?.[1] ?? '';
      const token = stage.local.tokens.graph('megan', [scope]);
      const answer = await fetch(source, { headers: bearer(token) });
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    },
  );

  it('has a file as a reference and a mark in the HTML', async () => {
    const images = [{ bytes: await picture(), as: 'file' as const, name: 'me.jpg' }];
    const { teams } = stage.local;
    const sent = await teams.send({ from: 'adele', in: 'group', text: 'mine', images });
    const payload = payloadOf(await invokeOn(sent.messageId, 'group'));
    const [attachment] = payload['attachments'] as Json[];
    expect(attachment).toMatchObject({ contentType: 'reference', name: 'me.jpg', content: null });
    expect(attachment!['contentUrl']).toMatch(/\/Microsoft%20Teams%20Chat%20Files\/me\.jpg$/);
    const mark = `<attachment id="${String(attachment!['id'])}"></attachment>`;
    expect((payload['body'] as { content: string }).content).toContain(mark);
  });

  it('has the card of a message extension as a text, as Graph does', async () => {
    const { teams, tenant, tokens, origins } = stage.local;
    const card = { contentType: cardType, content: form };
    const { messageId } = await teams.send({ from: 'adele', in: 'group', text: 'mine', card });
    const { attachments, body } = payloadOf(await invokeOn(messageId, 'group'));
    expect(attachments).toMatchObject([{ contentType: cardType, content: JSON.stringify(form) }]);
    const [{ id } = {}] = attachments as Json[];
    const content = `<p>mine</p><attachment id="${String(id)}"></attachment>`;
    expect(body).toEqual({ contentType: 'html', content });
    const { conversationId } = tenant.places.of('group', 'adele');
    const path = `/v1.0/chats/${encodeURIComponent(conversationId)}/messages/${messageId}`;
    const headers = bearer(tokens.graph('megan', ['Chat.Read']));
    const answer = await fetch(`${origins.graph}${path}`, { headers });
    expect(await answer.json()).toMatchObject({ attachments, body });
  });

  it('is there for a message of the bot, whose card is a text', async () => {
    const { tenant, teams } = stage.local;
    const place = tenant.places.of('group', 'adele');
    const url = `${stage.local.origins.connector}/emea/${tenant.id}/v3/conversations/${encodeURIComponent(place.conversationId)}/activities`;
    const token = stage.local.tokens.bot(stage.local.cloud.bot.connectorScope);
    await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'I am <here>' }),
    });
    const { id } = await teams.waitFor('group', 'adele', ({ text }) => text === 'I am <here>');
    expect(payloadOf(await invokeOn(id, 'group'))).toMatchObject({
      from: { user: null, application: { applicationIdentityType: 'bot', id: tenant.botId } },
      body: { content: '<p>I am &#60;here&#62;</p>' },
    });
  });
});

describe('an action elsewhere', () => {
  it.each([
    ['compose', 'compose'],
    ['commandBox', 'commandbox'],
  ] as const)('in %s brings no message', async (context, wire) => {
    const options = { by: 'adele', in: 'channel', commandId: 'setPhoto' } as const;
    await stage.local.teams.openAction({ ...options, context });
    const { conversation, value } = stage.bot.heard[0]!.activity;
    expect(value).toMatchObject({ commandContext: wire });
    expect(value).not.toHaveProperty('messagePayload');
    expect(conversation).toMatchObject({ id: stage.local.tenant.team.threadId });
  });

  it('is not offered where the manifest does not have it', async () => {
    const base = { by: 'adele', in: 'group' } as const;
    const { messageId } = await stage.local.teams.send({ from: 'adele', in: 'group', text: 'x' });
    stage.bot.forget();
    const message = { ...base, context: 'message' } as const;
    const { teams } = stage.local;
    const refused = [
      teams.openAction({ ...message, commandId: 'notHere', messageId }),
      teams.openAction({ ...base, commandId: 'photos', context: 'compose' }),
      teams.openAction({ ...message, commandId: 'setPhoto' }),
      teams.openAction({ ...message, commandId: 'setPhoto', messageId: '1' }),
      teams.openAction({ ...base, commandId: 'setPhoto', context: 'compose', messageId }),
      teams.openAction({ ...base, commandId: 'setPhoto', context: 'commandBox', thread: '1' }),
    ];
    const outcomes = await Promise.allSettled(refused);
    expect(outcomes.map(({ status }) => status)).toEqual(refused.map(() => 'rejected'));
    expect(stage.bot.heard).toEqual([]);
  });
});
