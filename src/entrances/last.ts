import type { Topic } from '../commands/languages/language';
import { Refusal } from '../errors';
import type { Job } from '../job';
import { isDone, isWaiting, isWriting } from '../job';
import type { GiveUp } from '../jobs/give-up';
import type { UndoByWords } from '../jobs/undo-by-words';
import { notTheirs } from '../jobs/undo-by-words';
import type { Answering } from '../showing/meanwhile';
import type { Saying } from '../cards';
import type { Steps } from '../memory/arrivals';
import type { Audit } from '../memory/audit';
import type { Jobs } from '../memory/jobs';
import type { Ledger } from '../memory/ledger';
import type { ReplyCard } from '../memory/replies';
import type { Request } from '../request';

export type LastNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly ledger: Pick<Ledger, 'ofConversation' | 'ofRequesterIn'>;
  readonly steps: Pick<Steps, 'jobs'>;
  readonly giveUp: Pick<GiveUp, 'cancel'>;
  readonly undoByWords: UndoByWords;
  readonly audit: Pick<Audit, 'refused'>;
};

/** What the requester did last in a conversation. */
export type Last = {
  /** Takes back their last change that is not undone. @throws Refusal */
  undo(request: Request, answering: Answering): Promise<void>;
  /**
   * Ends the question whose photo it is to be, if the requester was asked that last. For a message that was corrected.
   */
  withdrawQuestion(request: Request): Promise<void>;
  /**
   * Ends the newest wish of the requester that still waits for them. Returns the answer, or nothing where no wish waits
   * and the word that was said means undo as well.
   */
  cancel(request: Request, said: { readonly orUndo?: true }): Promise<ReplyCard | undefined>;
  /** Returns the answer to what is no command; a word of consent sets nothing, because a click alone does. */
  say(topic: Topic, request: Request): Promise<ReplyCard>;
};

/** Creates what takes back what somebody did last. */
export function createLast(needs: LastNeeds): Last {
  const { giveUp, jobs, steps } = needs;
  const open = async (request: Request) => firstOf(jobs, await steps.jobs(request), isWaiting);
  return {
    undo: (request, answering) => undo(needs, request, answering),
    async withdrawQuestion(request) {
      const job = await firstOf(jobs, (await steps.jobs(request)).slice(0, 1), asksWhose);
      if (job) await giveUp.cancel(job.id);
    },
    async say(topic, request) {
      const ids = consents.includes(topic) ? await steps.jobs(request) : [];
      const waiting = await firstOf(jobs, ids, isWaiting);
      const last = waiting ?? (await firstOf(jobs, ids.slice(0, 1), isOver));
      return { kind: 'said', topic: answerTo(topic, waiting, last), place: request.place };
    },
    async cancel(request, { orUndo }) {
      const job = await open(request);
      if (job) await giveUp.cancel(job.id);
      else if (orUndo) return undefined;
      return { kind: 'said', topic: job ? 'cancelled' : 'nothing-open', place: request.place };
    },
  };
}

/** Returns the first job of these ids that fits. */
async function firstOf(
  jobs: LastNeeds['jobs'],
  ids: readonly string[],
  fits: (job: Job) => boolean,
): Promise<Job | undefined> {
  for (const id of ids) {
    const job = await jobs.load(id);
    if (job && fits(job)) return job;
  }
  return undefined;
}

/** Takes back what the requester did last here. The audit is told whose photo a refusal is about. */
async function undo(
  { audit, jobs, ledger, undoByWords }: LastNeeds,
  request: Request,
  answering: Answering,
): Promise<void> {
  const { place, requester } = request;
  const refused = async (about: Job, thrown: unknown): Promise<never> => {
    if (thrown instanceof Refusal) await audit.refused(request, thrown, about);
    throw thrown;
  };
  const own = await ledger.ofRequesterIn(requester, place);
  const ids = own.map(({ id }) => id);
  const job = (await firstOf(jobs, ids, stands)) ?? (await firstOf(jobs, ids, () => true));
  if (job)
    return undoByWords(job, place, answering).catch((thrown: unknown) => refused(job, thrown));
  const [other] = await ledger.ofConversation(place);
  const theirs = other && (await jobs.load(other.id));
  if (theirs) return refused(theirs, notTheirs(theirs));
  throw new Refusal('change.nothing_to_undo');
}

/** Who thanks for a proposal may believe that it is done. */
const consents: readonly Topic[] = ['ok', 'thanks'];

/** What goes on with a wish: *Confirm*, or another button where something is asked or missing. */
function waitsFor({ problem, state }: Job): 'open-proposal' | 'open-question' {
  return state === 'proposed' && !problem ? 'open-proposal' : 'open-question';
}

/** Returns the answer to a few words. A yes to what has run out must not read as done. */
function answerTo(topic: Topic, waiting: Job | undefined, last: Job | undefined): Saying {
  if (waiting) return waitsFor(waiting);
  return topic === 'ok' && !last ? 'nothing-waits' : topic;
}

/** Whether the last job is over, so that “ok” or “thanks” is about it and asks for nothing. */
function isOver(job: Job): boolean {
  return isDone(job) || isWriting(job) || job.state === 'undone' || job.state === 'shown';
}

function asksWhose({ question, state }: Job): boolean {
  return state === 'asking' && question?.kind === 'whose';
}

/** Whether a change was done and is not undone. An undo that is going on may still fail. */
function stands(job: Job): boolean {
  return isDone(job) || job.state === 'undoing';
}
