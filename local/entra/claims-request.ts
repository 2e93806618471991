import { isObject } from '../http/body';
import { entraRefusal, stepUpPolicy } from './errors';
import { strongContext } from './tokens';

/** Returns whether a request for a sign-in wants a second factor: by the policy, or by what the token then says. */
export function asksForSecondFactor(claims: string | null): boolean {
  const asked = requestedClaims(claims);
  return (
    valuesOf(asked['polids']).includes(stepUpPolicy) ||
    valuesOf(asked['acrs']).includes(strongContext)
  );
}

/** Returns what a client says of itself with `xms_cc`, such as that it can handle claims challenges. */
export function clientCapabilities(claims: string | null): readonly string[] {
  return valuesOf(requestedClaims(claims)['xms_cc']).filter((value) => typeof value === 'string');
}

/**
 * The claims that a request wants in its access token.
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 * @throws Refused for anything but a JSON object
 */
function requestedClaims(claims: string | null): Readonly<Record<string, unknown>> {
  if (claims === null) return {};
  const parsed = parse(claims);
  if (!isObject(parsed)) throw entraRefusal(90014);
  const { access_token: wanted } = parsed;
  return isObject(wanted) ? wanted : {};
}

function parse(claims: string): unknown {
  try {
    return JSON.parse(claims);
  } catch {
    return undefined;
  }
}

/** One value or several can be asked for. */
function valuesOf(claim: unknown): readonly unknown[] {
  if (!isObject(claim)) return [];
  const { value, values } = claim;
  return Array.isArray(values) ? (values as unknown[]) : [value];
}
