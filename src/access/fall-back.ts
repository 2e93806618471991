import { Refusal } from '../errors';
import { routeUnsupported } from '../graph/errors';

/** Why a way did not lead to the photo, and another may. */
type Detour = 'not_granted' | 'unsupported';

/**
 * Tries one way after another, and returns the result of the first that succeeds. It goes on only if the tenant does
 * not offer a way, or has not granted its permission; `missed` hears of each such way.
 * @throws Refusal of the last attempt; if permissions are missing, of the one with the narrowest permission
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
 * Returns the next way to try. If the permission was not granted, only a wider one for the same path helps. If the
 * tenant does not offer the path, only another path does.
 */
function nextWay<Way extends { readonly path: string }>(
  ways: readonly Way[],
  failed: Way,
  why: Detour,
): Way | undefined {
  const later = ways.slice(ways.indexOf(failed) + 1);
  return later.find(({ path }) => (path === failed.path) === (why === 'not_granted'));
}
