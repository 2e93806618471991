import type { Size } from '../files/facts';
import type { CropWindow } from './window';

/** So many pixels, of which each has a byte of red, green, blue and, if there are four, of how opaque it is. */
export type PlainPixels = Size & { readonly data: Uint8Array; readonly channels: 3 | 4 };

/** A decoded picture: upright, sRGB, eight bits, not premultiplied. */
export type Pixels = PlainPixels & {
  /** Whether no pixel lets the background through. */
  readonly opaque: boolean;
};

/** Returns a copy of the pixels in a window, in memory of its own. */
export function cutOut({ channels, data, opaque, width }: Pixels, { side, x, y }: CropWindow) {
  const rowBytes = side * channels;
  const cut = new Uint8Array(side * rowBytes);
  for (let row = 0; row < side; row += 1) {
    const start = ((y + row) * width + x) * channels;
    cut.set(data.subarray(start, start + rowBytes), row * rowBytes);
  }
  return { data: cut, width: side, height: side, channels, opaque };
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
  return { data, width, height, channels: 4, opaque: all === 255 };
}
