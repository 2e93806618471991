import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import type { AppIdentity } from '../../../bot/tokens/app-credential';
import { storeCredential } from '../../../bot/tokens/app-credential';
import { botId, tenantId } from '../../support/channel';
import { clouds } from '../../../src/index';

const secret = { kind: 'secret', secret: 'not used' } as const;
const federated = { kind: 'federated', clientId: botId } as const;
const blob = { kind: 'blob', containerUrl: 'https://a.example/b' } as const;
const named = { ...blob, identityClientId: botId } as const;

describe('the credential of the blob store', () => {
  it.each([
    ['the identity that is named for it', secret, named, ManagedIdentityCredential],
    ['the identity that stands in for a secret', federated, blob, ManagedIdentityCredential],
    ['the bot itself', secret, blob, ClientSecretCredential],
  ])('is %s', (_whose, credential, store, kind) => {
    const app: AppIdentity = { botId, tenantId, cloud: clouds.public, credential };
    expect(storeCredential({ ...app, store })).toBeInstanceOf(kind);
  });
});
