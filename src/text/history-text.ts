import type { HistoryLine } from '../cards';
import type { Words } from './languages';
import { displayName, fill } from './parts/words';

/** What the history says. */
export type HistoryText = {
  readonly historyWords: Omit<Words['historyWords'], 'undo' | 'what' | 'when'>;
  /** Says what was done, and to whose photo. */
  whatWasDone(line: HistoryLine): string;
  /** Returns what a screen reader reads for the button of a line. */
  undoOf(line: string, number: number, count: number): string;
  /** Returns when it was, in the reader's own time zone; in UTC where that is not known. */
  whenDone(line: Pick<HistoryLine, 'at'>, timeZone: string | undefined): string;
  /** Says what became of it, and where. */
  howDone(line: HistoryLine): string;
};

/** Creates what the history says in the words of a language. */
export function historyIn(words: Words): HistoryText {
  const { historyWords, outcomes, places } = words;
  return {
    historyWords,
    whatWasDone: (line) =>
      fill(historyWords.what, { what: whatIn(words, line), name: displayName(line.target.name) }),
    undoOf: (line, number, count) => fill(historyWords.undo, { line, number, count }),
    whenDone({ at }, timeZone) {
      const time = timeIn(words.locale, at, timeZone);
      return fill(historyWords.when[timeZone === undefined ? 'utc' : 'known'], { time });
    },
    howDone: ({ place, state }) => `${outcomes[state]} · ${places[place]}`,
  };
}

/** Teams has functions of its own for dates in texts, and calls them unsupported. An offset is no zone for `Intl`. */
function timeIn(locale: string, at: number, timeZone = 'UTC'): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(timeZone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: sign === undefined ? timeZone : 'UTC',
  });
  return format.format(at + offset * 60_000);
}

function whatIn(
  { plainHeadings, removing, restoring, setting }: Words,
  { action, doubt, isFirst, state, target: { kind } }: HistoryLine,
): string {
  if (state === 'failed') return restoring.failed[kind];
  if (state !== 'unknown') return plainHeadings[action][kind];
  if (doubt === 'undo') return (isFirst ? removing : restoring).unknown[kind];
  return (action === 'set' ? setting : removing).unknown[kind];
}
