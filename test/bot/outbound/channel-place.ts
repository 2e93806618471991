import { serviceUrlOf } from '../../../local/connector/service';
import type { LocalTenant } from '../../../local/start';
import type { Place } from '../../../src/index';

/** The channel of the tenant's team, as the bot knows it. */
export function channelPlace({ origins, tenant }: LocalTenant): Place {
  return {
    kind: 'channel',
    tenantId: tenant.id,
    conversationId: tenant.team.threadId,
    serviceUrl: serviceUrlOf(origins.connector, tenant),
    botId: tenant.botTeamsId,
    teamThreadId: tenant.team.threadId,
  };
}
