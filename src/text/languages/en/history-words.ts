import type { HistoryLine } from '../../../cards';
import type { Place } from '../../../request';

/** Where it was done. */
export const places: Readonly<Record<Place['kind'], string>> = {
  personal: 'in our personal chat',
  groupChat: 'in a group chat',
  channel: 'in a channel',
};

/** What became of it. */
export const outcomes: Readonly<Record<HistoryLine['state'], string>> = {
  looking: 'not done yet',
  asking: 'not done yet',
  shown: 'shown',
  unknown: 'perhaps done',
  proposed: 'not done yet',
  applying: 'being done',
  applied: 'done',
  undoing: 'being undone',
  undone: 'undone',
  cancelled: 'cancelled',
  lapsed: 'expired',
  failed: 'failed',
};

/** The words of the history. */
export const historyWords = {
  heading: 'Your last changes',
  none: 'You have not changed a photo yet.',
  noneHere:
    'None of your last changes was made in this conversation. In our personal chat “history” shows all of them.',
  onlyHere: 'Only those of this conversation. In our personal chat “history” shows all of them.',
  what: '{what}: {name}',
  /** What a screen reader reads for the button of a line. */
  undo: 'Undo change {number} of {count}. {line}',
} as const;
