import type { Deps } from './deps';
import type { RefusalCode } from '../errors';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Sender } from '../request';

/** What a new sign-in may cure; until the kept one is gone, nobody would be asked for another. */
const signInProblems: readonly RefusalCode[] = ['auth.sign_in_stale', 'auth.step_up_needed'];

/**
 * Gives the sign-in up after a refusal that a new one may cure, and remembers what that one must satisfy. Returns the
 * refusal to tell: where new sign-ins of the same card were refused as well, another one would be so too, and without
 * an end people would sign in for ever. A sign-in with claims is one that Teams cannot do silently, so it counts anew.
 */
export async function loseSignIn(
  { assertions, signIns }: Pick<Deps, 'assertions' | 'signIns'>,
  owned: Sender & { readonly id?: string },
  refusal: Refusal,
): Promise<Refusal> {
  const { code, details } = refusal;
  if (!signInProblems.includes(code)) return refusal;
  const { claims } = details;
  if (typeof claims === 'string') await signIns.demand(owned, claims);
  await assertions.forget(owned.requester, owned.place);
  if (typeof claims === 'string' || owned.id === undefined) return refusal;
  const times = await signIns.lose(owned.id);
  if (times < limits.signInsPerCard) return refusal;
  return new Refusal('auth.sign_in_refused', {}, { cause: refusal });
}
