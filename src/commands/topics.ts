import type { Command } from './command';
import type { Topic } from './languages/language';
import { isWord, wordsOf, type Token } from './tokens';
import {
  bareWord,
  chats,
  commandVerbs,
  fillers,
  greetings,
  kinds,
  languages,
  openers,
  ownWords,
  photoWords,
  plainCommands,
  politeness,
  products,
  questionWords,
} from './vocabulary';

type Phrase = { readonly topic: Topic; readonly words: readonly string[] };

/** The longest first, because they say more. */
const phrases: readonly Phrase[] = languages
  .flatMap(({ topics }) =>
    (Object.entries(topics) as [Topic, readonly string[]][]).flatMap(([topic, said]) =>
      said.map((phrase) => ({ topic, words: phrase.split(' ').map(bareWord) })),
    ),
  )
  .sort((one, other) => other.words.length - one.words.length);

const known: readonly { readonly has: (word: string) => boolean }[] = [
  fillers,
  greetings,
  openers,
  politeness,
  photoWords,
  kinds,
  commandVerbs,
  ownWords,
  products,
  questionWords,
  chats,
  new Set(phrases.flatMap(({ words }) => words)),
];

/** Returns what somebody asks or says who wants nothing done: all its words are there, and beside them only known ones. */
export function topicIn(tokens: readonly Token[]): Topic | undefined {
  if (!tokens.every((token) => isWord(token) || token.kind === 'comma')) return undefined;
  const words = wordsOf(tokens);
  if (!words.every((word) => known.some((list) => list.has(word)))) return undefined;
  return phrases.find((phrase) => phrase.words.every((word) => words.includes(word)))?.topic;
}

/** Returns the command that names no photo, if a message is one. */
export function plainCommandIn(tokens: readonly Token[]): Command | undefined {
  const words = wordsOf(tokens);
  if (words.length !== tokens.filter(({ kind }) => kind !== 'comma').length) return undefined;
  const meant = words.filter((word) => !fillers.has(word));
  if (meant.length === 0) return topicIn(tokens) ? undefined : help;
  if (meant.every((word) => greetings.has(word))) return help;
  const found = plain.find(({ fits }) => fits(meant));
  return found && { name: found.name };
}

const help = { name: 'help' } as const;

const plain = plainCommands.map(({ keys, name, others, phrases }) => ({
  name,
  fits: (meant: readonly string[]) =>
    phrases.some((phrase) => isSaidIn(meant, phrase, others)) ||
    (meant.some((word) => keys.has(word)) &&
      meant.every((word) => keys.has(word) || others.has(word))),
}));

/** Whether there is a whole phrase, and beside it nothing but what may stand beside several words. */
function isSaidIn(
  meant: readonly string[],
  phrase: readonly string[],
  others: ReadonlySet<string>,
) {
  const rest = meant.filter((word) => !phrase.includes(word));
  const all = phrase.every((word) => meant.includes(word));
  return all && (phrase.length > 1 ? rest.every((word) => others.has(word)) : rest.length === 0);
}
