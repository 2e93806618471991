import type { Who, Whose } from './command';
import { framingWords } from './framing-words';
import type { Token, Tokens } from './token';
import { hasUnknown, isAmong, isWord, wordsOf } from './tokens';
import { isCapital, isFullName, kindBehind, kindNamed, nameBefore, pointsBack } from './names';
import { meansSeveral } from './two-photos';
import type { Kind } from './vocabulary';
import {
  addressBooks,
  andWords,
  commandVerbs,
  fillers,
  kindOf,
  kinds,
  photoWords,
  politeness,
  prepositions,
  products,
} from './vocabulary';

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
  of: ReadonlySet<string>,
): Phrase | undefined {
  const at = tokens.findIndex((token) => isAmong(token, of));
  const [front, after] = at < 0 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at + 1)];
  const comma = after.findIndex(({ kind }) => kind === 'comma');
  const [called, tail] = comma < 0 ? [after, []] : [after.slice(0, comma), after.slice(comma)];
  const mayBe = hasUnknown(front) || front.some((token) => isWord(token) && token.owner);
  const ahead = mayBe ? nameBefore(front, written) : undefined;
  const before = ahead ? front.filter((token) => !ahead.tokens.includes(token)) : front;
  const { name, owner, words } = nameIn(called, written, before);
  if (name === 'several') return undefined;
  const specials = [...before, ...tail].filter((token) => !isWord(token) && token.kind !== 'comma');
  const whos = [...specials.map(toWho), ...(name ? [name] : []), ...(ahead ? [ahead.name] : [])];
  if (whos.length > 1) return undefined;
  const all = [...wordsOf(before), ...words, ...wordsOf(tail)];
  const kind = kindOf(all, owner !== undefined, whos.length > 0);
  const apart = [...before, ...(name ? [] : called), ...tail];
  const several = apart.some((token) => isAmong(token, andWords)) && meansSeveral(apart);
  if (kind === 'several' || several) return undefined;
  // "…photo of" promises a name.
  const open = at >= 0 && after.length === 0 ? ({ by: 'name', name: '' } as const) : undefined;
  const whose = toWhose(kind, whos[0] ?? open, owner);
  if (whose === 'nonsense') return undefined;
  const own = whose?.kind === 'me';
  return { whose, rest: all.filter((word) => !kinds.has(word) && !(own && products.has(word))) };
}

type Name = {
  readonly name?: Who | 'several';
  readonly owner?: Who;
  /** What turned out to be words and no name, such as "the team". */
  readonly words: readonly string[];
};

/** Reads what stands behind "of". */
function nameIn(tokens: readonly Token[], written: Written, before: readonly Token[]): Name {
  const { inner: behind, owner } = withoutMailbox(tokens);
  const inner = withoutVerb(behind, before);
  const plainWords = wordsOf(inner);
  const isPlain = plainWords.length === inner.length;
  if (isPlain && framesOnly(inner, written)) return { words: plainWords, owner };
  if (isPlain && plainWords.every(isKnown)) {
    const called = inner.slice(inner.findIndex((token) => !isAmong(token, fillers)));
    const kind = called.length > 1 ? kindNamed(called, written) : undefined;
    if (!kind) return { words: plainWords, owner };
    return { name: { by: 'name', name: written(called).trim() }, words: [kind], owner };
  }
  const knowsKind = wordsOf(before).some((word) => kinds.has(word));
  const ahead = knowsKind || !isPlain ? undefined : nameAhead(inner, written);
  if (ahead) return { ...ahead, owner };
  const start = knowsKind ? 0 : inner.findIndex((token) => !isWord(token) || !isKnown(token.word));
  const { named, trailing } = split(inner.slice(start), written);
  const [special, another] = named.filter((token) => !isWord(token));
  const first = wordsOf(inner.slice(0, start));
  const leading = [...first, ...trailing];
  if (!special) {
    // “The group Launch Team” says of what kind it is.
    const isTold = knowsKind || first.some((word) => (kinds.get(word) ?? 'me') !== 'me');
    const ending = isTold ? undefined : kindBehind(named, written);
    const called = ending ? named.slice(0, -1) : named;
    const name = { by: 'name', name: written(called).trim() } as const;
    const kind = ending ?? (isTold || named.length < 2 ? undefined : kindNamed(named, written));
    return { name, words: kind ? [...leading, kind] : leading, owner };
  }
  // "@Megan's photo" is Megan's; "@Megan and @Diego", or "@Megan Bowen's dog", is nobody's.
  const others = wordsOf(named);
  const name = another || !others.every(isKnown) ? 'several' : toWho(special);
  return { name, words: [...leading, ...others], owner };
}

/** “For Megan’s photo”, “for the Launch Team group’s picture”: what is owned says nothing more. */
function nameAhead(tokens: readonly Token[], written: Written): Name | undefined {
  const ahead = nameBefore(tokens, written);
  const rest = wordsOf(tokens.filter((token) => !ahead?.tokens.includes(token)));
  const isSaid = rest.some((word) => photoWords.has(word)) && rest.every(isKnown);
  return ahead && isSaid ? { name: ahead.name, words: rest } : undefined;
}

/** “Of the team crop top”. */
function framesOnly(tokens: readonly Token[], written: Written): boolean {
  const { rest } = framingWords(wordsOf(tokens));
  if (!rest.some((word) => kinds.has(word)) || !rest.every(isKnown)) return false;
  return tokens.every((token) => !isCapital(written([token])));
}

/** Takes out the verb that other languages put at the end, where there is none in front. */
function withoutVerb(tokens: readonly Token[], before: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((token) => isWord(token) && commandVerbs.has(token.word));
  const polite = tokens
    .slice(at + 1)
    .every((token) => isAmong(token, politeness) || isAmong(token, fillers));
  const isSaid = wordsOf(before).some((word) => commandVerbs.has(word));
  return at > 0 && polite && !isSaid ? tokens.toSpliced(at, 1) : tokens;
}

/** Takes off what people add behind a name: "Marketing on black please". In quotes such words stay in the name. */
function split(
  tokens: readonly Token[],
  written: Written,
): { named: readonly Token[]; trailing: readonly string[] } {
  for (let end = 1; end < tokens.length; end += 1) {
    const trailing = wordsOf(tokens.slice(end)).filter((word) => !politeness.has(word));
    const plain = tokens.slice(end).every(isWord);
    const { rest } = framingWords(trailing);
    const ends = pointsBack(tokens.slice(end), written);
    if (plain && (rest.length === 0 || ends || isFullName(tokens, end, written))) {
      return { named: tokens.slice(0, end), trailing };
    }
  }
  return { named: tokens, trailing: [] };
}

/** Takes off in whose mailbox it is: “Bob in @Megan’s contacts”; “in my contacts” is what counts without it. */
function withoutMailbox(tokens: readonly Token[]): { inner: readonly Token[]; owner?: Who } {
  const at = tokens.findIndex(
    (token, place) =>
      isWord(token) &&
      prepositions.within.has(token.word) &&
      tokens.length > place + 2 &&
      tokens.slice(place + 2).every((each) => isWord(each) && addressBooks.has(each.word)),
  );
  const who = tokens[at + 1];
  if (at < 0 || !who) return { inner: tokens };
  if (!isWord(who)) return { inner: tokens.slice(0, at), owner: toWho(who) };
  return kinds.get(who.word) === 'me' ? { inner: tokens.slice(0, at) } : { inner: tokens };
}

/** Joins a kind with the names that were said. Not all of them fit together. */
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
