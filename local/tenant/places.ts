import type { ParticipantKey } from './outsiders';
import type { Person, PersonKey } from './people';
import { personKeys } from './people';

/** The conversations that the page shows. */
export const placeKeys = ['channel', 'group', 'personal'] as const;
/** Rarer ones: two more channels of the team, the chat of a meeting, and a chat of two people where no bot can be. */
export const morePlaceKeys = ['privateChannel', 'sharedChannel', 'meeting', 'twoPeople'] as const;
export type PlaceKey = (typeof placeKeys)[number] | (typeof morePlaceKeys)[number];

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
  /** What activities call it where that is another word. */
  readonly calledType?: 'personal';
  readonly name?: string;
  /** A channel of another kind than `standard`, which has members and files of its own. */
  readonly channelType?: 'private' | 'shared';
  readonly meetingId?: string;
  /** Everybody in it; a personal chat has one. */
  readonly members: ReadonlySet<ParticipantKey>;
  /** Whether the bot is in its roster. */
  installed: boolean;
};

export type Places = {
  /** The place as this person means it: `personal` is their own. */
  of(key: PlaceKey, person: ParticipantKey): Place;
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
  const shared: Readonly<Record<Exclude<PlaceKey, 'personal'>, Place>> = {
    channel: {
      key: 'channel',
      conversationId: team.threadId,
      conversationType: 'channel',
      name: 'General',
      members: team.members,
      installed: true,
    },
    group: {
      key: 'group',
      conversationId: '19:9c1e5d7f3b2a4680holidayGroup@thread.v2',
      conversationType: 'groupChat',
      name: 'Holiday group',
      members: new Set(personKeys),
      installed: true,
    },
    ...moreChannels(),
    meeting: meetingChat(),
    twoPeople: chatOfTwo(people),
  };
  const personal = new Map(personKeys.map((key) => [key, personalChat(people[key])]));
  const all = [...Object.values(shared), ...personal.values()];
  return {
    all,
    find: (conversationId) => all.find((place) => place.conversationId === conversationId),
    of(key, participant) {
      if (key !== 'personal') return shared[key];
      const chat = personKeys.find((each) => each === participant);
      const place = chat && personal.get(chat);
      if (!place) throw new Error(`${participant} has no chat with the bot`);
      return place;
    },
  };
}

/**
 * Channels that have their own members. The app was added to both; the shared one has somebody from elsewhere in it.
 * Source: https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels
 */
function moreChannels(): Readonly<Record<'privateChannel' | 'sharedChannel', Place>> {
  return {
    privateChannel: {
      key: 'privateChannel',
      conversationId: '19:4d7a1c2e9b8f4305c6e7privateOne@thread.tacv2',
      conversationType: 'channel',
      name: 'Surprises',
      channelType: 'private',
      members: new Set<ParticipantKey>(['adele', 'diego']),
      installed: true,
    },
    sharedChannel: {
      key: 'sharedChannel',
      conversationId: '19:8e2b6f0d1a9c47538b4dsharedOne01@thread.tacv2',
      conversationType: 'channel',
      name: 'With Fabrikam',
      channelType: 'shared',
      members: new Set<ParticipantKey>(['adele', 'megan', 'fiona']),
      installed: true,
    },
  };
}

/** The meeting's id holds the id of its chat. */
function meetingChat(): Place {
  const conversationId = '19:meeting_NmJkMzQ5YzAtMGU4Yy00ZjM5LWI1MTAtOGM2YjVkM2E3ZjFl@thread.v2';
  return {
    key: 'meeting',
    conversationId,
    conversationType: 'groupChat',
    name: 'Launch review',
    meetingId: Buffer.from(`0#${conversationId}#0`).toString('base64'),
    members: new Set<ParticipantKey>(['adele', 'megan']),
    installed: true,
  };
}

/**
 * What two people write to each other. Only a message extension can be used in it; its invokes call it personal, by the
 * id under which Graph knows it.
 * Source: https://learn.microsoft.com/graph/api/resources/chat and …/api/chat-post
 */
function chatOfTwo({ adele, megan }: Readonly<Record<PersonKey, Person>>): Place {
  return {
    key: 'twoPeople',
    conversationId: `19:${adele.objectId}_${megan.objectId}@unq.gbl.spaces`,
    conversationType: 'groupChat',
    calledType: 'personal',
    members: new Set<ParticipantKey>(['adele', 'megan']),
    installed: false,
  };
}

function personalChat({ key }: Person): Place {
  return {
    key: 'personal',
    conversationId: `a:1${Buffer.from(`${key}-and-the-bot`).toString('base64url')}`,
    conversationType: 'personal',
    members: new Set<ParticipantKey>([key]),
    installed: true,
  };
}
