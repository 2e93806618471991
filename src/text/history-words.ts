import type { HistoryLine } from '../cards';
import type { Place } from '../request';
import { plainHeadings, removing, restoring, setting } from './photo-headings';

const places: Readonly<Record<Place['kind'], string>> = {
  personal: 'in our personal chat',
  groupChat: 'in a group chat',
  channel: 'in a channel',
};

const outcomes: Readonly<Record<HistoryLine['state'], string>> = {
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
  what: ({ action, doubt, state, target: { kind } }: HistoryLine) => {
    if (state === 'failed') return restoring.failed[kind];
    if (state !== 'unknown') return plainHeadings[action][kind];
    if (doubt === 'undo') return restoring.unknown[kind];
    return (action === 'set' ? setting : removing).unknown[kind];
  },
  /** What a screen reader reads for the button of a line. */
  undo: (line: string, number: number, count: number) =>
    `Undo change ${number} of ${count}. ${line}`,
  /** Teams shows the time in the reader's own zone. */
  when: ({ at }: Pick<HistoryLine, 'at'>) => {
    const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return `{{DATE(${time}, SHORT)}} {{TIME(${time})}}`;
  },
  how: ({ place, state }: HistoryLine) => `${outcomes[state]} · ${places[place]}`,
} as const;
