import type { Cloud } from '../clouds';
import type { Permission, Route } from './catalog';
import { lookups, routes, targets } from './catalog';
import type { Target, TargetKind } from './target';

/** The delegated permissions that PhotoBot asks for. */
export type DelegatedScopes = {
  readonly needed: readonly string[];
  /** May be missing without a loss that people notice: a narrower one does the same, or a hint is not given. */
  readonly optional: readonly string[];
};

/** What a cloud lets be asked for. */
type CloudScopes = Pick<Cloud, 'missingScopes'>;

/** Returns the delegated permissions for a cloud, each once. */
export function delegatedScopesIn(cloud: CloudScopes): DelegatedScopes {
  const offered = Object.values(routes).filter((route) => isOffered(cloud, route));
  const wanted = [
    ...offered.filter(({ widens }) => !widens || !isOffered(cloud, routes[widens])),
    lookups.user,
    lookups.group,
    lookups.team,
    lookups.owned,
  ];
  const needed = delegatedIn(wanted);
  const all = delegatedIn([...offered, ...Object.values(lookups)]);
  return { needed, optional: all.filter((scope) => !needed.includes(scope)) };
}

/** Returns the application permissions that photo administrators use in a cloud, in the order of the alphabet. */
export function applicationRolesIn(cloud: CloudScopes): readonly string[] {
  const asApplication = Object.values(routes).filter(
    (route) => route.token === 'application' && isOffered(cloud, route),
  );
  return [...new Set(asApplication.flatMap(({ scopes }) => scopes))].sort();
}

/** Returns whether a cloud has a permission at all. */
export function isOffered(
  { missingScopes }: CloudScopes,
  { scopes }: Pick<Permission, 'scopes'>,
): boolean {
  return !scopes.some((scope) => missingScopes.includes(scope));
}

function delegatedIn(permissions: readonly Permission[]): readonly string[] {
  const delegated = permissions.filter(({ token }) => token === 'delegated');
  return [...new Set(delegated.flatMap(({ scopes }) => scopes))];
}

/**
 * Returns the routes to a photo in the order in which they are tried: those whose permission the cloud has, or the one
 * with the application permission for a photo administrator.
 */
export function routesTo(
  { kind }: Target,
  { asApplication, cloud }: { readonly asApplication: boolean; readonly cloud: Cloud },
): readonly Route[] {
  const own = asApplication ? applicationRoute(kind, cloud) : undefined;
  return own ? [own] : targets[kind].routes.filter((route) => isOffered(cloud, routes[route]));
}

/** Returns the route with the app's own permission, where there is one and the cloud has the permission. */
export function applicationRoute(kind: TargetKind, cloud: Cloud): Route | undefined {
  const route = targets[kind].asApplication;
  return route && isOffered(cloud, routes[route]) ? route : undefined;
}
