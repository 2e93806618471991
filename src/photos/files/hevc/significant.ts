import { contexts } from './contexts';
import { scans } from './scans';

type Kind = { readonly log: number; readonly scan: 0 | 1 | 2; readonly luma: boolean };

const known: (Uint8Array | undefined)[] = [];

/**
 * Returns the contexts that tell whether a coefficient is zero, by its place in a group of 4 × 4. They depend on the square,
 * on which groups beside have coefficients (1 at the right, 2 below), and on whether it is the first group.
 */
export function significantContexts(kind: Kind, beside: number, first: boolean): Uint8Array {
  const { log, luma, scan } = kind;
  const key = (((log * 3 + scan) * 2 + (luma ? 1 : 0)) * 4 + beside) * 2 + (first ? 1 : 0);
  return (known[key] ??= Uint8Array.from({ length: 16 }, (_, place) => {
    const inner = scans[scan]?.[2];
    const context = contextAt(kind, inner?.x[place] ?? 0, inner?.y[place] ?? 0, beside, first);
    return contexts.significant + context;
  }));
}

const smallest = [0, 1, 4, 5, 2, 3, 4, 5, 6, 6, 8, 8, 7, 7, 8];

/** As 9.3.4.2.5 says. */
function contextAt(
  { log, luma, scan }: Kind,
  x: number,
  y: number,
  beside: number,
  first: boolean,
): number {
  const base = luma ? 0 : 27;
  if (log === 2) return base + (smallest[4 * y + x] ?? 0);
  if (first && x === 0 && y === 0) return base;
  let context = 2;
  if (beside === 0) context = x + y === 0 ? 2 : x + y < 3 ? 1 : 0;
  if (beside === 1) context = y === 0 ? 2 : y === 1 ? 1 : 0;
  if (beside === 2) context = x === 0 ? 2 : x === 1 ? 1 : 0;
  if (!luma) return base + context + (log === 3 ? 9 : 12);
  return context + (first ? 0 : 3) + (log === 3 ? (scan === 0 ? 9 : 15) : 21);
}
