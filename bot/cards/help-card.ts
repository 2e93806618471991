import type { Place } from '../../src/index';
import { commandsIn, text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, heading, sentence } from './elements';

/** Gives the help for such a place: the commands that work there, and what to expect. */
export function helpCard(kind: Place['kind']): AdaptiveCard {
  const facts = commandsIn(kind).map(({ title, description }) => ({ title, value: description }));
  return adaptiveCard([
    heading(text.help.heading),
    sentence(text.help.intro[kind]),
    { type: 'FactSet', facts },
    sentence(text.help.outro, { isSubtle: true }),
  ]);
}
