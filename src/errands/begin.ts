import type { Deps } from '../changes/deps';
import { keptSignIn } from '../changes/objection';
import type { Work } from '../changes/work';
import { Refusal } from '../errors';
import type { Errand } from './errand';
import { moveErrand } from './errand';
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
  const signedIn = await keptSignIn(deps, errand);
  const next = signedIn
    ? await advance(deps, work, errand, signedIn)
    : moveErrand(errand, 'waiting', deps.now(), {
        known: errand.known,
        question: { kind: 'sign-in' },
      });
  if (next.state === 'failed' && next.problem) {
    throw new Refusal(next.problem.code, next.problem.details);
  }
  await deps.errands.create(next);
  await settled();
  await showErrand(deps, next);
  deps.log.info('errand.shown', {
    change: errand.id,
    command: errand.task.name,
    state: next.state,
  });
}
