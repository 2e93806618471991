import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { TargetKind } from '../targets/target';

/**
 * A guest's own photo lives in their home organisation; Graph would answer with something obscure. Whether a guest owns
 * a team is Graph's to say: their sign-in does not tell whether the organisation treats them as a member.
 * @throws Refusal `auth.guest`
 */
export function refuseGuest(kind: TargetKind, { guest }: Assertion): void {
  if (guest && kind === 'me') throw new Refusal('auth.guest');
}
