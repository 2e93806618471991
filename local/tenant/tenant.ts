import { drawAvatars } from './avatars';
import type { Consents } from './consents';
import { createConsents } from './consents';
import type { Person, PersonKey } from './people';
import { createPeople } from './people';
import type { Photos } from './photos';
import { createPhotos } from './photos';
import type { Places, Team } from './places';
import { createPlaces, createTeam } from './places';

/** What an administrator, or the weather at Microsoft, may have set differently. */
export type TenantSettings = {
  /** How Graph says that there is no photo; all three forms are seen. */
  noPhoto: 'imageNotFound' | 'itemNotFound' | 'gif';
  /** The organisation forbids people to change their own photos. */
  photosManaged: boolean;
  /** What `/teams/{id}/photo` does: tenants differ, and the group route stands in. */
  teamRoute: 'works' | 'notFound' | 'notAcceptable' | 'badGateway';
  /** How long assertions live that the token service hands out; negative for ones that have expired. */
  assertionSeconds: number;
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
  /** Finds somebody by object id, user principal name or Teams id. */
  find(id: string): Person | undefined;
  readonly team: Team;
  readonly places: Places;
  readonly photos: Photos;
  readonly consents: Consents;
  readonly settings: TenantSettings;
  /** Tells of changed photos and consents. Gives the function that stops it. */
  onChange(listener: () => void): () => void;
};

export async function createTenant(botId: string): Promise<Tenant> {
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const people = createPeople();
  const team = createTeam();
  const photos = createPhotos(changed);
  for (const [key, jpeg] of await drawAvatars()) await photos.set(key, jpeg);
  return {
    id: '7e4a6c10-0000-4000-8000-00000000c0de',
    botId,
    botName: 'PhotoBot',
    botTeamsId: `28:${botId}`,
    people,
    find: (id) => Object.values(people).find((person) => isCalled(person, id)),
    team,
    places: createPlaces(team, people),
    photos,
    consents: createConsents(changed),
    settings: {
      noPhoto: 'imageNotFound',
      photosManaged: false,
      teamRoute: 'works',
      assertionSeconds: 3600,
      redirectUris: [],
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Directory ids and names ignore letter case; Teams ids do not. */
function isCalled({ objectId, userPrincipalName, teamsUserId }: Person, id: string): boolean {
  const lower = id.toLowerCase();
  return objectId === lower || userPrincipalName.toLowerCase() === lower || teamsUserId === id;
}
