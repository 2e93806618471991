import type { RefusalCode } from '../errors';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { SignIns } from '../memory/sign-ins';
import type { Assertion, Assertions } from '../outside';
import type { Sender } from '../request';
import { isRequesters } from '../request';

/** What a new sign-in may cure; until the kept one is gone, nobody would be asked for another. */
const signInProblems: readonly RefusalCode[] = ['auth.sign_in_stale', 'auth.step_up_needed'];

/** The sign-ins of requesters: nobody does anything with that of somebody else. */
export type OwnSignIn = {
  /**
   * The requester's sign-in of an earlier click, if the token service still has it.
   * @throws Refusal `auth.unavailable` | `auth.misconfigured`
   */
  kept(owned: Sender): Promise<Assertion | undefined>;
  /** Gives up a sign-in that is somebody else's. @throws Refusal `auth.wrong_person` for such a one */
  require(owned: Sender, assertion: Assertion): Promise<Assertion>;
  /**
   * Gives the sign-in up after a refusal that a new one may cure, and remembers what that one must satisfy. Returns the
   * refusal to tell: where new sign-ins of the same card were refused as well, another one would be so too, and without
   * an end people would sign in for ever. A sign-in with claims is one that Teams cannot do silently, so it counts anew.
   */
  lose(owned: Sender & { readonly id?: string }, refusal: Refusal): Promise<Refusal>;
};

export type OwnSignInNeeds = {
  readonly assertions: Pick<Assertions, 'find' | 'forget'>;
  readonly signIns: Pick<SignIns, 'demand' | 'lose'>;
};

/** Creates what looks after the sign-ins of requesters. */
export function createOwnSignIn({ assertions, signIns }: OwnSignInNeeds): OwnSignIn {
  return {
    async kept(owned) {
      const kept = await assertions.find(owned.requester, owned.place);
      return kept && isRequesters(owned, kept) ? kept : undefined;
    },
    async require(owned, assertion) {
      if (isRequesters(owned, assertion)) return assertion;
      // Teams would go on with this sign-in, and never ask for another.
      await assertions.forget(owned.requester, owned.place);
      throw new Refusal('auth.wrong_person');
    },
    async lose(owned, refusal) {
      const { code, details } = refusal;
      if (!signInProblems.includes(code)) return refusal;
      const { claims } = details;
      if (typeof claims === 'string') await signIns.demand(owned, claims);
      await assertions.forget(owned.requester, owned.place);
      if (typeof claims === 'string' || owned.id === undefined) return refusal;
      const times = await signIns.lose(owned.id);
      if (times < limits.signInsPerCard) return refusal;
      return new Refusal('auth.sign_in_refused', {}, { cause: refusal });
    },
  };
}
