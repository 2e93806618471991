import {
  bareWord,
  fillers,
  gapless,
  gaplessWords,
  greetings,
  isKnownWord,
  joinedWords,
  openers,
  politeness,
  togetherWords,
} from './vocabulary';

/** A part of a message, and where it begins and ends in the readable text. */
export type Token = { readonly start: number; readonly end: number } &
  /** `owner`: it was written as one, as “team's”. */
  (
    | { readonly kind: 'word'; readonly word: string; readonly owner?: true }
    /** A name in quotes. */
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'mention'; readonly index: number }
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'comma' }
  );

export type Tokens = {
  readonly tokens: readonly Token[];
  /** Returns what was written from the first to the last of these tokens, letter by letter. */
  readonly written: (tokens: readonly Token[]) => string;
};

/**
 * Returns what stands in a request's text where it mentions somebody: two characters that nobody can write, around the
 * number of the mention.
 */
export function mentionMark(index: number): string {
  return `\uE000${index}\uE001`;
}

/** The characters of mention marks; the edge takes them out of what people wrote. */
export const markCharacters = /[\uE000\uE001]/g;

const parts = new RegExp(
  [
    String.raw`\uE000(?<mention>\d{1,2})\uE001`,
    String.raw`["“”„«»「」『』](?<name>[^"“”„«»「」『』\uE000\uE001]{1,200})["“”„«»「」『』]`,
    String.raw`(?<address>[^\s,;:"“”<>()\uE000\uE001]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`,
    String.raw`(?<comma>[,;，、；])`,
    String.raw`(?<word>\?|[\p{L}\p{M}\p{N}]+(?:['’${'`'}]\p{L}+)*['’]?)`,
  ].join('|'),
  'gu',
);

/** Takes a message apart, whatever markup, entities and invisible characters are in it. */
export function tokensOf(message: string): Tokens {
  const text = readable(message);
  const tokens: Token[] = [];
  for (const match of text.matchAll(parts)) {
    const token = tokenOf(match.groups ?? {}, match.index, match.index + match[0].length);
    if (!isLeftover(token, tokens.at(-1))) tokens.push(...apart(token));
    joinLast(tokens);
  }
  const written = (some: readonly Token[]) => text.slice(some[0]?.start, some.at(-1)?.end ?? 0);
  return { tokens, written };
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
  const owner = /['’`]s$|s['’`]$/i.test(word);
  const said = bareWord(word.replace(/['’`]s$/i, ''));
  return { kind: 'word', word: said, ...(owner && { owner }), start, end };
}

/** One word that says what several do, as those. */
function apart(token: Token): readonly Token[] {
  if (token.kind !== 'word') return [token];
  if (gapless.test(token.word)) return withoutGaps(token);
  return joinedWords.get(token.word)?.map((word) => ({ ...token, word })) ?? [token];
}

/** Makes one word of the last ones if several say what one does. */
function joinLast(tokens: Token[]): void {
  for (const [word, said] of togetherWords) {
    const last = tokens.slice(-said.length);
    const [first] = last;
    if (!first || !said.every((each, index) => isSaid(last[index], each))) continue;
    const { start } = first;
    const end = last.at(-1)?.end ?? start;
    tokens.splice(-said.length, said.length, { kind: 'word', word, start, end });
    return;
  }
}

const isSaid = (token: Token | undefined, word: string) =>
  token?.kind === 'word' && token.word === word;

/** The known words of a script that has no gaps, and what stands between them. */
function withoutGaps({ start, word: text }: WordToken): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const push = (first: number, word: string) => {
    if (word === '') return;
    tokens.push({ kind: 'word', word, start: start + first, end: start + first + word.length });
  };
  for (let at = 0; at < text.length;) {
    const known = gaplessWords.find((word) => text.startsWith(word, at));
    if (known !== undefined) {
      push(from, text.slice(from, at));
      push(at, known);
      from = at + known.length;
    }
    at = known === undefined ? at + 1 : from;
  }
  push(from, text.slice(from));
  return tokens;
}

/** What is left of "'s" behind a name; and Teams may write one person as several mentions, one per part of the name. */
function isLeftover(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'word') return false;
  if (token.kind === 'word') return token.word === 's';
  return token.kind === 'mention' && before.kind === 'mention' && token.index === before.index;
}

/** What is on a web page is no word; but for that of a person it stands in quotes. */
const webAddresses = /\bhttps?:\/\/[^\s<>"“”]+/gi;

/** Returns whether a message holds the address of a web page. */
export function holdsLink(message: string): boolean {
  return message.search(webAddresses) >= 0;
}

function readable(message: string): string {
  return message
    .replace(/<[^>]*>/g, ' ')
    .replace(webAddresses, ' ')
    .replace(/&(nbsp|#160|#xa0);/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/&quot;/gi, '"')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ');
}

type WordToken = Extract<Token, { readonly kind: 'word' }>;

/** Returns whether a token is a word: no name, mention, address or comma. */
export function isWord(token: Token): token is WordToken {
  return token.kind === 'word';
}

/** Returns whether a token is one of such words. */
export function isAmong(token: Token, words: ReadonlySet<string>): boolean {
  return isWord(token) && words.has(token.word);
}

/** Returns the words among the tokens. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isWord).map(({ word }) => word);
}

/** Returns whether there is a word that no list has. */
export function hasUnknown(tokens: readonly Token[]): boolean {
  return wordsOf(tokens).some((word) => !isKnownWord(word));
}

/** Returns a message without its greeting, the name of the bot and what leads on, which are all there is in “hello”. */
export function withoutGreeting(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    (token) => token.kind !== 'comma' && !opening.some((words) => isAmong(token, words)),
  );
  return start < 0 ? tokens : tokens.slice(start);
}

/** What is said to be polite, and is no filler: alone it is thanks. */
const onlyPolite = new Set([...politeness].filter((word) => !fillers.has(word)));

const opening = [greetings, onlyPolite, openers];
