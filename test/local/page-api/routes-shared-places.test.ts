import { messageView } from '../../../local/page-api/views';
import type { PageServer } from '../../../local/page-server';
import { openPageServer } from '../../../local/page-server';
import type { LocalTenant } from '../../../local/start';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { picture } from '../support';
import { FakeBot } from '../teams/fake-bot';

const bot = new FakeBot();
let local: LocalTenant;
let page: PageServer;
beforeAll(async () => {
  local = await startPhotobotTenant();
  local.connectBot(await bot.open());
  page = await openPageServer({ local, port: 0 });
});
afterAll(async () => {
  await page.close();
  await local.close();
  bot.close();
});
beforeEach(() => bot.forget());

async function post(path: string, body: object | Buffer) {
  const bytes = Buffer.isBuffer(body);
  const response = await fetch(page.origin + path, {
    method: 'POST',
    headers: { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    body: bytes ? new Uint8Array(body) : JSON.stringify(body),
  });
  const answer = (await response.json()) as { id: string; messageId: string };
  return { ...answer, status: response.status };
}

async function send(place: 'channel' | 'group' | 'personal', message: object = {}) {
  const whole = { as: 'adele', in: place, text: 'set', mention: true, pictures: [], ...message };
  return post('/api/send', whole);
}

async function pictured(place: 'channel' | 'group' | 'personal', as: 'inline' | 'file') {
  const { id } = await post('/api/pictures?name=me.jpg', await picture());
  await send(place, { pictures: [{ id, as }] });
  return types();
}

/** What was attached to what the bot heard last. */
const types = () =>
  (bot.heard.at(-1)?.activity['attachments'] as { contentType: string }[]).map(
    ({ contentType }) => contentType,
  );

it('a file stays a file in shared places', async () => {
  for (const place of ['channel', 'group'] as const) {
    expect(await pictured(place, 'file')).toEqual(['text/html']);
    expect(JSON.stringify(bot.heard.at(-1)?.activity)).toContain('<attachment id=');
  }
});

it('a switch keeps pasted pictures from the bot, in shared places', async () => {
  const turn = (on: boolean) => post('/api/switches', { id: 'picturesKept', on });
  expect((await turn(true)).status).toBe(200);
  expect(await pictured('channel', 'inline')).toEqual(['text/html']);
  expect(await pictured('group', 'inline')).toEqual(['text/html']);
  expect(await pictured('personal', 'inline')).toEqual(['image/*', 'text/html']);
  await turn(false);
  expect(await pictured('channel', 'inline')).toEqual(['image/*', 'text/html']);
});

describe('a reply', () => {
  it('goes into the thread in the channel', async () => {
    const { messageId: reply } = await send('channel', { text: 'look', mention: false });
    await send('channel', { reply });
    expect(bot.heard.at(-1)?.activity).toMatchObject({ replyToId: reply });
  });

  it('quotes in the group chat, for everybody to see', async () => {
    const { messageId: reply } = await send('group', { text: 'look', mention: false });
    await send('group', { reply, as: 'megan' });
    expect(JSON.stringify(bot.heard.at(-1)?.activity)).toContain('schema.skype.com/Reply');
    const [last] = local.teams.messages('group', 'diego').slice(-1);
    const view = last && messageView(last, false);
    expect(view).toMatchObject({ from: 'megan', quoted: { from: 'adele', text: 'look' } });
  });

  it('to nothing is refused', async () => {
    expect((await send('channel', { reply: '1' })).status).toBe(404);
    expect((await send('group', { reply: '' })).status).toBe(400);
    expect(bot.heard).toEqual([]);
  });
});
