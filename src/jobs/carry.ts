import { refuseGuest } from '../access/policy';
import type { PutBack } from '../access/put-back';
import type { OutcomeUnknown } from '../access/put-photo';
import type { WritePhoto } from '../access/write';
import type { Refusal } from '../errors';
import { factsOf, toRefusal } from '../errors';
import type { Doubt, Job, PhotoJob } from '../job';
import { isPhotoJob, move, withoutLag } from '../job';
import type { Assertion } from '../outside';
import type { Clock, Log } from '../ports';
import type { Announce } from '../showing/show';
import type { Hands } from '../store/claims';
import { photoOf } from '../memory/ledger';
import type { Doubts } from './doubts';
import { afterLook } from './doubts';
import type { OwnSignIn } from './own-sign-in';
import type { Settle } from './settle';

export type CarryNeeds = {
  readonly settle: Settle;
  readonly writePhoto: WritePhoto;
  readonly putBack: PutBack;
  readonly doubts: Pick<Doubts, 'lookAgain'>;
  readonly ownSignIn: Pick<OwnSignIn, 'lose'>;
  readonly announce: Announce;
  readonly now: Clock;
  readonly log: Log;
};

/** Does, or resumes, the work of a job that is `applying` or `undoing`, and shows the job. Returns it as it is then. */
export type Carry = (job: Job, assertion: Assertion, resumed?: boolean) => Promise<Job>;

type Next = (newest: Job) => Job;

/**
 * Returns a `Carry` that works on one job after another if they are about the same photo. Else a late retry of one job
 * would overwrite what another job has written since.
 */
export function inTurn({ hands }: { readonly hands: Hands }, carry: Carry): Carry {
  return (job, ...how) => hands.inTurn(`photo-${photoOf(job)}`, () => carry(job, ...how));
}

/** Creates what does the work of *Confirm* and of *Undo*. */
export function createCarry(needs: CarryNeeds): Carry {
  const { announce, log, now, putBack, settle, writePhoto } = needs;
  return async (job, assertion, resumed) => {
    if (!isPhotoJob(job)) throw new TypeError('there is no photo to write yet');
    const started = now();
    const given: CarryNeeds = {
      ...needs,
      writePhoto: (subject, by) => writePhoto(subject, by, resumed),
      putBack: (subject, by) => putBack(subject, by, resumed),
    };
    const next = await workOn(given, job, assertion, resumed);
    const settled = await settle(job.id, (newest) =>
      newest.state === job.state ? next(newest) : undefined,
    );
    const done = settled?.job ?? next(job);
    const problem = done.problem ?? done.doubt?.problem;
    log.info(eventOf(job, done), {
      job: done.id,
      target: job.target.kind,
      route: done.route,
      code: problem?.code,
      status: problem?.details.status,
      requestId: problem?.details.requestId,
      milliseconds: now() - started,
    });
    announce(done);
    return done;
  };
}

/** Names the event of the log. A failure brings the job back to its earlier state, which would be a misleading name. */
function eventOf(before: Job, { state }: Job): string {
  if (before.state === 'applying' && state === 'proposed') return 'job.not_applied';
  if (before.state === 'undoing' && state === 'applied') return 'job.not_undone';
  return `job.${state}`;
}

async function workOn(needs: CarryNeeds, job: PhotoJob, assertion: Assertion, resumed = false) {
  try {
    refuseGuest(job.target.kind, assertion);
    return job.state === 'applying'
      ? await apply(needs, job, assertion)
      : await undo(needs, job, assertion);
  } catch (thrown) {
    const facts = { job: job.id, ...factsOf(thrown) };
    if (facts.code === 'bot.bug') needs.log.error('job.broken', facts);
    const refusal = await needs.ownSignIn.lose(job, toRefusal(thrown));
    if (job.state === 'undoing') return notUndone(needs, job, refusal);
    // An earlier press, or one before a crash, may have done the write, whatever this refusal says.
    if ((resumed || job.unanswered === 'apply') && !refusal.retryable) {
      return lookedAt(needs, job, assertion, { of: 'apply', refusal });
    }
    const wasSent = job.previous !== undefined || refusal.code === 'change.newer_photo';
    return notDone(needs, refusal, wasSent);
  }
}

async function apply(needs: CarryNeeds, job: PhotoJob, assertion: Assertion): Promise<Next> {
  const outcome = await needs.writePhoto(job, assertion);
  if (outcome.kind === 'unknown') {
    return unsure(needs, job, assertion, { of: 'apply', ...outcome });
  }
  const { kind: _done, onlyTaken, ...written } = outcome;
  const appliedAt = needs.now();
  const facts = { ...written, appliedAt };
  if (!onlyTaken) return (newest) => move(withoutLag(newest), 'applied', appliedAt, facts);
  const doubt: Doubt = { of: 'apply', otherwise: 'proposed', taken: true };
  return (newest) => move(newest, 'unknown', appliedAt, { ...facts, doubt });
}

async function undo(needs: CarryNeeds, job: PhotoJob, assertion: Assertion): Promise<Next> {
  const outcome = await needs.putBack(job, assertion);
  const endedAt = needs.now();
  if (outcome.kind === 'done') return (newest) => move(newest, 'undone', endedAt);
  if (outcome.answer !== 'taken') return unsure(needs, job, assertion, { of: 'undo', ...outcome });
  const doubt: Doubt = { of: 'undo', otherwise: 'applied', taken: true };
  return (newest) => move(newest, 'unknown', endedAt, { doubt });
}

type Lost = {
  readonly of: Doubt['of'];
  readonly refusal: Refusal;
  readonly unanswered?: true;
};

/** Finds out what became of a change after an answer that proves nothing. */
async function unsure(
  needs: CarryNeeds,
  job: PhotoJob,
  assertion: Assertion,
  { answer, ...given }: Lost & Pick<OutcomeUnknown, 'answer'>,
): Promise<Next> {
  const refusal = await needs.ownSignIn.lose(job, given.refusal);
  const lost = { ...given, refusal };
  if (answer !== 'refused') return lookedAt(needs, job, assertion, lost);
  const seen = await needs.doubts.lookAgain(job.id, assertion, lost.of, true);
  if (seen.kind === 'done') return (newest) => afterLook(newest, doubtOf(lost), seen, needs.now());
  return lost.of === 'undo' ? notUndone(needs, job, refusal) : notDone(needs, refusal, true);
}

/** Reads the photo back before anybody is told that nobody knows. */
async function lookedAt(
  { doubts, now }: CarryNeeds,
  { id }: PhotoJob,
  assertion: Assertion,
  lost: Lost,
): Promise<Next> {
  const { of, unanswered } = lost;
  const seen = await doubts.lookAgain(id, assertion, of);
  return (newest) => {
    const tried = unanswered ? { ...newest, unanswered: of } : newest;
    return afterLook(tried, doubtOf(lost), seen, now());
  };
}

function doubtOf({ of, refusal }: Lost): Doubt {
  const { code, details, retryable } = refusal;
  const retried = retryable ? 'proposed' : 'failed';
  return { of, otherwise: of === 'undo' ? 'applied' : retried, problem: { code, details } };
}

/**
 * Returns the move after a write that failed: back to the proposal if another try may help, else to the end. If
 * something was sent, the record of the previous photo stays.
 */
function notDone(
  { now }: CarryNeeds,
  { code, details, retryable }: Refusal,
  wasSent: boolean,
): Next {
  return (newest) => {
    const { previous: _unwritten, ...rest } = newest;
    const before = wasSent && retryable ? newest : rest;
    return move(before, retryable ? 'proposed' : 'failed', now(), { problem: { code, details } });
  };
}

/**
 * Returns the move after an undo that failed: the new photo stays. An earlier doubt stays too, unless it was about an
 * undo and a third photo was found.
 */
function notUndone({ now }: CarryNeeds, { doubt }: Job, { code, details }: Refusal): Next {
  const problem = { code, details };
  const over = doubt?.of === 'undo' && code === 'change.overtaken';
  const known = !doubt || over;
  return (newest) =>
    known
      ? move(newest, 'applied', now(), { problem })
      : move(newest, 'unknown', now(), { doubt, problem });
}
