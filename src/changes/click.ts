import type { ClickAnswer } from '../cards';
import { displayName } from '../display-name';
import { Refusal } from '../errors';
import { limits } from '../limits';
import { sameFraming } from '../photos/framing';
import type { Assertion } from '../ports';
import type { Click } from '../request';
import { sentenceFor } from '../text';
import type { PhotoChange } from './change';
import { end, isRequesters, lapsed, move, undoable } from './change';
import { current, newest, soon } from './answer-card';
import type { Deps } from './deps';
import { forgetPictures } from './forget';
import { frameAgain } from './frame-again';
import { show } from './show';
import type { Work } from './work';

/** Whether this click will act as the person, so that Teams has to sign them in first. */
export async function needsSignIn(deps: Deps, click: Click): Promise<boolean> {
  const change = await deps.changes.load(click.changeId);
  if (!change || objection(change, click)) return false;
  const now = deps.now();
  if (click.verb === 'confirm') return change.state === 'proposed' && !lapsed(change, now);
  return click.verb === 'undo' && undoable(change, now);
}

/** Does what a click asks for, once, however often it arrives; gives what the clicker is to see. */
export async function click(
  deps: Deps,
  work: Work,
  click: Click,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  try {
    return await answerTo(deps, work, click, assertion);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    // Not the id: it came with the click, and may be anything.
    deps.log.info('click.refused', { code: thrown.code });
    return { kind: 'private', text: sentenceFor(thrown.code, thrown.details) };
  }
}

/** @throws Refusal for the clicker alone; the card stays as it is */
async function answerTo(
  deps: Deps,
  work: Work,
  click: Click,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  const change = await deps.changes.load(click.changeId);
  if (!change) throw new Refusal('change.unknown');
  const refusal = objection(change, click);
  if (refusal) throw refusal;
  await adoptMessage(deps, change, click);
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
  }
}

/** A crash right after posting loses the card's message id; the first click on the card brings it back. */
async function adoptMessage({ changes }: Deps, change: PhotoChange, { messageId }: Click) {
  if (change.messageId !== undefined || messageId === undefined) return;
  await changes.update(change.id, (newest) => ({ ...newest, messageId }));
}

/** Why this click may not touch this change: another tenant or conversation, or another person. */
function objection(change: PhotoChange, { place, requester }: Click): Refusal | undefined {
  const sameTenant = change.place.tenantId === place.tenantId;
  if (!sameTenant || change.place.conversationId !== place.conversationId) {
    return new Refusal('change.elsewhere');
  }
  if (change.requester.objectId !== requester.objectId) {
    return new Refusal('change.not_yours', { name: displayName(change.requester.name) });
  }
  return undefined;
}

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
  if (change.state !== from) return current(deps, change);
  if (to === 'undoing' && !undoable(change, deps.now())) throw new Refusal('change.undo_lapsed');
  const signedIn = await refuseOthers(deps, change, assertion);
  const carried = work.take(change.id, async () => {
    const claimed = await deps.changes.update(change.id, (newest) =>
      newest.state === from && sameFraming(newest.framing, change.framing)
        ? move(newest, to, deps.now())
        : undefined,
    );
    return claimed?.moved ? work.carry(claimed.change, signedIn) : claimed?.change;
  });
  if (!carried) return newest(deps, change);
  work.inBackground('change.carry', carried);
  const inTime = await soon(deps, carried);
  // A late end updates everybody's card, and may reach this client before the answer that says "applying".
  if (!inTime) work.inBackground('card.show', showAfterAnswer(deps, carried, change));
  return newest(deps, change);
}

/** @throws Refusal unless it is the requester who is signed in */
async function refuseOthers(
  { assertions }: Deps,
  change: PhotoChange,
  assertion: Assertion | undefined,
): Promise<Assertion> {
  if (!assertion) throw new Refusal('auth.sign_in_needed');
  if (isRequesters(change, assertion)) return assertion;
  // Teams would go on with this sign-in, and never ask for another.
  await assertions.forget(change.requester, change.place);
  throw new Refusal('auth.wrong_person');
}

async function showAfterAnswer(deps: Deps, work: Promise<unknown>, { id }: PhotoChange) {
  await work;
  await deps.sleep(limits.clickSettleMilliseconds);
  await deps.changes.update(id, (newest) => ({ ...newest, shown: false }));
  await show(deps, { id });
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
    await forgetPictures(deps, updated.change);
    deps.log.info(`change.${updated.change.state}`, { change: change.id });
    work.inBackground('card.show', show(deps, change));
  }
  return newest(deps, change);
}
