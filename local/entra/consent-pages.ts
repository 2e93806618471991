import { randomUUID } from 'node:crypto';
import { escapeHtml, hintedPerson, page, personChooser } from '../html-page';
import type { Answer } from '../http/answer';
import { html, redirect, Refused } from '../http/answer';
import { formBody } from '../http/body';
import type { Incoming } from '../http/routes';
import type { Directory } from './directory';
import { entraRefusal } from './errors';
import { graphScopes } from './token-endpoint';

/** Whom a consent page asks, and for whom the answer counts. */
export type ConsentKind = 'administrator' | 'person';

/**
 * Shows which permissions the app asks for.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent and …/v2-oauth2-auth-code-flow
 */
export function showConsent(directory: Directory, kind: ConsentKind, incoming: Incoming): Answer {
  const { scopes } = readRequest(directory, kind, incoming);
  const { searchParams } = incoming.url;
  const items = scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`);
  const whom = kind === 'administrator' ? 'everybody in your organisation' : 'you';
  return html(
    page(
      'Permissions requested',
      `<p>PhotoBot would like to act for ${whom} with</p><ul>${items.join('')}</ul>
<form method="post" action="${escapeHtml(incoming.url.pathname + incoming.url.search)}">
${personChooser(directory.tenant, searchParams.get('login_hint'))}<br>
<button name="decision" value="accept">Accept</button>
<button name="decision" value="cancel">Cancel</button></form>`,
    ),
  );
}

/** Takes the decision and sends the browser back to the app. */
export function decideConsent(directory: Directory, kind: ConsentKind, incoming: Incoming): Answer {
  const { back, scopes } = readRequest(directory, kind, incoming);
  const form = formBody(incoming);
  const person = hintedPerson(directory.tenant, form?.get('who') ?? null);
  if (!form || !person) throw asPage(entraRefusal(90014));
  if (form.get('decision') !== 'accept') {
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', 'AADSTS65004: User declined to consent.');
    return redirect(back.href);
  }
  const { consents } = directory.tenant;
  const refused =
    kind === 'administrator' || scopes.some((scope) => consents.needsAdministrator(scope));
  if (refused && !person.administrator) throw asPage(entraRefusal(90094));
  for (const scope of scopes) {
    if (kind === 'administrator') consents.grant(scope);
    else consents.grant(scope, person.key);
  }
  const result: Record<string, string> =
    kind === 'administrator'
      ? { admin_consent: 'True', tenant: directory.tenant.id, scope: scopes.join(' ') }
      : { code: randomUUID(), session_state: randomUUID() };
  for (const [name, value] of Object.entries(result)) back.searchParams.set(name, value);
  return redirect(back.href);
}

function readRequest(directory: Directory, kind: ConsentKind, { url }: Incoming) {
  const { searchParams } = url;
  if (searchParams.get('client_id') !== directory.tenant.botId) throw asPage(entraRefusal(700016));
  const target = searchParams.get('redirect_uri') ?? '';
  if (!directory.tenant.settings.redirectUris.includes(target)) throw asPage(entraRefusal(50011));
  if (kind === 'person' && searchParams.get('response_type') !== 'code') {
    throw asPage(entraRefusal(90014));
  }
  const back = new URL(target);
  const state = searchParams.get('state');
  if (state !== null) back.searchParams.set('state', state);
  const asked = (searchParams.get('scope') ?? '').split(' ').filter(Boolean);
  try {
    return { back, scopes: graphScopes(directory, asked) };
  } catch {
    throw asPage(entraRefusal(70011));
  }
}

/** People see errors as a page, programs as JSON. */
function asPage({ answer }: Refused): Refused {
  const { error_description: text } = answer.body as { error_description: string };
  return new Refused(
    html(page('Sorry, something went wrong', `<p>${escapeHtml(text)}</p>`), answer.status),
  );
}
