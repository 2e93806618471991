/** Every sentence that a user reads. What chooses stands in this folder, the words in `languages/`. */
import type { ReaderLanguage } from '../request';
import { loadWords } from './languages';
import type { Text } from './text-of';
import { textOf } from './text-of';

export type { Text } from './text-of';

/** Made once for each language. */
const texts = new Map<ReaderLanguage, Text>();

/** Returns what PhotoBot says in a language; English where it is not known. */
export function textFor(language: ReaderLanguage = 'en'): Text {
  const known = texts.get(language);
  if (known) return known;
  const text = textOf(language, loadWords(language));
  texts.set(language, text);
  return text;
}

/** Returns what PhotoBot says in a language; where it is not known, in that of the organisation. */
export type Speak = (language?: ReaderLanguage) => Text;

/** Creates what speaks. */
export function createSpeak(unknown: ReaderLanguage): Speak {
  return (language = unknown) => textFor(language);
}

/**
 * What PhotoBot says in English, which the documents quote. For a reader it is `textFor` their language, wherever that is
 * known.
 */
export const text = textFor('en');
