import type { TokenCredentialOptions } from '@azure/identity';
import { ManagedIdentityCredential } from '@azure/identity';
import type { Cloud } from '../../src/index';
import { Refusal, within } from '../../src/index';
import { unavailable } from './token-errors';

/** What goes into a credential of the SDK, as its `additionalPolicies`. */
export type Policies = NonNullable<TokenCredentialOptions['additionalPolicies']>;

/**
 * Asks Entra for a token by a new credential that has these policies, and waits no longer than so many milliseconds.
 * @throws Refusal `auth.unavailable` when it is late or cannot answer now, or else what the credential throws
 */
export async function entraToken<T>(
  milliseconds: number,
  request: (policies: Policies) => Promise<T>,
): Promise<T> {
  const statuses = listenForStatuses();
  try {
    const asked = () => request(statuses.additionalPolicies);
    return await within(milliseconds, asked, { late: unavailable });
  } catch (thrown) {
    throw statuses.refusal(thrown) ?? thrown;
  }
}

/** Hears with which status Entra answers the requests of one credential. */
type EntraStatuses = {
  readonly additionalPolicies: Policies;
  /** Returns the refusal for what was thrown where the last status says by itself that Entra cannot answer now. */
  refusal(thrown: unknown): Refusal | undefined;
};

/**
 * Makes the listener for a credential. MSAL reads the body of an answer and forgets its status, so an answer in
 * passing, from Entra or a proxy, would be blamed on whatever error its body happens to name.
 */
function listenForStatuses(): EntraStatuses {
  let last = 0;
  return {
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'entraStatuses',
          async sendRequest(request, next) {
            const response = await next(request);
            last = response.status;
            return response;
          },
        },
      },
    ],
    refusal: (thrown) =>
      saysNothing(last) ? new Refusal('auth.unavailable', {}, { cause: thrown }) : undefined,
  };
}

/** Too many requests, an error of theirs, or a success without the token. */
function saysNothing(status: number): boolean {
  return status === 429 || status >= 500 || status === 204;
}

/** Returns how credentials ask a cloud's Entra: without tries of their own, and heard by the policies. */
export function entraOptions(cloud: Cloud, additionalPolicies?: Policies) {
  return {
    authorityHost: cloud.loginOrigin,
    // The authority comes from our own list of clouds, so nobody needs to be asked whether it is one.
    disableInstanceDiscovery: true,
    retryOptions: { maxRetries: 0 },
    additionalPolicies,
  };
}

/** Returns what proves the bot to Entra by a managed identity, in place of a secret. */
export function managedAssertion(cloud: Cloud, clientId: string): () => Promise<string> {
  const identity = new ManagedIdentityCredential({ clientId });
  return async () => (await identity.getToken(cloud.federationScope)).token;
}

/** Returns the permissions by their full names: the credential's cache misses short ones, and they are unambiguous between clouds. */
export function graphScopes(cloud: Cloud, scopes: readonly string[]): string[] {
  return scopes.map((scope) => `${cloud.graphOrigin}/${scope}`);
}
