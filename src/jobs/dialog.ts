import type { Place } from '../request';

/** What is done in a dialog is seen by the requester alone until it is done. */
export type Dialog = {
  /** Where the result is reported: the requester's own chat, if PhotoBot knows it. */
  readonly report?: Place;
  /** It shows work that was going on, and nothing newer: whatever comes of that is reported. */
  readonly left?: true;
};
