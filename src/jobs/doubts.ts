import type { Look, LookAgain } from '../access/look-again';
import { Refusal } from '../errors';
import type { Doubt, Job } from '../job';
import { isInDoubt, isPhotoJob, move, withoutLag } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Assertion } from '../outside';
import type { Clock, Log } from '../ports';
import type { Hands } from '../store/claims';
import type { Announce } from '../showing/show';
import type { OwnSignIn } from './own-sign-in';
import type { Settle } from './settle';

export type DoubtNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly hands: Hands;
  readonly settle: Settle;
  readonly lookAgain: LookAgain;
  readonly ownSignIn: Pick<OwnSignIn, 'kept'>;
  readonly announce: Announce;
  readonly now: Clock;
  readonly log: Log;
};

/** Finds out what became of work whose answer was lost or proves nothing. */
export type Doubts = {
  /**
   * Reads the photo of a job back, once, and tells whether the work of this kind was done. Never throws.
   * @param refused whether Graph has refused the work
   */
  lookAgain(id: string, assertion: Assertion, of: Doubt['of'], refused?: boolean): Promise<Look>;
  /**
   * Looks once more whether an earlier try was done, as the requester, and shows everybody what is new. Right after a
   * lost answer, seeing the previous photo proves little: Graph may do the work late, or show that photo for a while. So
   * this looks again after a proposal that was tried, too.
   */
  resolve(id: string): Promise<void>;
};

/** Creates what looks for the outcome of such work. */
export function createDoubts(needs: DoubtNeeds): Doubts {
  const { announce, hands, jobs, lookAgain } = needs;
  return {
    async lookAgain(id, assertion, of, refused) {
      const job = await jobs.load(id);
      if (!job || !isPhotoJob(job)) return { kind: 'unknown' };
      const seen = await lookAgain(job, assertion, sought[of], refused);
      return seen.kind === 'done' && !provesWork(job, of) ? nothingSeen : seen;
    },
    async resolve(id) {
      const known = await hands.take(id, () => resolve(needs, id));
      if (known) announce(known);
    },
  };
}

/** The photo of a job that is there if the work was done. */
const sought = { apply: 'new', undo: 'previous' } as const;

/** The doubt about a proposal that was tried before. */
const tried: Doubt = { of: 'apply', otherwise: 'proposed' };

async function resolve(
  { jobs, log, lookAgain, now, settle, ownSignIn }: DoubtNeeds,
  id: string,
): Promise<Job | undefined> {
  const job = await jobs.load(id);
  if (!job || !isInDoubt(job)) return undefined;
  const assertion = await ownSignIn.kept(job).catch(noneIfRefused);
  const { doubt = tried, movedAt, revision, state } = job;
  const last = state === 'unknown' && now() - movedAt > limits.doubtMilliseconds;
  if (!assertion && !last) return undefined;
  const seen = assertion ? await lookAgain(job, assertion, sought[doubt.of]) : nothingSeen;
  const told: Doubt = last ? { ...doubt, over: true } : doubt;
  if (!last && !isNews(job, doubt, seen)) return undefined;
  const settled = await settle(id, (newest) =>
    newest.revision === revision ? afterLook(newest, told, seen, now()) : undefined,
  );
  log.info('job.looked_at', { job: id, state: settled?.job.state });
  return settled?.moved ? settled.job : undefined;
}

/**
 * Takes a refusal of the token service as no sign-in, so that it does not keep back a press.
 * @throws what is no refusal
 */
function noneIfRefused(thrown: unknown): undefined {
  if (!(thrown instanceof Refusal)) throw thrown;
}

const nothingSeen: Look = { kind: 'unknown' };

function isNews(job: Job, doubt: Doubt, { kind }: Look): boolean {
  if (kind === 'not_done') return job.state !== 'proposed' && provesIdleness(job, doubt);
  return kind === 'done' && provesWork(job, doubt.of);
}

/**
 * Whether the wanted photo proves that the work was done. After an undo it does not if Graph may have shown the
 * previous photo all the time.
 */
function provesWork({ doubt, lags }: Job, of: Doubt['of']): boolean {
  return of === 'apply' || !(lags || doubt?.of === 'apply');
}

/**
 * Whether seeing the previous photo proves that nothing was done. It never does after Graph said yes. If the job would
 * end for good although a try got no answer, it proves that only at the last look: until then Graph may show the old
 * photo, or do the work late.
 */
function provesIdleness({ unanswered }: Job, { of, otherwise, over, taken }: Doubt): boolean {
  if (taken) return false;
  return unanswered !== of || otherwise === 'proposed' || over === true;
}

/** Returns the job in the state to which a look at its photo leads. */
export function afterLook(job: Job, doubt: Doubt, seen: Look, now: number): Job {
  const { appliedAt = now, previous } = job;
  const route = previous && { route: previous.route };
  const lags = seen.kind === 'not_done' && !provesIdleness(job, doubt);
  const told = lags ? nothingSeen : seen;
  switch (told.kind) {
    case 'unknown':
      return move(job, 'unknown', now, {
        appliedAt,
        doubt,
        ...route,
        ...(lags && doubt.of === 'apply' && { lags }),
      });
    case 'done':
      if (doubt.of === 'undo') return move(job, 'undone', now);
      return move(withoutLag(job), 'applied', now, {
        appliedAt,
        ...route,
        etag: '',
        ...told.written,
      });
    case 'not_done':
      return withNothingDone(job, doubt, now);
  }
}

function withNothingDone(job: Job, { otherwise, problem }: Doubt, now: number): Job {
  const facts = problem && { problem };
  if (otherwise === 'applied') return move(withoutLag(job), 'applied', now, facts);
  const { appliedAt: _never, previous, route: _none, ...unwritten } = job;
  // The record of the previous photo stays: if ours appears late, the next try must not take ours for the previous one.
  const kept = otherwise === 'proposed' && previous ? { ...unwritten, previous } : unwritten;
  return move(kept, otherwise, now, facts);
}
