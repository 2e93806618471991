import { ManagedIdentityCredential } from '@azure/identity';
import type { NodeAuthOptions } from '@azure/msal-node';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ServiceClientCredentials } from 'botframework-connector';
import type { BotToken, Cloud } from '../../src/index';
import { allowedUrl, limits, Refusal, within } from '../../src/index';
import type { Config } from '../config/config';
import { readCertificate } from '../config/certificate';
import { unavailable } from './token-errors';

/**
 * Returns the bot's own token for the connector and the token service. It is cached until shortly before it expires,
 * and simultaneous callers share one request: the SDK by itself makes one request for each turn that finds none.
 * The returned function throws `auth.unavailable` when Entra does not answer in time, else MSAL's own error.
 */
export function createBotToken(
  config: Config,
  patienceMilliseconds: number = limits.tokenMilliseconds,
): BotToken {
  const { botId, cloud, tenantId } = config;
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: botId,
      authority: `${cloud.loginOrigin}/${tenantId}`,
      // Our own list of clouds vouches for the authority; MSAL would ask the public cloud about it.
      knownAuthorities: [new URL(cloud.loginOrigin).host],
      ...clientProof(config),
    },
    system: { loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false } },
  });
  const scopes = [defaultScope(cloud.bot.connectorScope)];
  const pending = new Map<string | undefined, Promise<string>>();
  return (refused) => {
    const request = () => acquire(client, scopes, refused);
    const token =
      pending.get(refused) ??
      within(patienceMilliseconds, request, { late: unavailable }).finally(() => {
        pending.delete(refused);
      });
    pending.set(refused, token);
    return token;
  };
}

/** A token that was refused is not taken from the cache again. */
async function acquire(
  client: ConfidentialClientApplication,
  scopes: string[],
  refused: string | undefined,
  skipCache = false,
): Promise<string> {
  const result = await client.acquireTokenByClientCredential({ scopes, skipCache });
  if (!result?.accessToken) {
    throw new Refusal('auth.misconfigured');
  }
  if (result.accessToken !== refused || skipCache) return result.accessToken;
  return acquire(client, scopes, refused, true);
}

function clientProof({ cloud, credential }: Config): Partial<NodeAuthOptions> {
  switch (credential.kind) {
    case 'secret':
      return { clientSecret: credential.secret };
    case 'certificate':
      return { clientCertificate: readCertificate(credential.path) };
    case 'federated': {
      const identity = new ManagedIdentityCredential({ clientId: credential.clientId });
      return {
        clientAssertion: async () => (await identity.getToken(cloud.federationScope)).token,
      };
    }
  }
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
