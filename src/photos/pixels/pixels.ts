import type { Size } from '../files/facts';
import type { CropWindow } from './window';

/** Red-green-blue-alpha bytes of so many pixels. */
export type PlainPixels = Size & { readonly data: Uint8Array };

/** A decoded picture: upright, sRGB, eight bits, red-green-blue-alpha, not premultiplied. */
export type Pixels = PlainPixels & {
  /** Whether no pixel lets the background through. */
  readonly opaque: boolean;
};

/** Returns a copy of the pixels in a window, in memory of its own. */
export function cutOut({ data, opaque, width }: Pixels, { side, x, y }: CropWindow) {
  const cut = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    const start = ((y + row) * width + x) * 4;
    cut.set(data.subarray(start, start + side * 4), row * side * 4);
  }
  return { data: cut, width: side, height: side, opaque };
}

/**
 * Returns pixels for red-green-blue-alpha bytes. Screenshots often have an alpha channel that hides nothing.
 * @throws RangeError when these are more or fewer bytes than pixels of this size have
 */
export function pixelsOf(data: Uint8Array, { width, height }: Size): Pixels {
  if (data.length !== width * height * 4) throw new RangeError('the pixels have other channels');
  let all = 255;
  for (let at = 3; at < data.length; at += 4) {
    all &= data[at] ?? 0;
  }
  return { data, width, height, opaque: all === 255 };
}
