import { limits } from '../../limits';
import type { ReaderLanguage } from '../../request';
import { pseudoLanguages, readerLanguages } from '../../request';

/**
 * What stands in sentences for all readers, in the units that people use. A language writes each as these numbers need
 * it (24 hours); a test says which sentences to read again where another number needs other forms.
 */
export const numbers = {
  megabytes: Math.round(limits.pictureBytes / 1024 / 1024),
  undoHours: limits.undoMilliseconds / 3_600_000,
  proposalMinutes: limits.proposalMilliseconds / 60_000,
  stepsMinutes: limits.stepsMilliseconds / 60_000,
  photoSide: limits.photoSide,
  /** What PhotoBot reads, as people call it. */
  formats: 'JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP',
} as const;

const readable: readonly ReaderLanguage[] = [...readerLanguages, ...pseudoLanguages];

/** Languages that are told by other tags than ours. */
const others: Readonly<Partial<Record<string, string>>> = {
  nn: 'nb',
  no: 'nb',
  pt: 'pt-br',
  zh: 'zh-hans',
};
const traditional = /^zh[-_](hant|tw|hk|mo)\b/;

/**
 * Returns the language of a tag such as `de-DE`, if PhotoBot speaks it. Teams writes tags in odd letter cases, and does
 * not always name the same region for a person, so the region does not count, but for the two scripts of Chinese.
 * Source: https://github.com/MicrosoftDocs/msteams-docs/issues/9443
 */
export function languageOf(tag: string): ReaderLanguage | undefined {
  const asked = tag.trim().toLowerCase();
  const primary = asked.split(/[-_]/)[0] ?? '';
  if (traditional.test(asked)) return undefined;
  const exact = readable.find((each) => each === asked);
  return exact ?? readable.find((each) => each === (others[primary] ?? primary));
}

/** Makes what people called themselves or their team safe to show: no control or bidi characters, and not too long. */
export function displayName(name: string): string {
  const clean = name
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const characters = Array.from(clean);
  return characters.length <= limits.nameCharacters
    ? clean
    : `${characters.slice(0, limits.nameCharacters - 1).join('')}…`;
}

/** A category of plurals, as Unicode calls them. */
export type Category = Intl.LDMLPluralRule;

/** A sentence for each number of what is counted, whose place is `{count}`. */
export type CountedWords = { readonly other: string } & Readonly<Partial<Record<Category, string>>>;

/** All places of a sentence, such as `name` of `{name}`. */
export type AllPlacesIn<Translated extends string> =
  Translated extends `${string}{${infer Place}}${infer Rest}` ? Place | AllPlacesIn<Rest> : never;

declare const places: unique symbol;

/** A sentence whose places are to be filled: no string before that, so that nobody is shown a place. */
export type Sentence<Places extends string> = { readonly [places]: Places };

declare const counted: unique symbol;

/** The same for each number of what is counted. */
export type Counted<Places extends string> = { readonly [counted]: Places };

/** What the words of a language are for those who say them; the limits stand in their places already. */
export type Sayable<Words> = Words extends string
  ? OneOf<Exclude<AllPlacesIn<Words>, keyof typeof numbers>>
  : Words extends CountedWords
    ? Counted<Exclude<AllPlacesIn<Words['other']>, keyof typeof numbers>>
    : { readonly [Name in keyof Words]: Sayable<Words[Name]> };

type OneOf<Places extends string> = [Places] extends [never] ? string : Sentence<Places>;

type Values<Places extends string> = Readonly<Record<Places, string | number>>;

/** Returns a sentence with what belongs into its places, such as `{name}`. */
export function fill<Places extends string>(
  sentence: Sentence<Places>,
  values: Values<Places>,
): string {
  const put: Readonly<Partial<Record<string, string | number>>> = values;
  const said = sentence as unknown as string;
  return said.replace(/\{(\w+)\}/g, (place, name: string) => String(put[name] ?? place));
}

/** Returns the sentence for a name, or the one without it where Teams tells none that can be shown. */
export function fillName(
  said: { readonly name: Sentence<'name'>; readonly nobody: string },
  name: string | undefined,
): string {
  const shown = displayName(name ?? '');
  return shown === '' ? said.nobody : fill(said.name, { name: shown });
}

const rules = new Map<string, Intl.PluralRules>();

/** Returns the sentence for so many, by the rules of the language, with what belongs into its places. */
export function fillCount<Places extends string>(
  locale: string,
  forms: Counted<Places>,
  values: Values<Places> & { readonly count: number },
): string {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  const said = forms as unknown as CountedWords;
  const form = said[known.select(values.count)] ?? said.other;
  return fill(form as unknown as Sentence<Places>, values);
}
