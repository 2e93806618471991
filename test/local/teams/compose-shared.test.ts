import type { LocalTenant, SendOptions } from '../../../local/start';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { picture } from '../support';
import type { Json } from './fake-bot';
import { FakeBot } from './fake-bot';

const bot = new FakeBot();
let local: LocalTenant;
let bytes: Buffer;
beforeAll(async () => {
  [local, bytes] = await Promise.all([startPhotobotTenant(), picture()]);
  local.connectBot(await bot.open());
});
afterAll(async () => {
  await local.close();
  bot.close();
});
beforeEach(() => bot.forget());

async function hear(options: Omit<SendOptions, 'from'> & Partial<SendOptions>) {
  const { activity, messageId } = await local.teams.send({ from: 'adele', ...options });
  const attachments = activity['attachments'] as { contentType: string; content: string }[];
  const html = attachments.at(-1)?.content ?? '';
  return { activity, messageId, html, types: attachments.map(({ contentType }) => contentType) };
}

describe('a picture in a shared place', () => {
  it.each<['inline' | 'hosted' | 'file', string[], RegExp]>([
    ['inline', ['image/*', 'text/html'], /<img [^>]*schema\.skype\.com\/AMSImage/],
    ['hosted', ['text/html'], /<img [^>]*schema\.skype\.com\/AMSImage/],
    ['file', ['text/html'], /<attachment id="[0-9a-f-]{36}"><\/attachment>/],
  ])('that is sent %s comes as %j', async (as, expected, mark) => {
    for (const place of ['channel', 'group'] as const) {
      const { html, types } = await hear({ in: place, text: 'set', images: [{ bytes, as }] });
      expect(types).toEqual(expected);
      expect(html).toMatch(mark);
    }
  });

  it.each(['', '/', '/views/imgo'])('has an address that goes on with “%s”', async (view) => {
    const { activity } = await hear({ in: 'channel', images: [{ bytes, as: 'inline', view }] });
    const [{ contentUrl }] = activity['attachments'] as [{ contentUrl: string }];
    expect(new URL(contentUrl).pathname).toMatch(/\/v3\/attachments\/[\w-]+(?:$|\/)/);
    expect(contentUrl.endsWith(view)).toBe(true);
    expect(contentUrl).not.toContain('original');
  });

  it('can lose its mark on the way to the bot, and Graph keeps it', async () => {
    const images = [{ bytes, as: 'file' as const }];
    const { html, messageId } = await hear({ in: 'group', images, html: '<p>set</p>' });
    expect(html).toBe('<p>set</p>');
    const chat = encodeURIComponent(local.tenant.places.of('group', 'adele').conversationId);
    const address = `${local.origins.graph}/v1.0/chats/${chat}/messages/${messageId}`;
    const authorization = `Bearer ${local.tokens.graph('adele', ['Chat.Read'])}`;
    const answer = await fetch(address, { headers: { authorization } });
    const { attachments, body } = (await answer.json()) as {
      attachments: Json[];
      body: { content: string };
    };
    const mark = `<attachment id="${String(attachments[0]?.['id'])}"></attachment>`;
    expect(body.content).toBe(`<p>set</p>${mark}`);
  });
});

describe('a reply', () => {
  it('in a channel is in the thread of the first message', async () => {
    const { messageId: root } = await hear({ in: 'channel', text: 'look' });
    const { messageId: reply } = await hear({ in: 'channel', text: 'nice', thread: root });
    const { activity } = await hear({ in: 'channel', text: 'set team photo', thread: reply });
    const id = `${local.tenant.team.threadId};messageid=${root}`;
    expect(activity).toMatchObject({ replyToId: root, conversation: { id } });
  });

  it('in a chat quotes what it is about, in a few words', async () => {
    const { messageId } = await hear({
      in: 'group',
      text: `<b>${'x'.repeat(200)}`,
      mention: false,
    });
    const { activity, html } = await hear({
      in: 'group',
      from: 'megan',
      text: 'set',
      quote: messageId,
    });
    const { adele } = local.tenant.people;
    expect(activity['text']).toBe('<at>PhotoBot</at>&nbsp;set');
    expect(activity).not.toHaveProperty('replyToId');
    expect(html).toContain(
      `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${messageId}"><strong itemprop="mri" itemid="8:orgid:${adele.objectId}">Adele Vance</strong>`,
    );
    expect(html).toContain(`<p itemprop="preview">&#60;b&#62;${'x'.repeat(137)}</p>`);
    expect(activity['entities']).toContainEqual({
      type: 'quotedReply',
      quotedReply: {
        messageId,
        senderId: adele.teamsUserId,
        senderName: 'Adele Vance',
        preview: `<b>${'x'.repeat(137)}`,
        time: messageId,
        validatedMessageReference: true,
      },
    });
  });

  it.each<[string, SendOptions['in']]>([
    ['nothing', 'group'],
    ['in a channel', 'channel'],
  ])('cannot quote %s', async (_what, place) => {
    const quote = place === 'channel' ? (await hear({ in: place, text: 'a' })).messageId : '1';
    await expect(hear({ in: place, text: 'b', quote })).rejects.toThrow('nobody can quote');
  });
});
