import { Channels } from 'botbuilder';
import { z } from 'zod';
import type { Sender } from '../../src/index';
import { limits } from '../../src/index';
import type { TokenServiceCallsOptions } from './token-service-calls';
import { createTokenServiceCalls } from './token-service-calls';

/** What the Bot Framework's token service keeps: people's sign-ins, one for each person. */
export type TokenService = {
  /**
   * Returns the token that is kept for a person, or nothing when they are not signed in. A code is what the sign-in
   * page has shown, and is redeemed first; one that is refused may have been redeemed before.
   */
  find(
    teamsUserId: string,
    more?: Calling & { readonly code?: string },
  ): Promise<string | undefined>;
  /** Exchanges and keeps a token that a Teams client got silently. Returns nothing when it is refused. */
  exchange(teamsUserId: string, token: string, more?: Calling): Promise<string | undefined>;
  /** Returns the address of the page on which a person signs in. */
  signInLink(sender: Sender, more?: Calling): Promise<string>;
  /** Forgets what is kept for a person. */
  signOut(teamsUserId: string): Promise<void>;
};

/** Ends a call before its own time is over, for several calls that share one. */
export type Calling = { readonly signal?: AbortSignal };

export type TokenServiceOptions = TokenServiceCallsOptions & {
  readonly botId: string;
  readonly connectionName: string;
};

/** A sign-in that is no longer whole has no token. */
const tokenShape = z.object({ token: z.string().min(1).optional().catch(undefined) }).optional();
const linkShape = z.object({ signInLink: z.string().url() });

/**
 * Asks the token service over `fetch`. The SDK has a client for it as well, which repeats what fails and waits as long
 * as the service likes: a click would not be answered any more, and its work would go on all the same.
 * Each function throws the refusal `auth.unavailable` when the service is ill or late, and `auth.misconfigured` when it
 * does not accept the OAuth connection or the bot.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication and the
 * client of botframework-connector
 */
export function createTokenService(options: TokenServiceOptions): TokenService {
  const { botId, connectionName } = options;
  const call = createTokenServiceCalls(options);
  const whose = (userId: string, code?: string) => {
    const query = { userId, connectionName, channelId: Channels.Msteams };
    return code === undefined ? query : { ...query, code };
  };
  return {
    async find(teamsUserId, { code, signal: given } = {}) {
      const { patienceMilliseconds = limits.tokenServiceMilliseconds } = options;
      const signal = given ?? AbortSignal.timeout(patienceMilliseconds);
      const asked = { query: whose(teamsUserId, code), signal, refused: [404] };
      const found = await call('GetToken', { ...asked, shape: tokenShape });
      if (found?.token !== undefined || code === undefined) return found?.token;
      // A code is good once. If the answer to that was lost, the sign-in is kept all the same.
      const kept = await call('GetToken', {
        ...asked,
        query: whose(teamsUserId),
        shape: tokenShape,
      });
      return kept?.token;
    },
    async exchange(teamsUserId, token, { signal } = {}) {
      const asked = { query: whose(teamsUserId), body: { token }, signal };
      const kept = await call('exchange', { ...asked, shape: tokenShape, refused: 'every' });
      return kept?.token;
    },
    async signInLink(sender, { signal } = {}) {
      const query = { state: stateOf(botId, connectionName, sender) };
      const page = await call('GetSignInResource', { query, signal, shape: linkShape });
      return page.signInLink;
    },
    async signOut(teamsUserId) {
      const signal = AbortSignal.timeout(limits.signOutMilliseconds);
      await call('SignOut', { query: whose(teamsUserId), signal, shape: z.unknown() });
    },
  };
}

/** Names the person to sign in on the page, and their conversation; without the bot's id there is no silent way. */
function stateOf(botId: string, connectionName: string, { place, requester }: Sender): string {
  const conversation = {
    channelId: Channels.Msteams,
    serviceUrl: place.serviceUrl,
    bot: { id: place.botId },
    user: { id: requester.teamsUserId, aadObjectId: requester.objectId },
    conversation: {
      id: place.conversationId,
      tenantId: place.tenantId,
      conversationType: place.kind,
      isGroup: place.kind !== 'personal',
    },
  };
  const state = { connectionName, conversation, msAppId: botId };
  return Buffer.from(JSON.stringify(state)).toString('base64');
}
