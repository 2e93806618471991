import type { PersonKey } from './people';

/**
 * Delegated Graph permissions by whether only an administrator can grant them.
 * Source: https://learn.microsoft.com/graph/permissions-reference
 */
const needsAdministrator: Readonly<Record<string, boolean>> = {
  'User.Read': false,
  'User.ReadWrite': false,
  'User.ReadBasic.All': false,
  'Team.ReadBasic.All': false,
  'Files.Read': false,
  'Files.Read.All': false,
  'Chat.Read': false,
  'Contacts.Read': false,
  'Contacts.ReadWrite': false,
  'ChannelMessage.Read.All': true,
  'User.ReadWrite.All': true,
  'ProfilePhoto.Read.All': true,
  'ProfilePhoto.ReadWrite.All': true,
  'GroupMember.Read.All': true,
  'Group.Read.All': true,
  'Group.ReadWrite.All': true,
  'TeamSettings.Read.All': true,
  'TeamSettings.ReadWrite.All': true,
  'PeopleSettings.Read.All': true,
};

/** The permissions that an app has to do with. */
export type AppPermissions = {
  /** Delegated ones that an administrator granted for everybody when they approved the app. */
  readonly approved: readonly string[];
  /** Other delegated ones that the app may ask for. */
  readonly more: readonly string[];
  /** Application permissions that an administrator may grant to the app itself; none is granted at first. */
  readonly roles: readonly string[];
};

export type Consents = {
  /** Grants a permission for everybody, or for one person. */
  grant(scope: string, to?: PersonKey): void;
  /** Takes a permission back, from everybody who got it by whatever way, or from one person. */
  revoke(scope: string, from?: PersonKey): void;
  granted(scope: string, to: PersonKey): boolean;
  /** Whether the permission exists at all. */
  known(scope: string): boolean;
  needsAdministrator(scope: string): boolean;
  /** Every permission that the app may ask for, granted or not. */
  readonly asked: readonly string[];
  /** Every application permission that the app may be granted. */
  readonly roles: readonly string[];
  readonly list: readonly { readonly scope: string; readonly to: PersonKey | 'everybody' }[];
};

/** Starts with what is approved granted for everybody. */
export function createConsents(
  { approved, more, roles }: AppPermissions,
  changed: () => void,
): Consents {
  const grants = new Map<string, Set<PersonKey | 'everybody'>>();
  const of = (scope: string) => grants.get(scope) ?? new Set();
  const consents: Consents = {
    grant(scope, to) {
      grants.set(scope, new Set([...of(scope), to ?? 'everybody']));
      changed();
    },
    revoke(scope, from) {
      if (from === undefined) grants.delete(scope);
      else of(scope).delete(from);
      changed();
    },
    granted: (scope, to) => of(scope).has('everybody') || of(scope).has(to),
    known: (scope) => Object.hasOwn(needsAdministrator, scope),
    needsAdministrator: (scope) => needsAdministrator[scope] ?? true,
    asked: [...approved, ...more],
    roles,
    get list() {
      return [...grants].flatMap(([scope, people]) => [...people].map((to) => ({ scope, to })));
    },
  };
  approved.forEach((scope) => consents.grant(scope));
  return consents;
}
