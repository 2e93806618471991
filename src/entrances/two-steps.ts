import { Refusal } from '../errors';
import type { Job, JobState } from '../job';
import { isWaiting } from '../job';
import { limits } from '../limits';
import type { GiveUp } from '../jobs/give-up';
import type { Step, Steps } from '../memory/arrivals';
import type { Jobs } from '../memory/jobs';
import type { Pictures } from '../memory/pictures';
import { onePart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Request } from '../request';
import type { Answering } from '../showing/meanwhile';
import type { Remarks } from '../targets/photo';
import type { SetWish } from '../targets/wish';
import type { AnswerWish } from './answer-wish';
import type { Brought, Master } from './bring-picture';

export type TwoStepsNeeds = {
  readonly steps: Steps;
  readonly answerWish: AnswerWish;
  readonly jobs: Pick<Jobs, 'load'>;
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly converter: Pick<PhotoConverter, 'frameAgain'>;
  readonly giveUp: Pick<GiveUp, 'cancel'>;
  readonly now: Clock;
};

/**
 * Joins two messages to one wish: words and then a picture alone, or a picture alone and then words. Else a team's logo
 * that follows its words would become the photo of its sender.
 */
export type TwoSteps = {
  /**
   * Answers a picture without words: with the words before it, which serve once, or else with the wish `alone`.
   * @throws Refusal
   */
  picture(alone: SetWish, request: Request, answering: Answering): Promise<void>;
  /** Answers a picture whose own words do not say whose photo it is to be. Earlier words do not count. @throws Refusal */
  unsaid(wish: SetWish, request: Request, answering: Answering, unread?: string): Promise<void>;
  /**
   * Answers words without a picture: with the picture before them, or by asking for one. What the picture had proposed
   * is withdrawn. It stays if its own words were for somebody else and these words correct nothing.
   * @throws Refusal
   */
  words(wish: SetWish, request: Request, answering: Answering, corrects?: true): Promise<void>;
  /** Returns the job that still waits for its requester, and whose picture new words may be about. */
  open(request: Request): Promise<Job | undefined>;
  /** Returns whether a picture waits for nothing but the name of somebody. */
  wantsName(request: Request): Promise<boolean>;
};

const joins = true;

/** Creates what joins messages. */
export function createTwoSteps(needs: TwoStepsNeeds): TwoSteps {
  const { answerWish, giveUp, steps } = needs;
  const waits: TwoSteps['unsaid'] = async (wish, request, answering, unread) => {
    const job = await answerWish(wish, request, answering, { joins, unread });
    await steps.remember(request, { kind: 'picture', job });
  };
  return {
    wantsName: async (request) =>
      (await pictureBefore(needs, request))?.job.question?.kind === 'name',
    unsaid: (wish, request, answering, unread) =>
      steps.inTurn(request, () => waits(wish, request, answering, unread)),
    picture: (alone, request, answering) =>
      steps.inTurn(request, async () => {
        const words = await wordsBefore(needs, request);
        if (!words) return waits(alone, request, answering);
        const { mentions, wish } = words;
        // The words no longer wait: another picture may be for something else.
        await answerWish(wish, { ...request, mentions }, answering, { earlier: 'words' });
        if (words.job !== undefined) await giveUp.cancel(words.job);
      }),
    open: async (request) => (await pictureBefore(needs, request))?.job,
    words: (...said) => steps.inTurn(said[1], () => answerWords(needs, ...said)),
  };
}

async function answerWords(
  needs: TwoStepsNeeds,
  ...[wish, request, answering, corrects]: Parameters<TwoSteps['words']>
): Promise<void> {
  const { answerWish, giveUp, steps } = needs;
  const words = { kind: 'words', wish, mentions: request.mentions } as const;
  const before = await pictureBefore(needs, request);
  const another = before && isForAnother(before, wish);
  // If the words say the same again, they may belong to another picture, which a phone has lost.
  if (!before || (before.said && !another && !corrects && !wish.framing)) {
    // The words are remembered first, because the wish may be refused as it has no picture.
    await steps.remember(request, words);
    const job = await answerWish(wish, request, answering, { joins });
    return steps.remember(request, { ...words, job });
  }
  const bring = (framing: Framing) => takeFrom(needs, before.job, framing);
  const job = await answerWish(wish, request, answering, { joins, earlier: 'picture', bring });
  await steps.remember(request, { ...words, job });
  if (corrects || !another) await giveUp.cancel(before.job.id);
}

/** States in which a wish may still take another picture. */
const open: readonly JobState[] = ['looking', 'asking', 'proposed', 'lapsed', 'failed'];

async function wordsBefore(
  { jobs, steps }: TwoStepsNeeds,
  request: Request,
): Promise<Extract<Step, { readonly kind: 'words' }> | undefined> {
  const step = await steps.last(request);
  if (step?.kind !== 'words') return undefined;
  const job = step.job === undefined ? undefined : await jobs.load(step.job);
  return !job || open.includes(job.state) ? step : undefined;
}

async function pictureBefore(
  { jobs, now, steps }: TwoStepsNeeds,
  request: Request,
): Promise<PictureBefore | undefined> {
  const step = await steps.last(request);
  if (step?.kind === 'picture') {
    const job = await jobs.load(step.job);
    return job && isWaiting(job) && mayTake(job, request) ? { job } : undefined;
  }
  for (const id of await steps.jobs(request)) {
    const job = await jobs.load(id);
    if (!job || !isWaiting(job)) continue;
    const { movedAt, wish } = job;
    const hasPicture = wish.name === 'set' && !wish.source;
    const isNew = now() - movedAt <= limits.stepsMilliseconds;
    return hasPicture && isNew && mayTake(job, request) ? { job, said: wish } : undefined;
  }
  return undefined;
}

/** A picture that is on a card, and the wish with which it came if that said whose photo it is to be. */
type PictureBefore = { readonly job: Job; readonly said?: SetWish };

/** Returns whether words mean somebody else than the words that came with the picture; a mention may mean anybody. */
function isForAnother({ said }: PictureBefore, { whose }: SetWish): boolean {
  if (!said) return false;
  const mentions = whose.kind === 'user' && whose.who?.by === 'mention';
  return mentions || JSON.stringify(said.whose) !== JSON.stringify(whose);
}

/**
 * Whether words may take the picture before them. They may not if another picture came with them, or if they answer
 * another message. A picture that is still to be searched must be in the same thread.
 */
function mayTake({ place, search }: Job, { elsewhere, place: here, repliesTo }: Request): boolean {
  if (elsewhere !== undefined) return false;
  const sameThread = place.conversationId === here.conversationId;
  if (search && !sameThread) return false;
  return repliesTo === undefined || (here.kind === 'channel' && sameThread);
}

async function takeFrom(
  { converter, pictures }: TwoStepsNeeds,
  { damaged, id, search, seeThrough, several }: Job,
  framing: Framing,
): Promise<Brought> {
  if (search) return { search };
  if (several) return { several: await allOf(pictures, id, several.remarks) };
  const master = await pictures.picture(id, 'master');
  if (!master) throw new Refusal('photo.forgotten');
  const framed = await converter.frameAgain(master, framing);
  const remarks = { damaged: damaged === true, seeThrough: seeThrough === true };
  return { converted: { ...framed, ...remarks, master } };
}

async function allOf(
  pictures: Pick<Pictures, 'picture'>,
  id: string,
  remarks: readonly Remarks[],
): Promise<readonly Master[]> {
  const all: Master[] = [];
  for (const [index, { damaged = false, seeThrough = false }] of remarks.entries()) {
    const master = await pictures.picture(id, onePart(index));
    if (!master) throw new Refusal('photo.forgotten');
    all.push({ master, damaged, seeThrough });
  }
  return all;
}
