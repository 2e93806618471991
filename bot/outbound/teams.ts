import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Member, Place, RefusalCode, Teams } from '../../src/index';
import { limits, Refusal } from '../../src/index';
import type { Connector } from './connector/connector';
import { teamsRefusal } from './connector/teams-refusals';
import { tenantIdShape } from '../inbound/activity';

type Team = Awaited<ReturnType<Teams['find']>>;

/** Creates what asks Teams for the group of a team, which messages leave out, and for members. */
export function createTeams({ connector }: { readonly connector: Connector }): Teams {
  const known = new LRUCache<string, Team>({
    max: limits.teamCacheEntries,
    ttl: limits.teamCacheMilliseconds,
  });
  const ask = async (place: Place, path: readonly string[], code: RefusalCode) => {
    try {
      const { serviceUrl } = place;
      const { body } = await connector({ method: 'GET', serviceUrl, path });
      return body;
    } catch (thrown) {
      throw refusalOf(thrown, code);
    }
  };
  return {
    async find(place) {
      const { teamThreadId } = place;
      if (teamThreadId === undefined) throw new Refusal('team.unknown');
      const key = keyOf(place);
      const cached = known.get(key);
      if (cached) return cached;
      const details = await ask(place, ['teams', teamThreadId], 'team.unknown');
      const found = teamShape.safeParse(details);
      if (!found.success) throw new Refusal('team.unknown');
      const team = { groupId: found.data.aadGroupId, name: found.data.name };
      known.set(key, team);
      return team;
    },
    forget: (place) => void known.delete(keyOf(place)),
    async member(place, teamsUserId) {
      const path = ['conversations', place.conversationId, 'members', teamsUserId];
      return memberOf(await ask(place, path, 'target.unknown_mention'));
    },
  };
}

const teamShape = z.object({ aadGroupId: z.string().min(1), name: z.string().catch('') });

/** Only an answer of Teams says that there is no such team or member; else Teams is ill. */
function refusalOf(thrown: unknown, code: RefusalCode): unknown {
  const refusal = teamsRefusal(thrown);
  const isAnswer = refusal instanceof Refusal && refusal.code === 'teams.refused';
  return isAnswer ? new Refusal(code, {}, { cause: thrown }) : refusal;
}

function keyOf({ teamThreadId = '', tenantId }: Place): string {
  return `${tenantId} ${teamThreadId}`;
}

const memberShape = z.object({
  aadObjectId: z.string().optional().catch(undefined),
  /** What older documents call it. */
  objectId: z.string().optional().catch(undefined),
  name: z.string().catch(''),
  userPrincipalName: z.string().catch(''),
  tenantId: tenantIdShape,
});

/** Teams calls guests users like everybody else; only their principal name tells. @throws Refusal for bots and such */
function memberOf(found: unknown): Member {
  const member = memberShape.safeParse(found);
  const objectId = member.data?.aadObjectId ?? member.data?.objectId;
  if (!member.success || objectId === undefined) throw new Refusal('target.unknown_mention');
  const { name, tenantId, userPrincipalName } = member.data;
  return {
    objectId: objectId.toLowerCase(),
    name,
    guest: userPrincipalName.toUpperCase().includes('#EXT#'),
    tenantId,
  };
}
