import type { Who } from './command';
import { ownerOf } from './attached';
import type { Token, Tokens } from './token';
import { isAmong, isWord, wordsOf } from './tokens';
import {
  andWords,
  commandVerbs,
  correctionWords,
  fillers,
  isKnownWord,
  kindOf,
  kinds,
  negations,
  negationsBehind,
  ownerWords,
  photoWords,
  plainCommands,
  prepositions,
  products,
} from './vocabulary';

/** A name that stands in front of what it owns, and its tokens. */
type NameBefore = { readonly name: Who; readonly tokens: readonly Token[] };

/**
 * Finds a name in front of what it owns: “Megan's photo”, “the Marketing group's picture”. A name is only what no list
 * has, and only as an owner, in front of “group” or “contact”, or in front of “team” if it is written as a name.
 */
export function nameBefore(
  tokens: readonly Token[],
  written: Tokens['written'],
): NameBefore | undefined {
  const start = tokens.findIndex(isUnknown);
  if (start < 0) return kindBefore(tokens, written);
  const end = nameEnd(tokens, start, written);
  const named = tokens.slice(start, end);
  const last = named.at(-1);
  const marked = tokens[end] !== undefined && isAmong(tokens[end], ownerWords);
  const behind = tokens.slice(marked ? end + 1 : end);
  // “Megan’s new photo”.
  const beyond = behind.find((each) => !isAmong(each, fillers));
  const isOwned = marked || (last && isWord(last) && last.owner) || isEnded(written(named), beyond);
  const next = isOwned ? beyond : behind[0];
  if (!last || !isWord(last) || !next || !isWord(next)) return undefined;
  const text = written(named);
  const follows = kinds.get(next.word);
  const ended = /^\p{Lu}/u.test(text) ? ownerOf(text, next.word) : shownOf(tokens, text);
  const owns = last.owner === true || marked || ended !== undefined;
  const isOwner = owns && (photoWords.has(next.word) || (follows ?? 'me') !== 'me');
  const name = (last.owner ? text.replace(/['’`]\p{L}*$/u, '') : (ended ?? text)).trim();
  const isNamed =
    follows === 'group' ||
    follows === 'contact' ||
    (follows === 'team' &&
      ((shows(tokens) && next.owner === true) || /^(\p{Lu}[^\p{Lu}]*\p{Ll}|\p{Lo})/u.test(name)));
  return isOwner || isNamed
    ? { name: { by: 'name', name }, tokens: tokens.slice(start, marked ? end + 1 : end) }
    : undefined;
}

/** “Megans” and “Meganin” in front of a photo. */
function isEnded(text: string, photo: Token | undefined): boolean {
  const owner =
    photo && isWord(photo) && /^\p{Lu}/u.test(text) ? ownerOf(text, photo.word) : undefined;
  return owner !== undefined && owner !== text;
}

/** “The Photo Team’s picture”, whose name is of words that lists have: it is written as a name is, with its kind. */
function kindBefore(tokens: readonly Token[], written: Tokens['written']): NameBefore | undefined {
  const isName = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\P{Lu}*\p{Ll}/u.test(written([token]));
  const end = tokens.findIndex((token) => isWord(token) && token.owner === true);
  const [word, owner] = tokens.slice(Math.max(end - 1, 0), end + 1);
  const kind = owner && isWord(owner) && isName(owner) ? kinds.get(owner.word) : undefined;
  if (kind !== 'team' && kind !== 'group') return undefined;
  if (!word || !isName(word) || !isAmong(word, photoWords)) return undefined;
  const name = written(tokens.slice(end - 1, end + 1)).replace(/['’`]\p{L}*$/u, '');
  return { name: { by: 'name', name }, tokens: [word] };
}

function shows(tokens: readonly Token[]): boolean {
  const verbs = tokens.map((token) => isWord(token) && commandVerbs.get(token.word));
  return verbs.includes('show') || verbs.includes('remove');
}

/** “Megans” of “show me megans photo”, where nobody takes a photo for one that is to be set. */
function shownOf(tokens: readonly Token[], text: string): string | undefined {
  const isOther = plainCommands.some(({ others }) => others.has(text.toLowerCase()));
  return shows(tokens) && !isOther && /\p{L}{3}s$/iu.test(text) ? text.slice(0, -1) : undefined;
}

/** Returns where a name ends. “Launch Team team”: the kind belongs to the name if it has a capital and stands there twice. */
function nameEnd(tokens: readonly Token[], start: number, written: Tokens['written']): number {
  const end = tokens.findIndex((token, index) => index > start && !isUnknown(token));
  const [word, next] = tokens.slice(end, end + 2);
  if (end < 0) return tokens.length;
  const told = [word, next].map((token) => token && isWord(token) && kinds.get(token.word));
  const isTwice = told[0] !== undefined && told[0] === told[1] && told[0] !== 'me';
  return word && isTwice && /^\p{Lu}/u.test(written([word])) ? end + 1 : end;
}

function isUnknown(token: Token): boolean {
  return isWord(token) && !isKnownWord(token.word);
}

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
  const isNamed = source.some((token) => !isWord(token) || isUnknown(token));
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
