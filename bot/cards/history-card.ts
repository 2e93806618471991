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
  return adaptiveCard([heading(historyWords.heading), ...lines.map(row), ...note]);
}

function row(line: HistoryLine): Element {
  const { id, target, undoable } = line;
  const words = [
    plain(`${historyWords.what(line)}: ${displayName(target.name)}`, { weight: 'Bolder' }),
    sentence(historyWords.when(line), { size: 'Small' }),
    sentence(historyWords.how(line), { isSubtle: true, size: 'Small', spacing: 'None' }),
  ];
  const undo = execute(text.buttons.undo, 'undo', { change: id, list: 1 });
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
