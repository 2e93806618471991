import type { HistoryLine } from '../cards';
import type { Words } from './languages';
import { displayName, fill } from './parts/words';

/** What the history says. */
export type HistoryText = {
  readonly historyWords: Omit<Words['historyWords'], 'undo' | 'what'>;
  /** Says what was done, and to whose photo. */
  whatWasDone(line: HistoryLine): string;
  /** Returns what a screen reader reads for the button of a line. */
  undoOf(line: string, number: number, count: number): string;
  /** Returns when it was; Teams shows the time in the reader's own zone. */
  whenDone(line: Pick<HistoryLine, 'at'>): string;
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
    whenDone({ at }) {
      const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
      return `{{DATE(${time}, SHORT)}} {{TIME(${time})}}`;
    },
    howDone: ({ place, state }) => `${outcomes[state]} · ${places[place]}`,
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
