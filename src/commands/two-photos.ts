import type { Token, Tokens } from './token';
import { isAmong, isWord, wordsOf } from './tokens';
import {
  andWords,
  correctionWords,
  fillers,
  isKnownWord,
  kindOf,
  kinds,
  negations,
  negationsBehind,
  ownerWords,
  photoWords,
  prepositions,
  products,
} from './vocabulary';

/** Leaves out the first photo of “change it from the team photo to my photo”: the photo behind “to” counts. */
export function withoutFormer(tokens: readonly Token[]): readonly Token[] {
  const { swapFrom: from, swapTo: to, swapped: what } = prepositions;
  const start = tokens.findIndex((token, place) => {
    const before = tokens[place - 1];
    return isAmong(token, from) && before !== undefined && isAmong(before, what);
  });
  const end = tokens.findIndex((token, place) => place > start && isAmong(token, to));
  return start < 0 || end < 0 ? tokens : [...tokens.slice(0, start), ...tokens.slice(end + 1)];
}

/** Leaves out whose photo it is not to be, where it is said whose instead: “my photo, not the team’s”, “팀 말고 내 사진”. */
export function withoutOthers(
  tokens: readonly Token[],
  written: Tokens['written'],
): readonly Token[] {
  // “Not The Team” is a name.
  const isSmall = (token: Token, place: number) =>
    place === 0 || !/^\p{Lu}/u.test(written([token]));
  const not = tokens.findIndex((token, at) => isAmong(token, negations) && isSmall(token, at));
  const word = tokens[not];
  if (!word) return tokens;
  const isBound = (token: Token) => token.kind === 'comma' || isAmong(token, andWords);
  const next = tokens.findIndex((token, place) => place > not && isBound(token));
  const end = next < 0 ? tokens.length : next;
  const start = tokens.slice(0, not).findLastIndex(isBound) + 1;
  const [from, to] = isAmong(word, negationsBehind) ? [start, not + 1] : [not, end];
  const [before, after] = [tokens.slice(0, from), tokens.slice(to)];
  // “No, my photo” denies nothing of it.
  const isFirst = isAmong(word, correctionWords) && !isAmong(word, negationsBehind);
  const others = isFirst ? before : [...before, ...after];
  const isSaid = isOther(tokens.slice(from, to).filter((token) => token !== word));
  return isSaid && others.some(isSomebody) ? [...before, ...after] : tokens;
}

const isSomebody = (token: Token) =>
  isWord(token) ? !isKnownWord(token.word) || kinds.has(token.word) : token.kind !== 'comma';

/** Whether words are nothing but those of somebody’s photo. */
function isOther(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens);
  const isNothing = (word: string) =>
    fillers.has(word) ||
    photoWords.has(word) ||
    ownerWords.has(word) ||
    [prepositions.of, prepositions.ofPhoto].some((words) => words.has(word));
  const told = words.filter((word) => !isNothing(word));
  return words.length === tokens.length && told.length > 0 && told.every((word) => kinds.has(word));
}

/**
 * Puts “use” in front of what is used, and a comma behind that, where verbs come last: “「Megan」の写真を自分の写真に使用”.
 * What follows a mark such as “に” is another photo.
 */
export function usedFirst(tokens: readonly Token[]): readonly Token[] {
  const { as, set, used, useLast } = prepositions;
  const at = tokens.findIndex((token) => isAmong(token, useLast));
  const verb = tokens[at];
  const end = tokens.findLastIndex((token, place) => place < at && isAmong(token, used));
  if (!verb || end < 0) return verb ? goalFirst(tokens, at) : tokens;
  const isBound = (token: Token) => token.kind === 'comma' || isAmong(token, set);
  const start = tokens.slice(0, end).findLastIndex(isBound) + 1;
  const rest = [...tokens.slice(0, start), ...tokens.slice(end + 1, at), ...tokens.slice(at + 1)];
  const comma = { kind: 'comma', start: verb.start, end: verb.start } as const;
  return [verb, ...tokens.slice(start, end), comma, ...rest.filter((token) => !isAmong(token, as))];
}

/** Does the same where endings tell the photos apart: “Megan'ın fotoğrafını benim fotoğrafım olarak kullan”. */
function goalFirst(tokens: readonly Token[], use: number): readonly Token[] {
  const [as, verb] = tokens.slice(Math.max(use - 1, 0));
  const end = tokens.findIndex((token) => isAmong(token, photoWords)) + 1;
  const source = tokens.slice(0, end);
  const target = tokens.slice(end, Math.max(use - 1, 0));
  const isNamed = source.some((token) => !isWord(token) || !isKnownWord(token.word));
  const isSet = target.some((token) => isAmong(token, photoWords));
  if (!as || !verb || !isAmong(as, prepositions.as) || !isNamed || !isSet) return tokens;
  return [verb, ...source, as, ...target, ...tokens.slice(use + 1)];
}

/** Returns whether words mean photos of several kinds, as “my photo and the team photo”. */
export function meansSeveral(tokens: readonly Token[]): boolean {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isAmong(token, andWords)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const told = parts.flatMap((part) => kindOf(withoutProducts(wordsOf(part)), false) ?? []);
  return new Set(told).size > 1;
}

/** “En Teams” beside “mi foto” only says where people see the photo. */
function withoutProducts(words: readonly string[]): readonly string[] {
  const photo = words.some((word) => photoWords.has(word));
  return photo ? words : words.filter((word) => !products.has(word));
}
