/** Every sentence that a user reads. What chooses stands in this folder, the words in `languages/`. */
import type { ReaderLanguage } from '../request';
import { loadWords } from './languages';
import type { Text } from './text-of';
import { textOf } from './text-of';

export type { Text } from './text-of';

/** Made when the first reader of the language comes. */
const texts = new Map<ReaderLanguage, Text>();

/** Returns what PhotoBot says in a language. */
export function textFor(language: ReaderLanguage): Text {
  const known = texts.get(language);
  if (known) return known;
  const text = textOf(loadWords(language));
  texts.set(language, text);
  return text;
}

/**
 * What PhotoBot says in English, which the documents quote. A reader gets `textFor` their language.
 */
export const text = textFor('en');
