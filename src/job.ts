import type { JobMessage } from './job-message';
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
 * What a job may become. `looking`: something is looked up. `asking`: only the requester can help. `unknown`: nobody knows
 * whether Microsoft 365 did what it was asked for. `shown`: the photo was to be seen, and is.
 */
const moves = {
  looking: ['asking', 'proposed', 'shown', 'failed', 'cancelled'],
  asking: ['asking', 'looking', 'cancelled', 'lapsed', 'failed'],
  // To `applied` and `unknown` where an earlier try may have written although nobody said so.
  proposed: ['proposed', 'applying', 'applied', 'unknown', 'cancelled', 'lapsed'],
  applying: ['applied', 'unknown', 'proposed', 'failed'],
  applied: ['applied', 'undoing'],
  undoing: ['undone', 'unknown', 'applied'],
  // To itself when nobody looks any more.
  unknown: ['applied', 'undoing', 'undone', 'unknown', 'proposed', 'cancelled', 'lapsed', 'failed'],
  undone: [],
  shown: [],
  cancelled: [],
  lapsed: [],
  failed: [],
} as const;

export type JobState = keyof typeof moves;

/** What is done in a dialog is seen by the requester alone until it is done. */
export type Dialog = {
  /** Where the result is reported: the requester's own chat, if PhotoBot knows it. */
  readonly report?: Place;
  /** It shows work that was going on, and nothing newer: whatever comes of that is reported. */
  readonly left?: true;
};

/** What nobody knows, and what the job is if Microsoft 365 did not do it. */
export type Doubt = {
  readonly of: 'apply' | 'undo';
  readonly otherwise: 'proposed' | 'applied' | 'cancelled' | 'lapsed' | 'failed';
  readonly problem?: Problem;
  /** Microsoft 365 said that it did it, so that what was there before proves nothing. */
  readonly taken?: true;
  /** Nobody looks any more. */
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
  /** What of it came in an earlier message, and the words that PhotoBot could do nothing with. */
  readonly earlier?: 'words' | 'picture';
  readonly unread?: string;
  readonly framing: Framing;
  /** Side of the square photo, in pixels; 0 while there is no picture. */
  readonly side: number;
  /** While the picture is still to be found. */
  readonly search?: PictureSearch;
  /** While it is one of several pictures of the message; which, once chosen. */
  readonly several?: { readonly remarks: readonly Remarks[]; readonly chosen?: number };
  /** While it is one of the requester's recent photos; of which job, once chosen. */
  readonly recent?: { readonly chosen?: string };
  /** Whom is known already, because Teams or the requester's choice told. */
  readonly known: Readonly<Partial<Record<Part, Target>>>;
  readonly question?: Question;
  readonly problem?: Problem;
  /** When somebody last did something with it; what waits lapses when nothing happens for a while. */
  readonly movedAt: number;
  readonly messages: readonly JobMessage[];

  /** Whose photo, from the proposal on, or of what is shown. */
  readonly target?: Target;
  /** Of a photo that is shown; nothing where there is none. */
  readonly facts?: PhotoFacts;
  /** What is proposed. */
  readonly action?: 'set' | 'remove';
  /** The requester is a photo administrator, and this photo takes the app's own permission. */
  readonly asApplication?: true;
  /** When the photo was written; the undo runs out from here. */
  readonly appliedAt?: number;
  readonly previous?: Previous;
  /** Which way was used for the write, and so for the undo. */
  readonly route?: Route;
  /** The etag of the photo's metadata, read back after our write; empty when Graph did not tell. */
  readonly etag?: string;
  /** A hash of the photo as it was read back then, where the etag is missing or does not suffice. */
  readonly readBack?: string;
  /** After our write Graph still answered with the old photo, or its etag. */
  readonly lags?: true;
  /** Entra alone has the photo, because the person has no mailbox. */
  readonly keptInDirectory?: true;
  readonly doubt?: Doubt;
  /** What an earlier press has asked Microsoft 365 for without an answer, so that it may be done. */
  readonly unanswered?: Doubt['of'];
  /** The last state of which the owner of the photo was told, where the app's own permission was used. */
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
 * Returns the job in its next state, which its messages are still to show. What was asked, what stood in the way and
 * what nobody knew is over unless `facts` names it.
 * @throws TypeError for a move that the story does not have; that is a bug of the caller.
 */
export function move(job: Job, state: JobState, now: number, facts: Facts = {}): Job {
  const next: readonly JobState[] = moves[job.state];
  if (!next.includes(state)) throw new TypeError(`no job goes from ${job.state} to ${state}`);
  const { doubt: _doubt, problem: _problem, question: _question, unanswered, ...kept } = job;
  const open = mayBeDone.includes(state) && unanswered ? { unanswered } : {};
  return { ...kept, ...open, state, movedAt: now, revision: job.revision + 1, ...facts };
}

/** Where it still counts what may be done; every other state says what is. */
const mayBeDone: readonly JobState[] = ['proposed', 'applying', 'unknown', 'undoing'];

/** Returns the job as it is when Microsoft 365 shows the new photo. */
export function withoutLag({ lags: _over, ...job }: Job): Job {
  return job;
}

type Standing = Pick<Job, 'state'>;
const mayLapse = ({ state }: Standing) => state === 'asking' || state === 'proposed';

/** Returns whether nothing is written yet, and the requester may still give it up. */
export const isWaiting = (job: Standing) => job.state === 'looking' || mayLapse(job);
/** Returns whether Microsoft 365 is being asked to write or to undo. */
export const isWriting = ({ state }: Standing) => state === 'applying' || state === 'undoing';
/** Returns whether something goes on; if it is in nobody's hand, a crash has cut it off. */
export const isWorking = (job: Standing) => job.state === 'looking' || isWriting(job);
/** Returns whether the photo was written, or may have been, and not undone since. */
export const isDone = ({ state }: Standing) => state === 'applied' || state === 'unknown';

/** Returns whether an earlier try may have done what nobody was told of, and somebody still looks for it. */
export function isInDoubt(job: Job): job is PhotoJob {
  const { doubt, previous, state } = job;
  if (!isPhotoJob(job)) return false;
  return state === 'proposed' ? previous !== undefined : state === 'unknown' && !doubt?.over;
}

/** Returns whether the photo may be framed anew: what may have been sent already stays as it is. */
export const mayFrame = ({ state, unanswered }: Pick<Job, 'state' | 'unanswered'>) =>
  state === 'proposed' && unanswered === undefined;

/** Returns when what waits for the requester lapses; a wait that Microsoft 365 asked for does not count. */
export function lapsesAt(job: Job): number {
  const rest = 1000 * (job.problem?.details.seconds ?? 0);
  return mayLapse(job) ? job.movedAt + limits.proposalMilliseconds + rest : Infinity;
}
/** Returns whether it has. */
export const hasLapsed = (job: Job, now: number) => now > lapsesAt(job);

type Undone = Pick<Job, 'appliedAt' | 'previous' | 'state'>;

/** Returns when the previous photo is kept no longer. */
export function undoRunsOutAt(job: Undone): number {
  const { appliedAt, previous } = job;
  if (!isDone(job) || appliedAt === undefined || !previous) return Infinity;
  return appliedAt + limits.undoMilliseconds;
}
/** Returns whether it is. */
export const undoRunOut = (job: Undone, now: number) => now > undoRunsOutAt(job);

/** Returns whether the previous photo can still be put back. */
export const undoable = (job: Undone, now: number): boolean =>
  isDone(job) && job.previous !== undefined && !undoRunOut(job, now) && !isForGood(job.previous);

/** Returns whether an undo has met what somebody else has set since. No undo is offered then, though it may be tried. */
export const undoIsOvertaken = ({ problem, state }: Pick<Job, 'problem' | 'state'>): boolean =>
  state === 'applied' && problem?.code === 'change.overtaken';

/** Returns whether there was no photo before, and the new one cannot be removed. */
export function isForGood({ kind, route }: Previous): boolean {
  return kind === 'none' && !routes[route].removable;
}
