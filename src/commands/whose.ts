import type { Who, Whose } from './command';
import { framingWords } from './framing-words';
import { isWord, wordsOf, type Token, type Tokens } from './tokens';
import type { Kind } from './vocabulary';
import { addressBooks, fillers, kinds, photoWords } from './vocabulary';

/** What a part of a message says of whose photo it means. */
export type Phrase = {
  readonly whose: Whose | undefined;
  /** Words that say something else, or nothing. */
  readonly rest: readonly string[];
};

type Written = Tokens['written'];

/** Finds whose photo is meant, and nothing when the words contradict each other. */
export function whoseIn(
  tokens: readonly Token[],
  written: Written,
  prepositions: readonly string[],
): Phrase | undefined {
  const at = tokens.findIndex((token) => isWord(token) && prepositions.includes(token.word));
  const [before, after] = at < 0 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at + 1)];
  const comma = after.findIndex(({ kind }) => kind === 'comma');
  const [called, tail] = comma < 0 ? [after, []] : [after.slice(0, comma), after.slice(comma)];
  const { name, owner, words } = nameIn(called, written, before);
  if (name === 'several') return undefined;
  const specials = [...before, ...tail].filter((token) => !isWord(token) && token.kind !== 'comma');
  const whos = [...specials.map(toWho), ...(name ? [name] : [])];
  if (whos.length > 1) return undefined;
  const all = [...wordsOf(before), ...words, ...wordsOf(tail)];
  const kind = kindOf(all, owner !== undefined);
  if (kind === 'several') return undefined;
  // "…photo of" promises a name.
  const open = at >= 0 && after.length === 0 ? ({ by: 'name', name: '' } as const) : undefined;
  const whose = toWhose(kind, whos[0] ?? open, owner);
  if (whose === 'nonsense') return undefined;
  return { whose, rest: all.filter((word) => !kinds.has(word)) };
}

type Name = {
  readonly name?: Who | 'several';
  readonly owner?: Who;
  /** What turned out to be words and no name, such as "the team". */
  readonly words: readonly string[];
};

/** Reads what stands behind "of". */
function nameIn(tokens: readonly Token[], written: Written, before: readonly Token[]): Name {
  const { inner, owner } = withoutMailbox(tokens);
  const plainWords = wordsOf(inner);
  if (plainWords.length === inner.length && plainWords.every(isKnown)) {
    return { words: plainWords, owner };
  }
  const knowsKind = wordsOf(before).some((word) => kinds.has(word));
  const start = knowsKind ? 0 : inner.findIndex((token) => !isWord(token) || !isKnown(token.word));
  const { named, trailing } = split(inner.slice(start));
  const [special, another] = named.filter((token) => !isWord(token));
  const leading = [...wordsOf(inner.slice(0, start)), ...trailing];
  if (!special) {
    const name = { by: 'name', name: written(named).trim() } as const;
    return { name, words: leading, owner };
  }
  // "@Megan's photo" is Megan's; "@Megan and @Diego", or "@Megan Bowen's dog", is nobody's.
  const others = wordsOf(named);
  const name = another || !others.every(isKnown) ? 'several' : toWho(special);
  return { name, words: [...leading, ...others], owner };
}

const politeness = new Set(['please', 'pls', 'thanks']);

/** Takes off what people add behind a name: "Marketing on black please". In quotes such words stay in the name. */
function split(tokens: readonly Token[]): { named: readonly Token[]; trailing: readonly string[] } {
  for (let end = 1; end < tokens.length; end += 1) {
    const trailing = wordsOf(tokens.slice(end)).filter((word) => !politeness.has(word));
    const plain = tokens.slice(end).every(isWord);
    if (plain && framingWords(trailing).rest.length === 0) {
      return { named: tokens.slice(0, end), trailing };
    }
  }
  return { named: tokens, trailing: [] };
}

/** "… in somebody's contacts". */
function withoutMailbox(tokens: readonly Token[]): { inner: readonly Token[]; owner?: Who } {
  const at = tokens.findIndex(
    (token, place) =>
      isWord(token) &&
      (token.word === 'in' || token.word === 'from') &&
      tokens.length > place + 2 &&
      tokens.slice(place + 2).every((each) => isWord(each) && addressBooks.has(each.word)),
  );
  const who = tokens[at + 1];
  if (at < 0 || !who) return { inner: tokens };
  if (!isWord(who)) return { inner: tokens.slice(0, at), owner: toWho(who) };
  return kinds.get(who.word) === 'me' ? { inner: tokens.slice(0, at) } : { inner: tokens };
}

function kindOf(words: readonly string[], hasOwner: boolean): Kind | 'several' | undefined {
  const found = new Set(words.flatMap((word) => kinds.get(word) ?? []));
  if (hasOwner) found.add('contact');
  // "My contact", "my contacts".
  if (found.size === 2 && found.has('me') && found.has('contact')) return 'contact';
  const [kind, another] = found;
  return another === undefined ? kind : 'several';
}

function toWhose(
  kind: Kind | undefined,
  who: Who | undefined,
  owner: Who | undefined,
): Whose | undefined | 'nonsense' {
  if (kind === undefined) return who && { kind: 'user', who };
  if (kind === 'me') return who ? 'nonsense' : { kind };
  if (kind === 'user') return { kind, who };
  if (who?.by === 'mention') return 'nonsense';
  return kind === 'contact' ? { kind, called: who, owner } : { kind, called: who };
}

function toWho(token: Token): Who {
  switch (token.kind) {
    case 'mention':
      return { by: 'mention', index: token.index };
    case 'address':
      return { by: 'address', address: token.address };
    case 'name':
      return { by: 'name', name: token.name };
    case 'comma':
    case 'word':
      throw new TypeError(`a ${token.kind} is nobody`);
  }
}

function isKnown(word: string): boolean {
  return kinds.has(word) || fillers.has(word) || photoWords.has(word);
}
