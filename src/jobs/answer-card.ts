import type { ClickAnswer } from '../cards';
import { limits } from '../limits';
import { within } from '../net/within';
import type { PhotoChange } from './change';
import type { Deps } from './deps';
import { cardOf } from './show';
import type { Work } from './work';

/** Whether something ends in time for the answer to a click. */
export async function soon({ sleep }: Deps, work: Promise<unknown>): Promise<boolean> {
  const ended = () => work.then(() => true);
  return within(limits.clickAnswerMilliseconds, ended, { sleep, late: () => false });
}

/** What goes on behind an answer, and how its card is shown anew. */
export type Going = {
  /** What the log calls it when it fails. */
  readonly event: string;
  readonly promise: Promise<unknown>;
  readonly unshow: () => Promise<unknown>;
  readonly show: () => Promise<void>;
};

/**
 * Waits for work as long as a click may. A late end updates everybody's card, and may reach this client before the
 * answer that says "working": so the card is shown once more when the client has put that answer in place.
 */
export async function finishOrShow(deps: Deps, work: Work, going: Going): Promise<void> {
  const { event, promise, show, unshow } = going;
  work.inBackground(event, promise);
  if (await soon(deps, promise)) return;
  const settled = promise.then(() => deps.sleep(limits.clickSettleMilliseconds));
  work.inBackground('card.show', settled.then(unshow).then(show));
}

/** Gives the card as it is by now: a late answer must not take a newer card away from the clicker. */
export async function newest(deps: Deps, change: PhotoChange): Promise<ClickAnswer> {
  return current(deps, (await deps.changes.load(change.id)) ?? change);
}

/** Gives the card of a change as it was known. */
export async function current(deps: Deps, change: PhotoChange): Promise<ClickAnswer> {
  return { kind: 'card', card: await cardOf(deps, change) };
}
