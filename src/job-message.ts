import type { Problem } from './errors';
import { limits } from './limits';
import type { Place } from './request';

/** What an undo by words still waits for in its message. */
export type UndoQuestion = {
  readonly state: 'asking' | 'cancelled' | 'lapsed';
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly problem?: Problem;
};

/** A message that shows a job. */
export type JobMessage = {
  /** Tells it from the others of the same job. */
  readonly key: number;
  readonly place: Place;
  /** Nothing until it is posted. */
  readonly messageId?: string;
  /** Which revision of the job it shows. */
  readonly shows?: number;
  /** `list`: a history, in which the job was pressed. `undo`: the answer to an undo by words. */
  readonly as: 'card' | 'list' | 'undo';
  readonly question?: UndoQuestion;
  /** Another message of the same card was pressed: it is to say so, and is then forgotten. */
  readonly retired?: true;
};

/** Returns when an undo by words has waited too long for its requester. */
export function questionLapsesAt({ askedAt, state }: UndoQuestion): number {
  return state === 'asking' ? askedAt + limits.proposalMilliseconds : Infinity;
}
/** Returns whether it has. */
export const questionLapsed = (question: UndoQuestion, now: number) =>
  now > questionLapsesAt(question);
