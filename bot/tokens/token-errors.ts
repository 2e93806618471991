import { z } from 'zod';
import { Refusal } from '../../src/index';
import type { RefusalCode, RefusalDetails } from '../../src/index';

/**
 * What MSAL tells below the credential's error. The credential itself calls nearly everything "authentication
 * required", a wrong client secret and a dead network included, so its own class says nothing.
 */
const causeShape = z.object({
  name: z.string(),
  errorCode: z.string().catch(''),
  subError: z.string().catch(''),
  errorNo: z.coerce.string().catch(''),
  claims: z.string().catch(''),
});

type Cause = z.infer<typeof causeShape>;

/** Device and location policies, which no new sign-in satisfies. */
const policyNumbers = ['53000', '53001', '53003'];
const transientCodes = ['network_error', 'server_error', 'temporarily_unavailable', ''];

/**
 * Gives the refusal for a failed on-behalf-of exchange, by what Entra said. Numbers only refine: Microsoft reserves
 * the right to change them.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function tokenRefusal(thrown: unknown, consent: RefusalDetails): Refusal {
  const parsed = causeShape.safeParse(
    thrown instanceof Error ? (thrown.cause ?? thrown) : undefined,
  );
  const options = { cause: thrown };
  if (!parsed.success) return new Refusal('auth.unavailable', {}, options);
  const code = codeFor(parsed.data);
  return new Refusal(code, detailsFor(code, parsed.data, consent), options);
}

/** The claims are for the next sign-in, which has to satisfy them. */
function detailsFor(code: RefusalCode, { claims }: Cause, consent: RefusalDetails): RefusalDetails {
  if (code === 'auth.consent_needed') return consent;
  return code === 'auth.step_up_needed' && claims !== '' ? { claims } : {};
}

function codeFor(cause: Cause) {
  const { errorCode, errorNo, name, subError } = cause;
  if (name === 'InteractionRequiredAuthError') {
    if (subError === 'consent_required' || errorCode === 'consent_required') {
      return 'auth.consent_needed';
    }
    const blocked = policyNumbers.includes(errorNo) || subError === 'message_only';
    return blocked ? 'auth.blocked_by_policy' : 'auth.step_up_needed';
  }
  if (errorCode === 'invalid_grant') return 'auth.sign_in_stale';
  if (transientCodes.includes(errorCode) || errorCode === 'endpoints_resolution_error') {
    return 'auth.unavailable';
  }
  return 'auth.misconfigured';
}
