/** Every sentence that a user reads. What chooses stands in this folder, the words in `languages/`. */
import type { ReaderLanguage } from '../request';
import { loadWords } from './languages';
import type { Text } from './text-of';
import { textOf } from './text-of';

export type { Text } from './text-of';

/** Makes what PhotoBot says in a language. */
export function textFor(language: ReaderLanguage): Text {
  return textOf(loadWords(language));
}

/**
 * What PhotoBot says in English, which the documents quote. A reader gets `textFor` their language.
 */
export const text = textFor('en');
