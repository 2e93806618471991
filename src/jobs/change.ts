import { limits } from '../limits';
import type { Dialog } from './dialog';
import type { Framing } from '../photos/pixels/framing';
import type { Problem } from '../problem';
import type { Place, Requester } from '../request';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { Previous } from '../targets/photo';
import type { Target } from '../targets/target';

export type ChangeState =
  'proposed' | 'applying' | 'applied' | 'undoing' | 'undone' | 'cancelled' | 'lapsed' | 'failed';

/** One photo change, pending or done, which a card refers to by its id. Bytes are stored beside it, by the id. */
export type PhotoChange = {
  readonly id: string;
  readonly action: 'set' | 'remove';
  readonly state: ChangeState;
  readonly requester: Requester;
  readonly place: Place;
  /** It was proposed in the requester's dialog. */
  readonly dialog?: Dialog;
  readonly target: Target;
  /** The requester is a photo administrator, and this photo takes the app's own permission. */
  readonly asApplication?: true;
  readonly framing: Framing;
  /** The ground shows through the picture somewhere. */
  readonly seeThrough?: true;
  /** The file of the picture is damaged, and what came of it passes. */
  readonly damaged?: true;
  /** Side of the square photo, in pixels. */
  readonly side: number;
  /** When somebody last did something with it; a proposal lapses when nothing happens for a while. */
  readonly movedAt: number;
  /** When the photo was written; the undo runs out from here. */
  readonly appliedAt?: number;
  /** The message that shows the card, once it is posted. */
  readonly messageId?: string;
  /** A message that shows the same card and is still to say that it went on in the other one. */
  readonly formerId?: string;
  /** Whether the posted card shows this state already. */
  readonly shown: boolean;
  readonly problem?: Problem;
  readonly previous?: Previous;
  /** Which way was used for the write, and so for the undo. */
  readonly route?: Route;
  /** The etag of the photo's metadata, read back after our write; empty when Graph did not tell. */
  readonly etag?: string;
  /** Without an etag a hash of the photo as it was read back then, if that was the new one. */
  readonly readBack?: string;
  /** Right after our write Graph still answered with the old photo, or its etag. */
  readonly lags?: true;
  /** Entra alone has the photo, because the person has no mailbox. */
  readonly keptInDirectory?: true;
  /** The last state of which the owner of the photo was told, where the app's own permission was used. */
  readonly told?: ChangeState;
};

const moves: Readonly<Record<ChangeState, readonly ChangeState[]>> = {
  // Straight to `applied` where an earlier try may have written although nobody said so.
  proposed: ['proposed', 'applying', 'applied', 'cancelled', 'lapsed'],
  applying: ['applied', 'failed', 'proposed'],
  applied: ['undoing'],
  undoing: ['undone', 'applied'],
  undone: [],
  cancelled: [],
  lapsed: [],
  failed: [],
};

type Facts = Partial<
  Pick<
    PhotoChange,
    | 'appliedAt'
    | 'etag'
    | 'framing'
    | 'keptInDirectory'
    | 'lags'
    | 'previous'
    | 'problem'
    | 'readBack'
    | 'route'
    | 'side'
  >
>;

/**
 * Gives the change in its next state. A move keeps the problem of the last try only if `facts` names it.
 * @throws TypeError for a move that the story does not have; that is a bug of the caller.
 */
export function move(
  change: PhotoChange,
  state: ChangeState,
  now: number,
  facts: Facts = {},
): PhotoChange {
  if (!moves[change.state].includes(state)) {
    throw new TypeError(`a change cannot go from ${change.state} to ${state}`);
  }
  const { problem: _forgotten, ...kept } = change;
  return { ...kept, state, movedAt: now, shown: false, ...facts };
}

/**
 * Ends a change that was not applied. If an earlier try may have written the photo although nobody said so, it does not
 * end as if nothing had happened: the previous photo is kept and can be put back.
 */
export function end(
  change: PhotoChange,
  state: 'cancelled' | 'lapsed' | 'failed',
  now: number,
  problem?: Problem,
): PhotoChange {
  const { previous } = change;
  if (!previous) return move(change, state, now, problem && { problem });
  const { route } = previous;
  const uncertain = uncertainty(change);
  return move(change, 'applied', now, { appliedAt: now, route, etag: '', problem: uncertain });
}

/** Returns the problem of a change of which nobody knows whether Microsoft 365 did it. */
export function uncertainty({ action }: Pick<PhotoChange, 'action'>): Problem {
  return { code: 'change.uncertain', details: { action } };
}

/**
 * Where the card of a change is, or is to be. What is proposed in a dialog has none until it is done, or goes on behind
 * the dialog; then it is reported to the requester, and a team's photo to the team where nothing better is known.
 */
export function placeOfCard({ dialog, place, state, target }: PhotoChange): Place | undefined {
  if (!dialog) return place;
  if (!dialog.left && shownByDialog.includes(state)) return undefined;
  return dialog.report ?? (target.kind === 'team' ? place : undefined);
}

const shownByDialog: readonly ChangeState[] = ['proposed', 'applying', 'cancelled', 'lapsed'];

/** Returns the change as it is when its dialog shows work going on, which it never shows ended. */
export function leaveDialog(change: PhotoChange): PhotoChange {
  const { dialog } = change;
  return dialog ? { ...change, dialog: { ...dialog, left: true } } : change;
}

/** Whether a sign-in is the requester's own, in the tenant where they asked; nobody else's may write for them. */
export function isRequesters(
  { place, requester }: Pick<PhotoChange, 'place' | 'requester'>,
  signIn: { readonly objectId: string; readonly tenantId: string },
): boolean {
  return signIn.objectId === requester.objectId && signIn.tenantId === place.tenantId;
}

/** Whether a proposal has waited too long for its requester. */
export function lapsed(change: PhotoChange, now: number): boolean {
  return change.state === 'proposed' && now - change.movedAt > limits.proposalMilliseconds;
}

/** Whether the previous photo is kept no longer. */
export function undoRunOut(change: PhotoChange, now: number): boolean {
  const { appliedAt, previous, state } = change;
  if (state !== 'applied' || appliedAt === undefined || !previous) return false;
  return now - appliedAt > limits.undoMilliseconds;
}

/** Whether the previous photo can still be put back. */
export function undoable(change: PhotoChange, now: number): boolean {
  const { previous, state } = change;
  if (state !== 'applied' || !previous || undoRunOut(change, now)) return false;
  return previous.kind === 'photo' || routes[previous.route].removable;
}
