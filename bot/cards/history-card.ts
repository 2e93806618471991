import type { Card, HistoryLine } from '../../src/index';
import { displayName, text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, plain, sentence } from './elements';

const { historyWords } = text;

/**
 * Returns the list of somebody's last changes, each with what became of it and, where it can, a button that undoes it.
 */
export function historyCard({
  lines,
  place,
}: Extract<Card, { readonly kind: 'history' }>): AdaptiveCard {
  const personal = place.kind === 'personal';
  if (lines.length === 0) {
    return adaptiveCard([
      heading(historyWords.heading),
      sentence(personal ? historyWords.none : historyWords.noneHere),
    ]);
  }
  const note = personal ? [] : [sentence(historyWords.onlyHere, { isSubtle: true })];
  const rows = lines.map((line, index) => row(line, index + 1, lines.length));
  return adaptiveCard([heading(historyWords.heading), ...rows, ...note]);
}

function row(line: HistoryLine, number: number, count: number): Element {
  const { id, target, undoable } = line;
  const what = `${historyWords.what(line)}: ${displayName(target.name)}`;
  const words = [
    plain(what, { weight: 'Bolder' }),
    sentence(historyWords.when(line), { size: 'Small' }),
    sentence(historyWords.how(line), { isSubtle: true, size: 'Small', spacing: 'None' }),
  ];
  // Each button has a name of its own: a screen reader reads the tooltip.
  const tooltip = historyWords.undo(what, number, count);
  const undo = execute(text.buttons.undo, 'undo', { change: id, list: 1 }, { tooltip });
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [
      { type: 'Column', width: 'stretch', items: words },
      ...(undoable
        ? [
            {
              type: 'Column',
              width: 'auto',
              verticalContentAlignment: 'Center',
              items: [{ type: 'ActionSet', actions: [undo] }],
            },
          ]
        : []),
    ],
  };
}
