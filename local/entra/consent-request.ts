import { escapeHtml, page } from '../html-page';
import type { Answer } from '../http/answer';
import { html, redirect, Refused } from '../http/answer';
import type { Incoming } from '../http/routes';
import type { Tenant } from '../tenant/tenant';
import type { Directory } from './directory';
import { entraRefusal } from './errors';

/** What the app wants of a page of Entra's, and where the browser goes afterwards. */
export type ConsentRequest = {
  readonly back: URL;
  /** By their short names. */
  readonly scopes: readonly string[];
};

/** Reads what brought a browser here. @throws Refused with a page */
export function readConsentRequest(
  { tenant }: Directory,
  { url: { searchParams } }: Incoming,
  readScopes: (asked: readonly string[]) => readonly string[],
): ConsentRequest {
  if (searchParams.get('client_id') !== tenant.botId) throw asPage(entraRefusal(700016));
  const target = searchParams.get('redirect_uri') ?? '';
  if (!tenant.settings.redirectUris.includes(target)) throw asPage(entraRefusal(50011));
  const back = new URL(target);
  const state = searchParams.get('state');
  if (state !== null) back.searchParams.set('state', state);
  const asked = (searchParams.get('scope') ?? '').split(' ').filter(Boolean);
  return { back, scopes: orPage(() => readScopes(asked)) };
}

/** Returns a page with the permissions that are asked for, and a form that answers. */
export function consentPage(
  { botName }: Tenant,
  { url }: Incoming,
  whom: string,
  scopes: readonly string[],
  fields: string,
): Answer {
  const items = scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`);
  const intro = `<p>${escapeHtml(botName)} would like to act for ${whom} with</p><ul>${items.join('')}</ul>`;
  return html(
    page('Permissions requested', intro + formOf(url, fields, decisionButton('accept', 'Accept'))),
  );
}

/** Returns a form that comes back to the same address; one can always cancel. */
export function formOf(url: URL, fields: string, button: string): string {
  return `<form method="post" action="${escapeHtml(url.pathname + url.search)}">
${fields}<br>${button}${decisionButton('cancel', 'Cancel')}</form>`;
}

const decisionButton = (value: string, text: string) =>
  `<button name="decision" value="${value}">${text}</button>`;

/** Sends the browser back to the app with these words in the address. */
export function sendBack(back: URL, words: Readonly<Record<string, string>>): Answer {
  for (const [name, value] of Object.entries(words)) back.searchParams.set(name, value);
  return redirect(back.href);
}

export const declined = {
  error: 'access_denied',
  error_description: 'AADSTS65004: User declined to consent.',
};

/** Shows errors to people as a page, and to programs as JSON. */
export function asPage({ answer }: Refused): Refused {
  const { error_description: text } = answer.body as { error_description: string };
  return new Refused(
    html(page('Sorry, something went wrong', `<p>${escapeHtml(text)}</p>`), answer.status),
  );
}

/** @throws Refused with a page, where the reading refuses */
export function orPage<Value>(reading: () => Value): Value {
  try {
    return reading();
  } catch (thrown) {
    throw thrown instanceof Refused ? asPage(thrown) : thrown;
  }
}
