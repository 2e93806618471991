import { createHash } from 'node:crypto';
import { OnBehalfOfCredential } from '@azure/identity';
import { LRUCache } from 'lru-cache';
import type { Assertion, DelegatedTokens } from '../../src/index';
import { limits } from '../../src/index';
import type { Config } from '../config/config';
import { consentDetails } from './consent';
import type { EntraOptions, Policies } from './entra-token';
import { createEntra, entraOptions, graphScopes, managedAssertion } from './entra-token';
import { createSharedTokens } from './shared-tokens';
import { tokenRefusal } from './token-errors';

export type DelegatedOptions = Omit<EntraOptions, 'route'> & { readonly config: Config };

/**
 * Exchanges assertions for Graph tokens that act as the requester. Tokens live in this process's memory only, keyed by
 * the assertion itself, so that one person's token can never serve another. The cache is ours because the
 * credential's forgets with each instance, and simultaneous calls share one exchange.
 */
export function createDelegatedTokens(options: DelegatedOptions): DelegatedTokens {
  const { config, now } = options;
  const entra = createEntra({ ...options, route: 'exchange' });
  const tokens = createSharedTokens(new LRUCache({ max: limits.tokenCacheEntries }));
  return {
    async get(assertion, scopes) {
      const key = keyOf(assertion, scopes);
      const kept = tokens.kept(key);
      if (kept && kept.expiresOnTimestamp - now() > limits.tokenSlackMilliseconds) {
        return kept.token;
      }
      const exchange = () =>
        entra(
          (policies) =>
            credentialFor(config, assertion, policies).getToken(graphScopes(config.cloud, scopes)),
          (thrown, heard) => tokenRefusal(thrown, consentDetails(config, scopes), heard),
        );
      return (await tokens.next(key, exchange)).token;
    },
    forget: (assertion, scopes) => tokens.drop(keyOf(assertion, scopes)),
    forgetAll: ({ objectId }, { tenantId }) => tokens.forgetBelow(ownerOf({ objectId, tenantId })),
  };
}

/**
 * It ignores abort signals, and would try again by itself for as long as a server says. `entraOptions` forbids it to try
 * again, and nobody waits for it longer than `within` lets them (`entra-token.ts`).
 */
function credentialFor(
  { botId, cloud, credential }: Config,
  assertion: Assertion,
  additionalPolicies: Policies,
) {
  const common = {
    tenantId: assertion.tenantId,
    clientId: botId,
    userAssertionToken: assertion.token,
    ...entraOptions(cloud, additionalPolicies),
  };
  switch (credential.kind) {
    case 'secret':
      return new OnBehalfOfCredential({ ...common, clientSecret: credential.secret });
    case 'certificate':
      return new OnBehalfOfCredential({ ...common, certificatePath: credential.path });
    case 'federated': {
      const getAssertion = managedAssertion(cloud, credential.clientId);
      return new OnBehalfOfCredential({ ...common, getAssertion });
    }
  }
}

function keyOf(assertion: Assertion, scopes: readonly string[]): string {
  const hash = createHash('sha256').update(assertion.token).digest('base64url');
  return ownerOf(assertion) + [hash, ...[...scopes].sort()].join(' ');
}

function ownerOf({ objectId, tenantId }: Pick<Assertion, 'objectId' | 'tenantId'>): string {
  return `${tenantId} ${objectId} `.toLowerCase();
}
