import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../../bot/config/config';
import type { Ambient } from '../../../bot/assemble';
import type { RunningBot } from '../../../bot/start';
import type {
  ClickResult,
  LocalTenantOptions,
  Message,
  PlaceKey,
  SentImage,
  SentMessage,
} from '../../../local/start';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { ParticipantKey } from '../../../local/tenant/outsiders';
import * as sources from '../../../tools/bundle/in-process';
import type { LogLine } from '../../support/recorded-log';
import { recordedLog } from '../../support/recorded-log';
import { sharedWorkers } from '../../support/shared-workers';
import { builtProgram } from './built-bot';
import { snapshotOf } from './snapshot';
import type { TokenWatch } from './token-watch';
import { watchTokens } from './token-watch';

/** A picture of the fixtures. */
export const picture = (name: string): Buffer =>
  readFileSync(join(__dirname, '..', '..', 'fixtures', 'pictures', name));

export const inline = (bytes: Buffer): SentImage[] => [{ bytes, as: 'inline' }];
export const file = (bytes: Buffer, name = 'me.jpg'): SentImage[] => [{ bytes, as: 'file', name }];

export type HouseOptions = LocalTenantOptions & {
  readonly environment?: Readonly<Record<string, string>>;
  readonly ambient?: Partial<Ambient>;
};

/** The real bot in this process, in a tenant of its own, and what the tests want to know of both. */
export type House = PhotobotTenant & {
  readonly bot: RunningBot;
  readonly watch: TokenWatch;
  readonly lines: readonly LogLine[];
  printed(): string;
  /** Puts the bot's clock forward. */
  forward(milliseconds: number): void;
  /** How far that is now, in milliseconds. */
  ahead(): number;
  /** Sends a message and gives the bot's answer to it, as the sender sees it. */
  ask(question: Question): Promise<{ readonly sent: SentMessage; readonly answer: Message }>;
  /** Clicks a button of a message, and gives the message as the clicker sees it then. */
  press(message: Message, click: Press): Promise<{ result: ClickResult; seen: Message }>;
  /** Puts the tenant back as it was opened, and forgets what was recorded. @throws Error when a token went astray */
  tidy(): Promise<void>;
  /** What the bot's requests to Graph were, such as `PUT /v1.0/me/photo/$value`. */
  graphCalls(): string[];
};

export type Question = {
  readonly from?: ParticipantKey;
  readonly in: PlaceKey;
  readonly text?: string;
  readonly images?: readonly SentImage[];
  readonly activityId?: string;
  /** A reply in this thread of the channel. */
  readonly thread?: string;
  /** The message of the group chat that this one quotes. */
  readonly quote?: string;
  /** Laid over the finished activity, for oddities. */
  readonly overrides?: Readonly<Record<string, unknown>>;
};

export type Press = {
  readonly verb: string;
  readonly by?: ParticipantKey;
  readonly in: PlaceKey;
  readonly title?: string;
  readonly data?: unknown;
  /** The six digits with which the clicker came back from the sign-in page. */
  readonly state?: string;
};

/** `npm run test:built` has the bot as the build makes it, in this process all the same. */
const isBuilt = process.env['BUILT_BOT'] === 'yes';
const loadBuilt = async () =>
  (await import(builtProgram('bot/in-process.ts', '--in-process'))) as typeof sources;

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const local = await startPhotobotTenant(options);
  const collector = options.environment?.['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const watch = watchTokens(local, collector && new URL(collector).origin);
  const { createLog, startBot } = isBuilt ? await loadBuilt() : sources;
  const { log, lines, printed } = recordedLog(createLog);
  let ahead = 0;
  const config = readConfig({ ...local.environment(), STORE: 'memory', ...options.environment });
  const ambient: Ambient = {
    now: () => Date.now() + ahead,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal, ref: false }),
    random: Math.random,
    newId: randomUUID,
    fetch,
    log,
    // The build starts its own.
    ...(!isBuilt && { openWorkers: sharedWorkers }),
    ...options.ambient,
  };
  const bot = await watch.run(() => startBot(config, ambient));
  local.connectBot(bot.url);
  const { teams } = local;
  const closeTenant = local.close.bind(local);
  const latest = (place: PlaceKey, viewer: ParticipantKey) =>
    teams.messages(place, viewer).filter((message) => message.from === 'bot');

  const restore = snapshotOf(local.tenant);

  return Object.assign(local, {
    bot,
    watch,
    lines,
    printed,
    forward(milliseconds: number) {
      ahead += milliseconds;
    },
    ahead: () => ahead,
    async ask({ from = 'adele', ...question }: Question) {
      const before = latest(question.in, from).length;
      const sent = await teams.send({ from, ...question });
      const isNew = (message: Message) =>
        !latest(question.in, from)
          .slice(0, before)
          .some(({ id }) => id === message.id);
      return { sent, answer: await teams.waitFor(question.in, from, isNew) };
    },
    async press(message: Message, { by = 'adele', verb, title, data, ...where }: Press) {
      const action = {
        verb,
        ...(title !== undefined && { title }),
        ...(data !== undefined && { data }),
      };
      const result = await teams.click({ by, messageId: message.id, action, ...where });
      const seen = teams.messages(where.in, by).find(({ id }) => id === message.id);
      if (!seen) throw new Error('the message is gone');
      return { result, seen };
    },
    async tidy() {
      ahead = 0;
      local.faults.clear();
      await restore();
      try {
        watch.check();
      } finally {
        for (const list of [local.requests, local.tenant.photos.writes, lines]) {
          (list as unknown[]).length = 0;
        }
      }
    },
    graphCalls: () =>
      local.requests
        .filter(({ service }) => service === 'graph')
        .map(({ method, path }) => `${method} ${path}`),
    async close() {
      await bot.close();
      watch.stop();
      await closeTenant();
      watch.check();
    },
  });
}
