import { Refusal } from '../errors';
import type { OwnSignIn } from '../jobs/own-sign-in';
import type { SignIns } from '../memory/sign-ins';
import type { Assertion, Assertions } from '../outside';
import type { Click, Sender } from '../request';

/** What came of signing somebody in: who they are, or why nobody could tell. */
export type SignedIn = Assertion | Refusal;

/** The answer to what needs its person: they are to be signed in, and then it is to come again. */
export type SignInNeeded = {
  readonly kind: 'sign-in';
  /**
   * To be called when Teams is asked for the sign-in, because none is kept: remembers what waits for it, as some clients
   * come back without it. Returns what it must satisfy, as JSON, after Microsoft found one too weak.
   */
  readonly asked: () => Promise<string | undefined>;
};

/** Who somebody is, as far as it is known. */
export type Known =
  | { readonly kind: 'person'; readonly assertion: Assertion }
  | { readonly kind: 'nobody'; readonly refusal: Refusal }
  | SignInNeeded;

export type PersonNeeds = {
  readonly assertions: Pick<Assertions, 'find'>;
  readonly signIn: Pick<OwnSignIn, 'require'>;
  readonly signIns: Pick<SignIns, 'demanded' | 'leave' | 'meet' | 'wait'>;
};

/** Knows who it is that PhotoBot is to act for. */
export type People = {
  /**
   * Takes what came of a sign-in, or asks for one, for a click if there is one. @throws Refusal `auth.wrong_person`
   */
  known(asking: Sender, signedIn: SignedIn | undefined, click?: Click): Promise<Known>;
  /** Asks for a sign-in. */
  ask(asking: Sender): SignInNeeded;
  /** Finds the sign-in that is kept, where Teams signs nobody in. @throws Refusal `auth.wrong_person` */
  kept(asking: Sender): Promise<Exclude<Known, SignInNeeded> | undefined>;
};

/** Creates what knows people. */
export function createPerson({ assertions, signIn, signIns }: PersonNeeds): People {
  const own = async (asking: Sender, assertion: Assertion) => ({
    kind: 'person' as const,
    assertion: await signIn.require(asking, assertion),
  });
  const ask = (asking: Sender, click?: Click): SignInNeeded => ({
    kind: 'sign-in',
    asked: async () => {
      await (click ? signIns.wait({ click }) : signIns.leave(asking));
      return signIns.demanded(asking);
    },
  });
  return {
    async known(asking, signedIn, click) {
      if (signedIn instanceof Refusal) return { kind: 'nobody', refusal: signedIn };
      if (signedIn) {
        const person = await own(asking, signedIn);
        // The one before was given up, so this is a new one; if it does not suffice, Microsoft will say so again.
        if ((await signIns.demanded(asking)) !== undefined) await signIns.meet(asking);
        return person;
      }
      return ask(asking, click);
    },
    ask: (asking) => ask(asking),
    async kept(asking) {
      let found: Assertion | undefined;
      try {
        found = await assertions.find(asking.requester, asking.place);
      } catch (thrown) {
        if (thrown instanceof Refusal) return { kind: 'nobody', refusal: thrown };
        throw thrown;
      }
      return found && own(asking, found);
    },
  };
}
