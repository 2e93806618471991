import type { Dialog, JobMessage } from './job-message';
import { limits } from './limits';
import type { Framing } from './photos/pixels/framing';
import type { Problem } from './errors';
import type { Place, Requester } from './request';
import type { Route } from './targets/catalog';
import { routes } from './targets/catalog';
import type { PhotoFacts, Previous, Remarks } from './targets/photo';
import type { Target } from './targets/target';
import type { Part, PictureSearch, Question, Wish } from './targets/wish';

/**
 * Which states may follow each. `looking`: a picture or a target is looked up. `asking`: only the requester can go on.
 * `unknown`: nobody knows whether Microsoft 365 did what it was asked. `shown`: a photo was shown.
 */
const moves = {
  looking: ['asking', 'proposed', 'shown', 'failed', 'cancelled'],
  asking: ['asking', 'looking', 'cancelled', 'lapsed', 'failed'],
  // To `applied` and `unknown`, because an earlier try without an answer may have written.
  proposed: ['proposed', 'applying', 'applied', 'unknown', 'cancelled', 'lapsed'],
  applying: ['applied', 'unknown', 'proposed', 'failed'],
  applied: ['applied', 'undoing'],
  undoing: ['undone', 'unknown', 'applied'],
  // To `unknown` again when PhotoBot stops looking for what became of it.
  unknown: ['applied', 'undoing', 'undone', 'unknown', 'proposed', 'cancelled', 'lapsed', 'failed'],
  undone: [],
  shown: [],
  cancelled: [],
  lapsed: [],
  failed: [],
} as const;

export type JobState = keyof typeof moves;

/** Work of which nobody knows whether Microsoft 365 did it. */
export type Doubt = {
  readonly of: 'apply' | 'undo';
  /** The state of the job if Microsoft 365 did not do it. */
  readonly otherwise: 'proposed' | 'applied' | 'cancelled' | 'lapsed' | 'failed';
  readonly problem?: Problem;
  /** Microsoft 365 said yes. So the previous photo proves nothing, even if it is still shown. */
  readonly taken?: true;
  /** PhotoBot looks no more for what became of the work. */
  readonly over?: true;
};

/** One wish for a photo, from the first word to undone. Cards refer to it by its id; pictures are kept beside it. */
export type Job = Remarks & {
  readonly id: string;
  readonly state: JobState;
  /** Counts what its messages are to show; each of them knows which one it shows. */
  readonly revision: number;
  readonly requester: Requester;
  readonly place: Place;
  /** It is done in the requester's dialog, and its card is posted nowhere until it is done. */
  readonly dialog?: Dialog;
  readonly wish: Wish;
  /** Which half of the wish came in an earlier message. */
  readonly earlier?: 'words' | 'picture';
  /** The job of an administrator after which it puts the photo back for its owner, until then. */
  readonly restores?: { readonly id: string; readonly until: number };
  /** The words of the message that were left out, because PhotoBot could do nothing with them. */
  readonly unread?: string;
  readonly framing: Framing;
  /** Side of the square photo, in pixels; 0 while there is no picture. */
  readonly side: number;
  /** Where to look for the picture, until it is found. */
  readonly search?: PictureSearch;
  /** The pictures of the message, until one of them is taken; `chosen` is its number, from 0. */
  readonly several?: { readonly remarks: readonly Remarks[]; readonly chosen?: number };
  /** Present until one of the requester's recent photos is taken; `chosen` is the job that set that photo. */
  readonly recent?: { readonly chosen?: string };
  /** The targets that are known already, from Teams or by a choice of the requester. */
  readonly known: Readonly<Partial<Record<Part, Target>>>;
  readonly question?: Question;
  readonly problem?: Problem;
  /** When the job last moved, in milliseconds since 1970. A wait for the requester lapses some time later. */
  readonly movedAt: number;
  readonly messages: readonly JobMessage[];

  /** Whose photo it is, from the proposal on; also of a photo that is shown. */
  readonly target?: Target;
  /** About a photo that is shown; nothing if there is no photo. */
  readonly facts?: PhotoFacts;
  /** What is proposed. */
  readonly action?: 'set' | 'remove';
  /** The requester is a photo administrator, and this photo takes the app's own permission. */
  readonly asApplication?: true;
  /** When the photo was written; the undo runs out from here. */
  readonly appliedAt?: number;
  readonly previous?: Previous;
  /** Whether a small picture of the previous photo is kept for the card; nothing before that was tried. */
  readonly hasBefore?: boolean;
  /** The route by which the photo was written, and by which the previous one comes back. */
  readonly route?: Route;
  /** The etag of the photo's metadata, read back after our write; empty when Graph did not tell. */
  readonly etag?: string;
  /** A hash of the photo as it was read back then, if the etag is missing or does not suffice. */
  readonly readBack?: string;
  /** After our write Graph still answered with the old photo, or its etag. */
  readonly lags?: true;
  /** Entra alone has the photo, because the person has no mailbox. */
  readonly keptInDirectory?: true;
  readonly doubt?: Doubt;
  /** What an earlier press asked Microsoft 365 for without getting an answer, so that it may be done. */
  readonly unanswered?: Doubt['of'];
  /** The state of which the owner of the photo was told last, where the app's own permission was used. */
  readonly told?: JobState;
};

/** A job from the proposal on. */
export type PhotoJob = Job &
  Required<Pick<Job, 'action' | 'target'>> & {
    readonly state: Exclude<JobState, 'looking' | 'asking' | 'shown'>;
  };

/** Returns whether a job has come to its proposal. */
export function isPhotoJob(job: Job): job is PhotoJob {
  return job.action !== undefined && job.target !== undefined;
}

type Facts = Partial<Omit<Job, 'id' | 'messages' | 'movedAt' | 'revision' | 'state'>>;

/**
 * Returns the job in its next state. Its question, problem and doubt are gone unless `facts` brings new ones, and its
 * revision is one higher, so that its messages are to show it.
 * @throws TypeError for a move that the story does not have; that is a bug of the caller.
 */
export function move(job: Job, state: JobState, now: number, facts: Facts = {}): Job {
  const next: readonly JobState[] = moves[job.state];
  if (!next.includes(state)) throw new TypeError(`no job goes from ${job.state} to ${state}`);
  const { doubt: _doubt, problem: _problem, question: _question, unanswered, ...kept } = job;
  const open = mayBeDone.includes(state) && unanswered ? { unanswered } : {};
  return { ...kept, ...open, state, movedAt: now, revision: job.revision + 1, ...facts };
}

/** States that keep `unanswered`; every other state tells what was done. */
const mayBeDone: readonly JobState[] = ['proposed', 'applying', 'unknown', 'undoing'];

/** Returns the job without `lags`, because Microsoft 365 shows the new photo. */
export function withoutLag({ lags: _over, ...job }: Job): Job {
  return job;
}

type Standing = Pick<Job, 'state'>;
const mayLapse = ({ state }: Standing) => state === 'asking' || state === 'proposed';

/** Returns whether nothing is written yet, and the requester may still give it up. */
export const isWaiting = (job: Standing) => job.state === 'looking' || mayLapse(job);
/** Returns whether Microsoft 365 is being asked to write or to undo. */
export const isWriting = ({ state }: Standing) => state === 'applying' || state === 'undoing';
/** Returns whether work goes on. If no process has such a job in hand, a crash has cut its work off. */
export const isWorking = (job: Standing) => job.state === 'looking' || isWriting(job);
/** Returns whether the photo was written, or may have been, and not undone since. */
export const isDone = ({ state }: Standing) => state === 'applied' || state === 'unknown';

/** Returns whether an earlier try without an answer may have been done, and PhotoBot still looks for that. */
export function isInDoubt(job: Job): job is PhotoJob {
  const { doubt, previous, state } = job;
  if (!isPhotoJob(job)) return false;
  return state === 'proposed' ? previous !== undefined : state === 'unknown' && !doubt?.over;
}

/** Returns whether the photo may be framed anew. Once a try may be done it may not: its photo may be set. */
export const mayFrame = (job: Pick<Job, 'previous' | 'restores' | 'state' | 'unanswered'>) =>
  job.state === 'proposed' && !job.unanswered && !job.previous && !job.restores;

/** Returns when a wait for the requester lapses, some later if Microsoft 365 asked for it; `Infinity` without one. */
export function lapsesAt(job: Job): number {
  if (!mayLapse(job)) return Infinity;
  const rest = 1000 * (job.problem?.details.seconds ?? 0);
  return job.restores?.until ?? job.movedAt + limits.proposalMilliseconds + rest;
}
/** Returns whether a job has waited too long for its requester. */
export const hasLapsed = (job: Job, now: number) => now > lapsesAt(job);

type UndoFacts = Pick<Job, 'appliedAt' | 'keptInDirectory' | 'previous' | 'state'>;

/** Returns until when a change can be undone; `Infinity` if there is nothing to undo. */
export function undoRunsOutAt(job: UndoFacts): number {
  const { appliedAt, previous } = job;
  if (!isDone(job) || appliedAt === undefined || !previous) return Infinity;
  return appliedAt + limits.undoMilliseconds;
}
/** Returns whether it is too late to undo a change. */
export const undoRunOut = (job: UndoFacts, now: number) => now > undoRunsOutAt(job);

/** Returns whether the previous photo can still be put back. */
export const undoable = (job: UndoFacts, now: number): boolean =>
  isDone(job) && job.previous !== undefined && !undoRunOut(job, now) && !isForGood(job);

/** Returns whether an undo has met what somebody else has set since. No undo is offered then, though it may be tried. */
export const undoIsOvertaken = ({ problem, state }: Pick<Job, 'problem' | 'state'>): boolean =>
  state === 'applied' && problem?.code === 'change.overtaken';

/** Returns whether a change is for good: there was no photo before, and the new one cannot be removed. */
export function isForGood({ keptInDirectory, previous }: UndoFacts): boolean {
  return previous?.kind === 'none' && (keptInDirectory || !routes[previous.route].removable);
}
