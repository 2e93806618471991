import type { Look, LookAgain } from '../access/look-again';
import { Refusal } from '../errors';
import type { Doubt, Job } from '../job';
import { isInDoubt, isPhotoJob, move, withoutLag } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Assertion } from '../outside';
import type { Clock, Log } from '../ports';
import type { Hands } from '../store/claims';
import type { Announce } from '../showing/tell-owner';
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

/** Finds out what became of work of which nobody knows. */
export type Doubts = {
  /** Reads the photo of a job back, once, perhaps although Graph has refused what was asked. Never throws. */
  lookAgain(id: string, assertion: Assertion, of: Doubt['of'], refused?: boolean): Promise<Look>;
  /**
   * Looks once more at what an earlier try may have done, as the requester, and announces it if that told something. Right
   * after a lost answer an old photo proves little: Graph may be about to do the work, or answer with the old one for a
   * moment. So a proposal that was tried is looked at again as well.
   */
  resolve(id: string): Promise<void>;
};

/** Creates what finds out what became of such work. */
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

/** What is there if the work was done. */
const sought = { apply: 'new', undo: 'previous' } as const;

/** What is to be known of a proposal that was tried before. */
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

/** A service that is ill tells nothing either, and must not keep back what was pressed. @throws whatever is no refusal */
function noneIfRefused(thrown: unknown): undefined {
  if (!(thrown instanceof Refusal)) throw thrown;
}

const nothingSeen: Look = { kind: 'unknown' };

function isNews(job: Job, doubt: Doubt, { kind }: Look): boolean {
  if (kind === 'not_done') return job.state !== 'proposed' && provesIdleness(job, doubt);
  return kind === 'done' && provesWork(job, doubt.of);
}

/** Whether a photo as it is to be says that it was put there: Graph may have shown the old one all the time. */
function provesWork({ doubt, lags }: Job, of: Doubt['of']): boolean {
  return of === 'apply' || !(lags || doubt?.of === 'apply');
}

/**
 * Whether the photo of before says that nothing was done. Where that ends for good what was sent without an answer, it
 * says so only when nobody looks any more: until then Graph may answer with the old photo, or do the work late.
 */
function provesIdleness({ unanswered }: Job, { of, otherwise, over, taken }: Doubt): boolean {
  if (taken) return false;
  return unanswered !== of || otherwise === 'proposed' || over === true;
}

/** Returns the job as it is once somebody has looked at what nobody knew. */
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
      return notDone(job, doubt, now);
  }
}

function notDone(job: Job, { otherwise, problem }: Doubt, now: number): Job {
  const facts = problem && { problem };
  if (otherwise === 'applied') return move(withoutLag(job), 'applied', now, facts);
  const { appliedAt: _never, previous, route: _none, ...unwritten } = job;
  // Another try must not take a photo that comes late for the previous one.
  const kept = otherwise === 'proposed' && previous ? { ...unwritten, previous } : unwritten;
  return move(kept, otherwise, now, facts);
}
