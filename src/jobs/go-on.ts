import type { ClickAnswer } from '../cards';
import type { Aim, Offer } from '../commands/command';
import type { Recent } from '../finding/recent';
import type { Job } from '../job';
import { move } from '../job';
import type { Assertion } from '../outside';
import type { Clock } from '../ports';
import type { Click } from '../request';
import type { Answers } from '../showing/answers';
import type { Attempt } from './attempt';
import type { Fail } from './fail';
import type { Offered } from '../targets/wish';
import type { Once, Settle } from './settle';
import type { Chosen } from './chosen';
import { chosenBy } from './chosen';

export type GoOnNeeds = {
  readonly once: Once;
  readonly settle: Settle;
  readonly attempt: Attempt;
  readonly recent: Pick<Recent, 'offer'>;
  readonly fail: Pick<Fail, 'broken'>;
  readonly answers: Pick<Answers, 'whenDone'>;
  readonly showLater: (id: string) => void;
  readonly now: Clock;
};

/** Goes on with a job before its proposal: by *Continue*, a choice or *Try again*. */
export type GoOn = {
  /** Goes on with an `asking` job as the clicker, with what they chose. Returns what the clicker sees. */
  signed(job: Job, click: Click, assertion: Assertion, chosen?: Chosen): Promise<ClickAnswer>;
  /** Does the next step of an `asking` job if that step needs no sign-in. Returns what the clicker sees. */
  unsigned(job: Job, click: Click): Promise<ClickAnswer>;
  /** Goes on as its requester with a `looking` job that this process has in hand. */
  as(job: Job, assertion: Assertion): Promise<void>;
  /** Settles a `looking` job that this process has in hand, once the attempt has ended. Shows it to everybody. */
  finish(job: Job, trying: Promise<Job>): Promise<void>;
};

/** Creates what goes on with jobs. */
export function createGoOn(needs: GoOnNeeds): GoOn {
  const { answers, attempt, fail, now, once, settle, showLater } = needs;

  async function finish(job: Job, trying: Promise<Job>, showsAll: boolean): Promise<void> {
    const next = await trying.catch((thrown: unknown) => fail.broken(job, thrown));
    const settled = await settle(job.id, (newest) =>
      newest.state === 'looking' ? merged(newest, next, showsAll) : undefined,
    );
    // The job ended meanwhile. Settling it unchanged drops the pictures that the attempt has kept.
    if (!settled?.moved) await settle(job.id, (newest) => ({ ...newest }));
    showLater(job.id);
  }

  function pressed(job: Job, click: Click, chosen: Chosen | undefined, work: Work) {
    const going = once(
      job,
      (newest) =>
        newest.state === 'asking' ? answered(move(newest, 'looking', now()), chosen) : undefined,
      (claimed) => finish(claimed, work(claimed), false),
    );
    return answers.whenDone(job, click, 'job.going', going);
  }

  return {
    signed: (job, click, assertion, chosen) =>
      pressed(job, click, chosen, (claimed) => attempt(claimed, assertion)),
    unsigned(job, click) {
      const chosen = chosenBy(job.question, job.requester.objectId, click);
      const isKnown = chosen?.part === 'picture' || (chosen?.part === 'offer' && chosen.target);
      const known = isKnown ? chosen : undefined;
      return pressed(job, click, known, (claimed) => nextFor(needs, claimed, chosen));
    },
    as: (job, assertion) => finish(job, attempt(job, assertion), true),
    finish: (job, trying) => finish(job, trying, true),
  };
}

type Work = (looking: Job) => Promise<Job>;

/** Proposes if a target is known, asks for a name if that is missing, or offers the requester's recent photos. */
async function nextFor(
  { attempt, now, recent }: GoOnNeeds,
  job: Job,
  chosen: Chosen | undefined,
): Promise<Job> {
  if (chosen?.part === 'picture') return attempt(job, undefined);
  if (chosen?.part !== 'offer') {
    const { known, question } = await recent.offer(job);
    return move(job, 'asking', now(), { known: { ...job.known, ...known }, question });
  }
  if (chosen.target) return attempt(job, undefined);
  return move(job, 'asking', now(), { question: { kind: 'name' } });
}

/** Returns the result of an attempt with the messages of the newest record, which may be others by now. */
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

/** Whether a job shows a choice in the answer to the click alone: an update of everybody's card would hide it again. */
function isForClickerAlone({ place, question, several }: Job): boolean {
  if (several) return false;
  return place.kind !== 'personal' && question?.kind === 'choice';
}

function answered(job: Job, chosen: Chosen | undefined): Job {
  if (!chosen) return job;
  switch (chosen.part) {
    case 'recent':
      return { ...job, recent: { chosen: chosen.changeId } };
    case 'offer':
      return offered(job, chosen);
    case 'picture':
      if (job.several) return { ...job, several: { ...job.several, chosen: chosen.index } };
      return job.search ? { ...job, search: { ...job.search, chosen: chosen.index } } : job;
    case 'source':
    case 'owner':
    case 'whose':
      return { ...job, known: { ...job.known, [chosen.part]: chosen.target } };
  }
}

/** Returns the job with the target that was offered, or with a wish by which it is found. */
function offered(job: Job, { offer, target }: Offered): Job {
  const { known, wish } = job;
  if (wish.name !== 'set' || offer === 'user') return job;
  return {
    ...job,
    wish: offer === 'named' ? wish : { ...wish, whose: wishOf[offer] },
    known: target ? { ...known, whose: target } : known,
  };
}

const wishOf: Readonly<Record<Exclude<Offer, 'user'>, Aim>> = {
  me: { kind: 'me' },
  team: { kind: 'team' },
  'own-team': { kind: 'own', of: 'team' },
  'own-group': { kind: 'own', of: 'group' },
};
