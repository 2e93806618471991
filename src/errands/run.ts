import { end } from '../changes/change';
import type { Deps } from '../changes/deps';
import type { Work } from '../changes/work';
import type { RefusalCode, Refusal } from '../errors';
import { toRefusal } from '../errors';
import type { Assertion } from '../ports';
import type { Target } from '../targets/target';
import { attempt } from './accomplish';
import { keepChoicePictures } from './choice-pictures';
import type { Errand, Part } from './errand';
import { moveErrand } from './errand';

/** What a new sign-in may cure; until the kept one is gone, nobody would be asked for another. */
const signInProblems: readonly RefusalCode[] = ['auth.sign_in_stale', 'auth.step_up_needed'];

/** What the requester has just told. */
export type Answer = { readonly part: Part; readonly target: Target };

/** Goes on with a waiting errand as somebody, and gives it as it is afterwards; it is stored, and still to be shown. */
export async function goOn(
  deps: Deps,
  work: Work,
  errand: Errand,
  assertion: Assertion,
  answer?: Answer,
): Promise<Errand> {
  const known = answer ? { ...errand.known, [answer.part]: answer.target } : errand.known;
  const next = await advance(deps, work, { ...errand, known }, assertion);
  const updated = await deps.errands.update(errand.id, (newest) =>
    newest.state === 'waiting'
      ? { ...next, ...placeOfCard(newest), shown: isForClickerAlone(next) }
      : undefined,
  );
  if (updated && !updated.moved) await withdraw(deps, next);
  return updated?.record ?? next;
}

/** A proposal that was made while its errand ended is nobody's any more, and must not be shown. */
async function withdraw(deps: Deps, { id, result }: Errand): Promise<void> {
  if (result?.kind !== 'change' || result.id !== id) return;
  await deps.changes.update(id, (change) =>
    change.state === 'proposed'
      ? { ...end(change, 'cancelled', deps.now()), shown: true }
      : undefined,
  );
  await deps.changes.drop(id);
}

/** What a choice shows stands in the answer to the click; an update of everybody's card would take it away again. */
function isForClickerAlone({ place, question }: Errand): boolean {
  return place.kind !== 'personal' && question?.kind === 'choice';
}

function placeOfCard({ messageId }: Errand): Pick<Errand, 'messageId'> {
  return messageId === undefined ? {} : { messageId };
}

/** Gives an errand after one attempt, without storing it. */
export async function advance(
  deps: Deps,
  work: Work,
  errand: Errand,
  assertion: Assertion,
): Promise<Errand> {
  const { known } = errand;
  try {
    const outcome = await attempt(deps, work, errand, assertion);
    if ('result' in outcome) {
      return moveErrand(errand, 'done', deps.now(), { known, result: outcome.result });
    }
    await keepChoicePictures(deps, errand.id, outcome.question, assertion);
    return moveErrand(errand, 'waiting', deps.now(), { known, question: outcome.question });
  } catch (thrown) {
    const refusal = toRefusal(thrown);
    report(deps, errand, refusal);
    if (signInProblems.includes(refusal.code)) {
      await deps.assertions.forget(errand.requester, errand.place);
    }
    const problem = { code: refusal.code, details: refusal.details };
    const state = refusal.retryable ? 'waiting' : 'failed';
    return moveErrand(errand, state, deps.now(), { known, problem });
  }
}

function report({ log }: Deps, { id, task }: Errand, refusal: Refusal): void {
  const { cause } = refusal;
  log[refusal.code === 'bot.bug' ? 'error' : 'info']('errand.refused', {
    change: id,
    command: task.name,
    code: refusal.code,
    requestId: refusal.details['requestId'],
    error: cause instanceof Error ? cause.name : undefined,
  });
}
