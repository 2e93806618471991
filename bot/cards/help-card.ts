import type { Card, CommandEntry } from '../../src/index';
import { commandsIn, text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, heading, plain, sentence } from './elements';

/** Gives the help for such a place: the commands that work there, and what to expect. */
export function helpCard({
  outsider,
  place,
}: Omit<Extract<Card, { readonly kind: 'help' }>, 'kind'>): AdaptiveCard {
  const { kind } = place;
  const note = text.helpNote(place);
  return adaptiveCard([
    heading(text.help.heading),
    ...(outsider ? [sentence(text.sentenceFor('auth.outsider'))] : []),
    sentence(outsider ? text.help.forOthers : text.help.intro[kind]),
    ...commandsIn(kind).flatMap(lines),
    ...(outsider || note === undefined ? [] : [sentence(note, { spacing: 'Medium' })]),
    sentence(text.help.outro, { isSubtle: true, spacing: 'Medium' }),
  ]);
}

/** A phone is too narrow for two columns. */
function lines({ description, example }: CommandEntry): readonly Element[] {
  return [
    plain(example, { weight: 'Bolder' }),
    { type: 'TextBlock', text: description, wrap: true, spacing: 'None', isSubtle: true },
  ];
}
