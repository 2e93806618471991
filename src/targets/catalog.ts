import type { Target, TargetKind } from './target';

/**
 * One way to a photo in Graph. A `…-wide` way has the path of another and a permission that can do more: it stands in
 * where the narrow one was not granted. An `…-as-app` way uses the application permission.
 */
export type Route =
  | 'me'
  | 'user'
  | 'user-wide'
  | 'user-as-app'
  | 'group'
  | 'group-wide'
  | 'team'
  | 'team-wide'
  | 'contact'
  | 'contact-as-app';

/** What a permission is for; its words are in src/text/. */
export type Purpose =
  | `${'own' | 'somebodys' | 'anybodys' | 'group' | 'team' | 'contacts' | 'anybodys-contacts'}-photo`
  | `find-${'people' | 'groups' | 'teams' | 'owned'}`
  | `${'channel' | 'chat' | 'attached'}-picture`
  | 'photo-policy';

/** A permission of Graph, and why PhotoBot asks for it. */
export type Permission = {
  readonly token: 'delegated' | 'application';
  readonly scopes: readonly [string, ...string[]];
  readonly purpose: Purpose;
  readonly adminConsent: boolean;
};

export type RouteEntry = Permission & {
  /** Relative to `/v1.0`. */
  readonly photo: (target: Target) => string;
  /** The URL forms as the API page writes them. */
  readonly forms: readonly string[];
  /** Whether Graph offers DELETE there. */
  readonly removable: boolean;
  /** The narrower way with the same path. */
  readonly widens?: Route;
};

/**
 * The photo API as data.
 * Source: https://learn.microsoft.com/graph/api/profilephoto-update and …/profilephoto-delete; permissions as in
 * Microsoft's permission data set of August 2026.
 */
export const routes: Readonly<Record<Route, RouteEntry>> = {
  me: {
    ...delegated('User.ReadWrite', 'own-photo'),
    photo: photoPath,
    forms: ['/me/photo/$value'],
    removable: true,
  },
  user: {
    ...delegated('ProfilePhoto.ReadWrite.All', 'somebodys-photo', true),
    photo: photoPath,
    forms: ['/users/{id}/photo/$value', '/users/{userPrincipalName}/photo/$value'],
    removable: true,
  },
  'user-wide': {
    ...delegated('User.ReadWrite.All', 'somebodys-photo', true),
    photo: photoPath,
    forms: ['/users/{id}/photo/$value', '/users/{userPrincipalName}/photo/$value'],
    removable: true,
    widens: 'user',
  },
  'user-as-app': {
    ...application('ProfilePhoto.ReadWrite.All', 'anybodys-photo'),
    photo: photoPath,
    forms: ['/users/{id}/photo/$value', '/users/{userPrincipalName}/photo/$value'],
    removable: true,
  },
  group: {
    ...delegated('ProfilePhoto.ReadWrite.All', 'group-photo', true),
    photo: groupPhotoPath,
    forms: ['/groups/{id}/photo/$value'],
    removable: true,
  },
  'group-wide': {
    ...delegated('Group.ReadWrite.All', 'group-photo', true),
    photo: groupPhotoPath,
    forms: ['/groups/{id}/photo/$value'],
    removable: true,
    widens: 'group',
  },
  team: {
    ...delegated('TeamSettings.ReadWrite.All', 'team-photo', true),
    photo: photoPath,
    forms: ['/teams/{id}/photo/$value'],
    removable: false,
  },
  'team-wide': {
    ...delegated('Group.ReadWrite.All', 'team-photo', true),
    photo: photoPath,
    forms: ['/teams/{id}/photo/$value'],
    removable: false,
    widens: 'team',
  },
  contact: {
    ...delegated('Contacts.ReadWrite', 'contacts-photo'),
    photo: photoPath,
    forms: [
      '/me/contacts/{id}/photo/$value',
      '/me/contactfolders/{folderId}/contacts/{id}/photo/$value',
    ],
    removable: false,
  },
  'contact-as-app': {
    ...application('Contacts.ReadWrite', 'anybodys-contacts-photo'),
    photo: photoPath,
    forms: ['id', 'userPrincipalName'].flatMap((id) => [
      `/users/{${id}}/contacts/{id}/photo/$value`,
      `/users/{${id}}/contactfolders/{folderId}/contacts/{id}/photo/$value`,
    ]),
    removable: false,
  },
};

/** What PhotoBot reads, always with the requester's own rights. */
export type Lookup =
  | 'user'
  | 'group'
  | 'team'
  | 'owned'
  | 'channelMessage'
  | 'chatMessage'
  | 'file'
  | 'policy';

/** Source: https://learn.microsoft.com/graph/api/user-list, …/group-list, …/user-list-joinedteams, …/user-list-ownedobjects, …/photoupdatesettings-get */
export const lookups: Readonly<Record<Lookup, Permission>> = {
  user: delegated('User.ReadBasic.All', 'find-people'),
  group: delegated('GroupMember.Read.All', 'find-groups', true),
  team: delegated('Team.ReadBasic.All', 'find-teams'),
  owned: delegated('User.Read', 'find-owned'),
  channelMessage: delegated('ChannelMessage.Read.All', 'channel-picture', true),
  chatMessage: delegated('Chat.Read', 'chat-picture'),
  file: delegated('Files.Read.All', 'attached-picture'),
  policy: delegated('PeopleSettings.Read.All', 'photo-policy', true),
};

type TargetEntry = {
  /** The first is tried first; the others stand in where a tenant does not offer it, or did not grant it. */
  readonly routes: readonly [Route, ...Route[]];
  /** For people on the list of photo administrators. */
  readonly asApplication?: Route;
};

export const targets: Readonly<Record<TargetKind, TargetEntry>> = {
  me: { routes: ['me'] },
  user: { routes: ['user', 'user-wide'], asApplication: 'user-as-app' },
  group: { routes: ['group', 'group-wide'] },
  /** `/teams` is what Teams shows; `/groups` is the Microsoft 365 side and reaches Teams hours later. */
  team: { routes: ['team', 'team-wide', 'group', 'group-wide'] },
  contact: { routes: ['contact'], asApplication: 'contact-as-app' },
};

/** Returns the path of a photo by the first route of its target, relative to `/v1.0`. */
export function photoPath(target: Target): string {
  switch (target.kind) {
    case 'me':
      return '/me/photo';
    case 'user':
      return `/users/${encodeURIComponent(target.address)}/photo`;
    case 'group':
      return groupPhotoPath(target);
    case 'team':
      return `/teams/${encodeURIComponent(target.groupId)}/photo`;
    case 'contact': {
      const { contactId, folderId, owner } = target;
      const folder =
        folderId === undefined ? '' : `/contactfolders/${encodeURIComponent(folderId)}`;
      return `${mailboxPath(owner)}${folder}/contacts/${encodeURIComponent(contactId)}/photo`;
    }
  }
}

/** Returns the path of somebody's mailbox, the requester's own when nobody is named. */
export function mailboxPath(owner: { readonly address: string } | undefined): string {
  return owner ? `/users/${encodeURIComponent(owner.address)}` : '/me';
}

function groupPhotoPath(target: Target): string {
  if (target.kind !== 'team' && target.kind !== 'group') {
    throw new TypeError(`a ${target.kind} has no group`);
  }
  return `/groups/${encodeURIComponent(target.groupId)}/photo`;
}

function delegated(scope: string, purpose: Purpose, adminConsent = false): Permission {
  return { token: 'delegated', scopes: [scope], purpose, adminConsent };
}

function application(scope: string, purpose: Purpose): Permission {
  return { token: 'application', scopes: [scope], purpose, adminConsent: true };
}
