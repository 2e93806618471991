import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/answer';
import { Refused } from '../http/answer';

type Problem = {
  readonly status: number;
  readonly error: string;
  readonly text: string;
  readonly suberror?: string;
  readonly claims?: string;
};

/** The conditional access policy that wants a second factor. */
export const stepUpPolicy = '5ce770ea-8690-4747-aa73-c5b3cd509cd4';

/**
 * What an app sends to the authorize endpoint as it is, to have the policy met.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow#error-response-example
 */
const stepUpClaims = JSON.stringify({
  access_token: { polids: { essential: true, values: [stepUpPolicy] } },
});

/**
 * What the token endpoint says, by AADSTS number.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const problems = {
  50011: bad(
    'invalid_request',
    'The redirect URI specified in the request does not match the redirect URIs configured for the application.',
  ),
  50013: bad(
    'invalid_grant',
    'Assertion failed signature validation or is not meant for this application.',
  ),
  50020: bad(
    'invalid_grant',
    'User account from identity provider does not exist in tenant Contoso and cannot access the application in that tenant.',
  ),
  50034: bad('invalid_grant', 'The user account does not exist in the Contoso directory.'),
  50053: bad('invalid_grant', 'The account is locked, because of too many sign-in attempts.'),
  50057: bad('invalid_grant', 'The user account is disabled.'),
  50076: {
    ...bad(
      'interaction_required',
      'Due to a configuration change made by your administrator, you must use multi-factor authentication to access the resource.',
    ),
    suberror: 'basic_action',
    claims: stepUpClaims,
  },
  50105: bad('invalid_grant', 'The signed in user is not assigned to a role for the application.'),
  50173: bad('invalid_grant', 'The provided grant has expired due to it being revoked.'),
  50196: bad('invalid_grant', 'The server terminated an operation because of a request loop.'),
  53003: {
    ...bad('interaction_required', 'Access has been blocked by Conditional Access policies.'),
    suberror: 'message_only',
  },
  65001: {
    ...bad(
      'invalid_grant',
      'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
    ),
    suberror: 'consent_required',
  },
  65002: bad(
    'invalid_grant',
    'Consent between first party application and first party resource must be configured via preauthorization.',
  ),
  70003: bad('unsupported_grant_type', 'The app requested an unsupported grant type.'),
  70011: bad('invalid_scope', 'The provided value for the input parameter scope is not valid.'),
  70021: unauthorized('No matching federated identity record found for presented assertion.'),
  90002: bad(
    'invalid_request',
    'Tenant not found. Check to make sure you have the correct tenant ID.',
  ),
  90014: bad('invalid_request', 'The required field is missing from the credential.'),
  90094: bad(
    'access_denied',
    'Admin consent is required for the permissions requested by this application.',
  ),
  500011: bad('invalid_resource', 'The resource principal was not found in the tenant.'),
  500131: bad('invalid_grant', 'Assertion audience does not match the Client app.'),
  500133: bad('invalid_grant', 'Assertion is not within its valid time range.'),
  700016: bad('unauthorized_client', 'Application was not found in the directory.'),
  700024: unauthorized('Client assertion is not within its valid time range.'),
  700027: unauthorized('Client assertion failed signature validation.'),
  7000112: bad('unauthorized_client', 'The application is disabled.'),
  7000229: bad(
    'unauthorized_client',
    'The client application is missing service principal in the tenant.',
  ),
  7000222: unauthorized('The provided client secret keys are expired.'),
  7000215: unauthorized(
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
  ),
} as const satisfies Record<number, Problem>;

export type AadstsCode = keyof typeof problems;

export function entraRefusal(code: AadstsCode): Refused {
  return new Refused(entraError(code));
}

/** Returns the whole answer, as Entra shapes it; for faults as well. */
export function entraError(code: AadstsCode): Answer {
  const { status, error, text, suberror, claims }: Problem = problems[code];
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    status,
    headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
    body: {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...(suberror && { suberror }),
      ...(claims && { claims }),
    },
  };
}

/** Returns what the token endpoint answers when it has had enough of us. */
export function entraThrottled(retryAfterSeconds: number): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      error: 'temporarily_unavailable',
      error_description: 'AADSTS90055: The server is too busy. Try again later.',
      error_codes: [90055],
    },
  };
}

function bad(error: string, text: string): Problem {
  return { status: 400, error, text };
}

function unauthorized(text: string): Problem {
  return { status: 401, error: 'invalid_client', text };
}
