import type { Cloud } from '../clouds';
import type { GraphPhotos, PhotoRead } from '../graph/photos';
import type { Audit } from '../memory/audit';
import type { Assertion } from '../outside';
import type { Permission } from '../targets/catalog';
import { lookups, photoPath, routes } from '../targets/catalog';
import type { Target } from '../targets/target';
import { routesTo } from '../targets/permissions';
import { byFirstWay } from './fall-back';
import type { GraphCaller } from './graph-call';

/**
 * Reads a photo to show or use it, with the least permission that PhotoBot asks for anyway. If a tenant does not offer
 * the path, or did not grant the permission, the next one is tried, as for a write.
 * @throws Refusal
 */
export type ReadPhoto = (target: Target, assertion: Assertion) => Promise<PhotoRead>;

type Needs = {
  readonly call: GraphCaller;
  readonly graph: GraphPhotos;
  readonly cloud: Cloud;
  readonly audit: Pick<Audit, 'looked'>;
};

/** Creates what reads the photos of one cloud. */
export function createReadPhoto({ audit, call, cloud, graph }: Needs): ReadPhoto {
  return (target, assertion) =>
    byFirstWay(pathsToRead(cloud, target), async ({ path, permission }) => {
      await audit.looked(assertion, { target, permission });
      const context = { target: target.kind, route: 'read', verb: 'look' } as const;
      return call({ assertion, permission }, context, (token) => graph.read(path, token));
    });
}

type ReadPath = { readonly permission: Permission; readonly path: string };

/**
 * Returns the ways to read a photo. The permission to find people, or teams, also allows reading their photos. Photos of
 * groups and contacts are read with the permission to change them.
 */
function pathsToRead(cloud: Cloud, target: Target): readonly ReadPath[] {
  const path = photoPath(target);
  if (target.kind === 'user') return [{ permission: lookups.user, path }];
  const asApplication = target.kind === 'contact' && target.owner !== undefined;
  const writing = routesTo(target, { asApplication, cloud }).map((route) => ({
    permission: routes[route],
    path: routes[route].photo(target),
  }));
  if (target.kind !== 'team') return writing;
  // By the path of the team itself, the permission to find the team suffices.
  const byGroup = writing.filter((other) => other.path !== path);
  return [{ permission: lookups.team, path }, ...byGroup];
}
