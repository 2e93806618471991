import { randomUUID } from 'node:crypto';
import type { ClickResult, LocalTenant, Message, SentImage } from '../../../local/start';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { startBotProcess } from '../../e2e/support/bot-process';
import { numberedPicture } from '../../e2e/support/numbered-picture';

/** A tenant with the bot as a process of its own, in which Adele, who owns the team, writes in the channel. */
export type Stage = {
  readonly local: LocalTenant;
  /** A picture that the bot gets with the message, and one that it has to look for. */
  readonly brought: SentImage;
  readonly hidden: SentImage;
  /** Writes “set team photo” in a thread of its own. Returns the bot's card there. */
  ask(images: readonly SentImage[]): Promise<Message>;
  /** Presses the button with this verb on a card, and with this title, if one is given. */
  click(card: Message, verb: string, title?: string): Promise<ClickResult>;
  /** Lets the token service keep Adele's sign-in. */
  signIn(): Promise<void>;
  /** Lets Graph answer after so long, from now on. */
  slowDown(milliseconds: number): void;
  close(): Promise<void>;
};

export async function openStage(): Promise<Stage> {
  const local = await startPhotobotTenant();
  const bot = await startBotProcess({ ...local.environment(), STORE: 'memory' });
  local.connectBot(bot.url);
  const { consents } = local.tenant;
  for (const scope of ['ChannelMessage.Read.All', 'Files.Read.All']) consents.grant(scope);
  const bytes = await numberedPicture(1234);
  const place = { in: 'channel', by: 'adele' } as const;
  return {
    local,
    brought: { bytes, as: 'inline' },
    hidden: { bytes, as: 'hosted' },
    ask: (images) => ask(local, images),
    click: ({ id: messageId }, verb, title) =>
      local.teams.click({ ...place, messageId, action: { verb, ...(title && { title }) } }),
    async signIn() {
      const asked = { by: 'adele', in: 'personal', id: randomUUID() } as const;
      await local.teams.exchangeFromClients({ ...asked, connectionName: 'photobot' });
    },
    slowDown(milliseconds) {
      local.faults.add({
        service: 'graph',
        times: Infinity,
        then: { kind: 'delay', milliseconds },
      });
    },
    async close() {
      await bot.kill();
      await local.close();
    },
  };
}

async function ask({ teams }: LocalTenant, images: readonly SentImage[]): Promise<Message> {
  const asked = { from: 'adele', in: 'channel', text: 'set team photo', images } as const;
  const { messageId } = await teams.send(asked);
  return teams.waitFor('channel', 'adele', ({ thread }) => thread === messageId);
}
