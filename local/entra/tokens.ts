import { randomUUID } from 'node:crypto';
import type { Person } from '../tenant/people';
import type { Directory } from './directory';

/** The Teams clients, which every app with single sign-on has to authorise beforehand. */
export const teamsClients = {
  desktop: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  web: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
} as const;

/** Microsoft's own tokens for its older APIs come from here in every tenant. */
const v1Issuer = (tenantId: string) => `https://sts.windows.net/${tenantId}/`;

type Strength = {
  /** Whether the person approved a second factor; a token that was got silently never says so. */
  readonly strong?: boolean;
};
type Lifetime = { readonly seconds?: number | undefined };

/**
 * The authentication context in tokens of people who approved a second factor. Version 2 has no `amr`.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export const strongContext = 'c1';

/**
 * What `wids` holds for a Global Administrator, and for somebody without any directory role.
 * Source: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const defaultUser = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/**
 * Issues a token for the bot itself: for the connector, or for Graph with the application permissions that were
 * granted.
 */
export function issueAppToken({ graphOrigin, key, tenant }: Directory, audience: string): string {
  const { applicationRoles } = tenant.settings;
  const roles = audience === graphOrigin ? applicationRoles : [];
  return key.sign({
    ...common(tenant.id),
    iss: v1Issuer(tenant.id),
    aud: audience,
    appid: tenant.botId,
    appidacr: '1',
    idp: v1Issuer(tenant.id),
    oid: '0b1ec7d0-0000-4000-8000-0000000000ff',
    ver: '1.0',
    ...(roles.length > 0 && { roles }),
  });
}

/**
 * Issues a token for the bot's own API: `authorizedParty` is a Teams client for the silent sign-in, or the bot itself
 * for what the token service keeps.
 */
export function issueUserToken(
  { key, origin, tenant }: Directory,
  person: Person,
  authorizedParty: string,
  { seconds = 3600, strong = false }: Lifetime & Strength = {},
): string {
  return key.sign({
    ...common(tenant.id, seconds),
    iss: `${origin}/${tenant.id}/v2.0`,
    aud: tenant.botId,
    azp: authorizedParty,
    azpacr: authorizedParty === tenant.botId ? '1' : '0',
    oid: person.objectId,
    sub: subject(person),
    name: person.name,
    preferred_username: person.userPrincipalName,
    scp: 'access_as_user',
    wids: [person.administrator ? globalAdministrator : defaultUser],
    ver: '2.0',
    ...(strong && { acrs: [strongContext] }),
    ...foreignProvider(person),
  });
}

/** Issues a Graph token with exactly these permissions, given by their short names. */
export function issueGraphToken(
  { graphOrigin, key, tenant }: Directory,
  person: Person,
  scopes: readonly string[],
  capabilities: readonly string[] = [],
): string {
  return key.sign({
    ...common(tenant.id),
    iss: v1Issuer(tenant.id),
    aud: graphOrigin,
    appid: tenant.botId,
    appidacr: '1',
    oid: person.objectId,
    sub: subject(person),
    name: person.name,
    upn: person.userPrincipalName,
    unique_name: person.userPrincipalName,
    scp: scopes.join(' '),
    ver: '1.0',
    ...(capabilities.length > 0 && { xms_cc: capabilities }),
    ...foreignProvider(person),
  });
}

/**
 * Issues a token of a managed identity: for Entra, which takes it in place of a secret, or for one of Azure's own
 * services, whose tokens are of the older version.
 */
export function issueIdentityToken(
  { key, origin, tenant }: Directory,
  clientId: string,
  audience: string,
): string {
  const issuer = audience.startsWith('https:')
    ? v1Issuer(tenant.id)
    : `${origin}/${tenant.id}/v2.0`;
  return key.sign({ ...common(tenant.id), iss: issuer, aud: audience, sub: clientId });
}

function common(tid: string, seconds = 3600) {
  const now = Math.floor(Date.now() / 1000);
  const uti = randomUUID();
  return { tid, uti, iat: now, nbf: now - Math.max(300, 300 - seconds), exp: now + seconds };
}

/** Only somebody from elsewhere has an identity provider that differs from the issuer. */
function foreignProvider({ homeTenantId }: Person) {
  return homeTenantId ? { idp: v1Issuer(homeTenantId) } : {};
}

function subject({ objectId }: Person): string {
  return Buffer.from(`sub-${objectId}`).toString('base64url');
}
