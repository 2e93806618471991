import type { UserTokenClient } from 'botframework-connector';
import { Channels } from 'botbuilder';
import { z } from 'zod';
import type { Assertion, Assertions, Log, Place, Requester } from '../../src/index';
import type { OutboundOptions } from '../conversations';
import { inConversation } from '../conversations';
import { errorFields } from '../log';
import { claimsOf } from './claims';

const claimsShape = z.object({
  aud: z.string(),
  oid: z.string(),
  tid: z.string(),
  idp: z.string().optional(),
  wids: z.array(z.string()).optional().catch(undefined),
});

/**
 * Reads who an assertion is for. It comes from the token service over our own authenticated connection, so its
 * signature is not checked again here; Entra checks it at the exchange. Gives nothing for a token that is not for us.
 *
 * A guest's token names another identity provider than this tenant. `wids` holds the person's directory roles; Entra
 * leaves it out unless the app's manifest asks for it with `groupMembershipClaims`, and where a token would grow too long.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function readAssertion(token: string, botId: string): Assertion | undefined {
  const claims = claimsShape.safeParse(claimsOf(token));
  if (!claims.success) return undefined;
  const { aud, idp, oid, tid, wids } = claims.data;
  if (aud !== botId && aud !== exchangeUri(botId)) return undefined;
  return {
    token,
    objectId: oid.toLowerCase(),
    tenantId: tid.toLowerCase(),
    guest: idp !== undefined && !idp.toLowerCase().includes(tid.toLowerCase()),
    ...(wids && { roles: wids.map((role) => role.trim().toLowerCase()) }),
  };
}

/** The application id URI of our own API, for which Teams gets a token silently. */
export function exchangeUri(botId: string): string {
  return `api://botid-${botId}`;
}

type Keeper = Pick<UserTokenClient, 'getUserToken' | 'signOutUser'>;

/** Reaches what the token service keeps, for work that no click carries. */
export function createAssertions(
  options: OutboundOptions & { readonly connectionName: string; readonly log: Log },
): Assertions {
  const { adapter, botId, connectionName, log } = options;
  const withKeeper = <T>(place: Place, use: (keeper: Keeper) => Promise<T>) =>
    inConversation(options, place, async (context) => {
      const keeper = context.turnState.get<Keeper | undefined>(adapter.UserTokenClientKey);
      return keeper && (await use(keeper));
    });
  const read = async ({ teamsUserId }: Requester, place: Place, code: string) => {
    const kept = await withKeeper(place, (keeper) =>
      keeper.getUserToken(teamsUserId, connectionName, Channels.Msteams, code),
    );
    return kept?.token ? readAssertion(kept.token, botId) : undefined;
  };
  return {
    find: (requester, place) => read(requester, place, ''),
    redeem: read,
    async forget({ teamsUserId }, place) {
      try {
        const done = await withKeeper(place, async (keeper) => {
          await keeper.signOutUser(teamsUserId, connectionName, Channels.Msteams);
          return true;
        });
        return done ?? false;
      } catch (thrown) {
        log.warn('sign_out.failed', errorFields(thrown));
        return false;
      }
    },
  };
}
