import { drawAvatars } from './avatars';
import type { AddressBooks } from './contacts';
import { createAddressBooks } from './contacts';
import type { AppPermissions, Consents } from './consents';
import { createConsents } from './consents';
import type { Group, Groups, NewGroup } from './groups';
import { createGroups } from './groups';
import type { Outsider, OutsiderKey, Participant, ParticipantKey } from './outsiders';
import { createOutsiders } from './outsiders';
import type { Person, PersonKey } from './people';
import { createPeople } from './people';
import type { Photos } from './photos';
import { createPhotos } from './photos';
import type { Places, Team } from './places';
import { createPlaces, createTeam } from './places';

/** What an administrator, or the weather at Microsoft, may have set differently. */
export type TenantSettings = {
  /**
   * How Graph says that there is no photo. All of these are seen: two codes, each in another letter case or shortened as
   * well, a picture that stands for none, and a 404 that says no more, with a code or without a body.
   */
  noPhoto:
    | 'imageNotFound'
    | 'imageNotFoundInLowerCase'
    | 'itemNotFound'
    | 'itemNotFoundShort'
    | 'gif'
    | 'notFound'
    | 'empty';
  /**
   * The `ETag` header of a photo's bytes, which no document promises: the etag of the metadata, none at all, that etag as
   * a weak one or without its quotes, or another one.
   */
  photoEtagHeader: 'sameAsMetadata' | 'absent' | 'weak' | 'unquoted' | 'other';
  /** What becomes of the bytes of a written photo: they are kept as sent, or encoded anew, as is reported too. */
  photosKept: 'asSent' | 'reencoded';
  /** The organisation forbids people to change their own photos. */
  photosManaged: boolean;
  /** Where photos may be changed and by which roles (template ids); nothing said means everybody, in the cloud. */
  policy: { source: 'cloud' | 'onPremises' | null; allowedRoles: string[] | null };
  /** Whether Graph's beta keeps photos in Entra for people who have no mailbox. */
  betaMailboxFallback: boolean;
  /** The application permissions that an administrator granted to the app. */
  applicationRoles: string[];
  /** What `/teams/{id}/photo` does: tenants differ, and the group route stands in. */
  teamRoute: 'works' | 'notFound' | 'notAcceptable' | 'badGateway';
  /** How long assertions live that the token service hands out; negative for ones that have expired. */
  assertionSeconds: number;
  /** Teams gives pictures that people paste in shared places to Graph alone; it does so often, and says nothing. */
  pastedPicturesHosted: boolean;
  /** Whether the token service's page can give its code to the client that opened it; not every browser lets it. */
  signInPage: 'givesCode' | 'showsCode';
  /** Where Entra may send people back to, letter by letter. */
  redirectUris: string[];
};

export type Tenant = {
  readonly id: string;
  readonly botId: string;
  readonly botName: string;
  /** `28:…`, the bot's id in Teams. */
  readonly botTeamsId: string;
  readonly people: Readonly<Record<PersonKey, Person>>;
  /** People of other organisations, who are in the shared channel. */
  readonly outsiders: Readonly<Record<OutsiderKey, Outsider>>;
  participant(key: ParticipantKey): Participant;
  /** Finds somebody of the directory by object id, user principal name or Teams id. */
  find(id: string): Person | undefined;
  /** The team that the bot is in; `groups.photoTeam` is the same. */
  readonly team: Team;
  /** Every group of the directory, by key. */
  readonly groups: Groups;
  findGroup(id: string): Group | undefined;
  /** Creates a group, such as one that is not `provisioned` yet. */
  addGroup(key: string, group: NewGroup): Group;
  removeGroup(key: string): void;
  /** Everybody's contacts. Without a mailbox there is no way to them. */
  readonly addressBooks: AddressBooks;
  readonly places: Places;
  readonly photos: Photos;
  readonly consents: Consents;
  readonly settings: TenantSettings;
  /** Tells of changed photos and consents. Returns the function that stops it. */
  onChange(listener: () => void): () => void;
};

export type TenantSeed = {
  readonly botId: string;
  readonly botName: string;
  readonly permissions?: AppPermissions | undefined;
};

const noPermissions: AppPermissions = { approved: [], more: [], roles: [] };

export async function createTenant({
  botId,
  botName,
  permissions = noPermissions,
}: TenantSeed): Promise<Tenant> {
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const people = createPeople();
  const outsiders = createOutsiders();
  const team = createTeam();
  const groups = createGroups(team, changed);
  const photos = createPhotos(changed);
  for (const [key, jpeg] of await drawAvatars()) await photos.set(key, jpeg);
  return {
    id: '7e4a6c10-0000-4000-8000-00000000c0de',
    botId,
    botName,
    botTeamsId: `28:${botId}`,
    people,
    outsiders,
    participant: (key) => ({ ...people, ...outsiders })[key],
    find: (id) => Object.values(people).find((person) => isCalled(person, id)),
    team,
    groups: groups.all,
    findGroup: (id) => groups.find(id),
    addGroup: (key, group) => groups.add(key, group),
    removeGroup: (key) => groups.remove(key),
    addressBooks: createAddressBooks(),
    places: createPlaces(team, people),
    photos,
    consents: createConsents(permissions, changed),
    settings: createSettings(),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function createSettings(): TenantSettings {
  return {
    noPhoto: 'imageNotFound',
    photoEtagHeader: 'sameAsMetadata',
    photosKept: 'asSent',
    photosManaged: false,
    policy: { source: null, allowedRoles: null },
    betaMailboxFallback: true,
    applicationRoles: [],
    teamRoute: 'works',
    assertionSeconds: 3600,
    pastedPicturesHosted: false,
    signInPage: 'givesCode',
    redirectUris: [],
  };
}

/** Directory ids and names ignore letter case; Teams ids do not. */
function isCalled({ objectId, userPrincipalName, teamsUserId }: Person, id: string): boolean {
  const lower = id.toLowerCase();
  return objectId === lower || userPrincipalName.toLowerCase() === lower || teamsUserId === id;
}
