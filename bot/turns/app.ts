import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { Clock, Log, PhotoBot, Sleep, Store } from '../../src/index';
import type { Config } from '../config/config';
import { onCardAction } from './on-card-action';
import { onInstall } from './on-install';
import { onMessage } from './on-message';
import { onMessageExtension } from './on-message-extension';
import { onSignIn } from './on-sign-in';
import { onUndeclaredInvoke } from './on-undeclared-invoke';
import type { StepUps } from '../tokens/step-ups';
import { TeamsApplication } from './teams-application';
import type { TokenService } from '../tokens/token-service';

export type AppOptions = {
  readonly adapter: TeamsAdapter;
  readonly config: Config;
  readonly photoBot: PhotoBot;
  readonly stepUps: StepUps;
  readonly tokenService: TokenService;
  readonly store: Store;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
};

/**
 * Routes activities to PhotoBot. The SDK gets no storage, so its turn state is not stored: what lasts is in the core's
 * own store, and nobody waits for two more reads in each turn. It signs nobody in either: that is asked for by the turn
 * that needs it, in its own time.
 */
export function createApp(options: AppOptions): TeamsApplication {
  const { adapter, config } = options;
  const { adminContact, botId, connectionName } = config;
  const app = new TeamsApplication({ adapter, botAppId: botId, removeRecipientMention: false });
  const contact = adminContact === undefined ? {} : { adminContact };
  onCardAction(app, { ...options, botId, connectionName, ...contact });
  onMessageExtension(app, { ...options, botId, connectionName, ...contact });
  onSignIn(app, { ...options, connectionName });
  onInstall(app, options);
  onMessage(app, options);
  onUndeclaredInvoke(app, options);
  return app;
}
