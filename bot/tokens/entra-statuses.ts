import type { TokenCredentialOptions } from '@azure/identity';
import { Refusal } from '../../src/index';

type Policies = NonNullable<TokenCredentialOptions['additionalPolicies']>;

/** Hears with which status Entra answers the requests of one credential. */
export type EntraStatuses = {
  readonly additionalPolicies: Policies;
  /** Returns the refusal for what was thrown where the last status says by itself that Entra cannot answer now. */
  refusal(thrown: unknown): Refusal | undefined;
};

/**
 * Makes the listener for a credential. MSAL reads the body of an answer and forgets its status, so an answer in
 * passing, from Entra or a proxy, would be blamed on whatever error its body happens to name.
 */
export function createEntraStatuses(): EntraStatuses {
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
