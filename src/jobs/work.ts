import type { Refusal } from '../errors';
import { toRefusal } from '../errors';
import type { Assertion } from '../outside';
import { loseSignIn } from './lose-sign-in';
import type { PhotoChange } from './change';
import { end, move, uncertainty } from './change';
import { factsOf } from './deliver';
import type { Deps } from './deps';
import { forgetPictures } from './forget-pictures';
import { refuseGuest } from '../access/policy';
import { show } from './show';
import { owesTelling, tellOwner } from './tell-owner';

/** The work in hand; a change that is `applying` and in nobody's hand belongs to a process that is gone. */
export type Work = {
  /**
   * Takes a change in hand, before anything else is awaited, for as long as `use` lasts. Gives nothing when it is in
   * hand already, here or elsewhere: two who write the same change would take each other's photo for the previous one.
   */
  take<T>(name: string, use: () => Promise<T>): Promise<T | undefined>;
  /** Resolves when a change is in nobody's hand, however that ended. */
  whenFree(id: string): Promise<void>;
  /** Carries a change that is `applying` or `undoing` to its end, shows it to everybody, and gives it. */
  carry(change: PhotoChange, assertion: Assertion): Promise<PhotoChange>;
  /** Tells the owner of a photo what the app's own permission was used for, once, if they are still to be told. */
  tell(change: PhotoChange): void;
  /** Runs something on its own, and sees to it that a failure is heard of. */
  inBackground(event: string, promise: Promise<unknown>): void;
  /** Resolves when nothing is in hand. */
  idle(): Promise<void>;
};

export function createWork(deps: Deps): Work {
  const background = new Set<Promise<unknown>>();

  const work: Work = {
    async take(name, use) {
      const release = await deps.claims.take(name);
      if (!release) return undefined;
      try {
        return await use();
      } finally {
        await release();
      }
    },
    whenFree: (id) => deps.claims.whenFree(id),
    tell(change) {
      // Asked every minute of every change, so only what is owed is worth a claim.
      if (!owesTelling(change, deps.now())) return;
      const telling = work.take(`owner-${change.id}`, () => tellOwner(deps, change.id));
      work.inBackground('owner.tell', telling);
    },
    async carry(change, assertion) {
      const done = await finish(deps, change, assertion);
      work.inBackground('card.show', show(deps, done));
      work.tell(done);
      return done;
    },
    inBackground(event, promise) {
      const watched = promise
        .catch((thrown: unknown) => report(deps, event, thrown))
        .finally(() => background.delete(watched));
      background.add(watched);
    },
    async idle() {
      while (background.size > 0) await Promise.all(background);
    },
  };
  return work;
}

function report({ log }: Pick<Deps, 'log'>, event: string, thrown: unknown): void {
  log[toRefusal(thrown).code === 'bot.bug' ? 'error' : 'warn'](event, factsOf(thrown));
}

async function finish(deps: Deps, change: PhotoChange, assertion: Assertion): Promise<PhotoChange> {
  const { changes, log, now } = deps;
  const started = now();
  let next: (newest: PhotoChange) => PhotoChange;
  try {
    refuseGuest(change.target.kind, assertion);
    next =
      change.state === 'applying'
        ? await apply(deps, change, assertion)
        : await undo(deps, change, assertion);
  } catch (thrown) {
    const refusal = await loseSignIn(deps, change, toRefusal(thrown));
    next = afterRefusal(refusal, change, now, false);
  }
  const updated = await changes.update(change.id, (newest) =>
    newest.state === change.state ? next(newest) : undefined,
  );
  const done = updated?.record ?? next(change);
  await forgetPictures(deps, done);
  await note(deps, done);
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

/** What history tells of a change that has ended; it has ended all the same if it cannot be written down. */
async function note(deps: Deps, change: PhotoChange): Promise<void> {
  if (change.state === 'proposed') return;
  try {
    await deps.ledger.note(change);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown.name : 'unknown';
    deps.log.error('change.not_noted', { change: change.id, error });
  }
}

async function apply(deps: Deps, change: PhotoChange, assertion: Assertion) {
  const outcome = await deps.writePhoto(change, assertion);
  if (outcome.kind === 'unknown') return afterRefusal(outcome.refusal, change, deps.now, true);
  const { kind: _done, unconfirmed, ...written } = outcome;
  const appliedAt = deps.now();
  const facts = { ...written, appliedAt, ...(unconfirmed && { problem: uncertainty(change) }) };
  return (newest: PhotoChange) => move(newest, 'applied', appliedAt, facts);
}

async function undo(deps: Deps, change: PhotoChange, assertion: Assertion) {
  const outcome = await deps.putBack(change, assertion);
  if (outcome.kind === 'unknown') return afterRefusal(outcome.refusal, change, deps.now, true);
  return (newest: PhotoChange) => move(newest, 'undone', deps.now());
}

/** A failed write leaves a proposal that can be tried again, or its end; a failed undo leaves the new photo. */
function afterRefusal(refusal: Refusal, started: PhotoChange, now: () => number, lost: boolean) {
  const problem = { code: refusal.code, details: refusal.details };
  // Once nobody knew, no later refusal tells, and what was there before must not be read anew.
  const unknown = started.previous !== undefined || lost;
  return (newest: PhotoChange) => {
    if (newest.state === 'undoing') return move(newest, 'applied', now(), { problem });
    const { previous: known, ...unwritten } = newest;
    const before = unknown && known ? newest : unwritten;
    return refusal.retryable
      ? move(before, 'proposed', now(), { problem })
      : end(before, 'failed', now(), problem);
  };
}
