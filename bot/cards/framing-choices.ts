import type { ChangeView, Framing, Text } from '../../src/index';
import { differentCrops, grounds, sameCrop, turnedBy } from '../../src/index';
import type { Element } from './elements';
import { execute, sentence } from './elements';

type Choice = { readonly title: string; readonly chosen: boolean } & {
  /** The part of the framing that the click changes; the rest stays as it is. */
  readonly data: Partial<Framing>;
};

/**
 * Returns how the photo is framed, and what would make another photo. A click shows the choice; Confirm sets what is
 * shown.
 */
export function framingChoices(text: Text, change: ChangeView): readonly Element[] {
  const { framing, shape } = change;
  const different = differentCrops(shape, framing.turn);
  const crop = sameCrop(framing.crop, different);
  const showsGround = groundMatters(change);
  const ground = showsGround ? framing.ground : 'white';
  const shown = text.framingChosen({ ...framing, crop, ground });
  // Four in a row fit a phone, and none is left alone in the next. One crop alone is no choice.
  const all = different.length > 1 ? cropsOf(text, different, crop) : [];
  const inFirstRow = all.length === 5 ? 2 : 4;
  const rows = [
    all.slice(0, inFirstRow),
    all.slice(inFirstRow),
    turnsOf(text, change),
    showsGround ? groundsOf(text, change) : [],
  ];
  return [
    sentence(shown, { spacing: 'Medium', isSubtle: true }),
    ...rows.flatMap((row) => (row.length === 0 ? [] : [rowOf(text, change, row)])),
  ];
}

function rowOf(text: Text, change: ChangeView, row: readonly Choice[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: row.map((choice) => button(text, change, choice)),
  };
}

function cropsOf(
  text: Text,
  different: readonly Framing['crop'][],
  chosen: Framing['crop'],
): readonly Choice[] {
  return different.map((crop) => ({
    title: text.cropNames[crop],
    chosen: crop === chosen,
    data: { crop },
  }));
}

/** The button carries the resulting turn, not a step: a click that arrives twice turns once. */
function turnsOf(text: Text, { framing: { turn } }: ChangeView): readonly Choice[] {
  const { turnLeft, turnRight } = text.buttons;
  return [
    { title: turnLeft, chosen: false, data: { turn: turnedBy(turn, 270) } },
    { title: turnRight, chosen: false, data: { turn: turnedBy(turn, 90) } },
  ];
}

function groundsOf(text: Text, { framing }: ChangeView): readonly Choice[] {
  return grounds.map((ground) => ({
    title: text.groundNames[ground],
    chosen: ground === framing.ground,
    data: { ground },
  }));
}

/** Whether any of the ground can be seen. */
function groundMatters({ framing, seeThrough }: ChangeView): boolean {
  return framing.crop === 'fit' || seeThrough === true;
}

function button(text: Text, { id }: ChangeView, { chosen, data, title }: Choice): Element {
  // A screen reader does not tell which choice is marked; it reads the tooltip.
  const spoken = chosen ? { tooltip: text.chosenChoice(title) } : {};
  return {
    type: 'Column',
    width: 'stretch',
    style: chosen ? 'accent' : 'emphasis',
    items: [
      {
        type: 'TextBlock',
        text: title,
        horizontalAlignment: 'Center',
        size: 'Small',
        weight: chosen ? 'Bolder' : undefined,
      },
    ],
    selectAction: execute(title, 'frame', { change: id, ...data }, spoken),
  };
}
