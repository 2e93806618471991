import type { UserTokenClient } from 'botframework-connector';
import { Channels } from 'botbuilder';
import { z } from 'zod';
import type { Assertion, Assertions } from '../../src/index';
import type { OutboundOptions } from '../conversations';
import { inConversation } from '../conversations';

const claimsShape = z.object({
  aud: z.string(),
  oid: z.string(),
  tid: z.string(),
  idp: z.string().optional(),
});

/**
 * Reads who an assertion is for. It comes from the token service over our own authenticated connection, so its
 * signature is not checked again here; Entra checks it at the exchange. Gives nothing for a token that is not for us.
 *
 * A guest's token names another identity provider than this tenant.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function readAssertion(token: string, botId: string): Assertion | undefined {
  const claims = claimsShape.safeParse(payloadOf(token));
  if (!claims.success) return undefined;
  const { aud, idp, oid, tid } = claims.data;
  if (aud !== botId && aud !== exchangeUri(botId)) return undefined;
  return {
    token,
    objectId: oid.toLowerCase(),
    tenantId: tid.toLowerCase(),
    guest: idp !== undefined && !idp.toLowerCase().includes(tid.toLowerCase()),
  };
}

/** The application id URI of our own API, for which Teams gets a token silently. */
export function exchangeUri(botId: string): string {
  return `api://botid-${botId}`;
}

/** Finds what the token service keeps, for work that no click carries. */
export function createAssertions(
  options: OutboundOptions & { readonly connectionName: string },
): Assertions {
  const { adapter, botId, connectionName } = options;
  return {
    async find(requester, place) {
      const kept = await inConversation(options, place, async (context) => {
        const client = context.turnState.get<UserTokenClient | undefined>(
          adapter.UserTokenClientKey,
        );
        const { teamsUserId } = requester;
        return client?.getUserToken(teamsUserId, connectionName, Channels.Msteams, '');
      });
      return kept?.token ? readAssertion(kept.token, botId) : undefined;
    },
  };
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
