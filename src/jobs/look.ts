import type { ClickAnswer } from '../cards';
import type { Recent } from '../finding/recent';
import type { Job } from '../job';
import { move } from '../job';
import type { Assertion } from '../outside';
import type { Clock } from '../ports';
import type { Click } from '../request';
import type { Question } from '../targets/wish';
import type { Answers } from './answers';
import type { Attempt } from './attempt';
import type { Fail } from './fail';
import type { Once } from './hands';
import type { Told } from './judge';
import type { Settle } from './settle';

export type LookNeeds = {
  readonly once: Once;
  readonly settle: Settle;
  readonly attempt: Attempt;
  readonly recent: Pick<Recent, 'offer'>;
  readonly fail: Pick<Fail, 'broken'>;
  readonly answers: Pick<Answers, 'whenDone'>;
  readonly showLater: (id: string) => void;
  readonly now: Clock;
};

/** *Continue*, a choice, and *Try again* before there is a proposal. */
export type Look = {
  /** Goes on with a job that asks, as somebody, and returns what the clicker sees. */
  press(job: Job, click: Click, next: Step): Promise<ClickAnswer>;
  /** Ends a look-up that is in this process's hand, and shows the job. */
  finish(job: Job, step: () => Promise<Job>, showsAll: boolean): Promise<void>;
  /** Looks things up as somebody. */
  asPerson(assertion: Assertion): (job: Job) => Promise<Job>;
  /** Offers the requester's recent photos. */
  asOffer(job: Job): Promise<Job>;
};

/** What a look-up does with a job that is `looking`. */
export type Step = {
  readonly told?: Told;
  readonly run: (job: Job) => Promise<Job>;
};

/** Creates what looks things up for a click. */
export function createLook(needs: LookNeeds): Look {
  const { answers, attempt, fail, now, once, recent, settle } = needs;

  const finish: Look['finish'] = async (job, step, showsAll) => {
    const next = await step().catch((thrown: unknown) => fail.broken(job, thrown));
    const settled = await settle(job.id, (newest) =>
      newest.state === 'looking' ? merged(newest, next, showsAll) : undefined,
    );
    // It ended meanwhile, and what was found for it is nobody's any more.
    if (!settled?.moved) await settle(job.id, (newest) => ({ ...newest }));
    needs.showLater(job.id);
  };

  const goOn = (job: Job, { run, told }: Step): Promise<void> =>
    once(
      job,
      (newest) =>
        newest.state === 'asking' ? answered(move(newest, 'looking', now()), told) : undefined,
      (claimed) => finish(claimed, () => run(claimed), false),
    );

  return {
    finish,
    asPerson: (assertion) => (job) => attempt(job, assertion),
    async asOffer(job) {
      const { known, question } = await recent.offer(job);
      return move(job, 'asking', now(), { known: { ...job.known, ...known }, question });
    },
    press: (job, click, step) => answers.whenDone(job, click, 'errand.going', goOn(job, step)),
  };
}

/** What was found, in the record as it is by now: its messages may have changed. */
function merged(newest: Job, next: Job, showsAll: boolean): Job {
  const { messages } = newest;
  const revision = newest.revision + 1;
  const hidden = !showsAll && isForClickerAlone(next);
  return {
    ...next,
    revision,
    messages: hidden
      ? messages.map((each) => (each.messageId === undefined ? each : { ...each, shows: revision }))
      : messages,
  };
}

/** What a choice shows stands in the answer to the click; an update of everybody's card would take it away again. */
function isForClickerAlone({ place, question }: Job): boolean {
  return place.kind !== 'personal' && isChoice(question);
}

function isChoice(question: Question | undefined): boolean {
  return question?.kind === 'choice';
}

function answered(job: Job, told: Told | undefined): Job {
  if (!told) return job;
  switch (told.part) {
    case 'recent':
      return { ...job, recent: { chosen: told.chosen } };
    case 'picture':
      return job.search ? { ...job, search: { ...job.search, chosen: told.chosen } } : job;
    case 'source':
    case 'owner':
    case 'whose':
      return { ...job, known: { ...job.known, [told.part]: told.target } };
  }
}
