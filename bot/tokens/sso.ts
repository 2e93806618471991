import { z } from 'zod';
import type { Assertion, Assertions, Log } from '../../src/index';
import { jsonIn, Refusal } from '../../src/index';
import type { TokenService } from './token-service';

const claimsShape = z.object({
  aud: z.string(),
  oid: z.string(),
  tid: z.string(),
  idp: z.string().optional(),
  wids: z.array(z.string()).optional().catch(undefined),
});

/**
 * Reads who an assertion is for. It comes from the token service over our own authenticated connection, so its
 * signature is not checked again here; Entra checks it at the exchange. Returns nothing for a token that is not for us.
 *
 * A guest's token names another identity provider than this tenant. `wids` holds the person's directory roles. Entra
 * leaves it out if the app's manifest does not ask for it (`groupMembershipClaims`) or a token would grow too long.
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
    roles: wids?.map((role) => role.trim().toLowerCase()),
  };
}

/**
 * Reads what a JSON Web Token says, unverified: for tokens that came over our own authenticated connection, and for
 * diagnostics. Returns nothing for any other text.
 * Source: https://www.rfc-editor.org/rfc/rfc7519
 */
export function claimsOf(token: string): unknown {
  return jsonIn(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
}

/** Returns the application id URI of our own API, for which Teams gets a token silently. */
export function exchangeUri(botId: string): string {
  return `api://botid-${botId}`;
}

export type AssertionsOptions = {
  readonly tokenService: TokenService;
  readonly botId: string;
  readonly log: Log;
};

/**
 * Reads an assertion of the token service, if there is one.
 * @throws Refusal `auth.misconfigured` if it is not for us: the OAuth connection's scope is not our own API
 */
export function ownAssertion(
  token: string | undefined,
  { botId, log }: Pick<AssertionsOptions, 'botId' | 'log'>,
): Assertion | undefined {
  if (token === undefined) return undefined;
  const assertion = readAssertion(token, botId);
  if (assertion) return assertion;
  log.error('assertion.not_for_us', { code: 'auth.misconfigured' });
  throw new Refusal('auth.misconfigured', { what: 'connection' });
}

/** Creates what reaches the sign-ins that the token service keeps, for work without a click. */
export function createAssertions(options: AssertionsOptions): Assertions {
  const { tokenService } = options;
  return {
    find: async ({ teamsUserId }) => ownAssertion(await tokenService.find(teamsUserId), options),
    redeem: async ({ teamsUserId }, _place, code) =>
      ownAssertion(await tokenService.find(teamsUserId, { code }), options),
    async forget({ teamsUserId }) {
      try {
        await tokenService.signOut(teamsUserId);
        return undefined;
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        // The call has logged it.
        return thrown;
      }
    },
  };
}
