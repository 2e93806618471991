/** The orders in which coefficients of a square stand (ITU-T H.265, 6.5.3 to 6.5.5), by the power of 2 of its side. */
type Scan = { readonly x: Uint8Array; readonly y: Uint8Array };

const places = (log: number) =>
  Array.from({ length: 4 ** log }, (_, at) => [at % 2 ** log, at >> log] as const);

function scanOf(log: number, before: (one: Place, other: Place) => number): Scan {
  const sorted = [...places(log)].sort(before);
  return { x: Uint8Array.from(sorted, ([x]) => x), y: Uint8Array.from(sorted, ([, y]) => y) };
}

type Place = readonly [x: number, y: number];

/** From the left below to the right above. */
const diagonal = (one: Place, other: Place) =>
  one[0] + one[1] - other[0] - other[1] || one[0] - other[0];
const rows = (one: Place, other: Place) => one[1] - other[1] || one[0] - other[0];
const columns = (one: Place, other: Place) => one[0] - other[0] || one[1] - other[1];

/** Diagonal, by rows, by columns; of squares of 1, 2, 4 and 8. */
export const scans = [diagonal, rows, columns].map((before) =>
  [0, 1, 2, 3].map((log) => scanOf(log, before)),
);

/** Returns the order for a square that is predicted in that direction: small ones are read along or across it (7.4.9.11). */
export function scanFor(mode: number, log: number, luma: boolean): 0 | 1 | 2 {
  if (log !== 2 && (log !== 3 || !luma)) return 0;
  if (mode >= 6 && mode <= 14) return 2;
  return mode >= 22 && mode <= 30 ? 1 : 0;
}
