import type { Person, PersonKey } from './people';
import { personKeys } from './people';

export const placeKeys = ['channel', 'group', 'personal'] as const;
export type PlaceKey = (typeof placeKeys)[number];

export type Team = {
  readonly name: string;
  /** The Microsoft 365 group, which is what Graph calls the team's id. */
  readonly groupId: string;
  /** `19:…@thread.tacv2`: what Teams calls the team's id, and the id of its General channel. */
  readonly threadId: string;
  readonly owners: Set<PersonKey>;
  readonly members: Set<PersonKey>;
};

/** A conversation that the bot can be in. */
export type Place = {
  readonly key: PlaceKey;
  readonly conversationId: string;
  readonly conversationType: 'channel' | 'groupChat' | 'personal';
  readonly name?: string;
  /** Everybody in it; a personal chat has one. */
  readonly members: ReadonlySet<PersonKey>;
  /** Whether the bot is in its roster. */
  installed: boolean;
};

export type Places = {
  /** The place as this person means it: `personal` is their own. */
  of(key: PlaceKey, person: PersonKey): Place;
  /** Finds a place by its conversation id, without `;messageid=…`. */
  find(conversationId: string): Place | undefined;
  readonly all: readonly Place[];
};

export function createTeam(): Team {
  return {
    name: 'Photo Team',
    groupId: '6a0b9c5e-0000-4000-8000-0000000000a1',
    threadId: '19:0f2d7e3b5a6c48d9a1b2photoTeam1@thread.tacv2',
    owners: new Set<PersonKey>(['adele', 'megan']),
    members: new Set<PersonKey>(personKeys),
  };
}

export function createPlaces(team: Team, people: Readonly<Record<PersonKey, Person>>): Places {
  const channel: Place = {
    key: 'channel',
    conversationId: team.threadId,
    conversationType: 'channel',
    name: 'General',
    members: team.members,
    installed: true,
  };
  const group: Place = {
    key: 'group',
    conversationId: '19:9c1e5d7f3b2a4680holidayGroup@thread.v2',
    conversationType: 'groupChat',
    name: 'Holiday group',
    members: new Set(personKeys),
    installed: true,
  };
  const personal = new Map(personKeys.map((key) => [key, personalChat(people[key])]));
  const all = [channel, group, ...personal.values()];
  return {
    all,
    find: (conversationId) => all.find((place) => place.conversationId === conversationId),
    of(key, person) {
      if (key === 'channel') return channel;
      if (key === 'group') return group;
      return personal.get(person) ?? personalChat(people[person]);
    },
  };
}

function personalChat({ key }: Person): Place {
  return {
    key: 'personal',
    conversationId: `a:1${Buffer.from(`${key}-and-the-bot`).toString('base64url')}`,
    conversationType: 'personal',
    members: new Set([key]),
    installed: true,
  };
}
