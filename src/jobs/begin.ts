import type { Policy } from '../access/policy';
import { Refusal } from '../errors';
import type { Job } from '../job';
import type { Allowances } from '../memory/allowances';
import type { Jobs } from '../memory/jobs';
import type { PersonalChats } from '../memory/arrivals';
import type { Pictures } from '../memory/pictures';
import type { Assertion } from '../outside';
import { plainFraming } from '../photos/pixels/framing';
import type { Clock, Log, Sleep } from '../ports';
import type { DialogRequest } from '../request';
import { firstMessages } from '../showing/job-messages';
import type { Answering } from '../showing/meanwhile';
import { isDoneSoon } from '../net/within';
import type { Hands } from '../store/claims';
import type { Attempt } from './attempt';
import { atHand, isUnsaid, mayName, refuseGuestFor } from './attempt';
import type { Fail } from './fail';
import type { GoOn } from './go-on';
import type { OwnSignIn } from './own-sign-in';

type BeginNeeds = {
  readonly jobs: Pick<Jobs, 'create'>;
  readonly hands: Pick<Hands, 'take'>;
  readonly firstTry: FirstTry;
  readonly goOn: Pick<GoOn, 'finish'>;
  readonly show: (id: string) => Promise<void>;
  readonly sleep: Sleep;
  readonly log: Log;
};

/**
 * Begins a new job, which is `looking`, and shows one card for it: the result, what is still needed, or that it takes
 * longer.
 * @throws Refusal if the job fails and no click can change that; then there is no card
 */
export type Begin = (job: Job, answering: Answering, assertion?: Assertion) => Promise<void>;

/** Creates what begins jobs that a message asks for. */
export function createBegin(needs: BeginNeeds): Begin {
  const { firstTry, goOn, hands, log, sleep } = needs;
  return async (job, answering, assertion) => {
    const trying = firstTry(job, assertion);
    let next = job;
    if (await isDoneSoon(sleep, trying)) {
      next = await trying;
      if (next.state === 'failed' && next.problem) {
        throw new Refusal(next.problem.code, next.problem.details);
      }
      await keepAndShow(needs, next, answering);
    } else {
      await hands.take(job.id, async () => {
        await keepAndShow(needs, job, answering);
        await goOn.finish(job, trying);
      });
    }
    log.info('job.shown', { job: job.id, command: job.wish.name, state: next.state });
  };
}

/** Makes the first attempt at a new job. Returns it as it is then, with a problem after a failure. Never throws. */
type FirstTry = (job: Job, assertion: Assertion | undefined) => Promise<Job>;

/**
 * Creates what makes first attempts. If the token service cannot tell whether there is a sign-in, the job says why, and
 * can be tried again; whose photo it is to be is asked all the same.
 */
export function createFirstTry(needs: {
  readonly ownSignIn: Pick<OwnSignIn, 'kept'>;
  readonly attempt: Attempt;
  readonly fail: Pick<Fail, 'broken'>;
}): FirstTry {
  const { attempt, fail, ownSignIn } = needs;
  return async (job, assertion) => {
    try {
      const asks = isUnsaid(job);
      const needsNobody = (asks && !mayName(job)) || atHand(job) !== undefined || job.several;
      const kept = assertion || needsNobody ? undefined : ownSignIn.kept(job);
      return await attempt(job, assertion ?? (await (asks ? kept?.catch(() => undefined) : kept)));
    } catch (thrown) {
      return fail.broken(job, thrown);
    }
  };
}

/** Stores the job before it is shown, so that there is a job behind every card. */
async function keepAndShow(
  { jobs, show }: Pick<BeginNeeds, 'jobs' | 'show'>,
  job: Job,
  { markAnswered, wait }: Answering,
): Promise<void> {
  const messages = firstMessages(job.place, await wait.end());
  await jobs.create(job.id, { ...job, messages });
  // As long as nothing is proposed, the message may be corrected.
  await markAnswered(job.question?.kind === 'whose' ? 'open' : undefined);
  await show(job.id);
}

/**
 * Refuses a guest's own photo, and somebody who has asked for too many photos, before the picture is fetched. Returns
 * the kept sign-in if it had to look for one, so that the caller need not look again.
 * @throws Refusal `auth.guest`, and those of `Allowances.propose`
 */
export type Foresee = (job: Job) => Promise<Assertion | undefined>;

/** Creates what foresees refusals. */
export function createForesee(needs: {
  readonly ownSignIn: Pick<OwnSignIn, 'kept'>;
  readonly policy: Pick<Policy, 'worthAsking'>;
  readonly allowed: Pick<Allowances, 'propose'>;
}): Foresee {
  const { allowed, ownSignIn, policy } = needs;
  const guestRefused = async (job: Job) => {
    const kind = atHand(job)?.kind;
    if (kind !== 'me' && !(kind === 'user' && policy.worthAsking())) return undefined;
    // A token service that is down prevents no proposal. The click needs it, and says so.
    const assertion = await ownSignIn.kept(job).catch(() => undefined);
    if (assertion) refuseGuestFor(job, assertion);
    return assertion;
  };
  return async (job) => {
    const assertion = await guestRefused(job);
    if (job.wish.name !== 'show') await allowed.propose(job);
    return assertion;
  };
}

/** Forgets a job that nobody sees because it was never stored: without a card nobody needs its pictures. */
export type ForgetUnseen = (job: Job) => Promise<void>;

/** Creates what forgets such jobs. */
export function createForgetUnseen(needs: {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly allowed: Pick<Allowances, 'withdraw'>;
  readonly pictures: Pick<Pictures, 'drop'>;
}): ForgetUnseen {
  const { allowed, jobs, pictures } = needs;
  return async (job) => {
    if (await jobs.load(job.id)) return;
    await allowed.withdraw(job);
    await pictures.drop(job.id);
  };
}

type Begun = Partial<Job> & Pick<Job, 'place' | 'requester' | 'wish'>;

/** Makes a new job, which is `looking`, without storing it. */
export type NewJob = (begun: Begun) => Job;

type Fresh = { readonly newId: () => string; readonly now: Clock };

/** Creates what makes new jobs. */
export function createNewJob({ newId, now }: Fresh): NewJob {
  return (begun) => ({
    id: newId(),
    state: 'looking',
    revision: 0,
    framing: plainFraming,
    side: 0,
    known: {},
    messages: [],
    movedAt: now(),
    ...begun,
  });
}

/**
 * Stores a new job whose card is the dialog of its requester, and is posted nowhere.
 * @throws Refusal `limit.proposals`
 */
export type NewDialogJob = (
  request: DialogRequest,
  picture: Pick<Job, 'recent' | 'search'>,
) => Promise<Job>;

type NewDialogJobNeeds = {
  readonly allowed: Pick<Allowances, 'propose'>;
  readonly newJob: NewJob;
  readonly jobs: Pick<Jobs, 'create'>;
  readonly chats: Pick<PersonalChats, 'of'>;
};

/** Creates what begins jobs in dialogs. */
export function createNewDialogJob(needs: NewDialogJobNeeds): NewDialogJob {
  const { allowed, chats, jobs, newJob } = needs;
  return async ({ place, requester, whose }, picture) => {
    const report = await chats.of(requester.objectId);
    const job = newJob({
      state: 'asking',
      requester,
      place,
      dialog: { report },
      wish: { name: 'set', whose: { kind: whose } },
      ...picture,
    });
    await allowed.propose(job);
    await jobs.create(job.id, job);
    return job;
  };
}
