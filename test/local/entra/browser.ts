import type { LocalTenant } from '../../../local/types';

/** The address of one of Entra's pages, as an app makes it. */
export function pageUrl(
  { origins, tenant }: LocalTenant,
  path: 'v2.0/adminconsent' | 'oauth2/v2.0/authorize',
  changes: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    client_id: tenant.botId,
    scope: `${origins.graph}/Files.Read`,
    redirect_uri: tenant.settings.redirectUris[0] ?? '',
    response_type: 'code',
    state: 'xyz',
    ...changes,
  });
  return `${origins.entra}/${tenant.id}/${path}?${query.toString()}`;
}

/** Sends a form of such a page: gives the next page, or where the browser goes back to. */
export async function submit(url: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    back: location === null ? undefined : new URL(location),
    page: await response.text(),
  };
}
