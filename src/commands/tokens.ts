import type { Token, Tokens, WordToken } from './token';
import { apartUnknown, isOwnerEnding, withNames } from './attached';
import { withForeignNames } from './foreign-names';
import { gapsIn } from './gaps';
import {
  bareWord,
  commandVerbs,
  fillers,
  gapless,
  greetings,
  isKnownWord,
  joinedWords,
  openers,
  photoWords,
  politeness,
  prepositions,
  togetherWords,
} from './vocabulary';

/**
 * Returns what stands in a request's text where it mentions somebody: two characters that nobody can write, around the
 * number of the mention.
 */
export function mentionMark(index: number): string {
  return `\uE000${index}\uE001`;
}

const parts = new RegExp(
  [
    String.raw`\uE000(?<mention>\d{1,2})\uE001`,
    String.raw`["“”„«»「」『』](?<name>[^"“”„«»「」『』\uE000\uE001]{1,200})["“”„«»「」『』]`,
    String.raw`(?<address>[^\s,;:"“”<>()\uE000\uE001]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`,
    // A full stop ends a sentence behind a long word: “Dr.” and “Corp.” are shorter.
    String.raw`(?<comma>[,;，、；。،؛]|(?<=\p{Ll}{5})\.(?=\s))`,
    String.raw`(?<word>\?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’${'`'}]\p{L}+)*['’]?)`,
  ].join('|'),
  'gu',
);

/** Takes a message apart, whatever markup, entities and invisible characters are in it. */
export function tokensOf(message: string): Tokens {
  const text = readable(message);
  const found: Token[] = [];
  for (const match of text.matchAll(parts)) {
    const token = tokenOf(match.groups ?? {}, match.index, match.index + match[0].length);
    if (isLeftover(token, found.at(-1))) continue;
    for (const part of apart(token, match[0])) {
      found.push(part);
      joinLast(found);
    }
  }
  const written = (some: readonly Token[]) => text.slice(some[0]?.start, some.at(-1)?.end ?? 0);
  const named = found.some((_, place) => isPartOfName(found, place, written))
    ? withForeignNames(found, written)
    : found;
  const tokens = named.map((token, place) => ofBehindPhoto(token, named[place - 1]));
  return { tokens: hasUnknown(tokens) ? withNames(tokens, written) : tokens, written };
}

/** Whether a known word may be part of a name: it has a capital, or stands between words of a name. */
function isPartOfName(
  tokens: readonly Token[],
  place: number,
  written: Tokens['written'],
): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!before || !token || !isWord(token) || !isKnownWord(token.word)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(written([token]))) return true;
  return after !== undefined && hasUnknown([before]) && hasUnknown([after]);
}

/** “de” in “photo de Megan” stands in front of a name; in other languages it is an article. */
function ofBehindPhoto(token: Token, before: Token | undefined): Token {
  const isOf = isAmong(token, prepositions.ofPhoto) && before && isAmong(before, photoWords);
  return isOf && isWord(token) ? { ...token, word: 'of' } : token;
}

function tokenOf(
  { address, comma, mention, name, word = '' }: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number,
): Token {
  if (mention !== undefined) return { kind: 'mention', index: Number(mention), start, end };
  if (name !== undefined) return { kind: 'name', name: name.trim(), start, end };
  if (address !== undefined) return { kind: 'address', address, start, end };
  if (comma !== undefined) return { kind: 'comma', start, end };
  const [, front = word, ending] = /^(.+)['’`](\p{L}*)$/u.exec(word) ?? [];
  const owner = ending !== undefined && (ending === '' ? /s$/i.test(front) : isOwnerEnding(ending));
  const said = bareWord(owner ? front : word);
  return { kind: 'word', word: said, ...(owner && { owner }), start, end };
}

/** Splits a word that stands for several, or that is written without gaps. */
function apart(token: Token, text: string): readonly Token[] {
  if (token.kind !== 'word') return [token];
  if (gapless.test(token.word)) return gapsIn(token);
  const joined = joinedWords.get(token.word);
  if (joined) return joined.map((word) => ({ ...token, word }));
  return token.owner || isKnownWord(token.word) ? [token] : apartUnknown(token, text);
}

/** Replaces the last words if together they mean what other words mean. */
function joinLast(tokens: Token[]): void {
  const last = tokens.at(-1);
  const candidates = last && isWord(last) ? (togetherWords.get(last.word) ?? []) : [];
  for (const { said, meant } of candidates) {
    const replaced = tokens.slice(-said.length);
    const [first] = replaced;
    if (!first || !said.every((each, index) => isSaid(replaced[index], each))) continue;
    const { start } = first;
    const end = replaced.at(-1)?.end ?? start;
    const words = meant.map((word) => ({ kind: 'word', word, start, end }) as const);
    tokens.splice(-said.length, said.length, ...words);
    return;
  }
}

const isSaid = (token: Token | undefined, word: string) =>
  token?.kind === 'word' && token.word === word;

/**
 * Whether a token adds nothing to the one before: the “s” of “'s” behind a name, or a mention of the same person, as
 * Teams may write one mention for each part of a name.
 */
function isLeftover(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'word') return false;
  if (token.kind === 'word') return token.word === 's';
  return token.kind === 'mention' && before.kind === 'mention' && token.index === before.index;
}

/** The address of a web page is no word of a message. It ends at a gap or a quotation mark. */
const webAddresses = /\bhttps?:\/\/[^\s<>"“”]+/gi;

/** Returns whether a message holds the address of a web page. */
export function holdsLink(message: string): boolean {
  return message.search(webAddresses) >= 0;
}

function readable(message: string): string {
  return (
    message
      .replace(/<[^>]*>/g, ' ')
      .replace(webAddresses, ' ')
      .replace(/&(nbsp|#160|#xa0);/gi, ' ')
      .replace(/&amp;/gi, '&')
      .replace(/&quot;/gi, '"')
      .normalize('NFKC')
      // The digit of a keycap is a picture, as “1️⃣” is.
      .replace(/[\d#*]\uFE0F?\u20E3/g, ' ')
      .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
  );
}

/** Returns whether a token is a word: no name, mention, address or comma. */
export function isWord(token: Token): token is WordToken {
  return token.kind === 'word';
}

/** Returns whether a token is one of such words. */
export function isAmong(token: Token, words: ReadonlySet<string>): boolean {
  return isWord(token) && words.has(token.word);
}

/** Returns where the photo that is used is named, if it is. “To” in “I want to set Megan’s photo” names none. */
export function lastFrom(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token, place) => {
    const next = tokens[place + 1];
    const isVerb = next !== undefined && isWord(next) && commandVerbs.has(next.word);
    return isAmong(token, prepositions.from) && !isVerb;
  });
}

/** Returns the words among the tokens. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isWord).map(({ word }) => word);
}

/** Returns whether there is a word that no list has. */
export function hasUnknown(tokens: readonly Token[]): boolean {
  return wordsOf(tokens).some((word) => !isKnownWord(word));
}

/**
 * Returns a message without its greeting, the name of the bot, words that lead on, and thanks at its end. A message of
 * nothing else, such as “hello”, is returned whole.
 */
export function withoutGreeting(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    (token) => token.kind !== 'comma' && !opening.some((words) => isAmong(token, words)),
  );
  const end = tokens.findLastIndex(
    (token) => token.kind !== 'comma' && !isAmong(token, onlyPolite),
  );
  return start < 0 ? tokens : tokens.slice(start, end + 1);
}

/** Polite words that are no fillers: alone they are thanks. */
const onlyPolite = new Set([...politeness].filter((word) => !fillers.has(word)));

const opening = [greetings, onlyPolite, openers];
