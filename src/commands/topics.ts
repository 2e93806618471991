import type { Topic } from './languages/language';
import { languages } from './languages';
import type { Token } from './token';
import { isWord, wordsOf } from './tokens';
import {
  bareWord,
  chats,
  commandVerbs,
  fillers,
  greetings,
  kinds,
  openers,
  ownWords,
  photoWords,
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
  wordsAbout('ok', 'thanks'),
];

/** Returns the words of all phrases of some topics. */
function wordsAbout(...topics: readonly Topic[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(({ topic, words }) => (topics.includes(topic) ? words : [])));
}

/**
 * Returns the topic of a message that wants nothing done. It has all words of a phrase, and else only known words or
 * those of other phrases of that topic.
 */
export function topicIn(tokens: readonly Token[]): Topic | undefined {
  if (!tokens.every((token) => isWord(token) || token.kind === 'comma')) return undefined;
  const words = wordsOf(tokens);
  const others = words.filter((word) => !known.some((list) => list.has(word)));
  return phrases.find(
    (phrase) =>
      phrase.words.every((word) => words.includes(word)) &&
      others.every((word) => wordsAbout(phrase.topic).has(word)),
  )?.topic;
}
