import type { TurnContext } from 'botbuilder';
import { tokenExchangeOperationName, verifyStateOperationName } from 'botbuilder';
import { z } from 'zod';
import type { Clock, Log, PhotoBot, Shelf, Store } from '../../src/index';
import { createShelf, hashOf, limits } from '../../src/index';
import { toSender } from '../inbound/activity';
import { errorFields } from '../log';
import type { Handler } from './app';
import { answerInvoke } from './app';
import type { TokenService } from '../tokens/token-service';

export type SignInOptions = {
  readonly photoBot: Pick<PhotoBot, 'redeemSignIn' | 'signInFailed'>;
  readonly tokenService: Pick<TokenService, 'exchange'>;
  readonly connectionName: string;
  /** Where it is remembered which sign-ins were exchanged. */
  readonly store: Store;
  readonly now: Clock;
  readonly log: Log;
};

type Answer = { readonly status: number; readonly body?: object };

const exchangeShape = z.object({
  id: z.string(),
  connectionName: z.string(),
  token: z.string().min(1),
});
const failureShape = z.object({ code: z.string().regex(/^[a-z]{1,40}$/) });
const stateShape = z.object({ state: z.string().regex(/^\d{6}$/) });

/** Codes that say that the person has not added the app. */
const appMissing = ['installedappnotfound', 'installappfailed'];

/** Answers what Teams clients send on their own when somebody signs in. */
export function onSignIn(options: SignInOptions): Handler {
  const { now, store } = options;
  const lastsMilliseconds = limits.signInMemoryMilliseconds;
  const exchanged = createShelf<string>({
    store,
    now,
    folder: 'exchanged-sign-ins',
    lastsMilliseconds,
  });
  return (app) => {
    answerInvoke(app, tokenExchangeOperationName, (context) =>
      exchange(context, options, exchanged),
    );
    // The SDK does not know this one, and would answer 501.
    answerInvoke(app, 'signin/failure', (context) => noteFailure(context, options));
    answerInvoke(app, verifyStateOperationName, async (context) => ({
      status: await verify(context, options),
    }));
  };
}

function noteFailure({ activity }: TurnContext, { log, photoBot }: SignInOptions): Answer {
  const code = failureShape.safeParse(activity.value).data?.code ?? 'unknown';
  log.warn('sign_in.failed', { code });
  photoBot.signInFailed(toSender(activity), appMissing.includes(code));
  return { status: 200 };
}

/**
 * Exchanges a token that a client got silently; after a 412 the client shows its sign-in button. Each of a person's
 * clients answers the same request to sign in, and gets the same answer; the log tells of the first.
 * Source: https://learn.microsoft.com/azure/bot-service/bot-builder-concept-sso
 */
async function exchange(
  { activity }: TurnContext,
  { connectionName, log, tokenService }: SignInOptions,
  exchanged: Pick<Shelf<string>, 'create'>,
): Promise<Answer> {
  const { data } = exchangeShape.safeParse(activity.value);
  if (data?.connectionName !== connectionName) {
    log.warn('sign_in.not_exchanged', { code: data ? 'other_connection' : 'malformed' });
    return { status: 412 };
  }
  const { id, token } = data;
  const { place, requester } = toSender(activity);
  const kept = await tokenService
    .exchange(requester.teamsUserId, token)
    .catch((thrown: unknown) => {
      // The button may find the service well again.
      log.warn('sign_in.not_exchanged', errorFields(thrown));
      return null;
    });
  if (kept === undefined) log.info('sign_in.not_exchanged', { code: 'refused' });
  if (!kept) {
    const failureDetail = 'The token could not be exchanged.';
    return { status: 412, body: { id, connectionName, failureDetail } };
  }
  const first = await exchanged.create(hashOf(place.conversationId, id), id);
  if (first) log.info('sign_in.exchanged');
  return { status: 200 };
}

/**
 * Takes the code of the sign-in page. After a 500 Teams sends it again, after a 404 it does not.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/auth-flow-bot
 */
async function verify(
  { activity }: TurnContext,
  { log, photoBot }: SignInOptions,
): Promise<200 | 404 | 500> {
  const { data } = stateShape.safeParse(activity.value);
  if (!data) {
    log.info('sign_in.not_redeemed', { code: 'malformed' });
    return 404;
  }
  try {
    if (await photoBot.redeemSignIn(toSender(activity), data.state)) return 200;
    log.info('sign_in.not_redeemed', { code: 'auth.code_wrong' });
    return 404;
  } catch (thrown) {
    log.error('sign_in.not_redeemed', errorFields(thrown));
    return 500;
  }
}
