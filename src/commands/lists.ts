import type { Language } from './languages/language';

/** Returns what turns the word lists of some languages into sets and maps. `bare` makes words comparable. */
export function listsOf(languages: readonly Language[], bare: (words: string) => string) {
  /** Returns the words of a list, which has gaps between them. */
  const listed = (words: string): readonly string[] => bare(words).split(' ').filter(Boolean);
  const wordSet = (words: string): ReadonlySet<string> => new Set(listed(words));
  const all = (list: (language: Language) => string | undefined): ReadonlySet<string> =>
    wordSet(languages.map((language) => list(language) ?? '').join(' '));

  /** Returns what each word of all languages means. If two languages differ, the first one counts. */
  function meanings<Meaning extends string>(
    lists: (language: Language) => Readonly<Record<Meaning, string>>,
  ): ReadonlyMap<string, Meaning> {
    const found = new Map<string, Meaning>();
    for (const language of languages) {
      for (const [meaning, words] of Object.entries<string>(lists(language))) {
        for (const word of listed(words)) {
          if (!found.has(word)) found.set(word, meaning as Meaning);
        }
      }
    }
    return found;
  }

  /** Returns pairs: the words that are said, and those that they mean. */
  const replaced = (
    list: (language: Language) => Readonly<Record<string, string>> | undefined,
  ): readonly (readonly [readonly string[], readonly string[]])[] =>
    languages
      .flatMap((language) => Object.entries(list(language) ?? {}))
      .map(([said, meant]) => [listed(said), listed(meant)] as const);

  return { all, listed, meanings, replaced, wordSet };
}

/** Returns the words that together mean others, also somebody's photo: “her photo” is a person's. */
export function togetherIn(language: Language): Readonly<Record<string, string>> {
  const { account = '', kinds, photo, theirs = '', together } = language;
  // A word that stands for “my user photo” too is no other person.
  const person = kinds.user.split(' ').find((word) => !account.split(' ').includes(word)) ?? '';
  const said = theirs.split(', ').filter(Boolean);
  const pairs = photo.split(' ').flatMap((word) => said.map((each) => [each, word] as const));
  const photos = pairs.map(([each, word]) => [`${each} ${word}`, `${person} ${word}`] as const);
  return { ...together, ...Object.fromEntries(photos) };
}

/** Returns every text in some lists. */
export function stringsIn(lists: unknown): readonly string[] {
  if (typeof lists === 'string') return [lists];
  return typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap(stringsIn) : [];
}

/** Returns some items by a key, the longest first. */
export function grouped<Item extends { readonly length: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of [...items].sort((one, other) => other.length - one.length)) {
    const key = keyOf(item);
    const same = found.get(key);
    if (same) same.push(item);
    else found.set(key, [item]);
  }
  return found;
}
