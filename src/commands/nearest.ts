import type { Place } from '../request';
import type { CommandName } from './catalog';
import { commands, commandsIn } from './catalog';
import { distance } from './distance';
import { backWords, commandVerbs, negations } from './vocabulary';

/** At most this share of a command's letters may differ for it to be offered. */
const tolerance = 0.4;

/** Returns the command that works in a place, or in any, whose title is nearest to some words, if one is near. */
export function nearestCommand(
  words: readonly string[],
  place?: Place['kind'],
): CommandName | undefined {
  const { cancel, undo } = backWords;
  if (words.some((word) => negations.has(word) && !cancel.has(word))) return undefined;
  if (words.some((word) => cancel.has(word))) return 'cancel';
  if (words.some((word) => undo.has(word) || distance(word, 'undo') <= 1)) return 'undo';
  const candidates = (place ? commandsIn(place) : commands)
    .map(({ name, title }) => ({ name, title: title.replace(/ of$/, '') }))
    .filter(({ title }) => mayMean(words, title.split(' ')))
    .map(({ name, title }) => ({ name, title, off: farFrom(words, title.split(' ')) }))
    .filter(({ title, off }) => off <= title.length * tolerance)
    .sort((one, other) => one.off - other.off);
  return candidates[0]?.name;
}

/** Returns whether a command has the verb that was said, or one that was misspelt: another verb may be the opposite. */
function mayMean(words: readonly string[], title: readonly string[]): boolean {
  const meant = commandVerbs.get(title[0] ?? '');
  if (!meant) return true;
  const said = words.flatMap((word) => commandVerbs.get(word) ?? []);
  if (said.length > 0) return said.includes(meant);
  return words.every((word) =>
    title.some((each, place) => {
      const letters = place === 0 ? 1 : each.length * tolerance;
      return word.startsWith(each) || distance(word, each) <= letters;
    }),
  );
}

/** Word order is forgiven here too; but a typo in a first letter may sort a word elsewhere. */
function farFrom(words: readonly string[], title: readonly string[]): number {
  const sorted = (list: readonly string[]) => [...list].sort().join(' ');
  return Math.min(
    distance(words.join(' '), title.join(' ')),
    distance(sorted(words), sorted(title)),
  );
}
