import type { ClickAnswer } from '../cards';
import type { Job } from '../job';
import { move, undoable } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Assertion } from '../outside';
import { sameFraming } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Click } from '../request';
import type { Answers } from './answers';
import type { Carry } from './carry';
import type { Hands } from './hands';
import { undoMessage } from './judge';

export type ActNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly hands: Hands;
  readonly carry: Carry;
  readonly answers: Answers;
  readonly now: Clock;
};

type Work = 'applying' | 'undoing';

/** *Confirm* and *Undo*: what writes to Microsoft 365, once, however often it is pressed. */
export type Acts = {
  /** Does what was pressed, and returns what the clicker sees. */
  press(job: Job, click: Click, work: Work, assertion: Assertion): Promise<ClickAnswer>;
  /** Answers a press of what is in hand already, with its end. */
  wait(job: Job, click: Click): Promise<ClickAnswer>;
  /** Puts the previous photo back, or waits for the one who does. */
  undo(job: Job, assertion: Assertion): Promise<void>;
};

/** Creates what does the work of those buttons. */
export function createActs(needs: ActNeeds): Acts {
  const { answers, carry, hands, jobs, now } = needs;

  /** Whoever has it in hand, perhaps only for the rest of a work that is shown as done, is waited for. */
  async function start(job: Job, work: Work, assertion: Assertion, click?: Click): Promise<void> {
    const seen = await hands.take(job.id, async () => {
      const claimed = await jobs.update(job.id, (newest) =>
        mayStart(newest, job, work, now())
          ? withoutQuestion(move(newest, work, now()), newest, click)
          : undefined,
      );
      if (claimed?.moved) await carry(claimed.record, assertion);
      return true;
    });
    if (seen) return;
    await hands.whenFree(job.id);
    const newest = await jobs.load(job.id);
    // Nobody did what was pressed meanwhile.
    if (newest && newest.revision === job.revision) await start(newest, work, assertion, click);
  }

  return {
    press: (job, click, work, assertion) =>
      answers.whenDone(job, click, 'change.carry', start(job, work, assertion, click)),
    wait: (job, click) => answers.whenDone(job, click, 'change.carry', hands.whenFree(job.id)),
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
