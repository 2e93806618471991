import type { Problem } from './errors';
import { limits } from './limits';
import type { Place } from './request';

/** The question in the answer to an undo by words, if its requester must sign in first. */
export type UndoQuestion = {
  readonly state: 'asking' | 'cancelled' | 'lapsed';
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly problem?: Problem;
};

/** A message that shows a job. */
export type JobMessage = {
  /** A number that no other message of the same job has. */
  readonly key: number;
  readonly place: Place;
  /** The id that Teams gave it; nothing until it is posted. */
  readonly messageId?: string;
  /** The revision of the job that it shows. */
  readonly shows?: number;
  /**
   * `card`: the card of the job. `list`: a history, in which the job was pressed. `undo`: the answer to an undo by
   * words.
   */
  readonly as: 'card' | 'list' | 'undo';
  readonly question?: UndoQuestion;
  /** Another message of the same card was pressed. This one is still to say so, and is then forgotten. */
  readonly retired?: true;
};

/** The dialog in which a job is done. Until the job is done, only its requester sees it. */
export type Dialog = {
  /** Where the result is reported: the requester's own chat, if PhotoBot knows it. */
  readonly report?: Place;
  /** The dialog showed work that was going on, and shows nothing newer. So the end is reported. */
  readonly left?: true;
};

/** Returns when the question of an undo by words lapses, in milliseconds since 1970; `Infinity` once it is over. */
export function questionLapsesAt({ askedAt, state }: UndoQuestion): number {
  return state === 'asking' ? askedAt + limits.proposalMilliseconds : Infinity;
}
/** Returns whether the question of an undo by words has waited too long. */
export const questionLapsed = (question: UndoQuestion, now: number) =>
  now > questionLapsesAt(question);
