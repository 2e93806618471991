/* What Entra puts into the address with which a browser comes back. It comes through the reader's hands. */
import type { LogFields, text } from '../../src/index';
import { troubleIn } from '../tokens/entra-answers';
import type { EntraTrouble } from '../tokens/entra-answers';

/** Why Entra refused what a browser was sent there for, in words of ours, and what the log may say of it. */
export type EntraRefusal = {
  readonly reason: keyof typeof text.pages.reasons;
  readonly fields: LogFields;
};

/** Errors that Entra's pages come back with. Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
const errors = [
  'access_denied',
  'consent_required',
  'interaction_required',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_resource',
  'invalid_scope',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_response_type',
];

/** Numbers of errors that say that only an administrator can grant it. */
const forAdministrators = ['90094', '90095', '90008'];

const reasons: Readonly<Record<EntraTrouble, EntraRefusal['reason']>> = {
  consent: 'declined',
  step_up: 'unfinished',
  stale: 'unfinished',
  policy: 'policy',
  not_assigned: 'account',
  no_account: 'account',
  account_blocked: 'account',
  unavailable: 'unavailable',
  credential: 'registration',
  registration: 'registration',
  connection: 'registration',
};

/** Reads a refusal from an address; nothing if Entra has refused nothing. Only its codes are taken, and no text of it. */
export function entraRefusalIn(query: URLSearchParams): EntraRefusal | undefined {
  const declined = query.get('admin_consent')?.toLowerCase() === 'false';
  const told = query.get('error') ?? (declined ? 'access_denied' : undefined);
  if (told === undefined) return undefined;
  const error = errors.find((each) => each === told);
  const number = /^AADSTS(\d{4,8})\b/.exec(query.get('error_description') ?? '')?.[1] ?? '';
  const code = number === '' ? undefined : `AADSTS${number}`;
  return { reason: reasonOf(error, number), fields: { error: error ?? 'unknown', code } };
}

function reasonOf(error: string | undefined, number: string): EntraRefusal['reason'] {
  if (error === undefined) return 'unknown';
  if (forAdministrators.includes(number)) return 'administrator';
  // Entra's page uses this error for declining, and for other obstacles.
  const named = error === 'access_denied' ? 'consent_required' : error;
  return reasons[troubleIn({ error: named, number, interactive: false, suberror: '', claims: '' })];
}
