import { end } from './change';
import type { Messages } from './deliver';
import type { Deps } from './deps';
import { refuseGuest } from '../access/policy';
import type { Work } from './work';
import type { Assertion } from '../outside';
import type { Target } from '../targets/target';
import { attempt } from './accomplish';
import type { Part, Question } from '../targets/wish';
import type { Errand } from './errand';
import { moveErrand } from './errand';
import { afterFailure } from './fail';

/** What the requester has just told. */
export type Answer =
  | { readonly part: Part; readonly target: Target }
  | { readonly part: 'picture'; readonly chosen: number }
  /** The change whose photo it is to be. */
  | { readonly part: 'recent'; readonly chosen: string };

/** Goes on with a waiting errand as somebody, and gives it as it is afterwards; it is stored, and still to be shown. */
export async function goOn(
  deps: Deps,
  work: Work,
  errand: Errand,
  assertion: Assertion,
  answer?: Answer,
): Promise<Errand> {
  return settle(deps, errand, await advance(deps, work, answered(errand, answer), assertion));
}

/** Stores what has come of a waiting errand, unless it ended meanwhile, and gives it as it is then. */
export async function settle(deps: Deps, errand: Errand, next: Errand): Promise<Errand> {
  const updated = await deps.errands.update(errand.id, (newest) =>
    newest.state === 'waiting'
      ? { ...next, ...placeOfCard(newest), shown: isForClickerAlone(next) }
      : undefined,
  );
  if (updated && !updated.moved) await withdraw(deps, next);
  return updated?.record ?? next;
}

function answered(errand: Errand, answer: Answer | undefined): Errand {
  if (!answer) return errand;
  switch (answer.part) {
    case 'recent':
      return { ...errand, recent: { chosen: answer.chosen } };
    case 'picture': {
      const { search } = errand;
      return search ? { ...errand, search: { ...search, chosen: answer.chosen } } : errand;
    }
    case 'source':
    case 'owner':
    case 'whose':
      return { ...errand, known: { ...errand.known, [answer.part]: answer.target } };
  }
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

function placeOfCard({ formerId, messageId }: Errand): Messages {
  return {
    ...(messageId !== undefined && { messageId }),
    ...(formerId !== undefined && { formerId }),
  };
}

/** Gives an errand after one attempt, without storing it. */
export async function advance(
  deps: Deps,
  work: Work,
  errand: Errand,
  assertion: Assertion,
): Promise<Errand> {
  let ready = errand;
  try {
    refuseGuestFor(errand, assertion);
    const found = await withPicture(deps, errand, assertion);
    if ('question' in found) return moveErrand(errand, 'waiting', deps.now(), found);
    ready = found.errand;
    const outcome = await attempt(deps, work, ready, assertion);
    if ('result' in outcome) return moveErrand(ready, 'done', deps.now(), outcome);
    await deps.choices.keepPhotos(ready.id, outcome.question, assertion);
    return moveErrand(ready, 'waiting', deps.now(), outcome);
  } catch (thrown) {
    return afterFailure(deps, ready, thrown);
  }
}

/** Nobody needs to look for what cannot be used. */
function refuseGuestFor({ known, task }: Errand, assertion: Assertion): void {
  if (task.name !== 'set' && task.name !== 'remove') return;
  refuseGuest(known.whose?.kind ?? task.whose.kind, assertion);
}

/** The picture first: whoever has none need not say whose photo it was to be. */
async function withPicture(
  deps: Deps,
  errand: Errand,
  assertion: Assertion,
): Promise<{ readonly errand: Errand } | { readonly question: Question }> {
  const { recent, search, ...rest } = errand;
  if (recent?.chosen !== undefined) {
    return { errand: { ...rest, ...(await deps.recent.take(errand, recent.chosen)) } };
  }
  if (!search) return { errand };
  const found = await deps.findPicture({ ...errand, search }, assertion);
  return 'question' in found ? found : { errand: { ...rest, ...found } };
}
