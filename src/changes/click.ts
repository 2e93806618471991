import type { ClickAnswer } from '../cards';
import { displayName } from '../display-name';
import { Refusal } from '../errors';
import { limits } from '../limits';
import { isCrop } from '../photos/crop';
import type { Assertion } from '../ports';
import type { Click } from '../request';
import { sentenceFor } from '../text';
import type { PhotoChange } from './change';
import { lapsed, move, undoable } from './change';
import type { Deps } from './deps';
import { cardOf, show } from './show';
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
  const change = await deps.changes.load(click.changeId);
  if (!change) return sentence(new Refusal('change.unknown'));
  const refusal = objection(change, click);
  if (refusal) {
    deps.log.info('click.refused', { change: change.id, code: refusal.code });
    return sentence(refusal);
  }
  await adoptMessage(deps, change, click);
  if (lapsed(change, deps.now())) return lapse(deps, work, change);
  switch (click.verb) {
    case 'confirm':
      return act(deps, work, { change, from: 'proposed', to: 'applying', assertion });
    case 'undo':
      return act(deps, work, { change, from: 'applied', to: 'undoing', assertion });
    case 'cancel':
      return cancel(deps, work, change);
    case 'crop':
      return cropAgain(deps, work, change, click.crop);
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
  if (to === 'undoing' && !undoable(change, deps.now())) {
    // The button was still there, so the card is behind the times for everybody.
    work.inBackground('card.show', show(deps, change));
    return sentence(new Refusal('change.undo_lapsed'));
  }
  if (!assertion) return sentence(new Refusal('auth.sign_in_needed'));
  const { objectId } = change.requester;
  if (assertion.objectId !== objectId || assertion.tenantId !== change.place.tenantId) {
    return sentence(new Refusal('auth.wrong_person'));
  }
  const claimed = await deps.changes.update(change.id, (newest) =>
    newest.state === from && newest.crop === change.crop ? move(newest, to, deps.now()) : undefined,
  );
  if (!claimed?.moved) return current(deps, claimed?.change ?? change);
  const carried = work.carry(claimed.change, assertion);
  work.inBackground('change.carry', carried);
  return current(deps, await soonOr(deps, carried, claimed.change));
}

/** The end of the story if it comes in time for this answer; else what is known now, and everybody's card follows. */
async function soonOr(
  deps: Deps,
  end: Promise<PhotoChange>,
  known: PhotoChange,
): Promise<PhotoChange> {
  const answered = new AbortController();
  const late = deps.sleep(limits.clickAnswerMilliseconds, answered.signal).then(
    () => known,
    () => known,
  );
  try {
    return await Promise.race([end, late]);
  } finally {
    answered.abort();
  }
}

async function cancel(deps: Deps, work: Work, change: PhotoChange): Promise<ClickAnswer> {
  const updated = await deps.changes.update(change.id, (newest) =>
    newest.state === 'proposed' ? move(newest, 'cancelled', deps.now()) : undefined,
  );
  return settle(deps, work, updated, change);
}

async function lapse(deps: Deps, work: Work, change: PhotoChange): Promise<ClickAnswer> {
  const updated = await deps.changes.update(change.id, (newest) =>
    lapsed(newest, deps.now()) ? move(newest, 'lapsed', deps.now()) : undefined,
  );
  return settle(deps, work, updated, change);
}

type Updated = Awaited<ReturnType<Deps['changes']['update']>>;

async function settle(
  deps: Deps,
  work: Work,
  updated: Updated,
  known: PhotoChange,
): Promise<ClickAnswer> {
  if (!updated?.moved) return current(deps, updated?.change ?? known);
  await deps.changes.drop(updated.change.id);
  deps.log.info(`change.${updated.change.state}`, { change: updated.change.id });
  return shared(deps, work, updated.change);
}

/** Cuts the photo anew from the master and shows it; only a proposal can be cropped. */
async function cropAgain(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  crop: unknown,
): Promise<ClickAnswer> {
  if (change.state !== 'proposed' || !isCrop(crop)) return current(deps, change);
  const master = await deps.changes.picture(change.id, 'master');
  if (!master) return sentence(new Refusal('change.unknown'));
  const { photo, preview, side } = await deps.converter.cropAgain(master, crop);
  await deps.changes.keep(change.id, `photo-${crop}`, photo);
  await deps.changes.keep(change.id, `preview-${crop}`, preview);
  const updated = await deps.changes.update(change.id, (newest) =>
    newest.state === 'proposed' ? move(newest, 'proposed', deps.now(), { crop, side }) : undefined,
  );
  if (!updated?.moved) return current(deps, updated?.change ?? change);
  return shared(deps, work, updated.change);
}

async function shared(deps: Deps, work: Work, change: PhotoChange): Promise<ClickAnswer> {
  work.inBackground('card.show', show(deps, change));
  return current(deps, change);
}

async function current(deps: Deps, change: PhotoChange): Promise<ClickAnswer> {
  return { kind: 'card', card: await cardOf(deps, change) };
}

function sentence(refusal: Refusal): ClickAnswer {
  return { kind: 'private', text: sentenceFor(refusal.code, refusal.details) };
}
