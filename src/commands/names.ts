import type { Who } from './command';
import { ownerOf } from './attached';
import type { Token, Tokens } from './token';
import { isAmong, isWord } from './tokens';
import {
  commandVerbs,
  fillers,
  isKnownWord,
  kinds,
  ownerWords,
  photoWords,
  plainCommands,
  pointing,
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

/** Returns where a name ends. “Launch Team group”: a kind with a capital belongs to the name in front of another one. */
function nameEnd(tokens: readonly Token[], start: number, written: Tokens['written']): number {
  const end = tokens.findIndex((token, index) => index > start && !isUnknown(token));
  const [word, next] = tokens.slice(end, end + 2);
  if (end < 0) return tokens.length;
  const [kind, another] = [word, next].map((token) =>
    token && isWord(token) ? kinds.get(token.word) : undefined,
  );
  const isCalled = (token: Token | undefined) => token && /^\p{Lu}/u.test(written([token]));
  const isOther = another !== undefined && another !== 'me' && !isCalled(next);
  const belongs = kind !== undefined && kind !== 'me' && (kind === another || isOther);
  return belongs && isCalled(word) ? end + 1 : end;
}

function isUnknown(token: Token): boolean {
  return isWord(token) && !isKnownWord(token.word);
}

/** Returns the kind at the end of a name that is written as one, as in “Launch Team”, in a message that is not shouted. */
export function kindNamed(
  tokens: readonly Token[],
  written: Tokens['written'],
): string | undefined {
  const last = tokens.at(-1);
  if (!last || !isWord(last) || !tokens.every((token) => isCapital(written([token]))))
    return undefined;
  const kind = kinds.get(last.word);
  return kind === 'team' || kind === 'group' ? last.word : undefined;
}

/** Returns the kind behind a name, as in “the Marketing group”: only the name is written as one, or all is small. */
export function kindBehind(
  tokens: readonly Token[],
  written: Tokens['written'],
): string | undefined {
  const last = tokens.at(-1);
  const called = tokens.slice(0, -1);
  if (!last || !isWord(last) || called.length === 0 || isCapital(written([last]))) return undefined;
  const kind = kinds.get(last.word);
  const capitals = called.filter((token) => isCapital(written([token])));
  const isName = capitals.length === called.length || capitals.length === 0;
  return isName && (kind === 'team' || kind === 'group') ? last.word : undefined;
}

/** Returns whether a word is written as a name is: with a capital, and then in small letters. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*\p{Ll}/u.test(text) || /^\p{N}+$/u.test(text);
}

/** Returns whether a full name ends there, as in “Megan Bowen with this one”: what follows is small and says nothing. */
export function isFullName(
  tokens: readonly Token[],
  end: number,
  written: Tokens['written'],
): boolean {
  const isName = (token: Token) => isCapital(written([token]));
  return (
    end > 1 &&
    tokens.every((token, at) => isName(token) === at < end && (at < end || isAmong(token, fillers)))
  );
}

/** Returns whether small words mean the picture of the message: “to this one” behind “Marketing”. */
export function pointsBack(tokens: readonly Token[], written: Tokens['written']): boolean {
  const lists = [fillers, photoWords, commandVerbs, pointing];
  const isSaid = (token: Token) =>
    isWord(token) &&
    lists.some((words) => words.has(token.word)) &&
    !/^\p{Lu}/u.test(written([token]));
  const points = tokens.some((token) => isAmong(token, pointing));
  return points && tokens.length > 1 && tokens.every(isSaid);
}
