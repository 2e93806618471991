import type { PlainName, Topic } from './languages/language';
import { isWord, wordsOf, type Token } from './tokens';
import { fillers, bareWord, greetings, kinds, photoWords, politeness } from './vocabulary';
import { chats, commandVerbs, languages, ownWords, products } from './vocabulary';
import { questionWords, wordSet } from './vocabulary';

/** The words of each command that names no photo, in all languages. */
export const plainCommands = (
  ['undo', 'history', 'sign-out', 'cancel', 'help'] as const satisfies readonly PlainName[]
).map((name) => {
  const said = languages.map((language) => language.plain[name]);
  return {
    name,
    keys: wordSet(said.map(({ keys }) => keys).join(' ')),
    others: wordSet(said.map(({ others = '' }) => others).join(' ')),
    phrases: said.flatMap(({ phrases = [] }) => phrases.map(bareWord)),
  };
});

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
