import type { TokenCredential } from '@azure/identity';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import type { Config } from '../config/config';
import type { Policies } from './entra-token';
import { entraOptions, managedAssertion } from './entra-token';

export type AppIdentity = Pick<Config, 'botId' | 'cloud' | 'credential' | 'tenantId'>;

/** Returns a new credential of the bot's own application; the policies hear how Entra answers it. */
export function appCredential(
  { botId, cloud, credential, tenantId }: AppIdentity,
  additionalPolicies?: Policies,
): TokenCredential {
  const options = entraOptions(cloud, additionalPolicies);
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, botId, credential.secret, options);
    case 'certificate': {
      const certificate = { certificatePath: credential.path };
      return new ClientCertificateCredential(tenantId, botId, certificate, options);
    }
    case 'federated': {
      const getAssertion = managedAssertion(cloud, credential.clientId);
      return new ClientAssertionCredential(tenantId, botId, getAssertion, options);
    }
  }
}

/**
 * Returns the credential for the container of the blob store: the managed identity that is named for it, else the one
 * that stands in for the bot's secret, else the bot's application itself.
 */
export function storeCredential(config: AppIdentity & Pick<Config, 'store'>): TokenCredential {
  const { credential, store } = config;
  const named = store.kind === 'blob' ? store.identityClientId : undefined;
  const clientId = named ?? (credential.kind === 'federated' ? credential.clientId : undefined);
  return clientId === undefined
    ? appCredential(config)
    : new ManagedIdentityCredential({ clientId });
}
