import { limits } from '../limits';
import type { PhotoChange } from './change';
import { end, isRequesters, lapsed, move, undoRunOut } from './change';
import type { Deps } from './deps';
import { forgetPictures } from './forget';
import { show } from './show';
import type { Work } from './work';

/**
 * Looks after what no click will: lets proposals lapse, ends what a crash left behind, retires undos that have run
 * out, and shows cards that could not be shown. Run at the start and every minute; twice at once does no harm.
 */
export async function tend(deps: Deps, work: Work): Promise<void> {
  for (const id of await deps.changes.ids()) {
    try {
      await tendOne(deps, work, id);
    } catch (thrown) {
      // One change that cannot be helped, such as by a sign-in service that is down, must not keep back the others.
      const error = thrown instanceof Error ? thrown.name : 'unknown';
      deps.log.error('tend.failed', { change: id, error });
    }
  }
  await deps.changes.sweep();
}

async function tendOne(deps: Deps, work: Work, id: string): Promise<void> {
  const change = await deps.changes.load(id);
  const now = deps.now();
  if (!change) return;
  if (change.state === 'applying' || change.state === 'undoing') {
    await work.take(id, () => resume(deps, work, id));
  } else if (lapsed(change, now)) {
    await step(deps, id, (newest) =>
      lapsed(newest, now) ? end(newest, 'lapsed', now) : undefined,
    );
  } else if (undoRunOut(change, now)) {
    await step(deps, id, ({ previous: _gone, ...newest }) =>
      newest.state === 'applied' ? { ...newest, movedAt: now, shown: false } : undefined,
    );
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
  if (updated?.moved) await show(deps, updated.change);
}

async function step(
  deps: Deps,
  id: string,
  next: (newest: PhotoChange) => PhotoChange | undefined,
): Promise<void> {
  const updated = await deps.changes.update(id, next);
  if (!updated?.moved) return;
  await forgetPictures(deps, updated.change);
  await show(deps, updated.change);
}
