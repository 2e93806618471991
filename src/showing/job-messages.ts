import type { Job, JobState } from '../job';
import type { JobMessage } from '../job-message';
import { questionLapsesAt } from '../job-message';
import { isInDoubt, isPhotoJob, isWorking, lapsesAt, undoRunsOutAt } from '../job';
import { limits } from '../limits';
import { routes } from '../targets/catalog';
import type { Click, Place } from '../request';

/** Returns the card of a job: the message whose buttons count. It may not be posted yet. */
export function cardMessage({ messages }: Pick<Job, 'messages'>): JobMessage | undefined {
  return messages.find(({ as, retired }) => as === 'card' && !retired);
}

/** Returns the messages of a new job: one card. If an id is given, the card takes the place of that message. */
export function firstMessages(place: Place, messageId?: string): readonly JobMessage[] {
  return [{ key: 0, place, as: 'card', messageId }];
}

/** Returns the messages and one more. */
export function withMessage(
  { messages }: Pick<Job, 'messages'>,
  message: Omit<JobMessage, 'key'>,
): readonly JobMessage[] {
  return [...messages, { ...message, key: nextKey(messages) }];
}

/**
 * Returns the messages with one of them (`id`), or all, to be shown once more, although they show the newest revision.
 * Messages that are behind will be shown anyway.
 */
export function shownAgain({ messages, revision }: Job, id?: string): readonly JobMessage[] {
  return messages.map((message) => {
    const meant = id === undefined || message.messageId === id;
    return meant && message.shows === revision ? unshown(message) : message;
  });
}

/**
 * Returns where the card of a job is, or is to be; nothing if it has none. A job in a dialog has none until it is done,
 * or until it goes on without the dialog. Then it is reported in the requester's own chat. If PhotoBot does not know
 * that chat, a team's photo is reported in the channel.
 */
export function cardPlace(job: Job): Place | undefined {
  const { dialog, place, state } = job;
  const posted = cardMessage(job);
  if (posted) return posted.place;
  if (!dialog) return place;
  if (!isPhotoJob(job) || (!dialog.left && shownByDialog.includes(state))) return undefined;
  return dialog.report ?? (job.target.kind === 'team' ? place : undefined);
}

const shownByDialog: readonly JobState[] = ['proposed', 'applying', 'cancelled', 'lapsed'];

/** Returns the job with a message for its card, if it is to have one and has none. */
export function withCard(job: Job): Job | undefined {
  const place = cardPlace(job);
  if (!place || cardMessage(job)) return undefined;
  return { ...job, messages: withMessage(job, { place, as: 'card' }) };
}

/** Returns the messages that do not show the newest revision; the retired ones come last. */
export function messagesBehind({ messages, revision }: Job): readonly JobMessage[] {
  const all = messages.filter(({ shows }) => shows !== revision);
  return [...all.filter(({ retired }) => !retired), ...all.filter(({ retired }) => retired)];
}

type Shown = {
  readonly messageId?: string | undefined;
  /** The message that it has replaced. That one is still to say so. */
  readonly former?: string | undefined;
  readonly revision: number;
};

/**
 * Notes that a message shows a revision of its job. A message that has said its last word is forgotten. If another
 * message became the card meanwhile, this one is retired, and is still to say so.
 */
export function noteShown(job: Job, sent: JobMessage, { former, messageId, revision }: Shown): Job {
  const known = job.messages.find(({ key }) => key === sent.key);
  if (!known) return job;
  const others = job.messages.filter((each) => each !== known);
  if (known.messageId === sent.messageId) {
    // It ended while the card was on its way, so it is still to say its last word.
    if (isOver(known)) return isOver(sent) ? { ...job, messages: others } : job;
    const shown = { ...known, messageId: messageId ?? known.messageId, shows: revision };
    // Meanwhile it was marked to be shown once more.
    const noted = known.shows === sent.shows ? shown : unshown(shown);
    const messages = [...others, noted].sort(byKey);
    if (former === undefined) return { ...job, messages };
    const replaced = { place: sent.place, as: sent.as, messageId: former, retired: true } as const;
    return { ...job, messages: withMessage({ messages }, replaced) };
  }
  if (messageId === undefined || messageId === known.messageId) return job;
  const twin = { place: sent.place, as: sent.as, messageId, retired: true } as const;
  return { ...job, messages: withMessage(job, twin) };
}

/** Forgets a message that is there no more. */
function withoutMessage(job: Job, { key }: JobMessage): Job {
  return { ...job, messages: job.messages.filter((message) => message.key !== key) };
}

/** Forgets a message that is gone or none of ours. If it had replaced another card, that one is the card again. */
export function withoutGone(job: Job, { key }: JobMessage): Job {
  const gone = job.messages.find((message) => message.key === key);
  if (!gone) return job;
  return withFormerCard(job, gone) ?? withoutMessage(job, gone);
}

/**
 * Returns the job with its retired card as the card again, if the message that had replaced it is gone; nothing if no
 * card was retired.
 */
export function withFormerCard(job: Job, gone: JobMessage): Job | undefined {
  const former = job.messages.find(({ as, retired }) => retired && as === gone.as);
  if (!former || gone.retired) return undefined;
  const { retired: _retired, shows: _shows, ...card } = former;
  const others = job.messages.filter(({ key }) => key !== gone.key && key !== former.key);
  return { ...job, messages: [...others, card].sort(byKey) };
}

/**
 * Makes the pressed message the card, or the answer to an undo by words. The message that was that so far is retired,
 * and is still to say so.
 */
export function adopt(job: Job, { messageId }: Click, as: 'card' | 'undo'): Job {
  if (messageId === undefined) return job;
  const former = job.messages.find((each) => each.as === as && !each.retired);
  const place = former?.place ?? cardPlace(job) ?? job.place;
  const others = job.messages.filter((each) => each.messageId !== messageId && each !== former);
  const pressed = { place, as, messageId, question: former?.question };
  if (!former) return { ...job, messages: withMessage({ messages: others }, pressed) };
  if (former.messageId === undefined) {
    return { ...job, messages: [...others, { ...pressed, key: former.key }].sort(byKey) };
  }
  const { question: _asked, ...old } = unshown(former);
  const retired: readonly JobMessage[] = [...others, { ...old, retired: true }];
  return { ...job, messages: withMessage({ messages: retired }, pressed) };
}

/** Returns a message that is to be shown once more. */
export function unshown({ shows: _shows, ...message }: JobMessage): JobMessage {
  return message;
}

function isOver({ question, retired }: JobMessage): boolean {
  return retired === true || (question !== undefined && question.state !== 'asking');
}

const byKey = (one: JobMessage, other: JobMessage) => one.key - other.key;

function nextKey(messages: readonly JobMessage[]): number {
  return Math.max(-1, ...messages.map(({ key }) => key)) + 1;
}

const maybeChanged: readonly JobState[] = ['applied', 'unknown', 'undone'];
const nothingChanged: readonly JobState[] = ['cancelled', 'lapsed', 'failed'];

/**
 * Returns whether the owner of the photo is still to be told that the app's own permission was used, or that it did
 * nothing after all.
 */
export function owesTelling(job: Job, now: number): boolean {
  const { movedAt, route, state, told } = job;
  if (told === state || now - movedAt > limits.showRetryMilliseconds) return false;
  if (nothingChanged.includes(state)) return told === 'unknown';
  return (
    maybeChanged.includes(state) && route !== undefined && routes[route].token === 'application'
  );
}

/** Returns whether the small picture of the previous photo is still to be made for the card of what is done. */
export function owesBefore({ action, hasBefore, previous, state }: Job): boolean {
  const replaced = action === 'set' && previous?.kind === 'photo';
  return replaced && state === 'applied' && hasBefore === undefined;
}

/**
 * Returns when the upkeep has something to do with a job, in milliseconds since 1970; nothing if never. A job is due at
 * once, and then each minute, while work goes on, is in doubt or is not shown. Else it is due when something lapses or
 * runs out.
 */
export function dueAt(job: Job): number | undefined {
  const { messages, movedAt } = job;
  const unshown = messagesBehind(job).length > 0 || withCard(job) !== undefined;
  const owes = owesTelling(job, movedAt) || owesBefore(job);
  if (isWorking(job) || isInDoubt(job) || unshown || owes) return movedAt;
  const questions = messages.flatMap(({ question }) => question ?? []);
  const due = Math.min(lapsesAt(job), undoRunsOutAt(job), ...questions.map(questionLapsesAt));
  return due === Infinity ? undefined : due;
}
