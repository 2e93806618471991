import type { Card, ChangeView, QuestionView } from '../cards';
import type { Aim } from '../commands/command';
import { calledAs } from '../commands/command';
import type { Job, PhotoJob } from '../job';
import type { JobMessage } from '../job-message';
import { isDone, isForGood, isPhotoJob, undoIsOvertaken } from '../job';
import type { Pictures } from '../memory/pictures';
import { beforePart, choicePart, previewPart, shownPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Place } from '../request';

/** Who sees a card. In shared places only the requester sees what was found for them: in the answer to their click. */
export type Audience = 'requester' | 'everybody';

/** Makes the card of a job as it is, for one of its messages. */
export type JobCards = (
  job: Job,
  message: JobMessage | undefined,
  audience: Audience,
) => Promise<Card>;

export type JobCardsNeeds = {
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly converter: Pick<PhotoConverter, 'listed'>;
  /** Returns the address that opens the requester's own chat. */
  readonly chatLink: (place: Place) => string;
};

/** Creates what makes cards of jobs, with their pictures. */
export function createJobCards(needs: JobCardsNeeds): JobCards {
  const { chatLink, pictures } = needs;
  const preview = async (job: Job, part: Parameters<Pictures['picture']>[1]) => {
    return { preview: await pictures.picture(job.id, part) };
  };
  return async (job, message, audience) => {
    if (message?.retired) return { kind: 'note', note: 'moved' };
    if (message?.question && showsQuestion(job, message.question.state)) {
      return { kind: 'question', asked: undoView(job, message), open: true, pictures: [] };
    }
    if (isPhotoJob(job)) return changeOf(needs, job, message);
    const { facts, place, problem, question, recent, target } = job;
    if (job.state === 'shown' && target) {
      return { kind: 'photo', target, facts, ...(await preview(job, shownPart)) };
    }
    // The pictures of a message are no secret: everybody has seen them.
    const open = place.kind === 'personal' || audience === 'requester' || job.several !== undefined;
    const choices = question?.kind === 'choice' && open ? question.candidates : [];
    const small = choices.map((_, index) => pictures.picture(job.id, choicePart(index)));
    const elsewhere = recent ?? problem?.code === 'photo.unseen';
    const link = elsewhere ? chatLink(place) : undefined;
    const asked = questionView(job);
    const asksWhose = job.side > 0 && (question?.kind === 'whose' || question?.kind === 'name');
    return {
      kind: 'question',
      asked,
      open,
      pictures: await Promise.all(small),
      chatLink: link,
      ...(asksWhose && (await preview(job, previewPart(job.framing)))),
    };
  };
}

async function changeOf(
  { converter, pictures }: JobCardsNeeds,
  job: PhotoJob,
  message: JobMessage | undefined,
): Promise<Card> {
  const change = changeView(job);
  if (message?.as === 'undo' && job.state === 'undone' && !job.problem)
    return { kind: 'change', change, brief: true };
  const preview = await pictures.picture(job.id, previewPart(job.framing));
  const proposes = job.state === 'proposed' && job.action === 'set' && preview;
  // Whatever is wrong with it, the card is shown.
  const listed = proposes ? await converter.listed(proposes).catch(() => undefined) : undefined;
  const both = await bothOf(pictures, job, message?.place ?? job.place, preview);
  return { kind: 'change', change, preview, listed, both };
}

/**
 * Returns the photos before and after what is done, where both are known. What contacts look like is seen by their owner
 * alone, and not by a conversation.
 */
async function bothOf(
  pictures: JobCardsNeeds['pictures'],
  job: PhotoJob,
  { kind }: Place,
  preview: Buffer | undefined,
): Promise<Extract<Card, { readonly kind: 'change' }>['both']> {
  const { action, hasBefore, id, previous, state, target } = job;
  const isSeen = target.kind !== 'contact' || kind === 'personal';
  if (state !== 'applied' || !preview || !isSeen || undoIsOvertaken(job)) return undefined;
  if (action === 'remove') return { before: preview };
  if (previous?.kind === 'none') return { after: preview };
  const before = hasBefore ? await pictures.picture(id, beforePart) : undefined;
  return before && { before, after: preview };
}

/**
 * Whether the answer to an undo by words shows its question: while there is something to undo, and after the requester
 * has given it up.
 */
function showsQuestion(job: Job, asked: 'asking' | 'cancelled' | 'lapsed'): boolean {
  return asked !== 'asking' || isDone(job);
}

/** Returns what the cards of a change tell. */
export function changeView(job: PhotoJob): ChangeView {
  const { known: _known, messages: _messages, revision: _revision, wish: _wish, ...view } = job;
  const { action, doubt, previous, problem, state } = job;
  // The problem of the last press says more than the doubt. That stands in the heading anyway.
  if (!doubt || problem || state !== 'unknown') return view;
  const { of, taken } = doubt;
  if (of === 'apply') {
    const stays = isForGood(job) || undefined;
    return { ...view, problem: { code: 'change.uncertain', details: { action, taken, stays } } };
  }
  const back = previous?.kind === 'none' ? 'remove' : 'set';
  return { ...view, problem: { code: 'change.undo_uncertain', details: { action: back, taken } } };
}

function questionView(job: Job): QuestionView {
  const { dialog, earlier, id, known, place, problem } = job;
  const { question, recent, requester, search, unread, wish } = job;
  return {
    id,
    earlier,
    state: stateOf(job),
    place,
    requester,
    known,
    wish: wish.name,
    sought: soughtBy(job),
    dialog,
    problem,
    question,
    recent,
    search,
    unread,
  };
}

/** Returns the name that is still to be looked up: that of the photo that is used, else of the photo that is set. */
function soughtBy({ known, wish }: Job): QuestionView['sought'] {
  const source = wish.name === 'set' && !known.source ? soughtIn(wish.source) : undefined;
  return source ?? (known.whose ? undefined : soughtIn(wish.whose));
}

function soughtIn(aim: Aim | undefined): QuestionView['sought'] {
  if (aim === undefined || aim.kind === 'me' || aim.kind === 'unsaid') return undefined;
  if (aim.kind === 'own') return { own: aim.of };
  const called = aim.kind === 'user' ? aim.who : aim.called;
  return called && called.by !== 'mention' ? { name: calledAs(called) } : undefined;
}

/** The other states are those of a change, or of a photo that is shown. */
function stateOf({ state }: Job): QuestionView['state'] {
  return questionStates.find((each) => each === state) ?? 'asking';
}

const questionStates: readonly QuestionView['state'][] = [
  'looking',
  'cancelled',
  'lapsed',
  'failed',
];

function undoView({ id, known, requester, target }: Job, message: JobMessage): QuestionView {
  const { place, question } = message;
  const { problem, state = 'asking' } = question ?? {};
  return {
    id,
    state,
    place,
    requester,
    known: { ...known, whose: target ?? known.whose },
    wish: 'undo',
    ...(problem ? { problem } : { question: { kind: 'sign-in' } }),
  };
}
