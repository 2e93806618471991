import type { TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { Assertion } from '../../src/index';
import { Refusal } from '../../src/index';
import type { LoginAnswers } from './login-answers';
import type { TurnSignIn, TurnSignInOptions } from './turn-sign-in';
import { signInForTurn } from './turn-sign-in';

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
export async function signedIn<T>(
  context: TurnContext,
  options: TurnSignInOptions,
  { answers, goOn, needed, refused }: SigningIn<T>,
): Promise<T | undefined> {
  if (!needed) return goOn();
  let signIn: TurnSignIn;
  try {
    signIn = await signInForTurn(options, context.activity, answers);
  } catch (thrown) {
    if (thrown instanceof Refusal) return refused(thrown);
    throw thrown;
  }
  if (signIn.kind === 'signed-in') return goOn(signIn.assertion);
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: signIn.answer });
  return undefined;
}
