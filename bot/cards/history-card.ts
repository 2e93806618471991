import type { Card, HistoryLine, Text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, heading, photoImage, plain, sentence } from './elements';

/**
 * Returns the list of somebody's last changes, each with what became of it and, where it can, a button that undoes it.
 */
export function historyCard(
  text: Text,
  { lines, place }: Extract<Card, { readonly kind: 'history' }>,
): AdaptiveCard {
  const { historyWords } = text;
  const personal = place.kind === 'personal';
  if (lines.length === 0) {
    return adaptiveCard([
      heading(historyWords.heading),
      sentence(personal ? historyWords.none : historyWords.noneHere),
    ]);
  }
  const note = personal ? [] : [sentence(historyWords.onlyHere, { isSubtle: true })];
  const rows = lines.map((line, index) =>
    row(text, line, text.whenDone(line, place.timeZone), {
      number: index + 1,
      count: lines.length,
    }),
  );
  return adaptiveCard([heading(historyWords.heading), ...rows, ...note]);
}

function row(
  text: Text,
  line: HistoryLine,
  when: string,
  { count, number }: { readonly count: number; readonly number: number },
): Element {
  const { action, id, picture: jpeg, target, undoable } = line;
  const what = text.whatWasDone(line);
  const words = [
    plain(what, { weight: 'Bolder' }),
    sentence(when, { size: 'Small' }),
    sentence(text.howDone(line), { isSubtle: true, size: 'Small', spacing: 'None' }),
  ];
  // Each button has a name of its own: a screen reader reads the tooltip.
  const tooltip = text.undoOf(what, number, count);
  const undo = execute(text.buttons.undo, 'undo', { change: id, list: 1 }, { tooltip });
  const altText = text.lines[action === 'remove' ? 'removedAlt' : 'appliedAlt'];
  const look = { altText, kind: target.kind, width: '40px' };
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [
      ...(jpeg ? [narrow(photoImage({ jpeg, ...look }))] : []),
      { type: 'Column', width: 'stretch', items: words },
      ...(undoable ? [narrow({ type: 'ActionSet', actions: [undo] })] : []),
    ],
  };
}

const narrow = (item: Element): Element => ({
  type: 'Column',
  width: 'auto',
  verticalContentAlignment: 'Center',
  items: [item],
});
