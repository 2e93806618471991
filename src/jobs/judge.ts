import { Refusal } from '../errors';
import type { Job } from '../job';
import type { Dialog, JobMessage } from '../job-message';
import { hasLapsed, isDone, isForGood, isWaiting, mayFrame, undoable } from '../job';
import { questionLapsed } from '../job-message';
import { conversationName } from '../memory/audit';
import type { Framing } from '../photos/pixels/framing';
import { isFraming } from '../photos/pixels/framing';
import type { Click, Sender } from '../request';
import { cardMessage, cardPlace } from '../showing/job-messages';
import type { Chosen } from './chosen';
import { chosenBy, needsNobody } from './chosen';

/**
 * What a click is to do. `answer` shows the card as it is. `wait` waits for the work that is in hand. `moved` says that
 * another message of the card counts.
 */
export type Verdict = OpenVerdict | OwnVerdict;

/** What needs no sign-in. */
export type OpenVerdict =
  | { readonly does: 'answer' | 'wait' | 'moved' | 'lapse' | 'cancel' | 'go-on-unsigned' }
  | { readonly does: 'frame'; readonly framing: Framing }
  /** Ends the question of an undo by words. */
  | { readonly does: 'leave'; readonly state: 'cancelled' | 'lapsed' };

/** What is done as the clicker, with their sign-in. */
export type OwnVerdict =
  | { readonly does: 'apply' | 'undo' }
  | { readonly does: 'go-on'; readonly chosen?: Chosen };

/**
 * Judges a click on a card: the one place that knows which button counts when.
 * @throws Refusal for the clicker alone; the card stays as it is
 */
export function judge(job: Job, click: Click, now: number): Verdict {
  const refusal = objection(job, click);
  if (refusal) throw refusal;
  const verdict = verdictOn(job, click, now);
  if (!isUnknownCopy(job, click) || actsOn(verdict)) return verdict;
  // Until the id of the card's own message is known, the pressed one counts as the card.
  return cardMessage(job)?.messageId === undefined ? verdict : { does: 'moved' };
}

/**
 * Returns whether a click comes from a message that its job does not have, or has retired, in a place where the job is
 * shown. That is another copy of the card: Teams posted it, and PhotoBot did not hear its id.
 */
export function isUnknownCopy(job: Job, click: Click): boolean {
  const { fromList, messageId } = click;
  if (messageId === undefined || fromList) return false;
  if (job.messages.some((each) => each.messageId === messageId && !each.retired)) return false;
  const places = [cardPlace(job), ...job.messages.map(({ place }) => place)];
  return places.some((place) => place && isHere({ place }, click));
}

/** Returns whether a verdict does something to the job. */
export function actsOn({ does }: Verdict): boolean {
  return does !== 'answer' && does !== 'wait' && does !== 'moved';
}

/** Returns whether a verdict needs the sign-in of the clicker. */
export function needsPerson(verdict: Verdict): verdict is OwnVerdict {
  const { does } = verdict;
  return does === 'apply' || does === 'undo' || does === 'go-on';
}

/** Returns the message of an undo by words that a click answers. */
export function undoMessage(job: Job, { messageId, verb }: Click): JobMessage | undefined {
  const asking = job.messages.filter(({ question }) => question?.state === 'asking');
  const pressed = asking.find((message) => message.messageId === messageId);
  if (pressed || (verb !== 'continue' && verb !== 'cancel')) return pressed;
  // The id of the message is not known yet, or another copy of the message was pressed.
  return job.state === 'applied' ? asking[0] : undefined;
}

function verdictOn(job: Job, click: Click, now: number): Verdict {
  const asked = undoMessage(job, click);
  if (asked?.question && undoable(job, now)) {
    return onUndoQuestion(click, questionLapsed(asked.question, now));
  }
  if (hasLapsed(job, now)) return { does: 'lapse' };
  switch (click.verb) {
    case 'confirm':
      return onConfirm(job);
    case 'undo':
      return onUndo(job, now);
    case 'cancel':
      return { does: isWaiting(job) ? 'cancel' : 'answer' };
    case 'frame':
      return onFrame(job, click);
    case 'restore':
      // It is pressed on the notice of another job: see `judgeRestore`.
      return { does: 'answer' };
    case 'continue':
    case 'choose':
      return onContinue(job, click);
  }
}

function onUndoQuestion({ verb }: Click, late: boolean): Verdict {
  if (late) return { does: 'leave', state: 'lapsed' };
  if (verb === 'cancel') return { does: 'leave', state: 'cancelled' };
  return { does: verb === 'continue' || verb === 'undo' ? 'undo' : 'answer' };
}

function onConfirm({ state }: Job): Verdict {
  if (state === 'applying') return { does: 'wait' };
  return { does: state === 'proposed' ? 'apply' : 'answer' };
}

function onUndo(job: Job, now: number): Verdict {
  const { state } = job;
  if (state === 'undoing') return { does: 'wait' };
  if (!isDone(job)) return { does: 'answer' };
  refuseUndo(job, now);
  return { does: 'undo' };
}

/** Refuses what cannot be undone. @throws Refusal that says why */
export function refuseUndo(job: Job, now: number): void {
  if (undoable(job, now)) return;
  const { state } = job;
  if (isDone(job)) throw new Refusal(isForGood(job) ? 'change.cannot_undo' : 'change.undo_lapsed');
  const undone = state === 'undone' || state === 'undoing';
  throw new Refusal('change.nothing_to_undo', undone ? { undone: 1 } : {});
}

/**
 * Judges *Restore* on the notice to the owner of a photo. Returns whether there is something to put back: after an undo
 * there is not.
 * @throws Refusal for the clicker alone
 */
export function judgeRestore(told: Job, { place, requester }: Click, now: number): boolean {
  const { asApplication, state, target } = told;
  if (!asApplication || target?.kind !== 'user') throw new Refusal('change.unknown');
  const isOwnChat = place.kind === 'personal' && place.tenantId === told.place.tenantId;
  if (!isOwnChat) throw new Refusal('change.elsewhere');
  if (target.objectId !== requester.objectId)
    throw new Refusal('change.not_yours', { name: target.name });
  if (state === 'undoing' || state === 'undone') return state === 'undoing';
  if (!isDone(told)) throw new Refusal('change.unknown');
  refuseUndo(told, now);
  return true;
}

function onFrame(job: Job, { crop, ground, turn }: Click): Verdict {
  const { framing } = job;
  const says = crop !== undefined || turn !== undefined || ground !== undefined;
  if (!mayFrame(job) || !says) return { does: 'answer' };
  const wanted = {
    crop: crop ?? framing.crop,
    turn: turn ?? framing.turn,
    ground: ground ?? framing.ground,
  };
  return isFraming(wanted) ? { does: 'frame', framing: wanted } : { does: 'answer' };
}

function onContinue(job: Job, click: Click): Verdict {
  if (job.state === 'looking') return { does: 'wait' };
  if (job.state !== 'asking') return { does: 'answer' };
  if (click.verb === 'continue') return { does: offersRecent(job) ? 'go-on-unsigned' : 'go-on' };
  const chosen = chosenBy(job.question, job.requester.objectId, click);
  if (!chosen) return { does: 'answer' };
  return needsNobody(job, chosen) ? { does: 'go-on-unsigned' } : { does: 'go-on', chosen };
}

/** Whether the next step offers the requester's own recent photos. It needs no sign-in. */
function offersRecent({ recent }: Pick<Job, 'recent'>): boolean {
  return recent !== undefined && recent.chosen === undefined;
}

type Owned = Sender & { readonly dialog?: Dialog };

/**
 * Returns why a click may not touch a card: it comes from another tenant, conversation or person. Two other
 * conversations are allowed: *Undo* in the history of the requester's own chat, and the chat to which the end of a
 * dialog is reported.
 */
export function objection(owned: Owned, click: Click): Refusal | undefined {
  const { place, requester, verb } = click;
  const sameTenant = owned.place.tenantId === place.tenantId;
  const fromHistory = verb === 'undo' && place.kind === 'personal';
  const report = owned.dialog?.report;
  const here = isHere(owned, click) || (report !== undefined && isHere({ place: report }, click));
  if (!sameTenant || !(here || fromHistory)) return new Refusal('change.elsewhere');
  if (owned.requester.objectId !== requester.objectId) {
    return new Refusal('change.not_yours', { name: owned.requester.name });
  }
  return undefined;
}

/** Returns whether a click comes from the conversation of the card. */
export function isHere(owned: Pick<Sender, 'place'>, { place }: Pick<Click, 'place'>): boolean {
  return conversationName(owned.place.conversationId) === conversationName(place.conversationId);
}
