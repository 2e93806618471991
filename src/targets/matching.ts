import { distance } from '../commands/distance';
import { limits } from '../limits';
import type { RefusalCode } from '../errors';
import type { Target } from './target';

/** Somebody or something that has a name. */
export type Named = {
  readonly name: string;
  /** Other names of it, such as a mail address. */
  readonly aliases?: readonly string[];
};

/** What a name means: the entries of that name, else those with words that begin like its words. */
export type Matches<T> =
  | { readonly kind: 'found'; readonly entries: readonly T[] }
  /** Nothing fits; these come nearest, best first. */
  | { readonly kind: 'none'; readonly nearest: readonly T[] };

/** Finds what somebody means by a name, whatever its case and accents. */
export function matching<T extends Named>(wanted: string, entries: readonly T[]): Matches<T> {
  const name = folded(wanted);
  // A name of accents alone is empty, and would match everything.
  if (name === '') return { kind: 'none', nearest: [] };
  const names = (entry: T) => [entry.name, ...(entry.aliases ?? [])].map(folded);
  const exact = entries.filter((entry) => names(entry).includes(name));
  if (exact.length > 0) return { kind: 'found', entries: exact };
  const starting = entries.filter((entry) => startsLike(name, folded(entry.name)));
  if (starting.length > 0) return { kind: 'found', entries: starting };
  return { kind: 'none', nearest: nearestTo(name, entries) };
}

/** Returns the entries whose name is not too far from the wanted one, best first. */
function nearestTo<T extends Named>(name: string, entries: readonly T[]): readonly T[] {
  return entries
    .map((entry) => ({ entry, ...offness(name, folded(entry.name)) }))
    .filter(({ off }) => off <= tolerance)
    .sort((one, other) => one.off - other.off || one.whole - other.whole)
    .slice(0, limits.suggestions)
    .map(({ entry }) => entry);
}

/** At most this share of the letters may differ for a suggestion. */
const tolerance = 0.5;

/** One word that is nearly the same counts less than a whole name; but "Marketting" is to find "Marketing EMEA". */
function offness(wanted: string, name: string): { readonly off: number; readonly whole: number } {
  const share = (one: string, other: string) =>
    distance(one, other) / Math.max(one.length, other.length, 1);
  const pairs = wanted
    .split(' ')
    .flatMap((word) => name.split(' ').map((other) => wordPenalty + share(word, other)));
  const whole = share(wanted, name);
  return { whole, off: Math.min(whole, ...pairs) };
}

const wordPenalty = 0.2;

function startsLike(wanted: string, name: string): boolean {
  const words = name.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** Lower case, without accents, marks and repeated blanks. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** What tells groups of one name apart. */
export const traitNames = ['team', 'dynamic', 'hidden'] as const;
export type GroupTrait = (typeof traitNames)[number];

/** Somebody or something whose photo may be meant. */
export type Candidate = Named & {
  readonly target: Target;
  /** Tells it apart from others of the same name. */
  readonly detail: string;
  /** More that does so, of a group; its words are in src/text/. */
  readonly traits?: readonly GroupTrait[];
  /** Why its photo cannot be set, if that is known beforehand. */
  readonly blocked?: RefusalCode;
};
