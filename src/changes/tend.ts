import { limits } from '../limits';
import type { PhotoChange } from './change';
import { lapsed, move, undoRunOut } from './change';
import type { Deps } from './deps';
import { show } from './show';
import type { Work } from './work';

/**
 * Looks after what no click will: lets proposals lapse, ends what a crash left behind, retires undos that have run
 * out, and shows cards that could not be shown. Run at the start and every minute; twice at once does no harm.
 */
export async function tend(deps: Deps, work: Work): Promise<void> {
  for (const id of await deps.changes.ids()) {
    try {
      const change = work.has(id) ? undefined : await deps.changes.load(id);
      if (change) await tendOne(deps, work, change);
    } catch (thrown) {
      // One change that cannot be helped, such as by a sign-in service that is down, must not keep back the others.
      const error = thrown instanceof Error ? thrown.name : 'unknown';
      deps.log.error('tend.failed', { change: id, error });
    }
  }
  await deps.changes.sweep();
}

async function tendOne(deps: Deps, work: Work, change: PhotoChange): Promise<void> {
  const now = deps.now();
  if (change.state === 'applying' || change.state === 'undoing') {
    await resume(deps, work, change);
  } else if (lapsed(change, now)) {
    await step(deps, change, (newest) =>
      lapsed(newest, now) ? move(newest, 'lapsed', now) : undefined,
    );
  } else if (undoRunOut(change, now)) {
    const { previous: _gone, ...kept } = change;
    await step(deps, change, (newest) =>
      newest.state === 'applied' ? { ...kept, movedAt: now, shown: false } : undefined,
    );
  } else if (
    !change.shown &&
    !deps.showing.has(change.id) &&
    now - change.movedAt <= limits.showMilliseconds
  ) {
    await show(deps, change);
  }
}

/** Writes the same bytes again, which is safe; without a sign-in it hands the change back to its requester. */
async function resume(deps: Deps, work: Work, change: PhotoChange): Promise<void> {
  const { requester, place } = change;
  const assertion = await deps.assertions.find(requester, place);
  if (assertion?.objectId === requester.objectId && assertion.tenantId === place.tenantId) {
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
  change: PhotoChange,
  next: (newest: PhotoChange) => PhotoChange | undefined,
): Promise<void> {
  const updated = await deps.changes.update(change.id, next);
  if (!updated?.moved) return;
  await deps.changes.drop(change.id);
  await show(deps, updated.change);
}
