import type { ClickAnswer } from '../cards';
import type { Job } from '../job';
import { move, undoable } from '../job';
import type { Assertion } from '../outside';
import { sameFraming } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Click } from '../request';
import type { Answers } from '../showing/answers';
import type { Carry } from './carry';
import type { Once } from './settle';
import { undoMessage } from './judge';

export type ActNeeds = {
  readonly once: Once;
  readonly carry: Carry;
  readonly answers: Pick<Answers, 'whenDone'>;
  readonly now: Clock;
};

type Work = 'applying' | 'undoing';

/** *Confirm* and *Undo*: what writes to Microsoft 365, once, however often it is pressed. */
export type Acts = {
  /** Does what was pressed, and returns what the clicker sees. */
  press(job: Job, click: Click, work: Work, assertion: Assertion): Promise<ClickAnswer>;
  /** Puts the previous photo back, or waits for the one who does. */
  undo(job: Job, assertion: Assertion): Promise<void>;
};

/** Creates what does the work of those buttons. */
export function createActs(needs: ActNeeds): Acts {
  const { answers, carry, now, once } = needs;

  const start = (job: Job, work: Work, assertion: Assertion, click?: Click): Promise<void> =>
    once(
      job,
      (newest) =>
        mayStart(newest, job, work, now())
          ? withoutQuestion(move(newest, work, now()), newest, click)
          : undefined,
      (claimed) => carry(claimed, assertion),
    );

  return {
    press: (job, click, work, assertion) =>
      answers.whenDone(job, click, 'change.carry', start(job, work, assertion, click)),
    undo: (job, assertion) => start(job, 'undoing', assertion),
  };
}

/** Whether a work may begin; a photo that was framed anew since is not the one that was confirmed. */
function mayStart(newest: Job, pressed: Job, work: Work, now: number): boolean {
  if (work === 'undoing') return undoable(newest, now);
  return newest.state === 'proposed' && sameFraming(newest.framing, pressed.framing);
}

/** What an undo by words has asked is answered by its click. */
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
