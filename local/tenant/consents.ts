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

/** What an administrator granted when they approved the app. */
const approved = [
  'User.ReadWrite',
  'User.ReadBasic.All',
  'Team.ReadBasic.All',
  'TeamSettings.ReadWrite.All',
  'ProfilePhoto.ReadWrite.All',
  'GroupMember.Read.All',
  'Contacts.ReadWrite',
];

/** What stands in where the least privilege is not to be had, and what a careful administrator may add. */
const more = [
  'Group.ReadWrite.All',
  'User.ReadWrite.All',
  'PeopleSettings.Read.All',
  'Chat.Read',
  'ChannelMessage.Read.All',
  'Files.Read.All',
];

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
  readonly list: readonly { readonly scope: string; readonly to: PersonKey | 'everybody' }[];
};

/** Starts with what PhotoBot asks for granted for everybody, as after an administrator approved the app. */
export function createConsents(changed: () => void): Consents {
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
    get list() {
      return [...grants].flatMap(([scope, people]) => [...people].map((to) => ({ scope, to })));
    },
  };
  approved.forEach((scope) => consents.grant(scope));
  return consents;
}
