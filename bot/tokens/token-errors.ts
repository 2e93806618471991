import type { RefusalCode, RefusalDetails } from '../../src/index';
import { Refusal } from '../../src/index';
import type { EntraTrouble, Heard } from './entra-answers';
import { entraAnswerOf, troubleIn } from './entra-answers';

/** What each trouble is for the person who asked. */
const codes: Readonly<Record<EntraTrouble, RefusalCode>> = {
  consent: 'auth.consent_needed',
  step_up: 'auth.step_up_needed',
  policy: 'auth.blocked_by_policy',
  stale: 'auth.sign_in_stale',
  not_assigned: 'auth.not_assigned',
  no_account: 'auth.no_account',
  account_blocked: 'auth.account_blocked',
  unavailable: 'auth.unavailable',
  credential: 'auth.misconfigured',
  registration: 'auth.misconfigured',
  connection: 'auth.misconfigured',
};

/**
 * Returns the refusal for a failed on-behalf-of exchange, by what Entra said. The credential itself calls nearly
 * everything "authentication required", a wrong client secret and a dead network included, so its own class says
 * nothing.
 */
export function tokenRefusal(thrown: unknown, consent: RefusalDetails, heard: Heard = {}): Refusal {
  const answer = entraAnswerOf(thrown);
  const trouble = answer ? troubleIn(answer) : 'unavailable';
  // MSAL reads claims from some answers only.
  const claims = answer?.claims || (heard.claims ?? '');
  const { requestId } = heard;
  const details = { ...detailsFor(trouble, claims, consent), ...(requestId && { requestId }) };
  return new Refusal(codes[trouble], details, { cause: thrown });
}

/** Ends the waiting for a token that takes too long. @throws Refusal `auth.unavailable` */
export function unavailable(): never {
  throw new Refusal('auth.unavailable');
}

/** Returns the refusal for a sign-in service that wants to be left alone for so many milliseconds. */
export function unavailableFor(milliseconds: number, cause?: unknown): Refusal {
  return new Refusal('auth.unavailable', { seconds: Math.ceil(milliseconds / 1000) }, { cause });
}

/**
 * Returns the refusal for a failed request of the app for a token of its own. Nobody signs in there, so whatever is not
 * the network's or Entra's fault is a matter of the configuration.
 */
export function appRefusal(thrown: unknown, heard: Heard = {}): Refusal {
  const refusal = tokenRefusal(thrown, {}, heard);
  const { code, details } = refusal;
  if (code === 'auth.unavailable' || code === 'auth.misconfigured') return refusal;
  const { requestId } = details;
  return new Refusal('auth.misconfigured', { what: 'registration', requestId }, { cause: thrown });
}

function detailsFor(
  trouble: EntraTrouble,
  claims: string,
  consent: RefusalDetails,
): RefusalDetails {
  if (trouble === 'consent') return consent;
  // They are for the next sign-in, which has to satisfy them.
  if (trouble === 'step_up' && claims !== '') return { claims };
  return trouble === 'registration' || trouble === 'connection' ? { what: trouble } : {};
}
