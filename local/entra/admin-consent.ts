import { hintedPerson, personChooser } from '../html-page';
import type { Answer } from '../http/answer';
import { formBody } from '../http/body';
import type { Incoming } from '../http/routes';
import { asPage, consentPage, declined, readConsentRequest, sendBack } from './consent-request';
import type { Directory } from './directory';
import { entraRefusal } from './errors';
import { graphScopes } from './token-endpoint';

const read = (directory: Directory, incoming: Incoming) =>
  readConsentRequest(directory, incoming, (asked) => graphScopes(directory, asked));

/**
 * Shows an administrator which permissions the app asks for.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function showAdminConsent(directory: Directory, incoming: Incoming): Answer {
  const { scopes } = read(directory, incoming);
  const hint = incoming.url.searchParams.get('login_hint');
  const whom = 'everybody in your organisation';
  return consentPage(
    directory.tenant,
    incoming,
    whom,
    scopes,
    personChooser(directory.tenant, hint),
  );
}

/** Takes the decision and sends the browser back to the app. */
export function decideAdminConsent(directory: Directory, incoming: Incoming): Answer {
  const { back, scopes } = read(directory, incoming);
  const { consents, id } = directory.tenant;
  const form = formBody(incoming);
  const person = hintedPerson(directory.tenant, form?.get('who') ?? null);
  if (!form || !person) throw asPage(entraRefusal(90014));
  if (form.get('decision') !== 'accept') return sendBack(back, declined);
  if (!person.administrator) throw asPage(entraRefusal(90094));
  for (const scope of scopes) consents.grant(scope);
  return sendBack(back, { admin_consent: 'True', tenant: id, scope: scopes.join(' ') });
}
