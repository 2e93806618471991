import { Refusal } from '../errors';
import type { Request } from '../request';
import type { SignIn } from './sign-in';

const codeAlone = /^\s*(\d{6})\s*$/;

/**
 * Takes the code of the sign-in page, which people type where the page cannot hand it over. Six digits are one only
 * alone, and only from somebody who was asked to sign in. Returns whether it was one.
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
