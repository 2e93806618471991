import type { Card, CommandName, Text } from '../../src/index';
import { promptsIn } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, heading, plain, sentence } from './elements';

/** Returns the help for a place: three commands to begin with, and behind a button all that work there. */
export function helpCard(
  text: Text,
  { outsider, place }: Omit<Extract<Card, { readonly kind: 'help' }>, 'kind'>,
  now: number,
): AdaptiveCard {
  const { kind } = place;
  const note = text.helpNote(place);
  const { first, others } = promptsIn(kind);
  // Several cards are on one page, and ids on a page must differ.
  const id = `help-${now}`;
  const more = { type: 'Action.ToggleVisibility', title: text.help.more, targetElements: [id] };
  return adaptiveCard(
    [
      heading(text.help.heading),
      ...(outsider ? [sentence(text.sentenceFor('auth.outsider', {}))] : []),
      sentence(outsider ? text.help.forOthers : text.help.intro[kind]),
      ...first.flatMap((name) => lines(text, name)),
      {
        type: 'Container',
        id,
        isVisible: false,
        items: [
          ...others.flatMap((name) => lines(text, name)),
          ...(outsider || note === undefined ? [] : [sentence(note, { spacing: 'Medium' })]),
          sentence(text.help.outro, { isSubtle: true, spacing: 'Medium' }),
        ],
      },
    ],
    [more],
  );
}

/** A phone is too narrow for two columns. */
function lines(text: Text, name: CommandName): readonly Element[] {
  return [
    plain(text.commandExamples[name], { weight: 'Bolder' }),
    {
      type: 'TextBlock',
      text: text.commandLines[name],
      wrap: true,
      spacing: 'None',
      isSubtle: true,
    },
  ];
}
