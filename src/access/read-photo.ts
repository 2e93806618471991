import type { PhotoRead } from '../graph/photos';
import type { Assertion } from '../outside';
import type { Permission } from '../targets/catalog';
import { lookups, photoPath, routes } from '../targets/catalog';
import type { Target } from '../targets/target';
import { waysTo } from '../targets/ways';
import type { Deps } from '../jobs/deps';
import { detourAfter } from './detour';
import { callGraph } from './graph-call';

type ReadDeps = Pick<Deps, 'application' | 'cloud' | 'graph' | 'tokens'>;
type Way = { readonly permission: Permission; readonly path: string };

/**
 * Reads the photo of somebody or something, with the least permission that PhotoBot asks for anyway. Where a tenant
 * does not offer the way, or did not grant it, another stands in as it does for the write.
 * @throws Refusal
 */
export async function readPhoto(
  deps: ReadDeps,
  target: Target,
  assertion: Assertion,
): Promise<PhotoRead> {
  const ways = waysToRead(deps, target);
  let way = ways[0];
  let notGranted: unknown;
  while (way) {
    const { path, permission } = way;
    const context = { target: target.kind, route: 'read', verb: 'look' } as const;
    try {
      return await callGraph(deps, { assertion, permission }, context, (token) =>
        deps.graph.read(path, token),
      );
    } catch (thrown) {
      const detour = detourAfter(thrown);
      // Of the permissions that would do, people are asked for the narrowest.
      if (detour === 'not_granted') notGranted ??= thrown;
      const others = ways.slice(ways.indexOf(way) + 1);
      const samePath = detour === 'not_granted';
      const next = detour && others.find((other) => (other.path === path) === samePath);
      if (!next) throw detour === 'not_granted' ? notGranted : thrown;
      if (detour === 'unsupported') notGranted = undefined;
      way = next;
    }
  }
  throw new TypeError(`no way leads to a ${target.kind}`);
}

/** The permission to find somebody shows their photo too; of groups and contacts only the one that may change it does. */
function waysToRead({ cloud }: ReadDeps, target: Target): readonly Way[] {
  const asApplication = target.kind === 'contact' && target.owner !== undefined;
  const path = photoPath(target);
  if (target.kind === 'user') return [{ permission: lookups.user, path }];
  const writing = waysTo(target, { asApplication, cloud }).map((route) => ({
    permission: routes[route],
    path: routes[route].photo(target),
  }));
  if (target.kind !== 'team') return writing;
  // Of the ways by the team itself the one to find it suffices.
  const byGroup = writing.filter((way) => way.path !== path);
  return [{ permission: lookups.team, path }, ...byGroup];
}
