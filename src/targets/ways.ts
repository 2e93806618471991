import type { Cloud } from '../clouds';
import type { Route } from './catalog';
import { routes, targets } from './catalog';
import { isOffered } from './permissions';
import type { Target, TargetKind } from './target';

/**
 * Returns the routes to a photo in the order in which they are tried: those whose permission the cloud has, or the one
 * with the application permission for a photo administrator.
 */
export function waysTo(
  { kind }: Target,
  { asApplication, cloud }: { readonly asApplication: boolean; readonly cloud: Cloud },
): readonly Route[] {
  const own = asApplication ? applicationWay(kind, cloud) : undefined;
  return own ? [own] : targets[kind].routes.filter((route) => isOffered(cloud, routes[route]));
}

/** Returns the way with the app's own permission, where there is one and the cloud has the permission. */
export function applicationWay(kind: TargetKind, cloud: Cloud): Route | undefined {
  const way = targets[kind].asApplication;
  return way && isOffered(cloud, routes[way]) ? way : undefined;
}
