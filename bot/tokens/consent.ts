import type { Cloud, Permission, RefusalDetails } from '../../src/index';
import { lookups, routes } from '../../src/index';
import { graphScopes } from './entra-token';

export type ConsentOptions = {
  readonly cloud: Cloud;
  readonly tenantId: string;
  readonly botId: string;
  /** The bot's public origin; consent ends on its `/consented` page. */
  readonly endpoint: string;
};

/** Returns whether only an administrator can grant one of these permissions. */
export function needsAdministrator(scopes: readonly string[]): boolean {
  return permissionsWith(scopes).some(({ adminConsent }) => adminConsent);
}

/** Returns what the card of a missing consent says: which permission, what for, who can grant it, and where. */
export function consentDetails(
  options: ConsentOptions,
  scopes: readonly string[],
): RefusalDetails<'auth.consent_needed'> {
  return {
    scopes: scopes.join(', '),
    purpose: [...new Set(permissionsWith(scopes).map(({ purpose }) => purpose))].join(', '),
    admin: needsAdministrator(scopes) ? 1 : 0,
    link: consentLink(options, scopes),
  };
}

function permissionsWith(wanted: readonly string[]): readonly Permission[] {
  const permissions: readonly Permission[] = [...Object.values(routes), ...Object.values(lookups)];
  return permissions.filter(
    ({ scopes, token }) => token === 'delegated' && scopes.some((scope) => wanted.includes(scope)),
  );
}

/**
 * Returns the link on which somebody grants the permissions: for the whole organisation where only an administrator
 * can, else for themselves.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent and …/v2-oauth2-auth-code-flow
 */
export function consentLink(options: ConsentOptions, scopes: readonly string[]): string {
  return linkTo(options, scopes, needsAdministrator(scopes));
}

/** Returns the link on which an administrator grants the permissions for the whole organisation. */
export function adminConsentLink(options: ConsentOptions, scopes: readonly string[]): string {
  return linkTo(options, scopes, true);
}

function linkTo(options: ConsentOptions, scopes: readonly string[], admin: boolean): string {
  const scope = graphScopes(options.cloud, scopes).join(' ');
  return admin
    ? entraLink(options, 'v2.0/adminconsent', { scope })
    : authorizeLink(options, { scope, prompt: 'consent' });
}

/** Returns a page of Entra on which somebody signs in, and from which they come back to `/consented` with a code. */
export function authorizeLink(
  options: ConsentOptions,
  parameters: Readonly<Record<string, string>>,
): string {
  return entraLink(options, 'oauth2/v2.0/authorize', { response_type: 'code', ...parameters });
}

function entraLink(
  { botId, cloud, endpoint, tenantId }: ConsentOptions,
  page: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const url = new URL(`/${tenantId}/${page}`, cloud.loginOrigin);
  url.search = new URLSearchParams({
    client_id: botId,
    redirect_uri: `${endpoint}/consented`,
    ...parameters,
  }).toString();
  return url.href;
}
