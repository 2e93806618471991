import type { Deps } from '../jobs/deps';
import type { ReplyCard } from '../memory/replies';
import { Refusal } from '../errors';
import type { Request } from '../request';

/**
 * Signs the requester out of PhotoBot. What they have asked for stays, and asks for a new sign-in when it goes on.
 * @throws Refusal `auth.sign_out_failed`
 */
export async function signOut(deps: Deps, { place, requester }: Request): Promise<ReplyCard> {
  deps.tokens.forgetAll(requester, place);
  await deps.signIns.settle({ place, requester });
  await deps.signIns.meet({ place, requester });
  if (!(await deps.assertions.forget(requester, place))) throw new Refusal('auth.sign_out_failed');
  return { kind: 'signed-out' };
}
