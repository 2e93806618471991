import type { Place } from '../request';
import type { CommandName } from './catalog';
import type { Aim, Command, Offer } from './command';
import { distance } from './distance';
import { framingWords } from './framing-words';
import { nearestCommand } from './nearest';
import { type Said, saidOf } from './parse';
import type { Token, Tokens } from './token';
import { tokensOf, withoutGreeting, wordsOf } from './tokens';
import { meansSeveral, withoutOthers } from './two-photos';
import {
  commandVerbs,
  fillers,
  greetings,
  helpWords,
  isKnownWord,
  kinds,
  negations,
  openers,
  ownWords,
  photoWords,
  politeness,
  prepositions,
  products,
  questionWords,
  sharedWords,
} from './vocabulary';

/** What may be meant by words that are no exact command. */
export type Loosely = {
  readonly wish: Extract<Command, { readonly name: 'set' }>;
  /** The words that say nothing that PhotoBot knows. */
  readonly unread?: string;
  /** Every word was read, as it was written. */
  readonly sure: boolean;
  /** It asks something, or wants nothing done. */
  readonly asks: boolean;
  /** A photo is to be set, also where it is open whose. */
  readonly wants: boolean;
  /** There is nothing but politeness. */
  readonly empty: boolean;
};

/**
 * Reads what may be meant by a message that is no exact command, in such a place. It forgives typos and words that it
 * does not know, and never wishes for anything but to set a photo.
 */
export function readLoosely(message: string, place: Place['kind']): Loosely {
  const { tokens: all, written } = tokensOf(message);
  const typed = withoutOthers(withoutGreeting(all), written);
  const tokens = typed.map(corrected);
  const words = wordsOf(tokens);
  const said = saidOf(tokens, written) ?? contradictory;
  const meant = said.left.filter((word) => !meaningless(word));
  // “Don’t” was understood: whose photo it is to be is asked then.
  const left = meant.every((word) => negations.has(word)) ? [] : meant;
  const out = [...left, ...(said.framing ? [] : words.filter(framesOnly))];
  const unread = quoted(out, typed, tokens, written);
  const several = said === contradictory && namesSeveral(tokens);
  const whose: Aim = several ? { kind: 'unsaid', several } : aimOf(said, words, { place, unread });
  const framing = said.framing && Object.keys(said.framing).length > 0 ? said.framing : undefined;
  return {
    wish: { name: 'set', whose, ...(framing && { framing }) },
    ...(unread !== '' && { unread }),
    sure: unread === '' && tokens.every((token, index) => token === typed[index]),
    wants:
      said.verb === 'set' && words.some((word) => photoWords.has(word)) && !refuses(said, words),
    asks: message.includes('?') || questionWords.has(words[0] ?? ''),
    empty: tokens.every((token) => token.kind === 'comma' || isPolite(token)),
  };
}

/** Returns the words that were left out as they were written, with the small words between them. */
function quoted(
  left: readonly string[],
  typed: readonly Token[],
  tokens: readonly Token[],
  written: Tokens['written'],
): string {
  const isOut = tokens.map((token) => token.kind === 'word' && left.includes(token.word));
  const small = (token: Token | undefined) =>
    token?.kind === 'comma' || (token?.kind === 'word' && fillers.has(token.word));
  const stretches: Token[][] = [];
  let last = -1;
  for (const [place, token] of typed.entries()) {
    if (!isOut[place]) continue;
    const between = typed.slice(last + 1, place);
    if (last >= 0 && between.every(small)) stretches.at(-1)?.push(...between, token);
    else stretches.push([token]);
    last = place;
  }
  return stretches.map((each) => written(each).replace(/\s+/g, ' ').trim()).join(' … ');
}

/** It is left out as well if it contradicts itself. */
const framesOnly = (word: string) => !fillers.has(word) && framingWords([word]).rest.length === 0;

const contradictory: Said = { verb: undefined, whose: undefined, framing: {}, left: [] };

const isPolite = (token: Token) =>
  token.kind === 'word' && (fillers.has(token.word) || meaningless(token.word));

const courtesies = [politeness, openers, products, greetings, helpWords];

/** Says nothing of whose photo it is to be. */
const meaningless = (word: string) => courtesies.some((words) => words.has(word));

/** Whether a message wants another thing than to set a photo, or wants it not. */
function refuses({ verb }: Said, words: readonly string[]): boolean {
  return verb === 'show' || verb === 'remove' || words.some((word) => negations.has(word));
}

/** Whether a message names more than one photo, or more than one person. */
function namesSeveral(tokens: readonly Token[]): boolean {
  const named = tokens.filter((token) => token.kind !== 'word' && token.kind !== 'comma');
  return named.length > 1 || meansSeveral(tokens);
}

const teamIn = (place: Place['kind']): Offer => (place === 'channel' ? 'team' : 'own-team');

type Around = { readonly place: Place['kind']; readonly unread: string };

function aimOf(said: Said, words: readonly string[], { place, unread }: Around): Aim {
  const { whose } = said;
  const saysPhoto = words.some((word) => photoWords.has(word));
  const guess = guessOf(whose, words, place);
  const unsaid: Aim = guess ? { kind: 'unsaid', guess } : { kind: 'unsaid' };
  if (refuses(said, words)) return { kind: 'unsaid' };
  if (said === contradictory) return unsaid;
  if (whose?.kind === 'me') return saysPhoto || (unread === '' && isForMe(words)) ? whose : unsaid;
  // What stands behind “of” may be anything, unless all the rest was understood.
  if (whose?.kind === 'user' && unread !== '') {
    const name = whose.who?.by === 'name' ? whose.who.name : '';
    return name === '' ? unsaid : { ...unsaid, heard: { name } };
  }
  if (whose) return whose;
  // “Megan’s best headshot” is not of the person who writes.
  if (unread === '' && words.some((word) => ownWords.has(word))) return { kind: 'me' };
  if (words.some((word) => sharedWords.has(word))) return { kind: 'unsaid', guess: teamIn(place) };
  const sets = saysPhoto || said.verb === 'set' || said.verb === 'use';
  return sets && unread === '' && place === 'personal' ? { kind: 'me' } : unsaid;
}

/** “This one is for me.” */
function isForMe(words: readonly string[]): boolean {
  return words.some(
    (word, place) => prepositions.of.has(word) && kinds.get(words[place + 1] ?? '') === 'me',
  );
}

function guessOf(
  whose: Said['whose'],
  words: readonly string[],
  place: Place['kind'],
): Offer | undefined {
  const team = teamIn(place);
  if (whose?.kind === 'team') return team;
  if (whose)
    return ({ me: 'me', group: 'own-group', user: 'user', contact: 'user' } as const)[whose.kind];
  const meant = words.filter((word) => !fillers.has(word));
  const nearest = nearestCommand(meant, place);
  return (
    nearest &&
    ({ ...offers, 'set-team-photo': team, 'set-named-team-photo': team } as Offers)[nearest]
  );
}

type Offers = Readonly<Partial<Record<CommandName, Offer>>>;
const offers: Offers = {
  'set-my-photo': 'me',
  'set-group-photo': 'own-group',
  'set-user-photo': 'user',
};

/** Returns a word as it was probably meant; names are left alone. */
function corrected(token: Token): Token {
  if (token.kind !== 'word' || token.owner || isKnownWord(token.word)) return token;
  const once = token.word.replace(/(.)\1{2,}/gu, '$1');
  if (isKnownWord(once)) return { ...token, word: once };
  const most = token.word.length < shortest ? 0 : token.word.length < long ? 1 : 2;
  const near = most > 0 && typable.find((word) => isNear(word, token.word, most));
  return near ? { ...token, word: near } : token;
}

/** Most words differ already in length, or in both of their ends, where a typo is seldom. */
function isNear(word: string, typed: string, most: number): boolean {
  if (Math.abs(word.length - typed.length) > most) return false;
  if (word[0] !== typed[0] && word.at(-1) !== typed.at(-1)) return false;
  return distance(word, typed) <= most;
}

/** Shorter words are near to too many others. */
const [shortest, long] = [4, 8];

/** The words in which typos are forgiven: those that say whose photo, and that it is one. */
const typable: readonly string[] = [
  ...photoWords,
  ...[...kinds].flatMap(([word, kind]) => (kind === 'user' ? [] : [word])),
  ...[...commandVerbs].flatMap(([word, verb]) => (verb === 'set' || verb === 'use' ? [word] : [])),
].filter((word) => word.length > 2);
