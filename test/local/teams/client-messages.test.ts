import jwt from 'jsonwebtoken';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant } from '../../../local/types';
import { picture } from '../support';
import type { Json } from './fake-bot';
import { FakeBot } from './fake-bot';

const bot = new FakeBot();
let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant({
    clickPatienceMilliseconds: 2000,
    messagePatienceMilliseconds: 2000,
  });
  local.connectBot(await bot.open());
});
afterAll(async () => {
  await local.close();
  bot.close();
});
beforeEach(() => bot.forget());

describe('messages', () => {
  it('come signed by the key that the metadata lead to', async () => {
    await local.teams.send({ from: 'adele', in: 'personal', text: 'hello' });
    const { jwks_uri: keys } = (await (await fetch(local.cloud.bot.openIdMetadataUrl)).json()) as {
      jwks_uri: string;
    };
    const { keys: published } = (await (await fetch(keys)).json()) as { keys: Json[] };
    const token = jwt.decode(bot.heard[0]!.authorization.slice('Bearer '.length), {
      complete: true,
    });
    expect(published).toMatchObject([{ kid: token?.header.kid, endorsements: ['msteams'] }]);
    expect(token?.payload).toMatchObject({
      iss: 'https://api.botframework.com',
      aud: local.tenant.botId,
      serviceurl: bot.heard[0]!.activity['serviceUrl'],
    });
  });

  it('mention the bot in a channel and keep the group’s id to themselves', async () => {
    await local.teams.send({ from: 'adele', in: 'channel', text: 'set team photo' });
    const { activity } = bot.heard[0]!;
    expect(activity).toMatchObject({
      type: 'message',
      text: '<at>PhotoBot</at>&nbsp;set team photo',
      conversation: {
        isGroup: true,
        conversationType: 'channel',
        id: `${local.tenant.team.threadId};messageid=${String(activity['id'])}`,
      },
      entities: [{ type: 'mention', text: '<at>PhotoBot</at>' }, { type: 'clientInfo' }],
      channelData: { team: { id: local.tenant.team.threadId }, tenant: { id: local.tenant.id } },
    });
    expect(JSON.stringify(activity)).not.toContain(local.tenant.team.groupId);
  });

  it('mention people of the conversation by their Teams ids', async () => {
    const { megan } = local.tenant.people;
    const text = 'set @{megan} photo as @{nobody} said';
    await local.teams.send({ from: 'adele', in: 'group', text });
    const { activity } = bot.heard[0]!;
    expect(activity).toMatchObject({
      text: '<at>PhotoBot</at>&nbsp;set <at>Megan Bowen</at> photo as @{nobody} said',
      entities: [
        { type: 'mention', mentioned: { id: local.tenant.botTeamsId } },
        {
          type: 'mention',
          mentioned: { id: megan.teamsUserId, name: 'Megan Bowen' },
          text: '<at>Megan Bowen</at>',
        },
        { type: 'clientInfo' },
      ],
    });
    const html = String((activity['attachments'] as Json[]).at(-1)?.['content']);
    expect(html).toContain('itemid="0">PhotoBot</span>&nbsp;set <span');
    expect(html).toContain('itemid="1">Megan Bowen</span> photo');
    const shown = local.teams.messages('group', 'megan').at(-1);
    expect(shown?.text).toBe('set @Megan Bowen photo as @{nobody} said');
  });

  it('cannot mention anybody in the personal chat', async () => {
    await local.teams.send({ from: 'adele', in: 'personal', text: 'set @{megan} photo' });
    const { activity } = bot.heard[0]!;
    expect(activity).toMatchObject({
      text: 'set @Megan Bowen photo',
      entities: [{ type: 'clientInfo' }],
      attachments: [],
    });
  });

  it('with a mention of somebody else only do not reach the bot', async () => {
    const text = 'lunch, @{megan}?';
    const sent = await local.teams.send({ from: 'adele', in: 'channel', text, mention: false });
    expect(sent.deliveries).toBe(0);
  });

  it('carry pictures the way that the conversation allows', async () => {
    const bytes = await picture();
    const images = [
      { bytes, as: 'inline' as const },
      { bytes, as: 'file' as const, name: 'me.jpg' },
    ];
    await local.teams.send({ from: 'adele', in: 'personal', images });
    await local.teams.send({ from: 'adele', in: 'channel', text: 'set', images });
    const types = bot.heard.map(({ activity }) =>
      (activity['attachments'] as Json[]).map(({ contentType }) => contentType),
    );
    const file = 'application/vnd.microsoft.teams.file.download.info';
    expect(types).toEqual([
      ['image/*', file, 'text/html'],
      ['image/*', 'text/html'],
    ]);
  });

  it('stay among people without a mention', async () => {
    const sent = await local.teams.send({ from: 'adele', in: 'group', text: 'hi', mention: false });
    expect(sent.deliveries).toBe(0);
    expect(bot.heard).toEqual([]);
  });

  it.each(['silence', 'broken'] as const)('are sent once more after %s', async (first) => {
    bot.answers = [() => first, () => undefined];
    const sent = await local.teams.send({ from: 'adele', in: 'personal', text: 'hello' });
    expect(sent).toMatchObject({ status: 200, deliveries: 2 });
    expect(bot.heard[1]?.activity).toEqual(bot.heard[0]?.activity);
  });

  it('are sent twice at once when that is asked for', async () => {
    local.faults.deliveries.duplicates = 1;
    const sent = await local.teams.send({ from: 'adele', in: 'personal', text: 'hello' });
    expect(sent.deliveries).toBe(2);
    expect(bot.heard).toHaveLength(2);
  });
});

it('tells the bot of its installation, group and all', async () => {
  await local.teams.uninstall('channel');
  expect(local.tenant.places.of('channel', 'adele').installed).toBe(false);
  bot.forget();
  await local.teams.install('channel');
  expect(bot.heard.map(({ activity }) => activity)).toMatchObject([
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: [{ id: local.tenant.botTeamsId }] },
  ]);
  expect(bot.heard[0]?.activity).toMatchObject({
    channelData: { team: { aadGroupId: local.tenant.team.groupId } },
  });
});
