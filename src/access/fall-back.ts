import { Refusal } from '../errors';
import { routeUnsupported } from '../graph/errors';

/** Why a way did not lead to the photo, and another may. */
type Detour = 'not_granted' | 'unsupported';

/**
 * Returns what comes of the first way on which an attempt succeeds. Another way stands in where the tenant does not offer
 * this one, or did not grant its permission; each that is missed is told to `missed`.
 * @throws Refusal of the last attempt; of the permissions that would do, people are asked for the narrowest
 */
export async function byFirstWay<Way extends { readonly path: string }, Result>(
  ways: readonly Way[],
  attempt: (way: Way) => Promise<Result>,
  missed: (way: Way, why: Detour) => void = () => {},
): Promise<Result> {
  let way = ways[0];
  let notGranted: unknown;
  while (way) {
    try {
      return await attempt(way);
    } catch (thrown) {
      const detour = detourAfter(thrown);
      if (detour === 'not_granted') notGranted ??= thrown;
      const next = detour && nextWay(ways, way, detour);
      if (!next) throw detour === 'not_granted' ? notGranted : thrown;
      missed(way, detour);
      if (detour === 'unsupported') notGranted = undefined;
      way = next;
    }
  }
  throw new TypeError('no way leads there');
}

/** Returns why another way may lead to the photo, if one may. */
function detourAfter(thrown: unknown): Detour | undefined {
  if (!(thrown instanceof Refusal)) return undefined;
  if (thrown.code === 'auth.consent_needed') return 'not_granted';
  return routeUnsupported(thrown.cause) ? 'unsupported' : undefined;
}

/**
 * Where the permission was not granted, only a wider one for the same path helps; where the tenant does not offer the
 * path, only another path.
 */
function nextWay<Way extends { readonly path: string }>(
  ways: readonly Way[],
  failed: Way,
  why: Detour,
): Way | undefined {
  const later = ways.slice(ways.indexOf(failed) + 1);
  return later.find(({ path }) => (path === failed.path) === (why === 'not_granted'));
}
