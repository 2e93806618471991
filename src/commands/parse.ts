import type { Place } from '../request';
import type { CommandName, PlainWords } from './catalog';
import { plainCommands } from './catalog';
import { chatIn } from './chat-photo';
import type { Command, Whose } from './command';
import { framingWords } from './framing-words';
import { nearestCommand } from './nearest';
import { isOneOf, tokensOf, wordsOf, type Token, type Tokens } from './tokens';
import { chats, commandVerbs, fillers, photoWords, wordSet, type CommandVerb } from './vocabulary';
import { whoseIn } from './whose';

/** What a message asks for. `nothing` is a message without words; `unknown` may have a nearest command. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'nothing' }
  /** The picture of a chat or a meeting, which is nobody's photo. */
  | { readonly kind: 'chat'; readonly what: 'chat' | 'meeting' }
  | { readonly kind: 'unknown'; readonly nearest?: CommandName };

/**
 * Reads a message whatever its case, order of words and politeness. Only exact words make a command; a nearest one works
 * in such a place.
 */
export function parse(message: string, place?: Place['kind']): Parsed {
  const { tokens, written } = tokensOf(message);
  if (tokens.every(({ kind }) => kind === 'comma')) return { kind: 'nothing' };
  const what = wordsOf(tokens).some((word) => chats.has(word)) ? chatIn(tokens) : undefined;
  if (what) return { kind: 'chat', what };
  const command = plainCommandIn(tokens) ?? photoCommandIn(tokens, written);
  if (command) return { kind: 'command', command };
  const meant = wordsOf(tokens).filter((word) => !fillers.has(word));
  const nearest = nearestCommand(framingWords(meant).rest, place);
  return nearest ? { kind: 'unknown', nearest } : { kind: 'unknown' };
}

function plainCommandIn(tokens: readonly Token[]): Command | undefined {
  const words = wordsOf(tokens);
  if (words.length !== tokens.filter(({ kind }) => kind !== 'comma').length) return undefined;
  const meant = words.filter((word) => !fillers.has(word));
  if (meant.length === 0) return { name: 'help' };
  const found = plain.find(({ fits }) => fits(meant));
  return found && { name: found.name };
}

const plain = plainCommands.map(({ name, words }) => ({ name, fits: fitting(words) }));

function fitting(words: PlainWords): (meant: readonly string[]) => boolean {
  if (words instanceof RegExp) return (meant) => words.test(meant.join(' '));
  const keys = wordSet(words.keys);
  const others = wordSet(words.others ?? '');
  return (meant) =>
    meant.some((word) => keys.has(word)) &&
    meant.every((word) => keys.has(word) || others.has(word));
}

function photoCommandIn(tokens: readonly Token[], written: Tokens['written']): Command | undefined {
  const words = wordsOf(tokens);
  const verb = verbOf(words);
  if (verb === 'several' || !words.some((word) => photoWords.has(word))) return undefined;
  const whole: Parts = { target: tokens };
  const split = verb === 'show' || verb === 'remove' ? whole : partsOf(tokens, written);
  const target = whoseIn(split.target, written, prepositions);
  const framed = target && framingWords([...leftover(target.rest), ...(split.words ?? [])]);
  if (!target || !framed?.framing || framed.rest.length > 0) return undefined;
  const framing = Object.keys(framed.framing).length > 0 ? { framing: framed.framing } : {};
  const { whose } = target;
  if (verb === 'show' || verb === 'remove') {
    // A photo is shown and removed as it is.
    return whose && !framing.framing ? { name: verb, whose } : undefined;
  }
  const source = split.source;
  if (!source) return whose && { name: 'set', whose, ...framing };
  const wanted: Whose = whose ?? { kind: 'me' };
  if (source.kind === 'me' && wanted.kind === 'me')
    return { name: 'set', whose: wanted, ...framing };
  return { name: 'set', whose: wanted, source, ...framing };
}

const prepositions = ['of', 'for'];

/** Words that neither name a photo nor say how it is to look. */
function leftover(words: readonly string[]): readonly string[] {
  return words.filter(
    (word) => !fillers.has(word) && !photoWords.has(word) && !commandVerbs.has(word),
  );
}

function verbOf(words: readonly string[]): CommandVerb | 'several' | undefined {
  const found = new Set(words.flatMap((word) => commandVerbs.get(word) ?? []));
  // "Set my photo, use this": to use is to set, unless whose photo is to be used is said.
  if (found.size === 2 && found.has('set') && found.has('use')) return 'set';
  const [verb, another] = found;
  return another === undefined ? verb : 'several';
}

type Parts = {
  readonly target: readonly Token[];
  readonly source?: Whose;
  /** What was said beside the source about the framing. */
  readonly words?: readonly string[];
};

/** Tells the photo that is to be used from the one that is to be set, if an existing photo is to be used at all. */
function partsOf(tokens: readonly Token[], written: Tokens['written']): Parts {
  const isVerb = (token: Token, verb: CommandVerb) =>
    token.kind === 'word' && commandVerbs.get(token.word) === verb;
  const use = tokens.findIndex((token) => isVerb(token, 'use'));
  if (use >= 0) {
    const to = tokens.findIndex((token, place) => place > use && isOneOf(token, 'as', 'for', 'to'));
    const end = to < 0 ? tokens.length : to;
    const found = sourceIn(tokens.slice(use + 1, end), written);
    const around = [tokens.slice(0, use), tokens.slice(end)];
    if (found) return withSource(found, around);
  }
  const from = tokens.findLastIndex((token) => isOneOf(token, 'from', 'to'));
  const found = from > 0 ? sourceIn(tokens.slice(from + 1), written) : undefined;
  return found ? withSource(found, [tokens.slice(0, from), []]) : { target: tokens };
}

type Source = {
  readonly source: Whose;
  readonly words: readonly string[];
  /** From the first comma on: no more about whose photo it is. */
  readonly tail: readonly Token[];
};

function withSource(
  { tail, ...found }: Source,
  [before = [], after = []]: readonly (readonly Token[])[],
): Parts {
  return { ...found, target: [...before, ...tail, ...after] };
}

/** Somebody's photo; words such as "this picture" are none. */
function sourceIn(tokens: readonly Token[], written: Tokens['written']): Source | undefined {
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const named = comma < 0 ? tokens : tokens.slice(0, comma);
  const phrase = whoseIn(named, written, ['of']);
  if (!phrase?.whose || phrase.whose.kind === 'contact') return undefined;
  const photo = wordsOf(named).some((word) => photoWords.has(word));
  if (!photo && wordsOf(named).length === named.length) return undefined;
  const words = leftover(phrase.rest);
  if (framingWords(words).rest.length > 0) return undefined;
  return { source: phrase.whose, words, tail: comma < 0 ? [] : tokens.slice(comma) };
}
