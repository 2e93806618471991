import type { ReaderLanguage, readerLanguages } from '../../request';
import type { Translated, Traits, Words } from '../parts/translated';
import { mayFollow, allWords } from '../parts/translated';
import { numbers } from '../parts/words';
import type * as ar from './ar';
import type * as cs from './cs';
import type * as da from './da';
import type * as de from './de';
import * as english from './en';
import type * as es from './es';
import type * as fi from './fi';
import type * as fr from './fr';
import type * as it from './it';
import type * as ja from './ja';
import type * as ko from './ko';
import type * as nb from './nb';
import type * as nl from './nl';
import type * as pl from './pl';
import type * as ptBr from './pt-br';
import type * as sv from './sv';
import type * as tr from './tr';
import type * as zhHans from './zh-hans';
import { pseudoOf } from './pseudo';

export type { Words } from '../parts/translated';

type Own = (typeof readerLanguages)[number];

/** What the compiler asks of each language. */
type Spoken<Tag extends Own> = {
  readonly [Part in keyof typeof english]: Translated<Part, Tag>;
};

type Entry<Tag extends ReaderLanguage> = Partial<Traits> & {
  /** Loads the sentences, which nobody needs before the first reader of the language comes. */
  readonly load: () => Tag extends Own ? Spoken<Tag> : typeof english;
};

/** The sentences of each language, and of those that tests read. */
const entries: { readonly [Tag in ReaderLanguage]: Entry<Tag> } = {
  ar: { load: () => require('./ar') as typeof ar, rtl: true },
  cs: { load: () => require('./cs') as typeof cs },
  da: { load: () => require('./da') as typeof da },
  de: { load: () => require('./de') as typeof de },
  en: { load: () => english },
  es: { load: () => require('./es') as typeof es },
  fi: { load: () => require('./fi') as typeof fi },
  fr: { load: () => require('./fr') as typeof fr },
  it: { load: () => require('./it') as typeof it },
  ja: { load: () => require('./ja') as typeof ja, gap: '' },
  ko: { load: () => require('./ko') as typeof ko },
  nb: { load: () => require('./nb') as typeof nb },
  nl: { load: () => require('./nl') as typeof nl },
  pl: { load: () => require('./pl') as typeof pl },
  'pt-br': { load: () => require('./pt-br') as typeof ptBr },
  sv: { load: () => require('./sv') as typeof sv },
  tr: { load: () => require('./tr') as typeof tr },
  'zh-hans': { load: () => require('./zh-hans') as typeof zhHans, gap: '' },
  qps: { load: () => pseudoOf(english), locale: 'en' },
  'qps-plocm': { load: () => pseudoOf(english, true), locale: 'en', rtl: true },
};

/** Returns the words of a language. What chooses among them is the same for all, and stands in the folder above. */
export function loadWords(language: ReaderLanguage): Words {
  const { load: _load, ...traits } = entries[language];
  const words = settled(withEnglish(sentencesOf(language)), traits.rtl === true) as Words;
  return { ...words, locale: language, gap: ' ', ...traits, tag: language };
}

/** Returns what a language says itself, where what may follow (`mayFollow`) may be missing. */
export function sentencesOf(language: ReaderLanguage): Words {
  return allWords(entries[language].load() as typeof english) as unknown as Words;
}

const inEnglish = allWords(english);

/** Returns the words with those of English where a language has none yet. */
export function withEnglish(words: Words): Words {
  const whole = mayFollow.map((name) => [name, { ...inEnglish[name], ...words[name] }] as const);
  return { ...words, ...(Object.fromEntries(whole) as Pick<Words, (typeof mayFollow)[number]>) };
}

/**
 * Puts into the sentences what is the same in all of them. From right to left, whatever comes into a place later keeps
 * its own direction: isolates stand around it, but not in commands, which people copy.
 * Source: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
function settled(said: unknown, rtl: boolean): unknown {
  if (typeof said === 'string') {
    return said.replace(/\{(\w+)\}/g, (place, name: string) => {
      const shown = String(fixed[name] ?? place);
      return rtl ? `\u2068${shown}\u2069` : shown;
    });
  }
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, each]) => [name, settled(each, rtl && name !== 'commands')]),
  );
}

const fixed: Readonly<Partial<Record<string, string | number>>> = numbers;
