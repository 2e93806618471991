import { factsOf } from '../errors';
import type { Job } from '../job';
import type { JobMessage } from '../job-message';
import { isDone, isWriting } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Conversations } from '../outside';
import type { Clock, Log, Sleep } from '../ports';
import { deliver } from './deliver';
import type { Hands } from '../store/claims';
import type { Background } from '../net/within';
import type { JobCards } from './job-cards';
import {
  messagesBehind,
  noteShown,
  owesTelling,
  withCard,
  withFormerCard,
  withoutGone,
} from './job-messages';
import type { TellOwner } from './tell-owner';

export type ShowNeeds = {
  readonly jobs: Pick<Jobs, 'update'>;
  readonly cards: JobCards;
  readonly conversations: Pick<Conversations, 'post' | 'update'>;
  readonly hands: Pick<Hands, 'take'>;
  readonly background: Pick<Background, 'run'>;
  readonly sleep: Sleep;
  /** Ends a job whose card Teams does not take, if the job waits for its requester. */
  readonly endUnseen: (id: string) => Promise<unknown>;
  readonly log: Log;
};

/** Brings jobs to the messages that show them. */
export type Show = {
  /** Brings each message of a job that is behind to the newest revision. */
  readonly show: (id: string) => Promise<void>;
  /** Does the same in the background. */
  readonly showLater: (id: string) => void;
  /** Returns whether cards of a job are on their way. */
  readonly isShowing: (id: string) => boolean;
};

/**
 * Creates what shows jobs. Of each job one card is on its way at a time: two could become two messages, or the older
 * card could overwrite the newer.
 */
export function createShow(needs: ShowNeeds): Show {
  const { background, hands, log, sleep } = needs;
  const showing = new Map<string, Promise<void>>();

  /**
   * Waits until no other process shows cards of the job. After too long a wait the next round of upkeep tries again.
   */
  async function whenFree(id: string): Promise<void> {
    for (let polls = 0; polls < limits.claimPolls; polls += 1) {
      if (await hands.take(`card-${id}`, () => showAll(needs, id))) return;
      await sleep(limits.claimPollMilliseconds);
    }
    log.warn('card.not_shown', { job: id, code: 'in_hand' });
  }

  const shown: Show = {
    isShowing: (id) => showing.has(id),
    showLater: (id) => background.run('card.show', shown.show(id)),
    show: async (id) => {
      const before = showing.get(id)?.catch(() => undefined) ?? Promise.resolve();
      const bringing = before.then(() => whenFree(id));
      showing.set(id, bringing);
      try {
        await bringing;
      } finally {
        if (showing.get(id) === bringing) showing.delete(id);
      }
    },
  };
  return shown;
}

/** Shows a job as it has become wherever it is shown, and tells the owner of the photo if that is owed. */
export type Announce = (job: Job) => void;

/** Creates what announces what became of jobs. */
export function createAnnounce(
  needs: Pick<Show, 'showLater'> & { readonly tell: TellOwner; readonly now: Clock },
): Announce {
  return (job) => {
    needs.showLater(job.id);
    if (owesTelling(job, needs.now())) needs.tell(job);
  };
}

/** Goes on until each message shows the newest revision, or has failed. */
async function showAll(needs: ShowNeeds, id: string): Promise<true> {
  const failed = new Set<number>();
  for (;;) {
    const job = (await needs.jobs.update(id, withCard))?.record;
    const message = job && messagesBehind(job).find(({ key }) => !failed.has(key));
    if (!job || !message) return true;
    if (!(await bring(needs, job, message))) failed.add(message.key);
  }
}

/**
 * Brings one message to the newest revision. If the message is gone, the card is posted anew only if somebody waits for
 * what it says: a lapse, or an undo that ran out, must not bring a deleted card back. Returns false for what the next
 * round of upkeep is to try again.
 */
async function bring(needs: ShowNeeds, job: Job, message: JobMessage): Promise<boolean> {
  const { cards, endUnseen, jobs, log } = needs;
  const { id, revision } = job;
  const { messageId, place } = message;
  try {
    const card = await cards(job, message, 'everybody');
    const awaited = isAwaited(job, message);
    const retires = message.retired === true;
    const dispensable = retires || withFormerCard(job, message) !== undefined;
    const unchanged = !mayHaveChanged(job);
    const parcel = { id, place, messageId, card, awaited, dispensable, retires, unchanged };
    const delivered = await deliver(needs, parcel);
    await jobs.update(id, (newest) => {
      if (delivered.kind === 'gone') return withoutGone(newest, message);
      const over = delivered.kind === 'over' ? delivered : undefined;
      const { former, messageId } = over ?? {};
      return noteShown(newest, message, { former, messageId, revision });
    });
    if (delivered.kind === 'unseen') await endUnseen(id);
    return true;
  } catch (thrown) {
    const event = message.retired ? 'card.not_retired' : 'card.not_shown';
    log[message.retired ? 'warn' : 'error'](event, { job: id, ...factsOf(thrown) });
    return false;
  }
}

const mayHaveChanged = (job: Job) => isDone(job) || isWriting(job) || job.state === 'undone';

function isAwaited(job: Job, { as, question, retired }: JobMessage): boolean {
  if (retired || as === 'list') return false;
  if (question && question.state !== 'asking') return false;
  if (isDone(job)) return job.previous !== undefined;
  return job.state !== 'lapsed' && job.state !== 'cancelled';
}
