import { randomUUID } from 'node:crypto';
import { hintedPerson, page, personChooser } from '../html-page';
import type { Answer } from '../http/answer';
import { html } from '../http/answer';
import { formBody } from '../http/body';
import type { Incoming } from '../http/routes';
import type { Person } from '../tenant/people';
import { asksForSecondFactor } from './claims-request';
import type { ConsentRequest } from './consent-request';
import { asPage, consentPage, declined, formOf, orPage } from './consent-request';
import { readConsentRequest, sendBack } from './consent-request';
import type { Directory } from './directory';
import { entraRefusal } from './errors';
import { forSignIn, graphScopes } from './token-endpoint';

type AuthorizeRequest = ConsentRequest & {
  readonly prompt: string | null;
  /** The claims of the request want a stronger sign-in. */
  readonly stepUp: boolean;
};

/**
 * Asks who one is, and with `prompt=consent` at once for the permissions.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export function showAuthorize(directory: Directory, incoming: Incoming): Answer {
  const { back, prompt, scopes, stepUp } = readRequest(directory, incoming);
  // Nobody is known here without having been asked.
  if (prompt === 'none') return sendBack(back, { error: 'interaction_required' });
  const { url } = incoming;
  const chooser = personChooser(directory.tenant, url.searchParams.get('login_hint'));
  if (prompt === 'consent' && scopes.length > 0 && !stepUp) {
    return consentPage(directory.tenant, incoming, 'you', scopes, chooser);
  }
  return html(page('Pick an account', formOf(url, chooser, '<button>Next</button>')));
}

/** Goes on to the second factor, to the permissions, and back to the app, as far as each is wanted. */
export function decideAuthorize(directory: Directory, incoming: Incoming): Answer {
  const request = readRequest(directory, incoming);
  const { back, scopes, stepUp } = request;
  const form = formBody(incoming);
  const person = hintedPerson(directory.tenant, form?.get('who') ?? null);
  if (!form || !person) throw asPage(entraRefusal(90014));
  const decision = form.get('decision');
  if (decision === 'cancel') return sendBack(back, declined);
  const approved = form.get('factor') === 'approved';
  if (stepUp && !approved) return askForFactor(incoming, person);
  if (stepUp) person.secondFactorAt = Date.now();
  if (asksConsent(directory, request, person)) {
    if (decision !== 'accept') {
      const known = hidden({ who: person.key, ...(approved && { factor: 'approved' }) });
      return consentPage(directory.tenant, incoming, 'you', scopes, known);
    }
    grant(directory, person, scopes);
  }
  return sendBack(back, { code: randomUUID(), session_state: randomUUID() });
}

function askForFactor({ url }: Incoming, person: Person): Answer {
  const approve = '<button name="factor" value="approved">Approve</button>';
  const intro = `<p>${person.name}, your organisation wants to be sure that it is you. Approve the sign-in as you would on your phone.</p>`;
  return html(page('Approve sign-in', intro + formOf(url, hidden({ who: person.key }), approve)));
}

function asksConsent(
  { tenant: { consents } }: Directory,
  { prompt, scopes }: AuthorizeRequest,
  { key }: Person,
): boolean {
  const missing = scopes.some((scope) => !consents.granted(scope, key));
  return missing || (prompt === 'consent' && scopes.length > 0);
}

function grant({ tenant: { consents } }: Directory, person: Person, scopes: readonly string[]) {
  const needed = scopes.some((scope) => consents.needsAdministrator(scope));
  if (needed && !person.administrator) throw asPage(entraRefusal(90094));
  for (const scope of scopes) consents.grant(scope, person.key);
}

function readRequest(directory: Directory, incoming: Incoming): AuthorizeRequest {
  const request = readConsentRequest(directory, incoming, (asked) => wanted(directory, asked));
  const { searchParams } = incoming.url;
  if (searchParams.get('response_type') !== 'code') throw asPage(entraRefusal(90014));
  const stepUp = orPage(() => asksForSecondFactor(searchParams.get('claims')));
  return { ...request, prompt: searchParams.get('prompt'), stepUp };
}

/** To sign in, and for the app's own API, nobody has to consent. */
function wanted(directory: Directory, asked: readonly string[]): readonly string[] {
  const own = `api://botid-${directory.tenant.botId}/access_as_user`;
  const others = asked.filter((scope) => scope !== own && !forSignIn.includes(scope));
  return asked.length > 0 && others.length === 0 ? [] : graphScopes(directory, others);
}

const hidden = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');
