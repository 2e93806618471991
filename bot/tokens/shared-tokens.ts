/* Tokens that several callers share, and the app's own: for the connector, the token service and the SDK. */
import type { AccessToken } from '@azure/identity';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ServiceClientCredentials } from 'botframework-connector';
import type { BotToken, Cloud } from '../../src/index';
import { allowedUrl, limits } from '../../src/index';
import { appCredential, type AppIdentity } from './app-credential';
import type { EntraOptions } from './entra-token';
import { createEntra } from './entra-token';
import { appRefusal } from './token-errors';

type Cache<T> = {
  get(key: string): T | undefined;
  set(key: string, value: T): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
};

/** Keeps tokens by key in a cache, and shares one request among callers who come together for a key. */
export function createSharedTokens(kept: Cache<AccessToken>) {
  const pending = new Map<string, Promise<AccessToken>>();
  return {
    kept: (key: string) => kept.get(key),
    /** Returns the answer to the request that is on its way, or makes this one. */
    next: (key: string, request: () => Promise<AccessToken>) =>
      pending.get(key) ?? fetchOnce(key, request()),
    /** Lets the next caller have a new one, unless one is on its way. */
    drop: (key: string) => void kept.delete(key),
    /** Forgets all keys that begin so; what is on its way to them is not kept any more. */
    forgetBelow(start: string) {
      for (const cache of [kept, pending]) {
        for (const key of [...cache.keys()]) if (key.startsWith(start)) cache.delete(key);
      }
    },
  };

  async function fetchOnce(key: string, request: Promise<AccessToken>): Promise<AccessToken> {
    pending.set(key, request);
    try {
      const token = await request;
      // What was forgotten meanwhile leaves nothing behind.
      if (pending.get(key) === request) kept.set(key, token);
      return token;
    } finally {
      if (pending.get(key) === request) pending.delete(key);
    }
  }
}

/** A token of the app itself. */
export type AppToken = {
  /**
   * Returns the token; another one than that which was refused, where one is given.
   * @throws Refusal `auth.unavailable` | `auth.misconfigured`
   */
  readonly get: (refused?: string) => Promise<string>;
  /** Lets the next caller have a new one. */
  readonly forget: () => void;
};

export type AppTokenOptions = EntraOptions & {
  readonly config: AppIdentity;
  readonly scope: string;
};

/** The key of the one token. */
const only = 'app';

/**
 * Keeps one token for everybody, and renews it shortly before it expires. Nobody waits for that: the old one serves as
 * long as it lasts, whether Entra is slow or ill, and after a failure Entra is asked again after a while. Callers wait
 * only where there is no token that serves, and share one request.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function createAppToken(options: AppTokenOptions): AppToken {
  const { now } = options;
  const fetchToken = createFetchToken(options);
  const shared = createSharedTokens(new Map());
  let quietUntil = 0;
  const renew = async (): Promise<string> => {
    try {
      return (await shared.next(only, fetchToken)).token;
    } catch (thrown) {
      quietUntil = now() + limits.tokenPauseMilliseconds;
      throw thrown;
    }
  };
  return {
    forget: () => shared.forgetBelow(only),
    async get(refused) {
      const kept = shared.kept(only);
      const left = (kept?.expiresOnTimestamp ?? 0) - now();
      const serves = left > limits.tokenLeastMilliseconds && kept?.token !== refused;
      if (!kept || !serves) return renew();
      // How it failed is in the log.
      if (left <= limits.tokenSlackMilliseconds && now() >= quietUntil) renew().catch(() => {});
      return kept.token;
    },
  };
}

/** A new credential each time: one that was kept would answer from a cache that nobody can clear. */
function createFetchToken({ config, scope, ...options }: AppTokenOptions) {
  const entra = createEntra(options);
  return (): Promise<AccessToken> =>
    entra((policies) => appCredential(config, policies).getToken(scope), appRefusal);
}

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
