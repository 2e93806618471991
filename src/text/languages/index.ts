import type { ReaderLanguage } from '../../request';
import { numbers } from '../parts/words';
import type * as ar from './ar';
import type * as cs from './cs';
import type * as da from './da';
import type * as de from './de';
import type * as fi from './fi';
import type * as fr from './fr';
import type * as ja from './ja';
import type * as ko from './ko';
import type * as nb from './nb';
import type * as nl from './nl';
import type * as pl from './pl';
import type * as sv from './sv';
import type * as tr from './tr';
import type * as zhHans from './zh-hans';
import { words as english } from './en';
import type * as es from './es';
import type * as ptBr from './pt-br';
import type * as it from './it';
import { pseudoOf } from './pseudo';
import type { Translated, Traits, Words } from '../parts/translated';
import { mayFollow } from '../parts/translated';

export type { Words } from '../parts/translated';

type Entry<Tag extends ReaderLanguage> = Partial<Traits> & {
  /** Loads the words, which nobody needs before the first reader of the language comes. */
  readonly load: () => Tag extends keyof Languages ? Languages[Tag] : unknown;
};

/** What the compiler asks of each language. */
type Languages = {
  readonly ar: Translated<'words', 'ar'>;
  readonly cs: Translated<'words', 'cs'>;
  readonly da: Translated<'words', 'da'>;
  readonly de: Translated<'words', 'de'>;
  readonly en: Translated<'words', 'en'>;
  readonly it: Translated<'words', 'it'>;
  readonly 'pt-br': Translated<'words', 'pt-br'>;
  readonly es: Translated<'words', 'es'>;
  readonly fi: Translated<'words', 'fi'>;
  readonly fr: Translated<'words', 'fr'>;
  readonly ja: Translated<'words', 'ja'>;
  readonly ko: Translated<'words', 'ko'>;
  readonly nb: Translated<'words', 'nb'>;
  readonly nl: Translated<'words', 'nl'>;
  readonly pl: Translated<'words', 'pl'>;
  readonly sv: Translated<'words', 'sv'>;
  readonly 'zh-hans': Translated<'words', 'zh-hans'>;
  readonly tr: Translated<'words', 'tr'>;
};

/** The words of each language, and of the one that tests read. */
const entries: { readonly [Tag in ReaderLanguage]: Entry<Tag> } = {
  ar: { load: () => (require('./ar') as typeof ar).words, rtl: true },
  cs: { load: () => (require('./cs') as typeof cs).words },
  da: { load: () => (require('./da') as typeof da).words },
  de: { load: () => (require('./de') as typeof de).words },
  en: { load: () => english },
  it: { load: () => (require('./it') as typeof it).words },
  'pt-br': { load: () => (require('./pt-br') as typeof ptBr).words },
  es: { load: () => (require('./es') as typeof es).words },
  fi: { load: () => (require('./fi') as typeof fi).words },
  fr: { load: () => (require('./fr') as typeof fr).words },
  ja: { load: () => (require('./ja') as typeof ja).words, gap: '' },
  ko: { load: () => (require('./ko') as typeof ko).words },
  nb: { load: () => (require('./nb') as typeof nb).words },
  nl: { load: () => (require('./nl') as typeof nl).words },
  pl: { load: () => (require('./pl') as typeof pl).words },
  sv: { load: () => (require('./sv') as typeof sv).words },
  tr: { load: () => (require('./tr') as typeof tr).words },
  'zh-hans': { load: () => (require('./zh-hans') as typeof zhHans).words, gap: '' },
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
  return entries[language].load() as Words;
}

/** Returns the words with those of English where a language has none yet. */
export function withEnglish(words: Words): Words {
  const whole = mayFollow.map((name) => [name, { ...english[name], ...words[name] }] as const);
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
