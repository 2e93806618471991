import { Refusal } from '../errors';
import { routeUnsupported } from '../graph/errors';
import type { Detour } from '../targets/ways';

/** Why another way may lead to the photo, if one may. */
export function detourAfter(thrown: unknown): Detour | undefined {
  if (!(thrown instanceof Refusal)) return undefined;
  if (thrown.code === 'auth.consent_needed') return 'not_granted';
  return routeUnsupported(thrown.cause) ? 'unsupported' : undefined;
}
