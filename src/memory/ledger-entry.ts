import type { Place } from '../request';
import type { Route } from '../targets/catalog';
import type { TargetKind } from '../targets/target';
import type { ChangeState, PhotoChange } from '../jobs/change';

/** One line of somebody's history. */
export type LedgerEntry = {
  /** The id of the change. */
  readonly id: string;
  readonly action: PhotoChange['action'];
  readonly target: { readonly kind: TargetKind; readonly name: string };
  readonly place: Place['kind'];
  /** Tells the conversation from others, and says nothing else of it. */
  readonly conversation: string;
  /** When it was done, or failed; an undo does not change that. */
  readonly at: number;
  readonly state: ChangeState;
  readonly route?: Route;
  /** Why it was not done, or why nobody knows. */
  readonly code?: string;
};
