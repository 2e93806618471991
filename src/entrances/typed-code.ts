import type { Deps } from '../jobs/deps';
import type { Work } from '../jobs/work';
import { Refusal } from '../errors';
import type { Request } from '../request';
import { isAsked, redeemSignIn } from './sign-in';

const codeAlone = /^\s*(\d{6})\s*$/;

/**
 * Takes the code of the sign-in page, which people type where the page cannot hand it over. Six digits are one only
 * alone, and only from somebody who was asked to sign in. Gives whether it was one.
 * @throws Refusal `auth.code_wrong`
 */
export async function takeTypedCode(deps: Deps, work: Work, request: Request): Promise<boolean> {
  const code = codeAlone.exec(request.text)?.[1];
  if (code === undefined || request.place.kind !== 'personal') return false;
  if (!(await isAsked(deps, work, request))) return false;
  if (!(await redeemed(deps, work, request, code))) throw new Refusal('auth.code_wrong');
  return true;
}

/** Where the sign-in service is ill, it is the code that is to be tried again. */
async function redeemed(deps: Deps, work: Work, request: Request, code: string): Promise<boolean> {
  try {
    return await redeemSignIn(deps, work, request, code);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    throw new Refusal(thrown.code, { ...thrown.details, again: 'code' }, { cause: thrown });
  }
}
