import type { Caller } from './caller';
import { graphRefusal } from './errors';

export type TargetKind = 'me' | 'user' | 'group' | 'team';
export type Verb = 'read' | 'write';

type Permissions = {
  /** What suffices, the least first. */
  readonly read: readonly string[];
  readonly write: readonly string[];
};

/**
 * Delegated permissions of the photo API.
 * Source: https://learn.microsoft.com/graph/api/profilephoto-get and …/profilephoto-update
 */
const permissions: Readonly<Record<TargetKind, Permissions>> = {
  me: {
    read: [
      'User.Read',
      'User.ReadWrite',
      'User.ReadBasic.All',
      'User.ReadWrite.All',
      'ProfilePhoto.Read.All',
      'ProfilePhoto.ReadWrite.All',
    ],
    write: ['User.ReadWrite', 'User.ReadWrite.All', 'ProfilePhoto.ReadWrite.All'],
  },
  user: {
    read: [
      'ProfilePhoto.Read.All',
      'User.ReadBasic.All',
      'User.ReadWrite.All',
      'ProfilePhoto.ReadWrite.All',
    ],
    write: ['ProfilePhoto.ReadWrite.All', 'User.ReadWrite.All'],
  },
  group: {
    read: [
      'ProfilePhoto.Read.All',
      'Group.Read.All',
      'Group.ReadWrite.All',
      'ProfilePhoto.ReadWrite.All',
    ],
    write: ['ProfilePhoto.ReadWrite.All', 'Group.ReadWrite.All'],
  },
  team: {
    read: ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
    write: ['TeamSettings.ReadWrite.All', 'Group.ReadWrite.All'],
  },
};

/**
 * Lets a token pass that has just what the target needs. Graph itself would shrug at a token that can do more; here it
 * is refused with a code of its own, so that the tests prove the least privilege. A read may use the token of the write.
 * @throws Refused
 */
export function checkScopes(kind: TargetKind, verb: Verb, { scopes }: Caller): void {
  const { read, write } = permissions[kind];
  if (!scopes.some((scope) => permissions[kind][verb].includes(scope))) {
    throw graphRefusal(
      403,
      'ErrorAccessDenied',
      'Access is denied. Check credentials and try again.',
    );
  }
  const least = verb === 'write' ? [write[0]] : [read[0], write[0]];
  if (scopes.length > 1 || !least.includes(scopes[0])) {
    throw graphRefusal(
      403,
      'LocalTooMuchPrivilege',
      `The token holds ${scopes.join(' ')} where ${String(least[0])} suffices.`,
    );
  }
}
