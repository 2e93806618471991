import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { botFrameworkEnvironment } from '../../local/environment';
import type { LocalTenant, Message } from '../../local/index';
import { startLocalTenant } from '../../local/index';
import { createEchoBot } from './echo-bot';

const commands = [
  { id: 'say', type: 'action', title: 'Say', context: ['compose'], fetchTask: true },
];
const manifest = {
  name: { short: 'Echo' },
  bots: [{ commandLists: [{ scopes: ['personal'], commands: [{ title: 'anything' }] }] }],
  composeExtensions: [{ commands }],
  webApplicationInfo: { resource: 'api://botid-${{BOT_ID}}' },
};

let local: LocalTenant;
let bot: ReturnType<typeof createEchoBot>;
beforeAll(async () => {
  local = await startLocalTenant({ manifest });
  bot = createEchoBot(botFrameworkEnvironment(local)).listen(0, '127.0.0.1');
  await once(bot, 'listening');
  local.connectBot(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`);
  await local.teams.install('personal', 'adele');
});
afterAll(async () => {
  await local.close();
  bot.closeAllConnections();
  bot.close();
});

async function echoed(text: string): Promise<Message> {
  await local.teams.send({ from: 'adele', in: 'personal', text });
  return local.teams.waitFor('personal', 'adele', ({ from }) => from === 'bot');
}

const click = async (verb: string) => {
  const { id: messageId } = await echoed('hello');
  return local.teams.click({ by: 'adele', in: 'personal', messageId, action: { verb } });
};

describe('a bot that is not PhotoBot', () => {
  it('answers with a card', async () => {
    expect((await echoed('good morning')).card).toMatchObject({ body: [{ text: 'good morning' }] });
  });

  it('answers an invoke with another card', async () => {
    const result = await click('again');
    expect(result).toMatchObject({ status: 200, signIn: 'none' });
    expect(result.body?.value).toMatchObject({ body: [{ text: 'once more' }] });
  });

  it('signs somebody in silently', async () => {
    const result = await click('who');
    expect(result).toMatchObject({ status: 200, signIn: 'silent' });
    expect(result.body?.value).toBe(`hello ${local.tenant.people.adele.name}`);
  });

  it('opens a dialog, and takes what is written into it', async () => {
    const where = { by: 'adele', in: 'personal', commandId: 'say', context: 'compose' } as const;
    const opened = await local.teams.openAction(where);
    if (opened.kind !== 'dialog') throw new Error(JSON.stringify(opened));
    expect(opened.dialog.title).toBe('Echo');
    const { dialog } = opened;
    const sent = await local.teams.submitDialog({ dialog, inputs: { words: 'echo' } });
    expect(sent).toMatchObject({ kind: 'message', text: 'echo' });
  });

  it('has talked to no other service', () => {
    const asked = new Set(local.requests.map(({ service }) => service));
    expect([...asked].sort()).toEqual(['connector', 'entra', 'tokenService']);
  });
});
