import type { Refused } from '../http/answer';
import type { Tenant } from '../tenant/tenant';
import type { Caller } from './caller';
import { accessDenied, graphRefusal } from './errors';

export type TargetKind = 'me' | 'user' | 'group' | 'team' | 'contact';
export type Verb = 'read' | 'write';
/** What has no photo of its own, and is only read. */
type Readable =
  | 'users'
  | 'groups'
  | 'teams'
  | 'owned'
  | 'contacts'
  | 'photoSettings'
  | 'channelMessage'
  | 'chatMessage'
  | 'ownFile'
  | 'file';
/** What the stand-in can be asked to do, as far as permissions tell it apart. */
export type Operation = `${TargetKind} ${Verb}` | `${Readable} read`;

type Permissions = {
  /** Each of these suffices alone, and nothing suffices that is less. */
  readonly least: readonly string[];
  /** These suffice as well, with more than is needed. */
  readonly more: readonly string[];
  /** What suffices for the app itself. */
  readonly application: readonly string[];
};

const readContacts: Permissions = {
  least: ['Contacts.Read', 'Contacts.ReadWrite'],
  more: [],
  application: ['Contacts.Read', 'Contacts.ReadWrite'],
};

/**
 * Sources: https://learn.microsoft.com/graph/api/profilephoto-get, …/profilephoto-update, …/user-list, …/user-get,
 * …/group-list, …/group-get, …/user-list-joinedteams, …/user-list-ownedobjects, …/team-get, …/user-list-contacts, …/user-list-contactfolders,
 * …/peopleadminsettings-list-photoupdatesettings, …/chatmessage-get and …/driveitem-get-content
 */
const permissions: Readonly<Record<Operation, Permissions>> = {
  'me read': {
    least: ['User.Read', 'User.ReadWrite'],
    more: ['User.ReadBasic.All', 'ProfilePhoto.Read.All'],
    application: [],
  },
  'me write': {
    least: ['User.ReadWrite'],
    more: ['User.ReadWrite.All', 'ProfilePhoto.ReadWrite.All'],
    application: [],
  },
  'user read': {
    least: ['User.ReadBasic.All', 'ProfilePhoto.Read.All'],
    more: [],
    application: [
      'ProfilePhoto.Read.All',
      'ProfilePhoto.ReadWrite.All',
      'User.ReadBasic.All',
      'User.ReadWrite.All',
    ],
  },
  'user write': {
    least: ['ProfilePhoto.ReadWrite.All'],
    more: ['User.ReadWrite.All'],
    application: ['ProfilePhoto.ReadWrite.All', 'User.ReadWrite.All'],
  },
  'group read': {
    least: ['ProfilePhoto.Read.All'],
    more: ['Group.Read.All'],
    application: ['ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', 'Group.ReadWrite.All'],
  },
  'group write': {
    least: ['ProfilePhoto.ReadWrite.All'],
    more: ['Group.ReadWrite.All'],
    application: ['ProfilePhoto.ReadWrite.All', 'Group.ReadWrite.All'],
  },
  'team read': {
    least: ['Team.ReadBasic.All'],
    more: ['TeamSettings.Read.All'],
    application: ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
  },
  'team write': {
    least: ['TeamSettings.ReadWrite.All'],
    more: ['Group.ReadWrite.All'],
    application: ['TeamSettings.ReadWrite.All'],
  },
  'contact read': readContacts,
  'contact write': {
    least: ['Contacts.ReadWrite'],
    more: [],
    application: ['Contacts.ReadWrite'],
  },
  'users read': {
    least: ['User.ReadBasic.All'],
    more: ['User.ReadWrite.All'],
    application: ['User.ReadBasic.All', 'User.ReadWrite.All'],
  },
  'groups read': {
    least: ['GroupMember.Read.All'],
    more: ['Group.Read.All', 'Group.ReadWrite.All'],
    application: ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadWrite.All'],
  },
  'teams read': {
    least: ['Team.ReadBasic.All'],
    more: ['TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
    application: ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
  },
  'owned read': { least: ['User.Read'], more: [], application: [] },
  'contacts read': readContacts,
  'photoSettings read': {
    least: ['PeopleSettings.Read.All'],
    more: [],
    application: ['PeopleSettings.Read.All'],
  },
  'channelMessage read': { least: ['ChannelMessage.Read.All'], more: [], application: [] },
  'chatMessage read': { least: ['Chat.Read'], more: [], application: [] },
  // Nobody can see from an address whose file it is, so the broader one is no excess.
  'ownFile read': { least: ['Files.Read', 'Files.Read.All'], more: [], application: [] },
  'file read': { least: ['Files.Read.All'], more: [], application: [] },
};

/**
 * Lets a token pass that has just what the operation needs; a photo may also be read with the token that would write
 * it. Graph itself would shrug at a token that can do more; here it is refused with a code of its own, so that the tests
 * prove the least privilege. Something broader is taken only from people to whom the least was not granted. The app's
 * own tokens always hold all that it was granted.
 * @throws Refused, as `denied` says it when the token does not suffice
 */
export function checkPermission(
  { consents }: Pick<Tenant, 'consents'>,
  operation: Operation,
  { person, roles, scopes }: Caller,
  denied: () => Refused = accessDenied,
): void {
  if (!person) {
    const { application } = permissions[operation];
    if (!roles.some((role) => application.includes(role))) throw denied();
    return;
  }
  const ways = waysTo(operation);
  const sufficient = ways.flatMap(({ least, more }) => [...least, ...more]);
  if (!scopes.some((scope) => sufficient.includes(scope))) throw denied();
  const fitting = ways.flatMap(({ least, more }) => {
    const leastToBeHad = least.some((scope) => consents.granted(scope, person.key));
    return leastToBeHad ? least : [...least, ...more];
  });
  if (scopes.length > 1 || !fitting.includes(scopes[0] ?? '')) {
    throw graphRefusal(
      403,
      'LocalTooMuchPrivilege',
      `The token holds ${scopes.join(' ')} where ${String(fitting[0])} suffices.`,
    );
  }
}

/** What a photo can be read with: the permission to read it, and the one to write it. */
function waysTo(operation: Operation): readonly Permissions[] {
  const write = operation.replace(' read', ' write');
  return write !== operation && write in permissions
    ? [permissions[operation], permissions[write as Operation]]
    : [permissions[operation]];
}
