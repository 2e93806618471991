import type { RefusalCode } from '../errors';
import { Refusal, toRefusal } from '../errors';
import type { Assertion } from '../ports';
import type { PhotoChange } from './change';
import { move } from './change';
import type { Deps } from './deps';
import { show } from './show';
import { writePhoto, writePrevious } from './write';

/** The writes in hand, by change id; a change that is `applying` and not here belongs to a process that is gone. */
export type Work = {
  /** Carries a change that is `applying` or `undoing` to its end, shows it to everybody, and gives it. */
  carry(change: PhotoChange, assertion: Assertion): Promise<PhotoChange>;
  has(id: string): boolean;
  /** Runs something on its own, and sees to it that a failure is heard of. */
  inBackground(event: string, promise: Promise<unknown>): void;
  /** Resolves when nothing is in hand. */
  idle(): Promise<void>;
};

export function createWork(deps: Deps): Work {
  const inHand = new Set<string>();
  const background = new Set<Promise<unknown>>();

  const work: Work = {
    async carry(change, assertion) {
      inHand.add(change.id);
      try {
        const done = await finish(deps, change, assertion);
        work.inBackground('card.show', show(deps, done));
        return done;
      } finally {
        inHand.delete(change.id);
      }
    },
    has: (id) => inHand.has(id),
    inBackground(event, promise) {
      const watched = promise
        .catch((thrown: unknown) => {
          deps.log.error(event, { error: thrown instanceof Error ? thrown.name : 'unknown' });
        })
        .finally(() => background.delete(watched));
      background.add(watched);
    },
    async idle() {
      while (background.size > 0) await Promise.all(background);
    },
  };
  return work;
}

async function finish(deps: Deps, change: PhotoChange, assertion: Assertion): Promise<PhotoChange> {
  const { changes, log, now } = deps;
  const started = now();
  let next: (newest: PhotoChange) => PhotoChange;
  try {
    refuseGuests(change, assertion);
    next =
      change.state === 'applying'
        ? await apply(deps, change, assertion)
        : await undo(deps, change, assertion);
  } catch (thrown) {
    next = afterRefusal(toRefusal(thrown), change, now);
  }
  const updated = await changes.update(change.id, (newest) =>
    newest.state === change.state ? next(newest) : undefined,
  );
  const done = updated?.change ?? next(change);
  await forgetPictures(deps, done);
  log.info(`change.${done.state}`, {
    change: done.id,
    target: done.target.kind,
    route: done.route,
    code: done.problem?.code,
    requestId: done.problem?.details['requestId'],
    milliseconds: now() - started,
  });
  return done;
}

/** A guest's own photo lives in their home organisation; Graph would answer with something obscure. */
function refuseGuests({ target }: PhotoChange, assertion: Assertion): void {
  if (assertion.guest && target.kind === 'me') throw new Refusal('auth.guest');
}

async function apply(deps: Deps, change: PhotoChange, assertion: Assertion) {
  const { route, etag } = await writePhoto(deps, change, assertion);
  const at = deps.now();
  return (newest: PhotoChange) => move(newest, 'applied', at, { route, etag, appliedAt: at });
}

async function undo(deps: Deps, change: PhotoChange, assertion: Assertion) {
  await writePrevious(deps, change, assertion);
  return (newest: PhotoChange) => move(newest, 'undone', deps.now());
}

/** After these nobody knows whether Graph took the photo, so what was there before must not be read anew. */
const unknownOutcomes: readonly RefusalCode[] = ['graph.busy', 'graph.failed', 'graph.unreachable'];

/** A failed write leaves a proposal that can be tried again, or its end; a failed undo leaves the new photo. */
function afterRefusal(refusal: Refusal, started: PhotoChange, now: () => number) {
  const problem = { code: refusal.code, details: refusal.details };
  // Once nobody knew, no later refusal tells.
  const unknown = started.previous !== undefined || unknownOutcomes.includes(refusal.code);
  return (newest: PhotoChange) => {
    if (newest.state === 'undoing') return move(newest, 'applied', now(), { problem });
    const facts = { problem, previous: unknown ? newest.previous : undefined };
    return move(newest, refusal.retryable ? 'proposed' : 'failed', now(), facts);
  };
}

/** Keeps only what the state may still need: all for a proposal, the previous photo for an undo, else nothing. */
async function forgetPictures(deps: Deps, change: PhotoChange): Promise<void> {
  if (change.state === 'proposed') return;
  const spared =
    change.state === 'applied' ? (['previous', `preview-${change.crop}`] as const) : [];
  await deps.changes.drop(change.id, spared);
}
