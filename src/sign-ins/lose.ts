import type { Deps } from '../changes/deps';
import type { Refusal, RefusalCode } from '../errors';
import type { Sender } from '../request';

/** What a new sign-in may cure; until the kept one is gone, nobody would be asked for another. */
const signInProblems: readonly RefusalCode[] = ['auth.sign_in_stale', 'auth.step_up_needed'];

/** Gives the sign-in up after a refusal that a new one may cure, and remembers what that one must satisfy. */
export async function loseSignIn(
  { assertions, signIns }: Pick<Deps, 'assertions' | 'signIns'>,
  owned: Sender,
  { code, details }: Refusal,
): Promise<void> {
  if (!signInProblems.includes(code)) return;
  const { claims } = details;
  if (typeof claims === 'string') await signIns.demand(owned, claims);
  await assertions.forget(owned.requester, owned.place);
}
