import type { RefusalCode } from '../errors';
import type { Named } from './matching';
import type { Target } from './target';

/** Somebody or something whose photo may be meant. */
export type Candidate = Named & {
  readonly target: Target;
  /** Tells it apart from others of the same name. */
  readonly detail: string;
  /** Why its photo cannot be set, where that is known beforehand. */
  readonly blocked?: RefusalCode;
};
