import type { GifFrame } from './gif-frame';

/** What a walk through the codes of a frame found. */
export type CodesFinding =
  | { readonly kind: 'whole' }
  | { readonly kind: 'short'; readonly pixels: number }
  | { readonly kind: 'broken' };

/**
 * Counts the pixels that the codes of a frame stand for, without making them. Damaged codes still decode to something,
 * but no longer to as many pixels as the frame has. The codes are those of appendix F of
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt.
 */
export function walkCodes({ codeBits, codes, height, width }: GifFrame): CodesFinding {
  if (codeBits < 1 || codeBits > 11) return { kind: 'broken' };
  const [clear, end] = [1 << codeBits, (1 << codeBits) + 1];
  const lengths = new Uint32Array(4096).fill(1, 0, clear);
  const total = width * height;
  let [next, size, previous, pixels] = [end + 1, codeBits + 1, -1, 0];
  let bit = 0;
  while (bit + size <= codes.length * 8) {
    const code = bitsAt(codes, bit, size);
    bit += size;
    if (code === end) {
      return pixels === total ? { kind: 'whole' } : { kind: 'broken' };
    } else if (code === clear) {
      [next, size, previous] = [end + 1, codeBits + 1, -1];
    } else {
      if (code > next || (code === next && previous < 0)) return { kind: 'broken' };
      if (previous >= 0 && next < 4096) {
        lengths[next] = (lengths[previous] ?? 0) + 1;
        next += 1;
        if (next === 1 << size && size < 12) size += 1;
      }
      pixels += lengths[code] ?? 0;
      previous = code;
      if (pixels > total) return { kind: 'broken' };
    }
  }
  return pixels === total ? { kind: 'whole' } : { kind: 'short', pixels };
}

/** Codes lie with their lowest bit first. */
function bitsAt(codes: Uint8Array, bit: number, size: number): number {
  const byte = bit >> 3;
  const three = (codes[byte] ?? 0) | ((codes[byte + 1] ?? 0) << 8) | ((codes[byte + 2] ?? 0) << 16);
  return (three >> (bit & 7)) & ((1 << size) - 1);
}
