import { endErrand } from './click-errand';
import { errandLapsed } from './errand';
import { showErrand } from './show-errand';
import { limits } from '../limits';
import type { PhotoChange } from './change';
import { end, isRequesters, lapsed, move, undoRunOut } from './change';
import type { Deps } from './deps';
import { forgetPictures } from './forget-pictures';
import { replyAgain } from './reply';
import { show } from './show';
import type { Work } from './work';

/**
 * Looks after what no click will: lets proposals lapse, ends what a crash left behind, retires undos that have run
 * out, and shows cards that could not be shown. Run at the start and every minute; twice at once does no harm.
 */
export async function tend(deps: Deps, work: Work): Promise<void> {
  const each = async (ids: readonly string[], tendIt: (id: string) => Promise<void>) => {
    for (const id of ids) {
      try {
        await tendIt(id);
      } catch (thrown) {
        // One that cannot be helped, such as by a sign-in service that is down, must not keep back the others.
        const error = thrown instanceof Error ? thrown.name : 'unknown';
        deps.log.error('tend.failed', { change: id, error });
      }
    }
  };
  await each(await deps.changes.ids(), (id) => tendChange(deps, work, id));
  await each(await deps.errands.ids(), (id) => tendErrand(deps, work, id));
  for (const id of await deps.replies.ids())
    work.inBackground('reply.send', replyAgain(deps, work, id));
  await deps.changes.sweep();
}

async function tendErrand(deps: Deps, work: Work, id: string): Promise<void> {
  const errand = await deps.errands.load(id);
  const now = deps.now();
  if (!errand) return;
  if (errandLapsed(errand, now)) {
    await endErrand(deps, id, 'lapsed');
    await showErrand(deps, errand);
  } else if (!errand.shown && now - errand.movedAt <= limits.showMilliseconds) {
    if (!deps.showing.has(id)) work.inBackground('card.show', showErrand(deps, errand));
  }
}

async function tendChange(deps: Deps, work: Work, id: string): Promise<void> {
  const change = await deps.changes.load(id);
  const now = deps.now();
  if (!change) return;
  work.tell(change);
  if (change.state === 'applying' || change.state === 'undoing') {
    await work.take(id, () => resume(deps, work, id));
  } else if (lapsed(change, now)) {
    await step(deps, id, (newest) =>
      lapsed(newest, now) ? end(newest, 'lapsed', now) : undefined,
    );
  } else if (undoRunOut(change, now)) {
    await step(deps, id, (newest) => {
      if (!undoRunOut(newest, now)) return undefined;
      const { previous: _gone, ...rest } = newest;
      return { ...rest, movedAt: now, shown: false };
    });
  } else if (!change.shown && now - change.movedAt <= limits.showMilliseconds) {
    // On its own, because a card may be on its way for long, and nobody else's should wait for it.
    if (!deps.showing.has(id)) work.inBackground('card.show', show(deps, change));
  }
}

/** Writes the same bytes again, which is safe; without a sign-in it hands the change back to its requester. */
async function resume(deps: Deps, work: Work, id: string): Promise<void> {
  // Loaded anew, because whoever had it in hand a moment ago may have ended it.
  const change = await deps.changes.load(id);
  if (change?.state !== 'applying' && change?.state !== 'undoing') return;
  const assertion = await deps.assertions.find(change.requester, change.place);
  if (assertion && isRequesters(change, assertion)) {
    deps.log.info('change.resumed', { change: change.id, state: change.state });
    await work.carry(change, assertion);
    return;
  }
  const back = change.state === 'applying' ? 'proposed' : 'applied';
  const problem = { code: 'bot.restarted', details: {} } as const;
  const updated = await deps.changes.update(change.id, (newest) =>
    newest.state === change.state ? move(newest, back, deps.now(), { problem }) : undefined,
  );
  if (updated?.moved) await show(deps, updated.record);
}

async function step(
  deps: Deps,
  id: string,
  next: (newest: PhotoChange) => PhotoChange | undefined,
): Promise<void> {
  const updated = await deps.changes.update(id, next);
  if (!updated?.moved) return;
  await forgetPictures(deps, updated.record);
  // It may have been done although nobody said so.
  if (updated.record.state === 'applied') await deps.ledger.note(updated.record);
  await show(deps, updated.record);
}
