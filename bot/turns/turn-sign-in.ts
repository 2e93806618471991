import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { Assertion, Log, SignedIn, SignInNeeded } from '../../src/index';
import { limits, Refusal } from '../../src/index';
import type { Speak } from '../cards/card';
import { toSender } from '../inbound/activity';
import type { LoginAnswers } from './login-answers';
import type { StepUps } from '../tokens/step-ups';
import { ownAssertion } from '../tokens/sso';
import type { TokenService } from '../tokens/token-service';

/**
 * Does the work of a turn. If the work asks for a sign-in and there is one, it does the work once more with that. Else
 * it asks Teams to sign the person in and returns nothing: the turn has its answer then.
 */
export type AsPerson = <Answer extends { readonly kind: string }>(
  context: TurnContext,
  login: LoginAnswers,
  work: (signedIn?: SignedIn) => Promise<Answer | SignInNeeded>,
) => Promise<Answer | undefined>;

export type TurnSignInOptions = {
  readonly stepUps: Pick<StepUps, 'begin'>;
  readonly tokenService: TokenService;
  readonly botId: string;
  readonly connectionName: string;
  readonly speak: Speak;
  readonly log: Log;
};

/** Creates the sign-in of turns. */
export function createTurnSignIn(options: TurnSignInOptions): AsPerson {
  return async (context, login, work) => {
    const first = await work();
    if (!isNeeded(first)) return first;
    let found: Assertion | InvokeResponse | Refusal;
    try {
      found = await signIn(options, context.activity, login, first.beginAsking);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      found = thrown;
    }
    if (found instanceof Refusal || 'objectId' in found) {
      const second = await work(found);
      if (isNeeded(second)) throw new TypeError('the core asked for a second sign-in');
      return second;
    }
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: found });
    return undefined;
  };
}

function isNeeded(answer: { readonly kind: string }): answer is SignInNeeded {
  return answer.kind === 'sign-in';
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
 * Signs the person of an invoke in: by a token or digits that the invoke brings, or by the kept sign-in. Without any of
 * them it returns the answer that asks Teams for a sign-in. All of that takes `limits.tokenServiceMilliseconds` at
 * most.
 * @throws Refusal `auth.unavailable` | `auth.misconfigured`
 */
async function signIn(
  options: TurnSignInOptions,
  activity: Activity,
  answers: LoginAnswers,
  beginAsking: SignInNeeded['beginAsking'],
): Promise<Assertion | InvokeResponse> {
  const { log, tokenService } = options;
  const { authentication, state } = returnShape.parse(activity.value);
  const { teamsUserId } = toSender(activity).requester;
  const signal = AbortSignal.timeout(limits.tokenServiceMilliseconds);
  const token = authentication
    ? await tokenService.exchange(teamsUserId, authentication.token, { signal })
    : await tokenService.find(teamsUserId, { signal, code: state });
  const assertion = ownAssertion(token, options);
  if (assertion) return assertion;
  if (authentication) {
    log.info('sign_in.not_exchanged', { code: 'refused' });
    return answers.refused;
  }
  if (state !== undefined) log.info('sign_in.not_redeemed', { code: 'auth.code_wrong' });
  if (state !== undefined && answers.wrongCode) return answers.wrongCode;
  return ask(options, activity, answers, { beginAsking, signal });
}

type Asking = Pick<SignInNeeded, 'beginAsking'> & { readonly signal: AbortSignal };

/**
 * Returns the answer that asks Teams for a sign-in. If Microsoft found the last sign-in too weak, a silent one would be
 * as weak. So the person is led through a page of Entra that asks for the claims.
 */
async function ask(
  { botId, connectionName, speak, stepUps, tokenService }: TurnSignInOptions,
  activity: Activity,
  { ask: asking }: LoginAnswers,
  { beginAsking, signal }: Asking,
): Promise<InvokeResponse> {
  const sender = toSender(activity);
  const text = speak(sender.place.language);
  const page = await tokenService.signInLink(sender, { signal });
  const claims = await beginAsking();
  if (claims === undefined) {
    const silentFor = { botId, recipientId: activity.recipient.id };
    return asking({ connectionName, link: page, silentFor, text });
  }
  const link = await stepUps.begin({ claims, next: page });
  return asking({ connectionName, link, text });
}
