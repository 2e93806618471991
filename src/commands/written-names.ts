import type { Token, Tokens } from './token';
import { isAmong, isWord } from './tokens';
import { fillers, kinds } from './vocabulary';

type Written = Tokens['written'];

/** Returns whether a word is written as a name is: with a capital, and then in small letters. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*\p{Ll}/u.test(text) || /^\p{N}+$/u.test(text);
}

/**
 * Returns the word of the kind that ends a name: “Launch Team” is the name of a team, whose last word is written as
 * a name is, in a message that is not shouted.
 */
export function kindNamed(tokens: readonly Token[], written: Written): string | undefined {
  const last = tokens.at(-1);
  if (!last || !isWord(last) || !tokens.every((token) => isCapital(written([token]))))
    return undefined;
  const kind = kinds.get(last.word);
  return kind === 'team' || kind === 'group' ? last.word : undefined;
}

/**
 * Returns the word of the kind behind a name: “the Marketing group” is the group of that name, as only the name is
 * written as one. Or all is small: “the sales team”.
 */
export function kindBehind(tokens: readonly Token[], written: Written): string | undefined {
  const last = tokens.at(-1);
  const called = tokens.slice(0, -1);
  if (!last || !isWord(last) || called.length === 0 || isCapital(written([last]))) return undefined;
  const kind = kinds.get(last.word);
  const capitals = called.filter((token) => isCapital(written([token])));
  const isName = capitals.length === called.length || capitals.length === 0;
  return isName && (kind === 'team' || kind === 'group') ? last.word : undefined;
}

/**
 * Returns whether a full name ends there: “Megan Bowen with this one”. It has capitals, and what follows has none and
 * says nothing.
 */
export function isFullName(tokens: readonly Token[], end: number, written: Written): boolean {
  const isName = (token: Token) => isCapital(written([token]));
  return (
    end > 1 &&
    tokens.every((token, at) => isName(token) === at < end && (at < end || isAmong(token, fillers)))
  );
}
