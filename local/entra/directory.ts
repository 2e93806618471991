import type { SigningKey } from '../jwt';
import type { Tenant } from '../tenant/tenant';

/** What the parts of the Entra stand-in share. */
export type Directory = {
  readonly tenant: Tenant;
  readonly key: SigningKey;
  /** Entra's own origin. */
  readonly origin: string;
  readonly graphOrigin: string;
  readonly connectorScope: string;
  /** The proofs that are registered for the bot's app. */
  readonly secret: string;
  /** PEM of the certificate that was uploaded, if one was. */
  readonly certificate?: string;
  /** The managed identity that may stand in for a secret. */
  readonly federatedClientId?: string;
};
