import type { Card, ClickAnswer } from '../cards';
import type { Job } from '../job';
import { isWriting } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Sleep } from '../ports';
import type { Click } from '../request';
import type { Hands } from '../store/claims';
import type { Background } from '../net/within';
import { isDoneSoon } from '../net/within';
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
  /** Returns the card of a job as the caller knows it, for the message that was pressed. */
  current(job: Job, click: Click): Promise<ClickAnswer>;
  /** Returns the card as the job is stored by now: a late answer must not replace a newer card. */
  newest(job: Job, click: Click): Promise<ClickAnswer>;
  /**
   * Waits for work and returns the card with its result. If a click has waited long enough, it returns a card that says
   * so, and everybody's card is updated when the work ends. That update may reach the client before the answer. So the
   * pressed message is shown once more, after the client has put the answer in place.
   * @param event what the log calls the work when it fails
   */
  whenDone(job: Job, click: Click, event: string, work: Promise<unknown>): Promise<ClickAnswer>;
  /** Does the same for work that is in hand already. */
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
 * Returns the job after an answer that shows work still going on. A dialog shows nothing newer, so the end will be
 * reported. A history in which the job was pressed becomes one of its messages, so that it shows the end too.
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
