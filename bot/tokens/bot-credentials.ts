import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ServiceClientCredentials } from 'botframework-connector';
import type { BotToken, Cloud } from '../../src/index';
import { allowedUrl } from '../../src/index';
import type { AppIdentity } from './app-credential';
import { createAppToken } from './shared-tokens';
import type { EntraOptions } from './entra-token';

export type BotTokenOptions = Omit<EntraOptions, 'route'> & { readonly config: AppIdentity };

/**
 * Creates what gets the bot's own token for the connector and the token service; what it creates throws Refusal
 * `auth.unavailable` | `auth.misconfigured`.
 */
export function createBotToken(options: BotTokenOptions): BotToken {
  const scope = defaultScope(options.config.cloud.bot.connectorScope);
  return createAppToken({ ...options, scope, route: 'bot' }).get;
}

function defaultScope(resource: string): string {
  return resource.endsWith('/.default') ? resource : `${resource}/.default`;
}

/**
 * Hands the bot's token to the SDK. The SDK signs whatever address an activity or a stored conversation names, so the
 * address is checked once more here, where the token is put on the request.
 */
export class BotCredentialsFactory extends ServiceClientCredentialsFactory {
  constructor(
    private readonly botId: string,
    private readonly cloud: Cloud,
    private readonly botToken: BotToken,
  ) {
    super();
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.botId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(
    appId: string,
    audience: string | undefined,
  ): Promise<ServiceClientCredentials> {
    const { bot, connectorOrigins } = this.cloud;
    if (appId !== this.botId || (audience ?? bot.connectorScope) !== bot.connectorScope) {
      return Promise.reject(new Error('credentials are for the bot and its connector only'));
    }
    const origins = [...connectorOrigins, bot.tokenServiceOrigin];
    const credentials: ServiceClientCredentials = {
      signRequest: async (request) => {
        if (allowedUrl(request.url, origins) === undefined) {
          throw new Error('the bot’s token may not go to this host');
        }
        request.headers.set('authorization', `Bearer ${await this.botToken()}`);
        return request;
      },
    };
    return Promise.resolve(credentials);
  }
}
