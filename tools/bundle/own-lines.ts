type SourceMap = {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
};

/**
 * Returns a source map without the lines of packages: Node reads all of it at the first stack trace, and nine in ten
 * lines are theirs. In a stack trace their places are those in the built file.
 * Source: https://tc39.es/ecma426/#sec-mappings
 */
export function ownLines(text: string): string {
  const map = JSON.parse(text) as SourceMap;
  const places = new Map<number, number>();
  const sources: string[] = [];
  for (const [at, source] of map.sources.entries()) {
    if (/(^|\/)node_modules\/|^absent:/.test(source)) continue;
    places.set(at, sources.push(source) - 1);
  }
  const mappings = keepSources(map.mappings, places);
  return JSON.stringify({ version: 3, sources, names: [], mappings });
}

/** Where something came from. Each number is written as its difference from the one before. */
type Origin = { readonly source: number; readonly line: number; readonly column: number };

const start: Origin = { source: 0, line: 0, column: 0 };

/** @param places the new place of each source that stays */
function keepSources(mappings: string, places: ReadonlyMap<number, number>): string {
  let [read, written, ours] = [start, start, false];

  function keepOfLine(line: string): string {
    const kept: string[] = [];
    let [column, columnWritten] = [0, 0];
    for (const segment of line === '' ? [] : line.split(',')) {
      const { columns, origin } = readSegment(segment);
      column += columns;
      if (origin) read = combine(read, origin, 1);
      const source = origin && places.get(read.source);
      // What follows a line of ours is written without an origin; else it would count as that line.
      if (source === undefined && !ours) continue;
      ours = source !== undefined;
      const numbers = [column - columnWritten];
      columnWritten = column;
      if (source !== undefined) {
        const now = { ...read, source };
        const difference = combine(now, written, -1);
        numbers.push(difference.source, difference.line, difference.column);
        written = now;
      }
      kept.push(numbers.map(encode).join(''));
    }
    return kept.join(',');
  }

  return mappings.split(';').map(keepOfLine).join(';');
}

function readSegment(segment: string): { readonly columns: number; readonly origin?: Origin } {
  const [columns = 0, source, line, column] = decode(segment);
  if (source === undefined || line === undefined || column === undefined) return { columns };
  return { columns, origin: { source, line, column } };
}

const combine = (one: Origin, other: Origin, sign: 1 | -1): Origin => ({
  source: one.source + sign * other.source,
  line: one.line + sign * other.line,
  column: one.column + sign * other.column,
});

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads numbers in base 64, five bits to a digit, the sign in the lowest bit. */
function decode(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function encode(number: number): string {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const more = rest > 31 ? 32 : 0;
    text += digits.charAt((rest & 31) | more);
    rest >>= 5;
  } while (rest > 0);
  return text;
}
