import type { Framing } from '../photos/pixels/framing';
import type { Place } from '../request';
import { chatIn, pointsAtPicture } from './chat-photo';
import type { Command, Parsed, Whose } from './command';
import { framingWords } from './framing-words';
import { nearestCommand } from './nearest';
import type { Token, Tokens } from './token';
import { isAmong, isWord, lastFrom, tokensOf, withoutGreeting, wordsOf } from './tokens';
import {
  andWords,
  cancelOrUndo,
  chats,
  commandVerbs,
  fillers,
  greetings,
  kinds,
  negations,
  photoWords,
  plainCommands,
  prepositions,
  type CommandVerb,
} from './vocabulary';
import { topicIn } from './topics';
import { usedFirst, withoutFormer, withoutOthers } from './two-photos';
import { whoseIn } from './whose';

/**
 * Reads a message whatever its case, order of words and politeness. Only exact words make a command; a nearest command
 * is one that works in `place`.
 */
export function parse(message: string, place?: Place['kind']): Parsed {
  const { tokens: all, written } = tokensOf(message);
  const said = withoutGreeting(all);
  const denies = said.some((token) => isAmong(token, negations));
  const tokens = denies ? withoutOthers(said, written) : said;
  if (tokens.every(({ kind }) => kind === 'comma')) {
    return thumb.test(message) ? { kind: 'topic', topic: 'ok' } : { kind: 'nothing' };
  }
  const what = wordsOf(tokens).some((word) => chats.has(word)) ? chatIn(tokens) : undefined;
  if (what) return { kind: 'chat', what };
  const command = plainCommandIn(tokens) ?? photoCommandIn(tokens, written);
  if (command) return { kind: 'command', command };
  const topic = topicIn(tokens);
  if (topic) return { kind: 'topic', topic };
  const words = wordsOf(tokens);
  const meant = framingWords(words.filter((word) => !fillers.has(word))).rest;
  const nearest = nearestCommand(meant, place);
  return nearest ? { kind: 'unknown', nearest } : { kind: 'unknown' };
}

const thumb = /[👍👌🙏❤♥👏🎉✅💯]/u;

function plainCommandIn(tokens: readonly Token[]): Command | undefined {
  const words = wordsOf(tokens);
  if (words.length !== tokens.filter(({ kind }) => kind !== 'comma').length) return undefined;
  const meant = words.filter((word) => !fillers.has(word));
  if (meant.length === 0) return topicIn(tokens) ? undefined : help;
  if (meant.every((word) => greetings.has(word))) return help;
  const found = plain.find(({ fits }) => fits(meant));
  if (found?.name !== 'cancel') return found && { name: found.name };
  const orUndo = meant.some((word) => cancelOrUndo.has(word));
  return { name: 'cancel', ...(orUndo && { orUndo }) };
}

const help = { name: 'help' } as const;

const plain = plainCommands.map(({ keys, name, others, phrases }) => ({
  name,
  /** Whether there is a key or a whole phrase, and else only what goes with it; a phrase of one word stands alone. */
  fits: (meant: readonly string[]): boolean => {
    const whole = phrases.filter((phrase) => phrase.every((word) => meant.includes(word)));
    const rest = meant.filter((word) => !whole.some((phrase) => phrase.includes(word)));
    const isSaid =
      meant.some((word) => keys.has(word)) ||
      whole.some(({ length }) => length > 1) ||
      (rest.length === 0 && whole.length > 0);
    return isSaid && rest.every((word) => keys.has(word) || others.has(word));
  },
}));

/** What words say of a photo; `left` are those that say nothing of it. */
export type Said = {
  readonly verb: CommandVerb | 'several' | undefined;
  readonly whose: Whose | undefined;
  readonly source?: Whose;
  /** Missing if the words contradict each other. */
  readonly framing?: Partial<Framing>;
  readonly left: readonly string[];
};

/** Reads what a message says of a photo. Returns nothing if it contradicts itself about whose it is. */
export function saidOf(all: readonly Token[], written: Tokens['written']): Said | undefined {
  const hasAny = (words: ReadonlySet<string>) => all.some((token) => isAmong(token, words));
  const one = hasAny(prepositions.swapFrom) ? withoutFormer(all) : all;
  const tokens = hasAny(prepositions.useLast) ? usedFirst(one) : one;
  const verb = verbOf(wordsOf(tokens));
  const whole: Parts = { target: tokens };
  const split = verb === 'show' || verb === 'remove' ? whole : partsOf(tokens, written);
  const target =
    whoseIn(split.target, written, prepositions.of) ??
    (verb === 'show' ? whoseIn(withoutMe(tokens), written, prepositions.of) : undefined);
  if (!target) return undefined;
  const words = [...leftover(target.rest), ...(split.words ?? [])];
  const { framing, rest: left } = words.length === 0 ? plainly : framingWords(words);
  return { verb, whose: target.whose, source: split.source, framing, left };
}

const plainly: ReturnType<typeof framingWords> = { framing: {}, rest: [] };

/** “Me” in “peux-tu me montrer la photo de Megan” is the person who wants to see it. */
function withoutMe(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token) => isAmong(token, andWords))) return tokens;
  return tokens.filter((token) => !isWord(token) || kinds.get(token.word) !== 'me');
}

function photoCommandIn(tokens: readonly Token[], written: Tokens['written']): Command | undefined {
  const words = wordsOf(tokens);
  if (verbOf(words) === 'several' || !words.some((word) => photoWords.has(word))) return undefined;
  const said = saidOf(tokens, written);
  if (!said?.framing || said.left.length > 0) return undefined;
  const { framing, source, verb, whose } = said;
  const framed = Object.keys(framing).length > 0 ? { framing } : {};
  if (verb === 'show' || verb === 'remove') {
    // A photo is shown and removed as it is.
    return whose && !framed.framing ? { name: verb, whose } : undefined;
  }
  if (!source) return whose && { name: 'set', whose, ...framed };
  const wanted: Whose = whose ?? { kind: 'me' };
  const from = source.kind === 'me' && wanted.kind === 'me' ? {} : { source };
  return { name: 'set', whose: wanted, ...from, ...framed };
}

/** Words that neither name a photo nor say how it is to look. */
function leftover(words: readonly string[]): readonly string[] {
  return words.filter(
    (word) => !fillers.has(word) && !photoWords.has(word) && !commandVerbs.has(word),
  );
}

function verbOf(words: readonly string[]): CommandVerb | 'several' | undefined {
  const found = new Set(words.flatMap((word) => commandVerbs.get(word) ?? []));
  // “Set my photo, use this”: “use” means “set” here, unless somebody's photo is to be used.
  if (found.size === 2 && found.has('set') && found.has('use')) return 'set';
  const [verb, another] = found;
  return another === undefined ? verb : 'several';
}

type Parts = {
  readonly target: readonly Token[];
  readonly source?: Whose;
  /** The words beside the source, which are about the framing. */
  readonly words?: readonly string[];
};

/** Tells the photo that is to be used from the one that is to be set, if an existing photo is to be used at all. */
function partsOf(tokens: readonly Token[], written: Tokens['written']): Parts {
  const use = tokens.findIndex((token) => isWord(token) && commandVerbs.get(token.word) === 'use');
  if (use >= 0 && !pointsAtPicture(tokens.slice(use + 1))) {
    const to = tokens.findIndex((token, place) => place > use && isAmong(token, prepositions.as));
    const end = to < 0 ? tokens.length : to;
    const found = sourceIn(tokens.slice(use + 1, end), written);
    const around = [tokens.slice(0, use), tokens.slice(end)];
    if (found) return withSource(found, around);
  }
  const from = lastFrom(tokens);
  const found = from > 0 ? sourceIn(tokens.slice(from + 1), written) : undefined;
  return found ? withSource(found, [tokens.slice(0, from), []]) : { target: tokens };
}

type Source = {
  readonly source: Whose;
  readonly words: readonly string[];
  /** What stands from the first comma on; it says nothing about this photo. */
  readonly tail: readonly Token[];
};

function withSource(
  { tail, ...found }: Source,
  [before = [], after = []]: readonly (readonly Token[])[],
): Parts {
  return { ...found, target: [...before, ...tail, ...after] };
}

/** Words that stand in front of a name, and never in front of the photo that is set. */
const onlyOf = new Set([...prepositions.of].filter((word) => !prepositions.as.has(word)));

/** Finds the photo that is to be used, which is somebody's; words such as “this picture” name none. */
function sourceIn(tokens: readonly Token[], written: Tokens['written']): Source | undefined {
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const named = comma < 0 ? tokens : tokens.slice(0, comma);
  const phrase = whoseIn(named, written, onlyOf);
  if (!phrase?.whose || phrase.whose.kind === 'contact') return undefined;
  const photo = wordsOf(named).some((word) => photoWords.has(word));
  if (!photo && wordsOf(named).length === named.length) return undefined;
  const words = leftover(phrase.rest);
  if (framingWords(words).rest.length > 0) return undefined;
  return { source: phrase.whose, words, tail: comma < 0 ? [] : tokens.slice(comma) };
}
