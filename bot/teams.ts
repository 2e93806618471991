import { TeamsInfo } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Member, Place, Teams } from '../src/index';
import { limits, Refusal } from '../src/index';
import type { OutboundOptions } from './conversations';
import { inConversation } from './conversations';
import { tenantIdShape } from './place';

type Team = Awaited<ReturnType<Teams['find']>>;

/**
 * Asks Teams which group a team is. Messages leave the group's id out, and a card or a text must never decide it.
 */
export function createTeams(options: OutboundOptions): Teams {
  const known = new LRUCache<string, Team>({
    max: limits.teamCacheEntries,
    ttl: limits.teamCacheMilliseconds,
  });
  return {
    async find(place) {
      const { teamThreadId } = place;
      if (teamThreadId === undefined) throw new Refusal('team.unknown');
      const key = keyOf(place);
      const cached = known.get(key);
      if (cached) return cached;
      const details = await inConversation(options, place, (context) =>
        TeamsInfo.getTeamDetails(context, teamThreadId),
      ).catch((thrown: unknown) => {
        throw new Refusal('team.unknown', {}, { cause: thrown });
      });
      if (!details.aadGroupId) throw new Refusal('team.unknown');
      const team = { groupId: details.aadGroupId, name: details.name ?? '' };
      known.set(key, team);
      return team;
    },
    forget: (place) => void known.delete(keyOf(place)),
    async member(place, teamsUserId) {
      const found = await inConversation(options, place, (context) =>
        TeamsInfo.getMember(context, teamsUserId),
      ).catch((thrown: unknown) => {
        throw new Refusal('target.unknown_mention', {}, { cause: thrown });
      });
      return memberOf(found);
    },
  };
}

function keyOf({ teamThreadId = '', tenantId }: Place): string {
  return `${tenantId} ${teamThreadId}`;
}

const memberShape = z.object({
  aadObjectId: z.string(),
  name: z.string().catch(''),
  userPrincipalName: z.string().catch(''),
  tenantId: tenantIdShape,
});

/** Teams calls guests users like everybody else; only their principal name tells. @throws Refusal for bots and such */
function memberOf(found: unknown): Member {
  const member = memberShape.safeParse(found);
  if (!member.success) throw new Refusal('target.unknown_mention');
  const { aadObjectId, name, tenantId, userPrincipalName } = member.data;
  return {
    objectId: aadObjectId.toLowerCase(),
    name,
    guest: userPrincipalName.toUpperCase().includes('#EXT#'),
    ...(tenantId !== undefined && { tenantId }),
  };
}
