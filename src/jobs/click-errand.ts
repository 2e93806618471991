import type { ClickAnswer } from '../cards';
import { adoptMessage } from './adopt';
import { finishOrShow } from './answer-card';
import type { Deps } from './deps';
import { objection, requireOwnSignIn } from './objection';
import type { Work } from './work';
import type { Assertion } from '../outside';
import type { Click } from '../request';
import type { Errand } from './errand';
import { errandLapsed, moveErrand } from './errand';
import { afterFailure } from './fail';
import { forgetErrandPictures } from './forget-errand';
import type { Answer } from './run';
import { ownOr } from '../finding/resolve';
import { goOn, settle } from './run';
import { errandCard, showErrand } from './show-errand';

/** Whether a click on an errand's card will act as the person. */
export function errandNeedsSignIn(deps: Deps, errand: Errand, click: Click): boolean {
  if (objection(errand, click) || errandLapsed(errand, deps.now())) return false;
  if (errand.state !== 'waiting') return false;
  return click.verb === 'choose' || (click.verb === 'continue' && !offersRecent(errand));
}

/** Does what a click on an errand's card asks for. @throws Refusal for the clicker alone */
export async function clickErrand(
  deps: Deps,
  work: Work,
  errand: Errand,
  click: Click,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  const refusal = objection(errand, click);
  if (refusal) throw refusal;
  const elsewhere = await adoptMessage(deps, work, {
    click,
    known: errand,
    place: errand.place,
    goesOn: errand.state === 'waiting',
    note: (messages) =>
      deps.errands.update(errand.id, (waiting) => ({ ...waiting, ...messages, shown: false })),
  });
  if (elsewhere) return elsewhere;
  if (errandLapsed(errand, deps.now())) return end(deps, work, errand, 'lapsed');
  if (errand.state !== 'waiting') return current(deps, errand);
  if (click.verb === 'cancel') return end(deps, work, errand, 'cancelled');
  if (click.verb !== 'continue' && click.verb !== 'choose') return current(deps, errand);
  const answer = answerOf(errand, click);
  if (click.verb === 'choose' && !answer) return current(deps, errand);
  const signedIn = errandNeedsSignIn(deps, errand, click)
    ? await requireOwnSignIn(deps, errand, assertion)
    : undefined;
  const going = goOnOnce(deps, work, errand.id, (waiting) =>
    signedIn ? goOn(deps, work, waiting, signedIn, answer) : offer(deps, waiting),
  );
  await finishOrShow(deps, work, {
    event: 'errand.going',
    promise: going,
    unshow: () => deps.errands.update(errand.id, (late) => ({ ...late, shown: false })),
    show: () => showErrand(deps, errand),
  });
  return newest(deps, errand);
}

/** Whether the next step offers the requester's own recent photos, which nobody needs to be signed in for. */
function offersRecent({ recent }: Errand): boolean {
  return recent !== undefined && recent.chosen === undefined;
}

async function offer(deps: Deps, errand: Errand): Promise<Errand> {
  return settle(deps, errand, await withOffer(deps, errand));
}

async function withOffer(deps: Deps, errand: Errand): Promise<Errand> {
  const { task } = errand;
  if (task.name === 'undo') return errand;
  try {
    const { known, question } = await deps.recent.offer({ ...errand, wish: task });
    const facts = { known: { ...errand.known, ...known }, question };
    return moveErrand(errand, 'waiting', deps.now(), facts);
  } catch (thrown) {
    return afterFailure(deps, errand, thrown);
  }
}

/** Goes on with an errand, or waits for whoever does so already, whose card is then the answer to both. */
async function goOnOnce(
  deps: Deps,
  work: Work,
  id: string,
  step: (waiting: Errand) => Promise<Errand>,
): Promise<void> {
  const done = await work.take(id, async () => {
    const waiting = await deps.errands.load(id);
    if (waiting?.state !== 'waiting') return true;
    const next = await step(waiting);
    await forgetErrandPictures(deps, next);
    work.inBackground('card.show', showErrand(deps, next));
    return true;
  });
  if (!done) await work.whenFree(id);
}

/**
 * Which of the choices was clicked; a card may be tampered with, and only says a number. One click may arrive twice, and
 * must not answer the next question too.
 */
function answerOf({ question, requester }: Errand, { choice, part }: Click): Answer | undefined {
  if (question?.kind !== 'choice' || question.part !== part) return undefined;
  const candidate = question.candidates[choice ?? NaN];
  if (!candidate) return undefined;
  if (question.part === 'picture') return { part: question.part, chosen: choice ?? 0 };
  const { recent, target } = candidate;
  if (question.part === 'recent') {
    return recent && { part: question.part, chosen: recent.changeId };
  }
  return target && { part: question.part, target: ownOr(requester.objectId, target) };
}

async function end(
  deps: Deps,
  work: Work,
  errand: Errand,
  state: 'cancelled' | 'lapsed',
): Promise<ClickAnswer> {
  // Not while it is in hand: it may be about to become a proposal, which has a Cancel of its own.
  await work.take(errand.id, () => endErrand(deps, errand.id, state));
  work.inBackground('card.show', showErrand(deps, errand));
  return newest(deps, errand);
}

/** Ends an errand that still waits; its card is still to be shown. */
export async function endErrand(
  deps: Deps,
  id: string,
  state: 'cancelled' | 'lapsed',
): Promise<void> {
  const now = deps.now();
  // A crash right after it became a proposal left it waiting; its pictures are the proposal's now.
  const became = await deps.changes.load(id);
  const updated = await deps.errands.update(id, (waiting) => {
    if (waiting.state !== 'waiting') return undefined;
    if (became) return moveErrand(waiting, 'done', now, { result: { kind: 'change', id } });
    const due = state === 'cancelled' || errandLapsed(waiting, now);
    return due ? moveErrand(waiting, state, now) : undefined;
  });
  if (updated?.moved) await forgetErrandPictures(deps, updated.record);
}

async function newest(deps: Deps, errand: Errand): Promise<ClickAnswer> {
  return current(deps, (await deps.errands.load(errand.id)) ?? errand);
}

async function current(deps: Deps, errand: Errand): Promise<ClickAnswer> {
  return { kind: 'card', card: await errandCard(deps, errand, 'requester') };
}
