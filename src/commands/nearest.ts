import type { Place } from '../request';
import type { CommandName } from './catalog';
import { commands, commandsIn } from './catalog';
import { distance } from './distance';

/** At most this share of a command's letters may differ for it to be offered. */
const tolerance = 0.4;

/** Returns the command that works in a place, or in any, whose title is nearest to some words, if one is near. */
export function nearestCommand(
  words: readonly string[],
  place?: Place['kind'],
): CommandName | undefined {
  const candidates = (place ? commandsIn(place) : commands)
    .map(({ name, title }) => ({ name, title: title.replace(/ of$/, '') }))
    .map(({ name, title }) => ({ name, title, off: farFrom(words, title.split(' ')) }))
    .filter(({ title, off }) => off <= title.length * tolerance)
    .sort((one, other) => one.off - other.off);
  return candidates[0]?.name;
}

/** Word order is forgiven here too; but a typo in a first letter may sort a word elsewhere. */
function farFrom(words: readonly string[], title: readonly string[]): number {
  const sorted = (list: readonly string[]) => [...list].sort().join(' ');
  return Math.min(
    distance(words.join(' '), title.join(' ')),
    distance(sorted(words), sorted(title)),
  );
}
