import type { ClickAnswer } from '../cards';
import type { Refusal } from '../errors';
import type { Job } from '../job';
import { isWriting, move, undoable } from '../job';
import type { Audit } from '../memory/audit';
import type { Jobs } from '../memory/jobs';
import type { Assertion } from '../outside';
import { sameFraming } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Click } from '../request';
import type { Answers } from '../showing/answers';
import { adopt, withMessage } from '../showing/job-messages';
import type { Carry } from './carry';
import type { Refuse } from './fail';
import type { Frame } from './frame';
import type { Ended, GiveUp } from './give-up';
import type { OpenVerdict, OwnVerdict, Verdict } from './judge';
import { actsOn, isUnknownCopy, undoMessage } from './judge';
import type { GoOn } from './go-on';
import type { Once } from './settle';

type PressNeeds = {
  readonly jobs: Pick<Jobs, 'update'>;
  readonly acts: Acts;
  readonly goOn: GoOn;
  readonly giveUp: GiveUp;
  readonly frame: Frame;
  readonly answers: Answers;
  readonly refuse: Refuse;
  readonly showLater: (id: string) => void;
};

/** Does what a click was judged to do. */
export type Press = {
  /** Does what needs no sign-in. @throws Refusal for the clicker alone */
  without(job: Job, click: Click, verdict: OpenVerdict): Promise<ClickAnswer>;
  /** Does what needs a sign-in, as the clicker. @throws Refusal for the clicker alone */
  as(job: Job, click: Click, verdict: OwnVerdict, assertion: Assertion): Promise<ClickAnswer>;
  /** Does nothing, because the clicker could not be signed in. Everybody's card says why, and keeps its button. */
  refused(job: Job, click: Click, refusal: Refusal): Promise<ClickAnswer>;
};

/** Creates what does the work of clicks. */
export function createPress(needs: PressNeeds): Press {
  const { answers, frame, giveUp, goOn, refuse, showLater } = needs;
  const answerTo = (job: Job, click: Click, { lookingAgain: again }: Ended) =>
    again ? answers.whenDone(job, click, 'job.look_again', again) : answers.newest(job, click);
  return {
    async without(job, click, verdict) {
      if (verdict.does === 'moved') return tellMoved(needs, job, click);
      const pressed = await adopted(needs, job, click, verdict);
      switch (verdict.does) {
        case 'answer':
          return answers.newest(pressed, click);
        case 'wait':
          return answers.whenFree(job, click);
        case 'frame':
          return frame(pressed, click, verdict.framing);
        case 'go-on-unsigned':
          return goOn.unsigned(pressed, click);
        case 'lapse':
          return answerTo(pressed, click, await giveUp.lapse(job.id));
        case 'cancel':
          return answerTo(pressed, click, await giveUp.cancel(job.id));
        case 'leave': {
          const asked = undoMessage(pressed, click);
          if (asked) await giveUp.leave(job.id, asked.key, verdict.state);
          return answers.newest(pressed, click);
        }
      }
    },
    async as(job, click, verdict, assertion) {
      return pressAs(needs, await adopted(needs, job, click, verdict), click, verdict, assertion);
    },
    async refused(job, click, refusal) {
      const known = await refuse(job, click, refusal);
      showLater(job.id);
      // The same click may have come twice, and only one of the two found the sign-in.
      if (isWriting(known)) return answers.whenFree(known, click);
      return answers.current(known, click);
    },
  };
}

function pressAs(
  { acts, goOn }: PressNeeds,
  job: Job,
  click: Click,
  verdict: OwnVerdict,
  assertion: Assertion,
): Promise<ClickAnswer> {
  switch (verdict.does) {
    case 'apply':
      return acts.answer(job, click, 'applying', assertion);
    case 'undo':
      return acts.answer(job, click, 'undoing', assertion);
    case 'go-on':
      return goOn.signed(job, click, assertion, verdict.chosen);
  }
}

/** If the pressed message is a copy of the card that the job did not know, makes it the one that counts. */
async function adopted(
  { jobs }: PressNeeds,
  job: Job,
  click: Click,
  verdict: Verdict,
): Promise<Job> {
  if (!isUnknownCopy(job, click)) return job;
  if (!actsOn(verdict) && job.messages.every(({ messageId }) => messageId !== undefined))
    return job;
  const as = undoMessage(job, click) ? 'undo' : 'card';
  const updated = await jobs.update(job.id, (newest) => adopt(newest, click, as));
  // The rest stays as it was judged, so that nobody confirms a framing that they did not see.
  return updated ? { ...job, messages: updated.record.messages } : job;
}

/** Shows everybody, on the pressed message, that another message of the card counts. */
async function tellMoved(
  { jobs, showLater }: PressNeeds,
  job: Job,
  { messageId, place }: Click,
): Promise<ClickAnswer> {
  const twin = { place, as: 'card', retired: true } as const;
  await jobs.update(job.id, (newest) =>
    messageId === undefined || newest.messages.some((each) => each.messageId === messageId)
      ? undefined
      : { ...newest, messages: withMessage(newest, { ...twin, messageId }) },
  );
  showLater(job.id);
  return { kind: 'card', card: { kind: 'note', note: 'moved' } };
}

type ActNeeds = {
  readonly once: Once;
  readonly carry: Carry;
  readonly answers: Pick<Answers, 'whenDone'>;
  readonly audit: Pick<Audit, 'step'>;
  readonly now: Clock;
};

type Work = 'applying' | 'undoing';

/** *Confirm* and *Undo*: what writes to Microsoft 365, once, however often it is pressed. */
export type Acts = {
  /** Does what was pressed, and returns what the clicker sees. */
  answer(job: Job, click: Click, work: Work, assertion: Assertion): Promise<ClickAnswer>;
  /** Puts the previous photo back, or waits for the process that does. */
  undo(job: Job, assertion: Assertion): Promise<void>;
};

/** Creates what does the work of those buttons. */
export function createActs(needs: ActNeeds): Acts {
  const { answers, audit, carry, now, once } = needs;

  const start = (job: Job, work: Work, assertion: Assertion, click?: Click): Promise<void> =>
    once(
      job,
      (newest) =>
        mayStart(newest, job, work, now())
          ? withoutQuestion(move(newest, work, now(), stillUnknown(newest)), newest, click)
          : undefined,
      async (claimed) => {
        if (work === 'applying') await audit.step('confirm', claimed);
        await carry(claimed, assertion);
      },
    );

  return {
    answer: (job, click, work, assertion) =>
      answers.whenDone(job, click, 'job.carry', start(job, work, assertion, click)),
    undo: (job, assertion) => start(job, 'undoing', assertion),
  };
}

/** Keeps a doubt about the write: an undo that fails does not settle it. */
function stillUnknown({ doubt }: Job): Partial<Pick<Job, 'doubt'>> {
  return doubt ? { doubt } : {};
}

/** Whether the work may begin. A photo is only written in the framing that the clicker saw. */
function mayStart(newest: Job, pressed: Job, work: Work, now: number): boolean {
  if (work === 'undoing') return undoable(newest, now);
  return newest.state === 'proposed' && sameFraming(newest.framing, pressed.framing);
}

/** Drops the question of an undo by words, if the click has answered it. */
function withoutQuestion(moved: Job, before: Job, click: Click | undefined): Job {
  const asked = click && undoMessage(before, click);
  if (!asked) return moved;
  return {
    ...moved,
    messages: moved.messages.map((message) => {
      if (message.key !== asked.key) return message;
      const { question: _answered, ...rest } = message;
      return rest;
    }),
  };
}
