import type { RefusalCode, RefusalDetails, UnreadFormat } from '../../errors';
import { limits } from '../../limits';
import type { ReaderLanguage } from '../../request';
import { pseudoLanguage, readerLanguages } from '../../request';

/** The limits in the units that people use. */
export const numbers = {
  megabytes: Math.round(limits.pictureBytes / 1024 / 1024),
  undoHours: limits.undoMilliseconds / 3_600_000,
  proposalMinutes: limits.proposalMilliseconds / 60_000,
  stepsMinutes: limits.stepsMilliseconds / 60_000,
} as const;

/** A sentence, or a few, for each of some refusals. */
export type Sentences<Codes extends RefusalCode> = {
  readonly [Code in Codes]: (details: RefusalDetails<Code>) => string;
};

/** The formats that show no picture by themselves, so that a new file of them would not help. */
export const pictureless: readonly UnreadFormat[] = [
  'HTML',
  'XML',
  'PDF',
  'Office',
  'ZIP or Office',
  'video',
];

const readable: readonly ReaderLanguage[] = [...readerLanguages, pseudoLanguage];

/**
 * Returns the language of a tag such as `de-DE`, if PhotoBot speaks it. Teams writes tags in odd letter cases, and does
 * not always name the same region for a person, so the region does not count.
 * Source: https://github.com/MicrosoftDocs/msteams-docs/issues/9443
 */
export function languageOf(tag: string): ReaderLanguage | undefined {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return readable.find((each) => each === language);
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

/** Returns a sentence with what belongs into its places, such as `{name}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
