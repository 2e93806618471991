import { Refusal } from '../errors';
import type { ReplyCard } from '../memory/replies';
import type { SignIns } from '../memory/sign-ins';
import type { Assertions, DelegatedTokens } from '../outside';
import type { Request } from '../request';

export type SignOutNeeds = {
  readonly tokens: Pick<DelegatedTokens, 'forgetAll'>;
  readonly signIns: Pick<SignIns, 'forgetClaims' | 'forgetClick'>;
  readonly assertions: Pick<Assertions, 'forget'>;
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
    if (failure) {
      const { code } = failure;
      throw new Refusal('auth.sign_out_failed', { why: code }, { cause: failure });
    }
    return { kind: 'note', note: 'signed-out' };
  };
}
