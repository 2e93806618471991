import { limits } from '../limits';
import type { Framing } from '../photos/pixels/framing';
import type { Place, Requester } from '../request';
import type { PhotoFacts } from '../targets/photo';
import type { Target } from '../targets/target';
import type { Part, PictureSearch, Question, Wish } from '../targets/wish';
import type { Dialog } from './dialog';
import type { Problem } from '../problem';

/** A command that must look something up, or read a photo, before its card can be shown. */
export type Task =
  | Wish
  /** Of this change. */
  | { readonly name: 'undo'; readonly changeId: string };

/** What an errand waits for. */
export type Waits =
  | Question
  /** Nothing but patience. */
  | { readonly kind: 'wait' };

/** What became of an errand. */
export type Result =
  /** A proposal, or a change that was taken back. */
  | { readonly kind: 'change'; readonly id: string }
  /** The photo as it is; without facts there is none. */
  | { readonly kind: 'photo'; readonly target: Target; readonly facts?: PhotoFacts };

export type ErrandState = 'waiting' | 'done' | 'failed' | 'cancelled' | 'lapsed';

/** One command on its way to its card, which a card refers to by its id. The change that it becomes has the same id. */
export type Errand = {
  readonly id: string;
  readonly state: ErrandState;
  readonly requester: Requester;
  readonly place: Place;
  /** It is done in the requester's dialog, and its card is posted nowhere. */
  readonly dialog?: Dialog;
  readonly task: Task;
  readonly framing: Framing;
  /** Side of the square photo, in pixels; 0 while there is no picture. */
  readonly side: number;
  /** The ground shows through the picture somewhere. */
  readonly seeThrough?: true;
  /** The file of the picture is damaged, and what came of it passes. */
  readonly damaged?: true;
  /** While the picture is still to be found. */
  readonly search?: PictureSearch;
  /** While the picture is to be one of the requester's recent photos; which, as soon as they have chosen. */
  readonly recent?: { readonly chosen?: string };
  /** Whom is known already, because Teams or the requester's choice told. */
  readonly known: Readonly<Partial<Record<Part, Target>>>;
  readonly question?: Waits;
  readonly problem?: Problem;
  readonly result?: Result;
  /** When somebody last did something with it. */
  readonly movedAt: number;
  readonly messageId?: string;
  /** A message that shows the same card and is still to say that it went on in the other one. */
  readonly formerId?: string;
  /** Whether the posted card shows this state already. */
  readonly shown: boolean;
};

/** Whether the requester has waited too long to answer. */
export function errandLapsed({ movedAt, state }: Errand, now: number): boolean {
  return state === 'waiting' && now - movedAt > limits.proposalMilliseconds;
}

type Move = Partial<
  Pick<
    Errand,
    'damaged' | 'known' | 'problem' | 'question' | 'result' | 'search' | 'seeThrough' | 'side'
  >
>;

/** Gives an errand in its next state. What was asked, and what stood in the way, is over. */
export function moveErrand(
  errand: Errand,
  state: ErrandState,
  now: number,
  facts: Move = {},
): Errand {
  const { problem: _problem, question: _question, ...kept } = errand;
  return { ...kept, state, movedAt: now, shown: false, ...facts };
}
