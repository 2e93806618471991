import type { Card, ClickAnswer } from '../cards';
import type { Job } from '../job';
import { isWriting } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Sleep } from '../ports';
import type { Click } from '../request';
import type { Hands } from '../store/claims';
import type { Background } from './meanwhile';
import { isDoneSoon } from './meanwhile';
import type { JobCards } from './job-cards';
import { shownAgain, withMessage } from './job-messages';
import type { Show } from './show';

export type AnswersNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly cards: JobCards;
  readonly show: Show['show'];
  readonly hands: Pick<Hands, 'whenFree'>;
  readonly background: Pick<Background, 'run'>;
  readonly sleep: Sleep;
};

/** What clicks are answered with. */
export type Answers = {
  /** The card of a job as it was known, in the message that was pressed. */
  current(job: Job, click: Click): Promise<ClickAnswer>;
  /** The card as it is by now: a late answer must not take a newer card away from the clicker. */
  newest(job: Job, click: Click): Promise<ClickAnswer>;
  /**
   * What comes of work, or what there is of it when a click has waited long enough. A late end updates everybody's card,
   * and may reach this client before the answer that says "working": so what was pressed is shown once more when the
   * client has put that answer in place.
   * @param event what the log calls the work when it fails
   */
  whenDone(job: Job, click: Click, event: string, work: Promise<unknown>): Promise<ClickAnswer>;
  /** What comes of what is in hand already, or the word that it goes on. */
  whenFree(job: Job, click: Click): Promise<ClickAnswer>;
};

/** Creates what answers clicks. */
export function createAnswers(needs: AnswersNeeds): Answers {
  const { background, cards, hands, jobs, show, sleep } = needs;
  const cardFor = (job: Job, { messageId }: Click): Promise<Card> => {
    const pressed = job.messages.find(
      (each) => messageId !== undefined && each.messageId === messageId,
    );
    return cards(job, pressed, 'requester');
  };
  const answers: Answers = {
    current: async (job, click) => ({ kind: 'card', card: await cardFor(job, click) }),
    newest: async (job, click) => answers.current((await jobs.load(job.id)) ?? job, click),
    async whenDone(job, click, event, work) {
      background.run(event, work);
      if (await isDoneSoon(sleep, work)) return answers.newest(job, click);
      const answered =
        (await jobs.update(job.id, (late) => afterAnswer(late, click)))?.record ?? job;
      const inPlace = work.then(() => sleep(limits.answerInPlaceMilliseconds));
      const again = () =>
        jobs.update(job.id, (late) => ({ ...late, messages: shownAgain(late, click.messageId) }));
      background.run(
        'card.show',
        inPlace.then(again).then(() => show(job.id)),
      );
      return answers.current(answered, click);
    },
    whenFree: (job, click) => answers.whenDone(job, click, 'job.wait', hands.whenFree(job.id)),
  };
  return answers;
}

/**
 * The job with what an answer has shown of work that goes on: a dialog shows nothing newer, and a history in which it was
 * pressed is to show the end as well.
 */
function afterAnswer(job: Job, { fromList, messageId, place }: Click): Job | undefined {
  const { dialog, revision } = job;
  const known = job.messages.some((each) => each.messageId === messageId);
  const list = fromList && messageId !== undefined && !known;
  const works = isWriting(job);
  if (!list && !(dialog && works)) return undefined;
  const listed = { place, as: 'list', messageId, shows: revision } as const;
  return {
    ...job,
    dialog: dialog && works ? { ...dialog, left: true } : dialog,
    messages: list ? withMessage(job, listed) : job.messages,
  };
}
