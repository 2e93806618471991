import { framingWords } from './framing-words';
import type { Token } from './token';
import { isAmong, isWord, wordsOf } from './tokens';
import {
  chats,
  fillers,
  isKnownWord,
  kinds,
  photoWords,
  pointing,
  prepositions,
} from './vocabulary';

/** The words of `as` that are not also words of `of`. */
const asWords = new Set([...prepositions.as].filter((word) => !prepositions.of.has(word)));

/**
 * Returns which picture a message means, if it is that of a chat or a meeting: "group chat photo", "photo of this
 * meeting". A name that holds such a word, as in "group photo of Chat Team", stays a name.
 */
export function chatIn(tokens: readonly Token[]): 'chat' | 'meeting' | undefined {
  const at = tokens.findIndex((token) => isAmong(token, prepositions.of));
  const before = wordsOf(at < 0 ? tokens : tokens.slice(0, at));
  const as = tokens.findIndex((token) => isAmong(token, asWords));
  const wanted = as < 0 ? [] : wordsOf(tokens.slice(as));
  return withPhoto(before) ?? withPhoto(wanted) ?? (at < 0 ? undefined : behind(tokens, at));
}

/** "Chat photo", "the meeting's profile picture". */
function withPhoto(words: readonly string[]): 'chat' | 'meeting' | undefined {
  const found = words.find(
    (word, index) => chats.has(word) && photoWords.has(words[index + 1] ?? ''),
  );
  return found === undefined ? undefined : chats.get(found);
}

/** "Photo of this chat". Behind "group" or "team" it is a name, unless a word such as "this" points at it. */
function behind(tokens: readonly Token[], at: number): 'chat' | 'meeting' | undefined {
  const before = wordsOf(tokens.slice(0, at));
  const comma = tokens.findIndex(({ kind }, index) => kind === 'comma' && index > at);
  const called = tokens.slice(at + 1, comma < 0 ? tokens.length : comma);
  if (!before.some((word) => photoWords.has(word)) || !called.every(isWord)) return undefined;
  const words = framingWords(wordsOf(called)).rest;
  if (!words.every(belongsToChat)) return undefined;
  const kind = before.flatMap((word) => kinds.get(word) ?? [])[0];
  const pointed = words.some((word) => pointers.has(word));
  if (kind !== undefined && !(pointed && (kind === 'group' || kind === 'team'))) return undefined;
  return words.flatMap((word) => chats.get(word) ?? [])[0];
}

const pointers = new Set(['this', 'the', 'our']);

/** The words of "this group chat, please". */
function belongsToChat(word: string): boolean {
  return (
    chats.has(word) || fillers.has(word) || photoWords.has(word) || kinds.get(word) === 'group'
  );
}

/** Returns whether words begin with the picture of the message: “this picture”, “this for …”, not “this team’s photo”. */
export function pointsAtPicture(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((each) => isAmong(each, pointing) || !isAmong(each, fillers));
  const next = tokens.find((each, place) => place > at && !isAmong(each, pointing));
  const isKind = next && isWord(next) && (kinds.has(next.word) || !isKnownWord(next.word));
  return tokens[at] !== undefined && isAmong(tokens[at], pointing) && !isKind;
}
