import { Refusal } from '../errors';
import type { ReplyCard } from '../memory/replies';
import type { SignIns } from '../memory/sign-ins';
import type { Assertions, DelegatedTokens } from '../outside';
import type { Request, Sender } from '../request';

export type SignOutNeeds = {
  readonly tokens: Pick<DelegatedTokens, 'forgetAll'>;
  readonly signIns: Pick<SignIns, 'forgetClaims' | 'forgetClick'>;
  readonly assertions: Pick<Assertions, 'find' | 'forget'>;
};

/**
 * Signs the requester out of PhotoBot. What they have asked for stays, and asks for a new sign-in when it goes on.
 * @throws Refusal `auth.sign_out_failed`
 */
export type SignOut = (request: Request) => Promise<ReplyCard>;

/** Creates what signs people out. */
export function createSignOut({ assertions, signIns, tokens }: SignOutNeeds): SignOut {
  return async ({ place, requester }) => {
    tokens.forgetAll(requester, place);
    await signIns.forgetClick({ place, requester });
    await signIns.forgetClaims({ place, requester });
    const failure = await assertions.forget(requester, place);
    // Where only the answer was lost, the sign-in may be gone all the same.
    if (failure && (await mayBeKept(assertions, { place, requester }))) {
      const { code } = failure;
      throw new Refusal('auth.sign_out_failed', { why: code }, { cause: failure });
    }
    return { kind: 'note', note: 'signed-out' };
  };
}

/** Returns whether somebody is still signed in, as far as anybody can tell. */
async function mayBeKept(
  assertions: Pick<Assertions, 'find'>,
  { place, requester }: Sender,
): Promise<boolean> {
  try {
    return (await assertions.find(requester, place)) !== undefined;
  } catch {
    return true;
  }
}
