import { Refused } from '../http/answer';
import type { Incoming } from '../http/routes';
import type { SigningKey } from '../jwt';
import { bearer } from '../jwt';
import type { Person } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';
import { graphError } from './errors';

/**
 * Whom a token speaks for. `person` is missing in a token of the app itself, which has roles in place of scopes.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export type Caller = {
  readonly person?: Person;
  readonly scopes: readonly string[];
  /** Application permissions. */
  readonly roles: readonly string[];
  /** Template ids of the directory roles of the person. */
  readonly wids: readonly string[];
};

/** @throws Refused when the token is not for this Graph, not from this tenant or not in date */
export function readCaller(
  { key, origin, tenant }: { key: SigningKey; origin: string; tenant: Tenant },
  { headers }: Incoming,
): Caller {
  const token = bearer(headers.authorization);
  if (token === undefined) throw unauthenticated('Access token is empty.');
  const claims = verified(key, token);
  if (claims.aud !== origin)
    throw unauthenticated('Access token validation failure. Invalid audience.');
  const person = tenant.find(String(claims['oid']));
  const scopes = typeof claims['scp'] === 'string' ? claims['scp'].split(' ').filter(Boolean) : [];
  const caller = { scopes, roles: strings(claims['roles']), wids: strings(claims['wids']) };
  return person ? { person, ...caller } : caller;
}

function strings(claim: unknown): string[] {
  return Array.isArray(claim) ? claim.filter((each) => typeof each === 'string') : [];
}

function verified(key: SigningKey, token: string) {
  try {
    return key.verify(token);
  } catch {
    throw unauthenticated('Signature or lifetime validation failed.');
  }
}

function unauthenticated(message: string): Refused {
  return new Refused(
    graphError(401, 'InvalidAuthenticationToken', message, {
      'www-authenticate': 'Bearer realm=""',
    }),
  );
}
