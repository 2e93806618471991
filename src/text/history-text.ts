import type { HistoryLine } from '../cards';
import type { Words } from './languages';
import { fill } from './parts/words';

/** What the history says. */
export type HistoryText = Omit<Words['historyWords'], keyof FilledWords> & FilledWords;

type FilledWords = {
  what(line: HistoryLine): string;
  /** Returns what a screen reader reads for the button of a line. */
  undo(line: string, number: number, count: number): string;
  /** Returns when it was; Teams shows the time in the reader's own zone. */
  when(line: Pick<HistoryLine, 'at'>): string;
  how(line: HistoryLine): string;
};

/** Creates what the history says in the words of a language. */
export function historyIn(words: Words): HistoryText {
  const { historyWords, outcomes, places } = words;
  return {
    ...historyWords,
    what: (line) => whatIn(words, line),
    undo: (line, number, count) => fill(historyWords.undo, { line, number, count }),
    when({ at }) {
      const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
      return `{{DATE(${time}, SHORT)}} {{TIME(${time})}}`;
    },
    how: ({ place, state }) => `${outcomes[state]} · ${places[place]}`,
  };
}

function whatIn(
  { plainHeadings, removing, restoring, setting }: Words,
  { action, doubt, state, target: { kind } }: HistoryLine,
): string {
  if (state === 'failed') return restoring.failed[kind];
  if (state !== 'unknown') return plainHeadings[action][kind];
  if (doubt === 'undo') return restoring.unknown[kind];
  return (action === 'set' ? setting : removing).unknown[kind];
}
