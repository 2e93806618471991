import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import { sameFraming } from '../photos/pixels/framing';
import type { Assertion } from '../outside';
import type { Click, Verb } from '../request';
import type { PhotoChange } from './change';
import { end, lapsed, leaveDialog, move, placeOfCard, undoable } from './change';
import { adoptMessage } from './adopt';
import { current, finishOrShow, newest } from './answer-card';
import type { Deps } from './deps';
import { forgetPictures } from './forget-pictures';
import { frameAgain } from './frame-again';
import { objection, requireOwnSignIn } from './objection';
import { show } from './show';
import type { Work } from './work';

/** Whether a click on a change's card will act as the person. */
export function changeNeedsSignIn(deps: Deps, change: PhotoChange, click: Click): boolean {
  if (objection(change, click)) return false;
  const now = deps.now();
  if (click.verb === 'confirm') return change.state === 'proposed' && !lapsed(change, now);
  return click.verb === 'undo' && undoable(change, now);
}

/** Does what a click on a change's card asks for. @throws Refusal for the clicker alone; the card stays as it is */
export async function clickChange(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  click: Click,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  const refusal = objection(change, click);
  if (refusal) throw refusal;
  const elsewhere = await adopt(deps, work, change, click);
  if (elsewhere) return elsewhere;
  if (lapsed(change, deps.now())) return giveUp(deps, work, change, 'lapsed');
  switch (click.verb) {
    case 'confirm':
      return act(deps, work, { change, from: 'proposed', to: 'applying', assertion });
    case 'undo':
      return act(deps, work, { change, from: 'applied', to: 'undoing', assertion });
    case 'cancel':
      return giveUp(deps, work, change, 'cancelled');
    case 'frame':
      return frameAgain(deps, work, change, click);
    case 'choose':
    case 'continue':
      // The errand that it was has gone on; this is what has become of it.
      return current(deps, change);
  }
}

/** A crash right after posting loses the card's message id; the first click on the card brings it back. */
function adopt(deps: Deps, work: Work, change: PhotoChange, click: Click) {
  const undoing = click.verb === 'undo' && undoable(change, deps.now());
  return adoptMessage(deps, work, {
    click,
    known: change,
    place: placeOfCard(change),
    goesOn: undoing || (change.state === 'proposed' && proposalVerbs.includes(click.verb)),
    note: (messages) =>
      deps.changes.update(change.id, (newest) => ({ ...newest, ...messages, shown: false })),
  });
}

const proposalVerbs: readonly Verb[] = ['confirm', 'cancel', 'frame'];

type Act = {
  readonly change: PhotoChange;
  readonly from: 'proposed' | 'applied';
  readonly to: 'applying' | 'undoing';
  readonly assertion: Assertion | undefined;
};

async function act(
  deps: Deps,
  work: Work,
  { change, from, to, assertion }: Act,
): Promise<ClickAnswer> {
  if (change.state === to) return answerWhenDone(deps, work, change);
  if (change.state !== from) return current(deps, change);
  if (to === 'undoing' && !undoable(change, deps.now())) throw new Refusal('change.undo_lapsed');
  const signedIn = await requireOwnSignIn(deps, change, assertion);
  const carried = work.take(change.id, async () => {
    const claimed = await deps.changes.update(change.id, (newest) =>
      newest.state === from && sameFraming(newest.framing, change.framing)
        ? move(newest, to, deps.now())
        : undefined,
    );
    return claimed?.moved ? work.carry(claimed.record, signedIn) : claimed?.record;
  });
  const ended = carried.then(async (record) => {
    if (!record) await work.whenFree(change.id);
  });
  return answerWhenDone(deps, work, change, ended);
}

/**
 * Answers a click with the end of what it asks for, which is in somebody's hand. Of a click that Teams sends twice only
 * one has the work in hand, and either answer may be the one that is shown.
 */
export async function answerWhenDone(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  promise = work.whenFree(change.id) as Promise<unknown>,
): Promise<ClickAnswer> {
  await finishOrShow(deps, work, {
    event: 'change.carry',
    promise,
    unshow: () =>
      deps.changes.update(change.id, (late) => ({ ...leaveDialog(late), shown: false })),
    show: () => show(deps, change),
  });
  return newest(deps, change);
}

/** Ends a proposal that nobody will confirm. */
async function giveUp(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  state: 'cancelled' | 'lapsed',
): Promise<ClickAnswer> {
  const now = deps.now();
  const due = (newest: PhotoChange) =>
    state === 'lapsed' ? lapsed(newest, now) : newest.state === 'proposed';
  const updated = await deps.changes.update(change.id, (newest) =>
    due(newest) ? end(newest, state, now) : undefined,
  );
  if (updated?.moved) {
    await forgetPictures(deps, updated.record);
    // It may have been done all the same, and then it can be undone.
    if (updated.record.state === 'applied') await deps.ledger.note(updated.record);
    deps.log.info(`change.${updated.record.state}`, { change: change.id });
    work.inBackground('card.show', show(deps, change));
  }
  return newest(deps, change);
}
