import type { Deps } from './deps';
import { keptSignIn } from './objection';
import type { Work } from './work';
import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { Errand } from './errand';
import { moveErrand } from './errand';
import { afterFailure } from './fail';
import { advance } from './run';
import { showErrand } from './show-errand';

/**
 * Does a new errand as far as it goes, and shows one card for it: what came of it, or what is still needed. `settled`
 * runs as soon as the card will come, whatever happens.
 * @throws Refusal when it cannot be done and no click will change that; then nothing is shown
 */
export async function begin(
  deps: Deps,
  work: Work,
  errand: Errand,
  settled: () => Promise<void>,
): Promise<void> {
  const next = await firstTry(deps, work, errand);
  if (next.state === 'failed' && next.problem) {
    throw new Refusal(next.problem.code, next.problem.details);
  }
  await deps.errands.create(next.id, next);
  await settled();
  await showErrand(deps, next);
  deps.log.info('errand.shown', {
    change: errand.id,
    command: errand.task.name,
    state: next.state,
  });
}

/** Without a sign-in the errand waits for one; where nobody can tell, its card says why, and can be tried again. */
async function firstTry(deps: Deps, work: Work, errand: Errand): Promise<Errand> {
  let signedIn: Assertion | undefined;
  try {
    signedIn = await keptSignIn(deps, errand);
  } catch (thrown) {
    return afterFailure(deps, errand, thrown);
  }
  if (signedIn) return advance(deps, work, errand, signedIn);
  const { known } = errand;
  return moveErrand(errand, 'waiting', deps.now(), { known, question: { kind: 'sign-in' } });
}
