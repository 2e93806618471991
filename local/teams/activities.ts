import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Participant } from '../tenant/outsiders';
import { isOutsider } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { Tenant } from '../tenant/tenant';
import type { Device } from './devices';
import { defaultDevice, platforms } from './devices';

export type Activity = Readonly<Record<string, unknown>>;

export type ActivityDeps = {
  readonly tenant: Tenant;
  readonly now: Clock;
  readonly serviceUrl: string;
};

/** Where an activity happens and who does it. */
export type Scene = {
  readonly person: Participant;
  readonly place: Place;
  /** The channel thread. */
  readonly thread?: string;
};

/** Returns the fields that every activity of somebody has. */
export function activityOf(
  { now, serviceUrl, tenant }: ActivityDeps,
  { person, place, thread }: Scene,
): Activity {
  const timestamp = new Date(now()).toISOString();
  const { calledType, conversationId, conversationType, name } = place;
  const type = calledType ?? conversationType;
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp,
    localTimestamp: localTime(now(), person.timeZone),
    localTimezone: person.timeZone,
    from: {
      id: person.teamsUserId,
      name: person.name,
      aadObjectId: person.objectId,
      ...(isOutsider(person) && { tenantId: person.tenantId }),
    },
    recipient: { id: tenant.botTeamsId, name: tenant.botName },
    conversation: {
      ...(type !== 'personal' && { isGroup: true }),
      conversationType: type,
      tenantId: tenant.id,
      id: thread === undefined ? conversationId : `${conversationId};messageid=${thread}`,
      ...(type === 'groupChat' && { name }),
    },
    locale: person.locale,
  };
}

/** Returns a time as a clock shows it there, with how far it is from UTC. */
function localTime(now: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const named = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const offset = /[+-]\d\d:\d\d/.exec(named)?.[0] ?? '+00:00';
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const shifted = now + (offset.startsWith('-') ? -minutes : minutes) * 60_000;
  return new Date(shifted).toISOString().replace('Z', offset);
}

/** Says which client was used. */
export function clientInfoOf(
  { person: { locale, timeZone } }: Pick<Scene, 'person'>,
  device: Device = defaultDevice,
): object {
  const platform = platforms[device];
  return { type: 'clientInfo', locale, country: 'US', platform, timezone: timeZone };
}

/**
 * Returns what tells where it is: in a channel the team's thread id, and not the group's id: the bot has to ask for
 * that. A private or shared channel says so, and names the team that owns it.
 */
export function channelData({ id, team }: Tenant, place: Place): object {
  const { channelType, conversationId, conversationType, meetingId, name } = place;
  return {
    tenant: { id },
    ...(conversationType === 'channel' && {
      team: { id: team.threadId },
      channel: { id: conversationId, ...(channelType && { name, type: channelType }) },
    }),
    ...(meetingId !== undefined && { meeting: { id: meetingId } }),
  };
}

/** What an invoke is about, and where in the client it began. */
export type Invoke = {
  readonly name: string;
  readonly value: object;
  readonly source?: 'message' | 'compose';
  readonly replyToId?: string;
  readonly device?: Device;
};

/** Returns something that the bot has to answer at once. */
export function invokeActivity(
  deps: ActivityDeps,
  scene: Scene,
  { device, name, replyToId, source, value }: Invoke,
): Activity {
  return {
    ...activityOf(deps, scene),
    type: 'invoke',
    name,
    entities: [clientInfoOf(scene, device)],
    channelData: {
      ...(source !== undefined && { source: { name: source } }),
      ...channelData(deps.tenant, scene.place),
    },
    ...(replyToId !== undefined && { replyToId }),
    value,
  };
}

/** Returns what the bot hears when somebody adds or removes the app; only here the group's id is told. */
export function installActivities(
  deps: ActivityDeps,
  scene: Scene,
  action: 'add' | 'remove',
): readonly Activity[] {
  const { tenant } = deps;
  const { place } = scene;
  const base = activityOf(deps, scene);
  const { groupId, name, threadId } = tenant.team;
  const team = place.conversationType === 'channel' && {
    team: { id: threadId, name, aadGroupId: groupId },
  };
  const members = [{ id: tenant.botTeamsId }];
  return [
    {
      ...base,
      type: 'installationUpdate',
      action,
      entities: [{ type: 'clientInfo', locale: scene.person.locale }],
      channelData: {
        ...channelData(tenant, place),
        ...team,
        source: { name: 'message' },
        settings: { selectedChannel: { id: place.conversationId } },
      },
    },
    {
      ...base,
      id: randomUUID(),
      type: 'conversationUpdate',
      ...(action === 'add' ? { membersAdded: members } : { membersRemoved: members }),
      channelData: {
        ...channelData(tenant, place),
        ...team,
        ...(team && { eventType: action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved' }),
      },
    },
  ];
}
