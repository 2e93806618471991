import type { Size } from './size';

/** A decoded picture: upright, sRGB, eight bits, red-green-blue-alpha, not premultiplied. */
export type Pixels = Size & {
  readonly data: Uint8Array;
  /** Whether no pixel lets the background through. */
  readonly opaque: boolean;
};

/** Gives pixels for red-green-blue-alpha bytes. Screenshots often have an alpha channel that hides nothing. */
export function pixelsOf(data: Uint8Array, { width, height }: Size): Pixels {
  let all = 255;
  for (let at = 3; at < data.length; at += 4) {
    all &= data[at] ?? 0;
  }
  return { data, width, height, opaque: all === 255 };
}
