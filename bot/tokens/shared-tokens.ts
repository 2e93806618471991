import type { AccessToken } from '@azure/identity';
import { limits } from '../../src/index';
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
