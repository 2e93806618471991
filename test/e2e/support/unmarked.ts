/** What people read on a card or in an answer, by the names of its fields. */
const readable = ['text', 'title', 'altText', 'tooltip', 'displayText', 'speak', 'subtitle'];

/** Returns everything that somebody reads in a part of an answer. */
export function readIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(readIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? (readable.includes(name) ? [value] : []) : readIn(value),
  );
}

/** Returns what has words outside of the marks of the pseudo-language, so that no language could say it. */
export function unmarkedIn(part: unknown, allowed: readonly string[]): readonly string[] {
  const names = [...allowed].sort((one, other) => other.length - one.length);
  const left = (said: string) =>
    names.reduce((rest, each) => rest.replaceAll(each, ''), outside(said));
  return readIn(part).filter((said) => /\p{L}/u.test(left(said)));
}

/** Marks stand in marks where a sentence is put into another one. */
function outside(said: string): string {
  const less = said.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === said ? said : outside(less);
}
