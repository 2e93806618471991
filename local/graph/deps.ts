import type { SigningKey } from '../jwt';
import type { Tenant } from '../tenant/tenant';

/** What the parts of the Graph stand-in share. */
export type GraphDeps = {
  readonly tenant: Tenant;
  /** Entra's key, by which tokens are checked. */
  readonly key: SigningKey;
  readonly origin: string;
};
