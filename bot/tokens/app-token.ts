import type { AccessToken } from '@azure/identity';
import { limits } from '../../src/index';
import { appCredential, type AppIdentity } from './app-credential';
import type { EntraOptions } from './entra-token';
import { createEntra } from './entra-token';
import { appRefusal } from './token-errors';

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

/**
 * Keeps one token for everybody until shortly before it expires; callers who come together share one request. Where no
 * new one can be had, the old one serves as long as it lasts, and Entra is asked again after a while.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function createAppToken(options: AppTokenOptions): AppToken {
  const { now } = options;
  const shared = createShared(createFetchToken(options));
  let quietUntil = 0;
  return {
    forget: () => shared.forget(),
    async get(refused) {
      const kept = shared.kept();
      const left = (kept?.expiresOnTimestamp ?? 0) - now();
      const serves = left > limits.tokenLeastMilliseconds && kept?.token !== refused;
      const old = serves ? kept : undefined;
      const renews = left <= limits.tokenSlackMilliseconds && now() >= quietUntil;
      if (old && !renews) return old.token;
      try {
        return (await shared.next()).token;
      } catch (thrown) {
        quietUntil = now() + limits.tokenPauseMilliseconds;
        if (old) return old.token;
        throw thrown;
      }
    },
  };
}

/** Fetches once for callers who come together, and keeps what came last. */
function createShared(fetchToken: () => Promise<AccessToken>) {
  let kept: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;

  async function fetchOnce(): Promise<AccessToken> {
    const request = fetchToken();
    pending = request;
    try {
      const token = await request;
      // After a `forget` the answer to an older request is not what is wanted next time.
      if (pending === request) kept = token;
      return token;
    } finally {
      if (pending === request) pending = undefined;
    }
  }

  return {
    kept: () => kept,
    next: () => pending ?? fetchOnce(),
    forget() {
      kept = undefined;
      pending = undefined;
    },
  };
}

/** A new credential each time: one that was kept would answer from a cache that nobody can clear. */
function createFetchToken({ config, scope, ...options }: AppTokenOptions) {
  const entra = createEntra(options);
  return (): Promise<AccessToken> =>
    entra((policies) => appCredential(config, policies).getToken(scope), appRefusal);
}
