import type { Who } from './command';
import { isAmong, isWord, wordsOf, type Token, type Tokens } from './tokens';
import { andWords, isKnownWord, kindOf, kinds, photoWords, prepositions } from './vocabulary';

/** A name that stands in front of what it owns, and its tokens. */
type NameBefore = { readonly name: Who; readonly tokens: readonly Token[] };

/**
 * Finds a name in front of what it owns: “Megan's photo”, “the Marketing group's picture”. Only what no list has is one:
 * as an owner, in front of “group”, or in front of “team” where it is written as a name.
 */
export function nameBefore(
  tokens: readonly Token[],
  written: Tokens['written'],
): NameBefore | undefined {
  const start = tokens.findIndex(isUnknown);
  const end = tokens.findIndex((token, index) => index > start && !isUnknown(token));
  const named = tokens.slice(start, end < 0 ? tokens.length : end);
  const next = end < 0 ? undefined : tokens[end];
  const last = named.at(-1);
  if (!last || !isWord(last) || !next || !isWord(next)) return undefined;
  const name = {
    by: 'name',
    name: written(named)
      .replace(/['’`]s?$/i, '')
      .trim(),
  } as const;
  const kind = kinds.get(next.word);
  const follows = kind !== undefined && kind !== 'me' ? kind : undefined;
  const isOwner = last.owner === true && (follows !== undefined || photoWords.has(next.word));
  const isNamed =
    follows === 'group' ||
    follows === 'contact' ||
    (follows === 'team' && /^\p{Lu}[^\p{Lu}]*\p{Ll}/u.test(name.name));
  return isOwner || isNamed ? { name, tokens: named } : undefined;
}

function isUnknown(token: Token): boolean {
  return isWord(token) && !isKnownWord(token.word);
}

/** Leaves out which photo it was in “change it from the team photo to my photo”: the one that counts stands behind. */
export function withoutFormer(tokens: readonly Token[]): readonly Token[] {
  const { swapFrom: from, swapTo: to, swapped: what } = prepositions;
  const start = tokens.findIndex((token, place) => {
    const before = tokens[place - 1];
    return isAmong(token, from) && before !== undefined && isAmong(before, what);
  });
  const end = tokens.findIndex((token, place) => place > start && isAmong(token, to));
  return start < 0 || end < 0 ? tokens : [...tokens.slice(0, start), ...tokens.slice(end + 1)];
}

/** Returns whether words mean photos of several kinds, as “my photo and the team photo”. */
export function meansSeveral(tokens: readonly Token[]): boolean {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isAmong(token, andWords)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const told = parts.flatMap((part) => kindOf(wordsOf(part), false) ?? []);
  return new Set(told).size > 1;
}
