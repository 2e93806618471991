import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import type { Job } from '../job';
import { judge, needsPerson } from '../jobs/judge';
import type { Press } from '../jobs/press';
import type { Restore } from '../jobs/restore-own';
import type { Audit } from '../memory/audit';
import type { Jobs } from '../memory/jobs';
import type { Clock, Log } from '../ports';
import type { Click } from '../request';
import type { Outsiders } from './members';
import type { People, SignedIn, SignInNeeded } from '../jobs/own-sign-in';

export type ClickNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly outsiders: Outsiders;
  readonly people: People;
  readonly press: Press;
  readonly restore: Restore;
  readonly audit: Pick<Audit, 'refused'>;
  readonly now: Clock;
  readonly log: Log;
};

/** Clicks on cards. */
export type Clicks = {
  /** Does what a click asks for, once, however often it arrives; returns what the clicker is to see. */
  click(click: Click, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Does the same, but throws the refusal. @throws Refusal for the clicker alone */
  answerTo(click: Click, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Does the same for a job that is at hand. @throws Refusal for the clicker alone */
  on(job: Job, click: Click, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Returns whether a click still waits for the sign-in of its person. */
  needsSignIn(click: Click): Promise<boolean>;
};

/** Creates what answers clicks: understands them, and calls the verb of the job. */
export function createClicks(needs: ClickNeeds): Clicks {
  const { audit, jobs, log, now, outsiders, restore } = needs;
  async function audited<T>(click: Click, job: Job | undefined, press: () => Promise<T>) {
    try {
      return await press();
    } catch (thrown) {
      if (thrown instanceof Refusal) await audit.refused(click, thrown, job);
      throw thrown;
    }
  }
  const clicks: Clicks = {
    on: (job, click, signedIn) => audited(click, job, () => pressOn(needs, job, click, signedIn)),
    async answerTo(click, signedIn) {
      const job = await jobs.load(click.changeId);
      return audited(click, job, async () => {
        await outsiders.refuse(click);
        if (!job) throw new Refusal('change.unknown');
        if (click.verb !== 'restore') return clicks.on(job, click, signedIn);
        const own = await restore(job, click);
        if ('kind' in own) return own;
        return clicks.on(own, { ...click, verb: 'confirm', changeId: own.id }, signedIn);
      });
    },
    click: (click, signedIn) => privately(log, 'click.refused', clicks.answerTo(click, signedIn)),
    async needsSignIn(click) {
      const job = await jobs.load(click.changeId);
      if (!job || (await outsiders.is(click))) return false;
      try {
        return needsPerson(judge(job, click, now()));
      } catch (thrown) {
        if (thrown instanceof Refusal) return false;
        throw thrown;
      }
    },
  };
  return clicks;
}

async function pressOn(
  { now, people, press }: ClickNeeds,
  job: Job,
  click: Click,
  signedIn: SignedIn | undefined,
): Promise<ClickAnswer | SignInNeeded> {
  const verdict = judge(job, click, now());
  if (!needsPerson(verdict)) return press.without(job, click, verdict);
  const known =
    click.inDialog && !signedIn
      ? await people.kept(click)
      : await people.known(click, signedIn, click);
  // In a dialog Teams signs nobody in, so another press would not help.
  if (!known) return { kind: 'private', why: 'sign-in' };
  switch (known.kind) {
    case 'sign-in':
      return known;
    case 'nobody':
      return press.refused(job, click, known.refusal);
    case 'person':
      return press.as(job, click, verdict, known.assertion);
  }
}

/** Turns a refusal into an answer for the clicker alone. */
export async function privately<Answer>(
  log: Log,
  event: string,
  answer: Promise<Answer>,
): Promise<Answer | Extract<ClickAnswer, { readonly kind: 'private' }>> {
  try {
    return await answer;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    // Not the id: it came with the click, and may be anything.
    const { code, details } = thrown;
    log.info(event, { code });
    return { kind: 'private', why: { code, details } };
  }
}
