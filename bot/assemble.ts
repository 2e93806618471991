import type { Clock, Fetch, Log, PhotoBot, Sleep, Store, Workers } from '../src/index';
import { createPhotoBot, limits, openPictureWorkers, workerEntries } from '../src/index';
import { createCards, createSpeak } from './cards/card';
import type { Config } from './config/config';
import { createConnector } from './outbound/connector/connector';
import { createConversations } from './outbound/conversations';
import { createTeams } from './outbound/teams';
import { askerInHand, createCorrelation } from './log';
import { isShared, openStore } from './storage/open-store';
import { createApplicationTokens } from './tokens/application';
import { createBotToken } from './tokens/shared-tokens';
import { createDelegatedTokens } from './tokens/delegated';
import { createAssertions } from './tokens/sso';
import { createStepUps } from './tokens/step-ups';
import { createTokenService } from './tokens/token-service';
import {
  asTurns,
  createApp,
  onCardAction,
  onInstall,
  onMessage,
  onUndeclaredInvoke,
} from './turns/app';
import { buildAdapter } from './turns/build-adapter';
import { onMessageExtension } from './turns/on-message-extension';
import { onSignIn } from './turns/on-sign-in';
import type { WatchLoop } from './turns/turn-line';
import { createTurnSignIn } from './turns/turn-sign-in';
import type { Watching } from './telemetry/observed';

/** What belongs to the process, or to a test. */
export type Ambient = {
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly newId: () => string;
  readonly fetch: Fetch;
  readonly log: Log;
  /** Watches the event loop; without it the loop counts as idle. */
  readonly watchLoop?: WatchLoop;
  /** Opens the threads that convert pictures; they are the bot's own unless told otherwise. */
  readonly openWorkers?: () => ClosableWorkers;
};

/** What a bot is made of. */
export type Watched = {
  readonly ambient: Ambient;
  /** Watches the other parts, where somebody wants to see how they do. */
  readonly watching?: Pick<Watching, 'store' | 'tokens' | 'trace'> | undefined;
};

type ClosableWorkers = Workers & { close(): Promise<void> };

/** Puts the parts of the bot together: the one place that knows all of them. @throws what keeps the store from opening */
export async function assemble(config: Config, { ambient, watching }: Watched) {
  const { log, newId, now } = ambient;
  const trace = watching?.trace;
  const parts = assembleTeams(config, ambient);
  const opened = await openStore(config, ambient);
  const store = watching?.store({ store: opened }) ?? opened;
  const workers = (ambient.openWorkers ?? openWorkers)();
  const { assertions, botToken, conversations, speak, teams } = parts;
  const application = createApplicationTokens({ config, log, now });
  const tokens = createDelegatedTokens({ config, log, now });
  const photoBot = createPhotoBot({
    ...ambient,
    cloud: config.cloud,
    store,
    shared: isShared(config.store),
    workers,
    conversations,
    assertions,
    tokens: watching?.tokens(tokens) ?? tokens,
    application,
    photoAdministrators: config.photoAdministrators,
    betaForNoMailbox: config.betaForNoMailbox,
    auditMilliseconds: config.auditMilliseconds,
    allowances: config.allowances,
    correlation: createCorrelation(newId),
    asker: askerInHand,
    botToken,
    teams,
    trace,
  });
  const stepUps = createStepUps({ config, store, now, newId });
  const answer = assembleTurns(config, ambient, { ...parts, photoBot, stepUps, store });
  const onActivity = asTurns(answer, { log, newId, now, trace });
  return { application, botToken, onActivity, photoBot, speak, stepUps, store, workers };
}

/** What reaches Teams and the token service as the bot. */
function assembleTeams(config: Config, ambient: Ambient) {
  const { log, now } = ambient;
  const { adminContact, botId, cloud, connectionName } = config;
  const botToken = createBotToken({ config, log, now });
  const connector = createConnector({ ...ambient, cloud, botToken });
  const origin = cloud.bot.tokenServiceOrigin;
  const tokenService = createTokenService({ ...ambient, botId, botToken, connectionName, origin });
  const speak = createSpeak(config.defaultLanguage);
  const cards = createCards({ now, adminContact, speak });
  const shown = { cards, connectionName, connector, log, speak, tokenService };
  const conversations = createConversations(shown);
  return {
    adapter: buildAdapter({ ...ambient, config, botToken }, speak, conversations),
    assertions: createAssertions({ tokenService, botId, log }),
    botToken,
    cards,
    conversations,
    speak,
    teams: createTeams({ connector }),
    tokenService,
  };
}

type TurnParts = Omit<
  ReturnType<typeof assembleTeams>,
  'assertions' | 'botToken' | 'conversations' | 'teams'
> & {
  readonly photoBot: PhotoBot;
  readonly stepUps: ReturnType<typeof createStepUps>;
  readonly store: Store;
};

/** What answers activities. */
function assembleTurns(config: Config, { log, now, sleep }: Ambient, parts: TurnParts) {
  const { adapter, cards, photoBot, speak, stepUps, store, tokenService } = parts;
  const { botId, connectionName } = config;
  const asPerson = createTurnSignIn({ stepUps, tokenService, botId, connectionName, speak, log });
  return createApp({
    adapter,
    botId,
    handlers: [
      onCardAction({ cards, photoBot, asPerson, speak }),
      onMessageExtension({ cards, photoBot, asPerson, speak, log }),
      onSignIn({ photoBot, tokenService, connectionName, store, now, log }),
      onInstall(photoBot),
      onMessage({ photoBot, sleep }),
      onUndeclaredInvoke(log, speak),
    ],
  });
}

function openWorkers(): ClosableWorkers {
  return openPictureWorkers({ entries: workerEntries, threads: limits.conversionsAtOnce });
}
