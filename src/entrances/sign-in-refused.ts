import type { ClickAnswer } from '../cards';
import { answerWhenDone, changeNeedsSignIn } from '../jobs/click-change';
import { current } from '../jobs/answer-card';
import type { PhotoChange } from '../jobs/change';
import { move } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import { show } from '../jobs/show';
import type { Work } from '../jobs/work';
import { errandNeedsSignIn } from '../jobs/click-errand';
import type { Errand } from '../jobs/errand';
import { afterFailure } from '../jobs/fail';
import { errandCard, showErrand } from '../jobs/show-errand';
import { Refusal } from '../errors';
import type { Click } from '../request';

/**
 * Nobody could be signed in for a click, so what it asks for is not done: its card says why and keeps the button, for
 * everybody to see. Returns what the clicker sees.
 * @throws Refusal for a click on a card that is not known
 */
export async function signInRefused(
  deps: Deps,
  work: Work,
  click: Click,
  refusal: Refusal,
): Promise<ClickAnswer> {
  const change = await deps.changes.load(click.changeId);
  if (change) return changeRefused(deps, work, change, click, refusal);
  const errand = await deps.errands.load(click.changeId);
  if (errand) return errandRefused(deps, work, errand, click, refusal);
  throw new Refusal('change.unknown');
}

/** A try that ended where it began. */
const tried = { proposed: 'applying', applied: 'undoing' } as const;

/** Whether what a click asks for is in somebody's hand. */
function isTried({ state }: PhotoChange, { verb }: Click): boolean {
  return (verb === 'confirm' && state === 'applying') || (verb === 'undo' && state === 'undoing');
}

async function changeRefused(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  click: Click,
  { code, details }: Refusal,
): Promise<ClickAnswer> {
  const { now } = deps;
  const updated = await deps.changes.update(change.id, (found) => {
    const { state } = found;
    if (!changeNeedsSignIn(deps, found, click)) return undefined;
    if (state !== 'proposed' && state !== 'applied') return undefined;
    const problem = { code, details };
    return move(move(found, tried[state], now()), state, now(), { problem });
  });
  if (updated?.moved) {
    deps.log.info('change.refused', { change: change.id, code });
    work.inBackground('card.show', show(deps, change));
  }
  const known = updated?.record ?? (await deps.changes.load(change.id)) ?? change;
  // The same click may have come twice, and found the sign-in once.
  if (!updated?.moved && isTried(known, click)) return answerWhenDone(deps, work, known);
  return current(deps, known);
}

async function errandRefused(
  deps: Deps,
  work: Work,
  errand: Errand,
  click: Click,
  refusal: Refusal,
): Promise<ClickAnswer> {
  const failed = await afterFailure(deps, errand, refusal);
  const updated = await deps.errands.update(errand.id, (found) => {
    if (!errandNeedsSignIn(deps, found, click)) return undefined;
    const { messageId } = found;
    return { ...failed, ...(messageId !== undefined && { messageId }) };
  });
  if (updated?.moved) work.inBackground('card.show', showErrand(deps, errand));
  const card = await errandCard(deps, updated?.record ?? errand, 'requester');
  return { kind: 'card', card };
}
