/** A part of a message, and where it begins and ends in the readable text. */
export type Token = { readonly start: number; readonly end: number } &
  /** `owner`: it was written as one, as “team's”. */
  (
    | { readonly kind: 'word'; readonly word: string; readonly owner?: true }
    /** A name in quotes. */
    | { readonly kind: 'name'; readonly name: string }
    /** The mention of that number in the request, from 0. */
    | { readonly kind: 'mention'; readonly index: number }
    /** A user principal name or a mail address. */
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'comma' }
  );

/** A message that was taken apart. */
export type Tokens = {
  readonly tokens: readonly Token[];
  /** Returns what was written from the first to the last of these tokens, letter by letter. */
  readonly written: (tokens: readonly Token[]) => string;
};

/** A word as it is compared, without letter case and accents. */
export type WordToken = Extract<Token, { readonly kind: 'word' }>;

/** The characters of mention marks; the edge takes them out of what people wrote. */
export const markCharacters = /[\uE000\uE001]/g;
