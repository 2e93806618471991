import { masterSize } from '../pixels/window';
import type { Size } from '../files/facts';
import type { HeifPicture } from './libheif';

/**
 * Returns how many pixels in a row, and in a column, become one before libvips shrinks the rest of the way, as it does
 * with a JPEG: what is left is less than twice as long as the master.
 */
export function shrinkFactor(size: Size): number {
  const master = masterSize(size);
  return Math.max(1, Math.floor(Math.min(size.width / master.width, size.height / master.height)));
}

/** Returns the size of what `shrinkInto` writes. Fewer pixels than make one are left out at the right and at the end. */
export function shrunkSize({ width, height }: Size, factor: number): Size {
  return { width: Math.floor(width / factor), height: Math.floor(height / factor) };
}

/** Writes the means of squares of pixels, row by row without gaps and not premultiplied. */
export function shrinkInto(target: Uint8Array, picture: HeifPicture, factor: number): void {
  const { width, height } = shrunkSize(picture, factor);
  const { channels } = picture;
  const sums = new Float64Array(width * channels);
  const finish = channels === 3 ? writeMeans : writeWeightedMeans;
  for (let row = 0; row < height; row += 1) {
    sums.fill(0);
    for (let y = row * factor; y < (row + 1) * factor; y += 1) {
      const line = picture.data.subarray(y * picture.stride, (y + 1) * picture.stride);
      if (channels === 3) addColours(sums, line, factor);
      else addWeighted(sums, line, factor, picture.premultiplied);
    }
    const written = target.subarray(row * sums.length, (row + 1) * sums.length);
    finish(written, sums, factor * factor);
  }
}

function addColours(sums: Float64Array, line: Uint8Array, factor: number): void {
  for (let to = 0, from = 0; to < sums.length; to += 3) {
    let [red, green, blue] = [0, 0, 0];
    for (let pixel = 0; pixel < factor; pixel += 1, from += 3) {
      red += line[from] ?? 0;
      green += line[from + 1] ?? 0;
      blue += line[from + 2] ?? 0;
    }
    sums[to] = (sums[to] ?? 0) + red;
    sums[to + 1] = (sums[to + 1] ?? 0) + green;
    sums[to + 2] = (sums[to + 2] ?? 0) + blue;
  }
}

/** A colour counts as much as it is opaque, so that what nobody sees does not bleed into its neighbours. */
function addWeighted(
  sums: Float64Array,
  line: Uint8Array,
  factor: number,
  premultiplied: boolean,
): void {
  for (let to = 0, from = 0; to < sums.length; to += 4) {
    for (let pixel = 0; pixel < factor; pixel += 1, from += 4) {
      const alpha = line[from + 3] ?? 0;
      const weight = premultiplied ? 255 : alpha;
      for (let colour = 0; colour < 3; colour += 1) {
        sums[to + colour] = (sums[to + colour] ?? 0) + (line[from + colour] ?? 0) * weight;
      }
      sums[to + 3] = (sums[to + 3] ?? 0) + alpha;
    }
  }
}

function writeMeans(target: Uint8Array, sums: Float64Array, pixels: number): void {
  for (let at = 0; at < sums.length; at += 1) target[at] = (sums[at] ?? 0) / pixels + 0.5;
}

function writeWeightedMeans(target: Uint8Array, sums: Float64Array, pixels: number): void {
  for (let at = 0; at < sums.length; at += 4) {
    const alpha = sums[at + 3] ?? 0;
    for (let colour = at; colour < at + 3; colour += 1) {
      target[colour] = alpha === 0 ? 0 : Math.min(255, (sums[colour] ?? 0) / alpha + 0.5);
    }
    target[at + 3] = alpha / pixels + 0.5;
  }
}
