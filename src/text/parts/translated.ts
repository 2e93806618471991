import type { ReaderLanguage } from '../../request';
import type { AllPlacesIn, Category, CountedWords, Sayable } from './words';
import type * as english from '../languages/en';
import type { appTexts } from '../languages/en/app-texts';

/** The parts of English, whose names and places all languages have. */
type Parts = typeof english & { readonly appTexts: typeof appTexts };

/** Returns the parts of a language as one: what its readers are told, and the refusals together. */
export function allWords(parts: typeof english) {
  const { accountRefusals, otherRefusals, pictureRefusals } = parts;
  const { formatNames, lookingRefusals } = parts;
  return {
    ...parts.frameTexts,
    ...parts.changeTexts,
    ...parts.photoHeadings,
    ...parts.questionTexts,
    ...parts.helpTexts,
    ...parts.noteTexts,
    ...parts.waiting,
    formatNames,
    refusals: { ...otherRefusals, ...accountRefusals, ...pictureRefusals },
    lookingRefusals,
  };
}

/**
 * How many forms a sentence with a count has in each language: the categories of the Unicode CLDR that whole numbers
 * come to, and `other`. A test compares them with those of `Intl`.
 * Source: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export const pluralForms = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  cs: ['one', 'few', 'other'],
  da: ['one', 'other'],
  de: ['one', 'other'],
  en: ['one', 'other'],
  es: ['one', 'other'],
  fi: ['one', 'other'],
  fr: ['one', 'other'],
  it: ['one', 'other'],
  ja: ['other'],
  ko: ['other'],
  nb: ['one', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  'pt-br': ['one', 'other'],
  sv: ['one', 'other'],
  tr: ['one', 'other'],
  'zh-hans': ['other'],
} as const satisfies Readonly<Record<string, readonly Category[]>>;

/**
 * What a command and an answer of a few words say. A language may leave out some of them, and then says them in English;
 * a table of CONTRIBUTING tells which.
 */
export const mayFollow = ['commandExamples', 'commandLines', 'notes', 'sayings'] as const;

/**
 * What a language says in one of its parts: the names of English, and its places such as `{name}` in each sentence. The
 * compiler finds what is missing, what nobody asks for, and a form that the language needs for a count.
 */
export type Translated<Part extends keyof Parts, Tag extends keyof typeof pluralForms> = Like<
  Parts[Part],
  (typeof pluralForms)[Tag][number]
>;

type MayFollow = (typeof mayFollow)[number] | 'commandTitles';

type Like<Words, Forms extends Category> = Words extends string
  ? With<AllPlacesIn<Words>>
  : Words extends CountedWords
    ? Counted<AllPlacesIn<Words['other']>, Forms>
    : {
        readonly [Name in keyof Words]: Name extends MayFollow
          ? Partial<Like<Words[Name], Forms>>
          : Like<Words[Name], Forms>;
      };

/** A form may leave out its count: many languages say “an hour” or a dual without one. */
type Counted<Places extends string, Forms extends Category> = {
  readonly [Form in Forms]: With<Form extends 'other' ? Places : Exclude<Places, 'count'>>;
};

/** A sentence with all of these places, in the order of the language. */
type With<Places extends string> = [
  Places extends string ? (sentence: `${string}{${Places}}${string}`) => void : never,
] extends [(sentence: infer Sentence) => void]
  ? [Places] extends [never]
    ? string
    : Sentence
  : never;

/** What the code of src/text/ sees of a language: a sentence with places is no string before they are filled. */
export type Words = Sayable<ReturnType<typeof allWords>> & {
  readonly tag: ReaderLanguage;
} & Traits;

/** What holds for a language besides its words. */
export type Traits = {
  /** By which `Intl` knows it. */
  readonly locale: string;
  /** What stands between two sentences. */
  readonly gap: '' | ' ';
  /** It is written from right to left. */
  readonly rtl?: true;
};
