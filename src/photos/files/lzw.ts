/** What a walk through codes found; a unit is a pixel of a GIF, and a byte of a TIFF. */
export type CodesFinding =
  | { readonly kind: 'whole' }
  | { readonly kind: 'short'; readonly units: number }
  | { readonly kind: 'broken' };

/** How the codes of a format lie and grow. */
export type LzwShape = {
  /** The bits of a plain unit. */
  readonly unitBits: number;
  readonly bitsAt: (codes: Uint8Array, bit: number, size: number) => number;
  /** TIFF's codes grow by a bit one code earlier than GIF's. */
  readonly early: 0 | 1;
};

/**
 * Returns how GIF's codes lie: with their lowest bit first.
 * Source: https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix F
 */
export function gifShape(unitBits: number): LzwShape {
  return { unitBits, bitsAt: lowestFirst, early: 0 };
}

/** https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 13: codes lie with their highest bit first. */
export const tiffShape: LzwShape = { unitBits: 8, bitsAt: highestFirst, early: 1 };

/**
 * Counts the units that codes stand for, without making them. Damaged codes still decode to something, but no longer to
 * as many units as there should be, or so many more.
 */
export function walkCodes(
  { bitsAt, early, unitBits }: LzwShape,
  codes: Uint8Array,
  total: number,
  more = 0,
): CodesFinding {
  if (unitBits < 1 || unitBits > 11) return { kind: 'broken' };
  const [clear, end] = [1 << unitBits, (1 << unitBits) + 1];
  const lengths = new Uint32Array(4096).fill(1, 0, clear);
  let [next, size, previous, units] = [end + 1, unitBits + 1, -1, 0];
  let bit = 0;
  while (bit + size <= codes.length * 8) {
    const code = bitsAt(codes, bit, size);
    bit += size;
    if (code === end) {
      return units >= total ? { kind: 'whole' } : { kind: 'broken' };
    } else if (code === clear) {
      [next, size, previous] = [end + 1, unitBits + 1, -1];
    } else {
      if (code > next || (code === next && previous < 0)) return { kind: 'broken' };
      if (previous >= 0 && next < 4096) {
        lengths[next] = (lengths[previous] ?? 0) + 1;
        next += 1;
        if (next + early === 1 << size && size < 12) size += 1;
      }
      units += lengths[code] ?? 0;
      previous = code;
      if (units > total + more) return { kind: 'broken' };
    }
  }
  return units >= total ? { kind: 'whole' } : { kind: 'short', units };
}

function lowestFirst(codes: Uint8Array, bit: number, size: number): number {
  const at = bit >> 3;
  const three = (codes[at] ?? 0) | ((codes[at + 1] ?? 0) << 8) | ((codes[at + 2] ?? 0) << 16);
  return (three >> (bit & 7)) & ((1 << size) - 1);
}

function highestFirst(codes: Uint8Array, bit: number, size: number): number {
  const at = bit >> 3;
  const three = ((codes[at] ?? 0) << 16) | ((codes[at + 1] ?? 0) << 8) | (codes[at + 2] ?? 0);
  return (three >> (24 - (bit & 7) - size)) & ((1 << size) - 1);
}
