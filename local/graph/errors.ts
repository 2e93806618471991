import type { Answer } from '../http/answer';
import { Refused } from '../http/answer';

/** Returns an error as Graph shapes it; for faults as well. */
export function graphError(
  status: number,
  code: string,
  message = '',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const innerError = { date: new Date().toISOString().slice(0, 19) };
  return { status, headers, body: { error: { code, message, innerError } } };
}

export function graphRefusal(status: number, code: string, message?: string): Refused {
  return new Refused(graphError(status, code, message));
}

/** Returns what the photo API and Exchange say to somebody who lacks a permission, a role or a share. */
export function accessDenied(): Refused {
  const message = 'Access is denied. Check credentials and try again.';
  return graphRefusal(403, 'ErrorAccessDenied', message);
}

/** Returns the error of an object that is not in the directory. */
export function notInDirectory(id: string): Refused {
  return graphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** Returns the error of a request that Graph cannot make sense of. */
export function badRequest(message: string): Refused {
  return graphRefusal(400, 'BadRequest', message);
}

/** Returns an error as a whole JSON document inside the message of another, as some come. */
export function wrappedGraphError(status: number, code: string, message: string): Answer {
  return graphError(status, 'UnknownError', JSON.stringify({ error: { code, message } }));
}

/** Returns what Graph says when it has had enough of us. */
export function graphThrottled(retryAfter: string | undefined): Answer {
  const headers: Record<string, string> = {};
  if (retryAfter !== undefined) headers['retry-after'] = retryAfter;
  return graphError(429, 'TooManyRequests', 'Too many requests.', headers);
}

/** Asks a client that can handle it to come back with a token that meets these claims. */
export function graphClaimsChallenge(): Answer {
  const claims = { access_token: { nbf: { essential: true, value: '1795458362' } } };
  const encoded = Buffer.from(JSON.stringify(claims)).toString('base64');
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${encoded}"`;
  return graphError(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge.',
    {
      'www-authenticate': challenge,
    },
  );
}
