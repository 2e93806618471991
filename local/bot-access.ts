import type { Directory } from './entra/directory';
import type { ManagedIdentity } from './managed-identity';

/** What somebody who registers a bot gets to know, and writes into its settings. */
export type BotAccess = {
  readonly botId: string;
  readonly tenantId: string;
  /** The name of its OAuth connection. */
  readonly connectionName: string;
  /** Its public origin. */
  readonly endpoint: string;
  /** The proof of itself that the bot was registered with: one of these three. */
  readonly secret?: string;
  /** PEM with the certificate and its key. */
  readonly certificate?: string;
  readonly managedIdentity?: {
    readonly clientId: string;
    /** The endpoint that hands out its tokens, and the header that this wants. */
    readonly endpoint: string;
    readonly header: string;
  };
};

export type Registration = {
  readonly directory: Directory;
  readonly connection: string;
  readonly identity: ManagedIdentity;
  /** Where the stand-in for the managed identity's endpoint is. */
  readonly identityOrigin: string;
  readonly endpoint: string;
};

/** Returns who the bot is in this tenant, with the one proof that it has. */
export function botAccess(registration: Registration): BotAccess {
  const { connection, directory, endpoint, identity, identityOrigin } = registration;
  const { certificate, federatedClientId: clientId, secret, tenant } = directory;
  const managed = `${identityOrigin}/msi/token`;
  return {
    botId: tenant.botId,
    tenantId: tenant.id,
    connectionName: connection,
    endpoint,
    ...(certificate !== undefined
      ? { certificate }
      : clientId !== undefined
        ? { managedIdentity: { clientId, endpoint: managed, header: identity.header } }
        : { secret }),
  };
}
