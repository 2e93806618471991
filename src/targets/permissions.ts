import type { Cloud } from '../clouds';
import type { Permission } from './catalog';
import { lookups, routes } from './catalog';

/** The delegated permissions that PhotoBot asks for. */
export type DelegatedScopes = {
  readonly needed: readonly string[];
  /** May be missing without a loss that people notice: a narrower one does the same, or a hint is not given. */
  readonly optional: readonly string[];
};

type Offer = Pick<Cloud, 'missingScopes'>;

/** Gives the delegated permissions for a cloud, each once. */
export function delegatedScopesIn(cloud: Offer): DelegatedScopes {
  const ways = Object.values(routes).filter((route) => isOffered(cloud, route));
  const wanted = [
    ...ways.filter(({ widens }) => !widens || !isOffered(cloud, routes[widens])),
    lookups.user,
    lookups.group,
    lookups.team,
  ];
  const needed = delegatedIn(wanted);
  const all = delegatedIn([...ways, ...Object.values(lookups)]);
  return { needed, optional: all.filter((scope) => !needed.includes(scope)) };
}

/** Gives the application permissions that photo administrators use in a cloud, in the order of the alphabet. */
export function applicationRolesIn(cloud: Offer): readonly string[] {
  const asApplication = Object.values(routes).filter(
    (route) => route.token === 'application' && isOffered(cloud, route),
  );
  return [...new Set(asApplication.flatMap(({ scopes }) => scopes))].sort();
}

/** Whether a cloud has a permission at all. */
export function isOffered(
  { missingScopes }: Offer,
  { scopes }: Pick<Permission, 'scopes'>,
): boolean {
  return !scopes.some((scope) => missingScopes.includes(scope));
}

function delegatedIn(permissions: readonly Permission[]): readonly string[] {
  const delegated = permissions.filter(({ token }) => token === 'delegated');
  return [...new Set(delegated.flatMap(({ scopes }) => scopes))];
}
