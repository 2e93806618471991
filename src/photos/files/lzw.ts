/** What a walk through codes found; a unit is a pixel of a GIF, and a byte of a TIFF. */
export type CodesFinding =
  | { readonly kind: 'whole' }
  | { readonly kind: 'short'; readonly units: number }
  | { readonly kind: 'broken' };

/** How the codes of a format lie and grow. */
export type LzwShape = {
  /** The bits of a plain unit. */
  readonly unitBits: number;
  /** Whether codes lie with their lowest bit first. */
  readonly lowestFirst: boolean;
  /** TIFF's codes grow by a bit one code earlier than GIF's. */
  readonly early: 0 | 1;
};

/**
 * Returns how GIF's codes lie: with their lowest bit first.
 * Source: https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix F
 */
export function gifShape(unitBits: number): LzwShape {
  return { unitBits, lowestFirst: true, early: 0 };
}

/** https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 13: codes lie with their highest bit first. */
export const tiffShape: LzwShape = { unitBits: 8, lowestFirst: false, early: 1 };

/**
 * Counts the units that codes stand for, without making them. Damaged codes still decode to something, but no longer to
 * as many units as there should be, or so many more.
 */
export function walkCodes(
  shape: LzwShape,
  codes: Uint8Array,
  total: number,
  more = 0,
): CodesFinding {
  const { early, unitBits } = shape;
  if (unitBits < 1 || unitBits > 11) return { kind: 'broken' };
  const [clear, end] = [1 << unitBits, (1 << unitBits) + 1];
  const walk: Walk = { bit: 0, next: end + 1, last: 0, units: 0 };
  const reader = { ...shape, codes, view: viewOf(codes), clear };
  const lengths = new Uint32Array(4096).fill(1, 0, clear);
  for (let size = unitBits + 1; ;) {
    const full = size < 12 ? (1 << size) - early : 4097;
    const stop = walkCodesOfSize(reader, size, full, lengths, walk);
    if (stop === isBroken || walk.units > total + more) return { kind: 'broken' };
    if (stop === end) return walk.units >= total ? { kind: 'whole' } : { kind: 'broken' };
    if (stop === isOver && walk.units >= total) return { kind: 'whole' };
    if (stop === isOver) return { kind: 'short', units: walk.units };
    if (stop === clear) {
      size = unitBits + 1;
      walk.next = end + 1;
      walk.last = 0;
    } else {
      size += 1;
    }
  }
}

/** Where a walk is: at which bit, which code is the next new one, and how many units came. */
type Walk = {
  bit: number;
  next: number;
  /** The units of the last code; 0 where none has come since the codes began anew. */
  last: number;
  units: number;
};

type Reader = LzwShape & {
  readonly codes: Uint8Array;
  readonly view: DataView;
  readonly clear: number;
};

function viewOf({ buffer, byteLength, byteOffset }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What ends the walk through codes of one size, beside the two special codes. */
const [isFull, isOver, isBroken] = [-1, -2, -3];

/** Walks until codes of this size are full, and returns what ended it. */
function walkCodesOfSize(
  { clear, codes, lowestFirst, view }: Reader,
  size: number,
  full: number,
  lengths: Uint32Array,
  walk: Walk,
): number {
  let { bit, last, next, units } = walk;
  let stop = isOver;
  const [bits, wide] = [8 * codes.length, 8 * (codes.length - 4)];
  while (bit + size <= bits) {
    const code =
      bit > wide
        ? bitByBit(codes, bit, size, lowestFirst)
        : lowestFirst
          ? (view.getUint32(bit >> 3, true) >>> (bit & 7)) & ((1 << size) - 1)
          : (view.getUint32(bit >> 3) << (bit & 7)) >>> (32 - size);
    bit += size;
    if (code > next || (code === next && last === 0) || code === clear || code === clear + 1) {
      stop = code > clear + 1 ? isBroken : code;
      break;
    }
    const grows = last > 0 && next < 4096;
    if (grows) {
      lengths[next] = last + 1;
      next += 1;
    }
    last = lengths[code] ?? 0;
    units += last;
    if (grows && next === full) {
      stop = isFull;
      break;
    }
  }
  Object.assign(walk, { bit, last, next, units });
  return stop;
}

/** Near the end of the data, where no four bytes are left. */
function bitByBit(codes: Uint8Array, bit: number, size: number, lowestFirst: boolean): number {
  let code = 0;
  for (let each = 0; each < size; each += 1) {
    const byte = codes[(bit + each) >> 3] ?? 0;
    const inByte = (bit + each) & 7;
    code = lowestFirst
      ? code | (((byte >> inByte) & 1) << each)
      : (code << 1) | ((byte >> (7 - inByte)) & 1);
  }
  return code;
}
