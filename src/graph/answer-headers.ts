import { recordIn } from '../net/json';

/** Returns the code of a challenge, which says what is the matter where there is no body. */
export function challengeCodesIn(wwwAuthenticate: string | null): readonly string[] {
  return /\berror="?insufficient_claims\b/i.test(wwwAuthenticate ?? '')
    ? ['insufficient_claims']
    : [];
}

/**
 * Gives the claims of a claims challenge as JSON text, and nothing when the header holds none. The requester's next
 * sign-in must satisfy them; a new token with the old sign-in will be challenged again.
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function challengeClaimsIn(wwwAuthenticate: string | null): string | undefined {
  const parameter = /\bclaims="([^"]*)"/i.exec(wwwAuthenticate ?? '')?.[1];
  if (!parameter) return undefined;
  const text = Buffer.from(parameter, 'base64').toString('utf8');
  return recordIn(text) && text;
}

/**
 * Gives the id by which Microsoft's support finds a call: Graph's own, from the headers or, where a gateway dropped
 * them, from the body of a refusal; else the `client-request-id` that we sent.
 */
export function requestIdOf(
  headers: Headers,
  body: string,
  ours: string | undefined,
): string | undefined {
  const inBody = /"request-id"\s*:\s*"([^"]*)"/.exec(body)?.[1];
  return plain(headers.get('request-id')) ?? plain(inBody) ?? plain(ours);
}

/** Ids reach logs and users, so only what looks like one counts. */
function plain(id: string | null | undefined): string | undefined {
  return /^[\w-]{1,64}$/.exec(id ?? '')?.[0];
}
