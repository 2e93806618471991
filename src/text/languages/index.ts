import type { ReaderLanguage } from '../../request';
import * as de from './de';
import * as en from './en';
import { pseudoOf } from './pseudo';

/** What a language must say: the names and places of English, each with words of its own. */
type Said<T> = T extends string
  ? string
  : T extends (...details: infer Details) => string
    ? (...details: Details) => string
    : { readonly [Name in keyof T]: Said<T[Name]> };

/** All that PhotoBot says in a language. The compiler asks each language for every word that English has. */
export type Words = Said<typeof en>;

/** The words of each language, and of the one that tests read. */
const loaders: Readonly<Record<ReaderLanguage, () => Words>> = {
  de: () => de,
  en: () => en,
  qps: () => pseudoOf(en),
};

/**
 * Returns the words of a language. What chooses among them is the same for all languages, and stands in the folder
 * above. A new language is a new folder here, a line in `loaders`, and its tag in `readerLanguages`.
 */
export function loadWords(language: ReaderLanguage): Words {
  return loaders[language]();
}
