import { BrokenData, type ArithmeticDecoder } from './arithmetic';
import { contexts } from './contexts';
import { scans } from './scans';
import { significantContexts } from './significant';

/** A square of coefficients: its side as a power of 2, its order, and whether it is of brightness. */
export type Square = {
  readonly log: number;
  readonly scan: 0 | 1 | 2;
  readonly luma: boolean;
  /** Whether a sign may be hidden in the others. */
  readonly hidesSigns: boolean;
};

const groupsAcross = 8;
/** Which groups of 4 × 4 have coefficients, with an empty one at the right and below each. */
const groups = new Uint8Array((groupsAcross + 1) * (groupsAcross + 1));
const found = new Uint8Array(16);

/** Goes past the coefficients of a square (ITU-T H.265, 7.3.8.11). @throws BrokenData */
export function skipCoefficients(data: ArithmeticDecoder, square: Square): void {
  const { log, luma, scan } = square;
  const prefixX = readPrefix(data, contexts.lastX, square);
  const prefixY = readPrefix(data, contexts.lastY, square);
  const [one, other] = [readLast(data, prefixX), readLast(data, prefixY)];
  const [lastX, lastY] = scan === 2 ? [other, one] : [one, other];
  const order = scans[scan]?.[log - 2];
  const inner = scans[scan]?.[2];
  if (!order || !inner) throw new BrokenData('there is no such square');
  groups.fill(0);
  let group = placeIn(order, lastX >> 2, lastY >> 2);
  const [lastGroup, lastPlace] = [group, placeIn(inner, lastX & 3, lastY & 3)];
  let context = 1;
  for (; group >= 0; group -= 1) {
    const [x, y] = [order.x[group] ?? 0, order.y[group] ?? 0];
    const at = y * (groupsAcross + 1) + x;
    const beside = (groups[at + 1] ?? 0) | ((groups[at + groupsAcross + 1] ?? 0) << 1);
    const between = group < lastGroup && group > 0;
    const coded = !between || data.bit(contexts.group + (beside ? 1 : 0) + (luma ? 0 : 2)) === 1;
    if (!coded) continue;
    groups[at] = 1;
    const places = significantContexts(square, beside, group === 0);
    const count = readSignificant(data, places, group === lastGroup ? lastPlace : 16, between);
    if (count > 0) context = skipValues(data, square, count, group === 0 || !luma ? 0 : 2, context);
  }
}

function placeIn(
  scan: { readonly x: Uint8Array; readonly y: Uint8Array },
  x: number,
  y: number,
): number {
  for (let place = 0; place < scan.x.length; place += 1) {
    if (scan.x[place] === x && scan.y[place] === y) return place;
  }
  throw new BrokenData('the last coefficient is outside');
}

function readPrefix(data: ArithmeticDecoder, first: number, { log, luma }: Square): number {
  const offset = luma ? 3 * (log - 2) + ((log - 1) >> 2) : 15;
  const shift = luma ? (log + 1) >> 2 : log - 2;
  let prefix = 0;
  while (prefix < 2 * log - 1 && data.bit(first + offset + (prefix >> shift)) === 1) prefix += 1;
  return prefix;
}

function readLast(data: ArithmeticDecoder, prefix: number): number {
  if (prefix < 4) return prefix;
  const bits = (prefix >> 1) - 1;
  return ((2 + (prefix & 1)) << bits) + data.plainNumber(bits);
}

/**
 * Notes the places of the coefficients that are not zero, from the last on, and returns how many there are. Where one is
 * known to be and none was found, it is the first.
 */
function readSignificant(
  data: ArithmeticDecoder,
  places: Uint8Array,
  last: number,
  known: boolean,
): number {
  let count = 0;
  if (last < 16) found[count++] = last;
  for (let place = Math.min(15, last - 1); place >= 0; place -= 1) {
    const inferred = place === 0 && known && count === 0;
    if (inferred || data.bit(places[place] ?? 0) === 1) found[count++] = place;
  }
  return count;
}

/** Goes past how large they are and their signs; returns from where the context of the next group goes on. */
function skipValues(
  data: ArithmeticDecoder,
  { hidesSigns, luma }: Square,
  count: number,
  kind: number,
  last: number,
): number {
  const set = kind + (last === 0 ? 1 : 0);
  const first = contexts.aboveOne + 4 * set + (luma ? 0 : 16);
  const flagged = Math.min(8, count);
  let [context, above, largest] = [1, 0, -1];
  for (let each = 0; each < flagged; each += 1) {
    if (data.bit(first + context) === 1) {
      context = 0;
      above |= 1 << each;
      if (largest < 0) largest = each;
    } else if (context > 0 && context < 3) {
      context += 1;
    }
  }
  const aboveTwo = largest >= 0 && data.bit(contexts.aboveTwo + set + (luma ? 0 : 4)) === 1;
  const hidden = hidesSigns && (found[0] ?? 0) - (found[count - 1] ?? 0) > 3;
  data.plainNumber(hidden ? count - 1 : count);
  let rice = 0;
  for (let each = 0; each < count; each += 1) {
    const isAbove = (above >> each) & 1;
    const known = 1 + isAbove + (each === largest && aboveTwo ? 1 : 0);
    const most = each >= 8 ? 1 : each === largest ? 3 : 2;
    if (known < most) continue;
    const value = known + readRemaining(data, rice);
    if (value > 3 << rice) rice = Math.min(4, rice + 1);
  }
  return context;
}

function readRemaining(data: ArithmeticDecoder, rice: number): number {
  const prefix = data.plainOnes(33);
  if (prefix <= 3) return (prefix << rice) + data.plainNumber(rice);
  if (prefix > 20) throw new BrokenData('no coefficient is as large');
  return (((1 << (prefix - 3)) + 3 - 1) << rice) + data.plainNumber(prefix - 3 + rice);
}
