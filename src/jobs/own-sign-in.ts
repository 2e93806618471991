import type { RefusalDetails } from '../errors';
import { Refusal, signInRefusals } from '../errors';
import { limits } from '../limits';
import type { SignIns } from '../memory/sign-ins';
import type { Assertion, Assertions } from '../outside';
import type { Click, Sender } from '../request';

/** The sign-ins of requesters. Nobody acts with the sign-in of somebody else. */
export type OwnSignIn = {
  /**
   * Returns the requester's sign-in from an earlier click, if the token service still has it.
   * @throws Refusal `auth.unavailable` | `auth.misconfigured`
   */
  kept(owned: Sender): Promise<Assertion | undefined>;
  /** Returns the sign-in if it is the requester's own, and drops it if not. @throws Refusal `auth.wrong_person` */
  require(owned: Sender, assertion: Assertion): Promise<Assertion>;
  /**
   * Drops the sign-in after a refusal that a new one may cure, and remembers the claims that the new one must satisfy.
   * Returns the refusal to tell: after `limits.signInsPerCard` lost sign-ins for one card that is
   * `auth.sign_in_refused`. A refusal with claims does not count, because it leads people through a page of Entra.
   */
  lose(owned: Sender & { readonly id?: string }, refusal: Refusal): Promise<Refusal>;
};

type OwnSignInNeeds = {
  readonly assertions: Pick<Assertions, 'find' | 'forget'>;
  readonly signIns: Pick<SignIns, 'countRefused' | 'rememberClaims'>;
};

/** Creates what looks after the sign-ins of requesters. */
export function createOwnSignIn({ assertions, signIns }: OwnSignInNeeds): OwnSignIn {
  return {
    async kept(owned) {
      const kept = await assertions.find(owned.requester, owned.place);
      return kept && belongsToRequester(owned, kept) ? kept : undefined;
    },
    async require(owned, assertion) {
      if (belongsToRequester(owned, assertion)) return assertion;
      // Teams would go on with this sign-in, and never ask for another.
      await assertions.forget(owned.requester, owned.place);
      throw new Refusal('auth.wrong_person');
    },
    async lose(owned, refusal) {
      const { code, details } = refusal;
      if (!signInRefusals.includes(code)) return refusal;
      const claims = 'claims' in details ? details.claims : undefined;
      if (claims !== undefined) await signIns.rememberClaims(owned, claims);
      // Teams asks for another sign-in only once the kept one is gone.
      await assertions.forget(owned.requester, owned.place);
      if (claims !== undefined || owned.id === undefined) return refusal;
      const times = await signIns.countRefused(owned.id);
      if (times < limits.signInsPerCard) return refusal;
      return new Refusal('auth.sign_in_refused', callOf(refusal), { cause: refusal });
    },
  };
}

/** The call that was refused, as support and the log know it. */
function callOf({ details }: Refusal): RefusalDetails<'auth.sign_in_refused'> {
  const { requestId, status } = details;
  return { ...(requestId !== undefined && { requestId }), ...(status !== undefined && { status }) };
}

/** What came of signing somebody in: who they are, or why nobody could tell. */
export type SignedIn = Assertion | Refusal;

/** The answer to a request that needs a sign-in. Teams is to sign the person in, and to send the request again. */
export type SignInNeeded = {
  readonly kind: 'sign-in';
  /**
   * Must be called before Teams is asked for the sign-in, as some clients come back without the click that waits for it:
   * this remembers the click. Returns the claims that the sign-in must satisfy, as JSON, if Microsoft found one too weak.
   */
  readonly beginAsking: () => Promise<string | undefined>;
};

/** Who somebody is, as far as it is known. */
export type Known =
  | { readonly kind: 'person'; readonly assertion: Assertion }
  | { readonly kind: 'nobody'; readonly refusal: Refusal }
  | SignInNeeded;

type PeopleNeeds = {
  readonly assertions: Pick<Assertions, 'find'>;
  readonly ownSignIn: Pick<OwnSignIn, 'require'>;
  readonly signIns: Pick<
    SignIns,
    'claimsOf' | 'forgetClaims' | 'forgetClickUnlessAsked' | 'rememberClick'
  >;
};

/** Brings the sign-in with which PhotoBot acts for somebody. */
export type People = {
  /**
   * Takes the result of a sign-in, or asks for a sign-in if there is no result; then `click` is what waits for it.
   * @throws Refusal `auth.wrong_person`
   */
  known(sender: Sender, signedIn: SignedIn | undefined, click?: Click): Promise<Known>;
  /** Asks for a sign-in. */
  ask(sender: Sender): SignInNeeded;
  /** Returns the kept sign-in. For dialogs, in which Teams signs nobody in. @throws Refusal `auth.wrong_person` */
  kept(sender: Sender): Promise<Exclude<Known, SignInNeeded> | undefined>;
};

/** Creates what brings the sign-ins of people. */
export function createPeople({ assertions, ownSignIn, signIns }: PeopleNeeds): People {
  const own = async (sender: Sender, assertion: Assertion) => ({
    kind: 'person' as const,
    assertion: await ownSignIn.require(sender, assertion),
  });
  const ask = (sender: Sender, click?: Click): SignInNeeded => ({
    kind: 'sign-in',
    beginAsking: async () => {
      await (click ? signIns.rememberClick({ click }) : signIns.forgetClickUnlessAsked(sender));
      return signIns.claimsOf(sender);
    },
  });
  return {
    async known(sender, signedIn, click) {
      if (signedIn instanceof Refusal) return { kind: 'nobody', refusal: signedIn };
      if (signedIn) {
        const person = await own(sender, signedIn);
        // This sign-in is newer than the claims. If it does not satisfy them, Microsoft asks again.
        if ((await signIns.claimsOf(sender)) !== undefined) await signIns.forgetClaims(sender);
        return person;
      }
      return ask(sender, click);
    },
    ask: (sender) => ask(sender),
    async kept(sender) {
      let found: Assertion | undefined;
      try {
        found = await assertions.find(sender.requester, sender.place);
      } catch (thrown) {
        if (thrown instanceof Refusal) return { kind: 'nobody', refusal: thrown };
        throw thrown;
      }
      return found && own(sender, found);
    },
  };
}

/** Whether a sign-in is the requester's own, in the tenant where they asked. No other sign-in may write for them. */
function belongsToRequester(
  { place, requester }: Sender,
  signIn: { readonly objectId: string; readonly tenantId: string },
): boolean {
  return signIn.objectId === requester.objectId && signIn.tenantId === place.tenantId;
}
