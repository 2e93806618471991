import { TurnState } from '@microsoft/teams-ai';
import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { Storage, TurnContext } from 'botbuilder';
import type { Clock, Conversations, Log, PhotoBot, Sleep } from '../src/index';
import { text } from '../src/index';
import type { Config } from './config';
import { onCardAction, signsIn } from './handlers/on-card-action';
import { onInstall } from './handlers/on-install';
import { onMessage } from './handlers/on-message';
import { extensionSignsIn, onMessageExtension } from './handlers/on-message-extension';
import { onSignIn } from './handlers/on-sign-in';
import { onUndeclaredInvoke } from './handlers/on-undeclared-invoke';
import { loginRequests } from './login-requests';
import type { StepUps } from './step-ups';
import { ssoSetting, TeamsApplication } from './teams-application';
import { exchangeUri } from './tokens/sso';

export type AppOptions = {
  readonly adapter: TeamsAdapter;
  readonly config: Config;
  readonly photoBot: PhotoBot;
  readonly conversations: Conversations;
  readonly stepUps: StepUps;
  /** Where the SDK keeps which sign-ins it has exchanged. */
  readonly storage: Storage;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
};

/**
 * Turn state is not stored, although the SDK has a storage for its sign-ins: what lasts is in the core's own store, and
 * nobody waits for two more reads in each turn.
 */
class ForgetfulTurnState extends TurnState {
  override load(context: TurnContext): Promise<boolean> {
    return super.load(context);
  }

  override save(context: TurnContext): Promise<void> {
    return super.save(context);
  }
}

/** Routes activities to PhotoBot. */
export function createApp(options: AppOptions): TeamsApplication {
  const { adapter, config, photoBot } = options;
  const { adminContact, botId } = config;
  const app = new TeamsApplication({
    adapter,
    botAppId: botId,
    removeRecipientMention: false,
    storage: options.storage,
    turnStateFactory: () => new ForgetfulTurnState(),
    authentication: {
      default: ssoSetting,
      autoSignIn: async (context) =>
        (await extensionSignsIn(context.activity, photoBot)) || (await signsIn(context, photoBot)),
      settings: {
        [ssoSetting]: {
          connectionName: config.connectionName,
          title: text.signIn.title,
          text: text.signIn.text,
          enableSso: true,
          tokenExchangeUri: exchangeUri(botId),
          endOnInvalidMessage: true,
        },
      },
    },
  });
  const contact = adminContact === undefined ? {} : { adminContact };
  onCardAction(app, { ...options, botId, ...contact });
  onMessageExtension(app, { ...options, botId, ...contact });
  adapter.use(loginRequests(options));
  onSignIn(app, { ...options, connectionName: config.connectionName });
  onInstall(app, options);
  onMessage(app, options);
  onUndeclaredInvoke(app, options);
  return app;
}
