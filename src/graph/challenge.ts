import { recordIn } from '../net/json';

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
