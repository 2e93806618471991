import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { Assertion, Click, Log, PhotoBot } from '../../src/index';
import { limits, Refusal } from '../../src/index';
import { toClick, toSender } from '../inbound/activity';
import type { LoginAnswers } from './login-answers';
import type { StepUps } from '../tokens/step-ups';
import { ownAssertion } from '../tokens/sso';
import type { TokenService } from '../tokens/token-service';

/** What a turn does as its person. */
export type SigningIn<T> = {
  /** Whether the turn acts as its person. */
  readonly needed: boolean;
  /** How Teams is asked to sign them in. */
  readonly answers: LoginAnswers;
  readonly goOn: (assertion?: Assertion) => Promise<T>;
  /** What is shown where nobody could be signed in, and so nothing was done. */
  readonly refused: (refusal: Refusal) => T | Promise<T>;
};

/**
 * Goes on with a turn as its person, or asks Teams to sign them in first; then it returns nothing, and the SDK finds
 * that the turn has its answer.
 */
export type SignedIn = <T>(context: TurnContext, turn: SigningIn<T>) => Promise<T | undefined>;

export type TurnSignInOptions = {
  readonly photoBot: Pick<PhotoBot, 'awaitSignIn' | 'demandedClaims'>;
  readonly stepUps: Pick<StepUps, 'begin'>;
  readonly tokenService: TokenService;
  readonly botId: string;
  readonly connectionName: string;
  readonly log: Log;
};

/** Creates the sign-in of turns. */
export function createTurnSignIn(options: TurnSignInOptions): SignedIn {
  return async (context, { answers, goOn, needed, refused }) => {
    if (!needed) return goOn();
    let found: Assertion | InvokeResponse;
    try {
      found = await signIn(options, context.activity, answers);
    } catch (thrown) {
      if (thrown instanceof Refusal) return refused(thrown);
      throw thrown;
    }
    if ('objectId' in found) return goOn(found);
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: found });
    return undefined;
  };
}

/** What an invoke carries that Teams sends again after a sign-in. */
const returnShape = z
  .object({
    /** The token that it got silently. */
    authentication: z
      .object({ token: z.string().min(1) })
      .optional()
      .catch(undefined),
    /** The six digits of the sign-in page. */
    state: z
      .string()
      .regex(/^\d{1,10}$/)
      .optional()
      .catch(undefined),
  })
  .catch({});

/**
 * Signs the person of an invoke in, within `limits.tokenServiceMilliseconds` for all that it takes. The sign-in that is
 * kept will do; a token or digits that the invoke brings are taken; else Teams is asked for them by the answer returned.
 * @throws Refusal `auth.unavailable` | `auth.misconfigured`
 */
async function signIn(
  options: TurnSignInOptions,
  activity: Activity,
  answers: LoginAnswers,
): Promise<Assertion | InvokeResponse> {
  const { tokenService } = options;
  const { authentication, state } = returnShape.parse(activity.value);
  const { teamsUserId } = toSender(activity).requester;
  const signal = AbortSignal.timeout(limits.tokenServiceMilliseconds);
  const token = authentication
    ? await tokenService.exchange(teamsUserId, authentication.token, { signal })
    : await tokenService.find(teamsUserId, { signal, code: state });
  const assertion = ownAssertion(token, options);
  if (assertion) return assertion;
  if (authentication) return answers.refused;
  if (state !== undefined && answers.wrongCode) return answers.wrongCode;
  return ask(options, activity, answers, signal);
}

/**
 * The click that needs a sign-in is remembered, because some clients come back without it. Where the last sign-in was
 * too weak the silent way would only give the same again, so the person is led through a page of Entra that asks for
 * what is missing.
 */
async function ask(
  { botId, connectionName, photoBot, stepUps, tokenService }: TurnSignInOptions,
  activity: Activity,
  { ask: asking }: LoginAnswers,
  signal: AbortSignal,
): Promise<InvokeResponse> {
  const click: Click | undefined = toClick(activity);
  const sender = click ?? toSender(activity);
  const page = await tokenService.signInLink(sender, { signal });
  if (click) await photoBot.awaitSignIn(click);
  const claims = await photoBot.demandedClaims(sender);
  if (claims === undefined) {
    const silentFor = { botId, recipientId: activity.recipient.id };
    return asking({ connectionName, link: page, silentFor });
  }
  const link = await stepUps.begin({ ...sender, claims, next: page });
  return asking({ connectionName, link });
}
