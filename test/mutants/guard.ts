/** One guard of the product, how it is taken out, and the tests that must notice that. */
export type Guard = {
  /** What it keeps out, or keeps so; it begins with the part of the house. */
  readonly name: string;
  readonly file: string;
  /** A text that is in the file once, and what stands there without the guard. */
  readonly text: string;
  readonly instead: string;
  /** A test file, and a pattern for the names of those of its tests that are enough. */
  readonly test: string;
  readonly only?: string | undefined;
};

/** The path of a test below `test/` without its ending, perhaps with a pattern for the names of its tests. */
type Near = string | readonly [test: string, only: string];

type Out = readonly [text: string, instead: string];

/** Returns the guards of a file that are noticed by one test file, by what each keeps. */
export function guardsIn(file: string, near: Near, outs: Readonly<Record<string, Out>>): Guard[] {
  const [test, only] = typeof near === 'string' ? [near] : near;
  return Object.entries(outs).map(([name, [text, instead]]) => ({
    name,
    file,
    text,
    instead,
    test: `test/${test}.test.ts`,
    only,
  }));
}

/**
 * Returns a source without a guard. Only where the text is there once is it sure that this is the guard.
 * @throws Error that says how often it is there
 */
export function without({ file, instead, name, text }: Guard, source: string): string {
  const parts = source.split(text);
  if (parts.length !== 2)
    throw new Error(`${name}: its text is ${parts.length - 1} times in ${file}, and must be once`);
  return parts.join(instead);
}
