import { TeamsInfo } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { Teams } from '../src/index';
import { limits, Refusal } from '../src/index';
import type { OutboundOptions } from './conversations';
import { inConversation } from './conversations';

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
      const key = `${place.tenantId} ${teamThreadId}`;
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
  };
}
