import { Refusal } from '../errors';
import type { Hands } from '../store/claims';
import type { Background } from '../net/within';
import type { OwnSignIn } from '../jobs/own-sign-in';
import type { Allowances } from '../memory/allowances';
import type { SignIns } from '../memory/sign-ins';
import type { Assertion, Assertions } from '../outside';
import type { Log } from '../ports';
import type { Request, Sender } from '../request';
import type { AskToSignIn } from './ask-to-sign-in';
import type { Clicks } from './click';

export type SignInNeeds = {
  readonly signIns: Pick<SignIns, 'forgetClick' | 'rememberClick' | 'waiting'>;
  readonly assertions: Pick<Assertions, 'find' | 'redeem'>;
  readonly ask: AskToSignIn;
  readonly clicks: Pick<Clicks, 'answerTo' | 'needsSignIn'>;
  readonly ownSignIn: Pick<OwnSignIn, 'require'>;
  readonly hands: Hands;
  readonly background: Pick<Background, 'run'>;
  readonly log: Log;
};

/** What arrives while somebody signs in. */
export type SignIn = {
  /**
   * Asks somebody to sign in by a button, once, for the click that waits: Teams could not sign them in by itself. Each
   * of their clients may report that; if another client could sign them in, nobody is asked.
   */
  failed(person: Sender, appMissing: boolean): Promise<void>;
  /**
   * Takes the code of the sign-in page, and goes on with what waits for it. Returns whether the code was good.
   * @throws Refusal where the token service does not answer, and `limit.codes` after too many wrong ones
   */
  redeem(person: Sender, code: string): Promise<boolean>;
  /** Returns whether somebody was asked to sign in and has not yet. Six digits are then the code of the page. */
  isAsked(person: Sender): Promise<boolean>;
};

/** Creates what answers sign-ins. */
export function createSignIn(needs: SignInNeeds): SignIn {
  const { assertions, background, hands, log, signIns } = needs;
  return {
    async failed(person, appMissing) {
      await hands.take(signInNameOf(person), () => askOnce(needs, person, appMissing));
    },
    async redeem({ place, requester }, code) {
      const assertion = await assertions.redeem(requester, place, code);
      if (!assertion) return false;
      log.info('sign_in.redeemed');
      background.run('sign_in.continue', goOn(needs, { place, requester }, assertion));
      return true;
    },
    async isAsked(person) {
      await hands.whenFree(signInNameOf(person));
      return (await signIns.waiting(person))?.asked !== undefined;
    },
  };
}

/** Returns sign-ins whose codes are counted. After too many wrong ones `redeem` throws a refusal. */
export function countCodes({ allowed, assertions }: CodeNeeds): SignInNeeds['assertions'] {
  return {
    find: (...who) => assertions.find(...who),
    async redeem(requester, place, code) {
      await allowed.code({ place, requester });
      const assertion = await assertions.redeem(requester, place, code);
      if (!assertion) await allowed.wrongCode({ place, requester });
      return assertion;
    },
  };
}

type CodeNeeds = Pick<SignInNeeds, 'assertions'> & {
  readonly allowed: Pick<Allowances, 'code' | 'wrongCode'>;
};

async function askOnce(needs: SignInNeeds, person: Sender, appMissing: boolean): Promise<void> {
  const { ask, assertions, clicks, signIns } = needs;
  const waiting = await signIns.waiting(person);
  if (!waiting || waiting.asked || !(await clicks.needsSignIn(waiting.click))) return;
  const { click } = waiting;
  try {
    if (await assertions.find(click.requester, click.place)) return;
    await signIns.rememberClick({ ...waiting, asked: await ask.ask(click, appMissing) });
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    // There is no page to sign in on. Without an answer the button would look dead.
    await clicks.answerTo(click, thrown);
  }
}

async function goOn(needs: SignInNeeds, person: Sender, assertion: Assertion): Promise<void> {
  const { ask, background, clicks, hands, ownSignIn, signIns } = needs;
  // The button may be pressed before its message is written down.
  await hands.whenFree(signInNameOf(person));
  const waiting = await hands.take(signInNameOf(person), async () => {
    const found = await signIns.waiting(person);
    await signIns.forgetClick(person);
    return found;
  });
  if (!waiting?.asked) return;
  const { asked, click } = waiting;
  try {
    await ownSignIn.require(click, assertion);
    // In the background: the button may be gone, and the click must go on all the same.
    background.run('card.show', ask.thank(asked));
    await clicks.answerTo(click, assertion);
    // The answer to a click is for the client that waits for it, and here none does.
    await ask.showAnswer(click.changeId);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    await ask.refuse(asked, thrown);
  }
}

function signInNameOf({ requester }: Sender): string {
  return `sign-in-${requester.objectId}`;
}

const codeAlone = /^\s*(\d{6})\s*$/;

/**
 * Takes the code of the sign-in page, which people type if the page cannot hand it over. Six digits are a code only if
 * they are the whole message, and its sender was asked to sign in. Returns whether the message was one.
 * @throws Refusal `auth.code_wrong`
 */
export type TakeTypedCode = (request: Request) => Promise<boolean>;

/** Creates what takes typed codes. */
export function createTakeTypedCode(signIn: Pick<SignIn, 'isAsked' | 'redeem'>): TakeTypedCode {
  /** Where the sign-in service is ill, it is the code that is to be tried again. */
  async function redeemed(request: Request, code: string): Promise<boolean> {
    try {
      return await signIn.redeem(request, code);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      throw new Refusal(thrown.code, { ...thrown.details, again: 'code' }, { cause: thrown });
    }
  }
  return async (request) => {
    const code = codeAlone.exec(request.text)?.[1];
    if (code === undefined || request.place.kind !== 'personal') return false;
    if (!(await signIn.isAsked(request))) return false;
    if (!(await redeemed(request, code))) throw new Refusal('auth.code_wrong');
    return true;
  };
}
