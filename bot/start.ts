import type { Clock, Fetch, Log, PhotoBot, Sleep, Store, Workers } from '../src/index';
import {
  createMemoryStore,
  createPhotoBot,
  editWorkerFile,
  editWorkerFunction,
  limits,
  openFileStore,
  openPictureWorkers,
  within,
} from '../src/index';
import { buildAdapter } from './turns/adapter';
import { createApp } from './turns/app';
import type { Config } from './config/config';
import { createConnector } from './outbound/connector/client';
import { createConversations } from './outbound/conversations';
import { errorFields } from './log';
import { openServer } from './http/server';
import { openBlobStore } from './storage/blob-store';
import { createStepUps } from './tokens/step-ups';
import { createTeams } from './outbound/teams';
import { storeCredential } from './tokens/app-credential';
import { createApplicationTokens } from './tokens/application';
import { createBotToken } from './tokens/bot-credentials';
import { createDelegatedTokens } from './tokens/delegated';
import { logGrantedRoles } from './tokens/role-check';
import { createAssertions } from './tokens/sso';
import { createTokenService } from './tokens/token-service';

/** What belongs to the process, or to a test. */
export type Ambient = {
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly newId: () => string;
  readonly fetch: Fetch;
  readonly log: Log;
  /** Opens the threads that convert pictures; they are the bot's own unless told otherwise. */
  readonly openWorkers?: () => ClosableWorkers;
};

type ClosableWorkers = Workers & { close(): Promise<void> };

export type RunningBot = {
  /** Where it listens, such as `http://localhost:3978`. */
  readonly url: string;
  /** Runs the regular look at all changes now; it also runs by itself. */
  tend(): Promise<void>;
  /** Stops taking requests, finishes the work in hand within `limits.drainMilliseconds`, and lets go of everything. */
  close(): Promise<void>;
};

/** Puts the bot together and starts it. @throws whatever keeps it from listening */
export async function startBot(config: Config, ambient: Ambient): Promise<RunningBot> {
  const { log, now, sleep } = ambient;
  const { adapter, app, applicationTokens, botToken, photoBot, stepUps, workers } = await assemble(
    config,
    ambient,
  );
  const server = await openServer({
    config,
    log,
    now,
    stepUps,
    onActivity: (request, response) =>
      adapter.process(request, response, async (context) => {
        await app.run(context);
      }),
  });
  const tending = tendRegularly(photoBot, ambient);
  // The first person should not wait for the bot's own sign-in; if it fails, their turn says so.
  botToken().catch((thrown: unknown) => log.warn('bot_token.failed', errorFields(thrown)));
  if (config.photoAdministrators.size > 0)
    void logGrantedRoles(applicationTokens, config.cloud, log);
  return {
    url: server.url,
    tend: () => photoBot.tend(),
    async close() {
      tending.stop();
      const drained = () => server.close().then(() => photoBot.idle());
      await within(limits.drainMilliseconds, drained, { sleep, late: () => undefined });
      await workers.close();
    },
  };
}

async function assemble(config: Config, ambient: Ambient) {
  const { log, newId, now } = ambient;
  const { adminContact, botId, cloud, connectionName } = config;
  const botToken = createBotToken(config);
  const applicationTokens = createApplicationTokens({ config, now });
  const adapter = buildAdapter({ config, log, botToken });
  const connector = createConnector({ ...ambient, cloud, botToken });
  const contact = adminContact === undefined ? {} : { adminContact };
  const origin = cloud.bot.tokenServiceOrigin;
  const connection = { ...ambient, botId, botToken, connectionName, origin };
  const tokenService = createTokenService(connection);
  const sending = { connector, connectionName, tokenService, now, ...contact };
  const conversations = createConversations(sending);
  const store = await openStore(config, ambient);
  const workers = (ambient.openWorkers ?? openWorkers)();
  const photoBot = createPhotoBot({
    ...ambient,
    cloud,
    store,
    shared: config.store.kind === 'blob',
    workers,
    conversations,
    assertions: createAssertions({ tokenService, botId, log }),
    tokens: createDelegatedTokens({ config, now }),
    application: applicationTokens,
    photoAdministrators: config.photoAdministrators,
    betaForNoMailbox: config.betaForNoMailbox,
    botToken,
    teams: createTeams({ connector }),
  });
  const stepUps = createStepUps({ config, photoBot, store, now, newId });
  const parts = { adapter, config, photoBot, stepUps, tokenService, store };
  const app = createApp({ ...ambient, ...parts });
  return { adapter, app, applicationTokens, botToken, photoBot, stepUps, workers };
}

function openWorkers(): ClosableWorkers {
  return openPictureWorkers({
    file: editWorkerFile,
    functionName: editWorkerFunction,
    threads: limits.conversionsAtOnce,
  });
}

function openStore(config: Config, { newId, now }: Ambient): Promise<Store> {
  const { store } = config;
  switch (store.kind) {
    case 'memory':
      return Promise.resolve(createMemoryStore(now));
    case 'file':
      return openFileStore({ path: store.path, now });
    case 'blob': {
      const { containerUrl } = store;
      return openBlobStore({ containerUrl, credential: storeCredential(config), now, newId });
    }
  }
}

/** The first look at the start ends what a crash left behind; one slow look never overlaps the next. */
function tendRegularly(photoBot: PhotoBot, { log, sleep }: Ambient) {
  const stopped = new AbortController();
  const look = async () => {
    while (!stopped.signal.aborted) {
      await photoBot.tend().catch((thrown: unknown) => {
        log.error('tend.failed', errorFields(thrown));
      });
      await sleep(limits.sweepMilliseconds, stopped.signal).catch(() => undefined);
    }
  };
  void look();
  return { stop: () => stopped.abort() };
}
