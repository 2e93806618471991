import { Refusal } from '../errors';
import { limits } from '../limits';
import { bmpLayout } from './files/bmp-header';
import { pngData, pngHeader } from './files/png-chunks';
import { claimedSize, type Size } from './size';
import { sniffFormat, type Format } from './sniff';

/**
 * Gives the picture's format once its bytes look harmless: not too many, a format from the allow-list, a claimed size
 * within the limits, no more compressed data than its size can need. It allocates next to nothing, so it may run on
 * the main thread.
 * @throws Refusal `photo.too_large` | `photo.unsupported` | `photo.too_many_pixels` | `photo.too_small`
 *   | `photo.damaged`
 */
export function guardPicture(
  picture: Buffer,
  minimumSide: number = limits.pictureMinimumSide,
): Format {
  if (picture.length > limits.pictureBytes) {
    throw new Refusal('photo.too_large', { megabytes: limits.pictureBytes / 1024 / 1024 });
  }
  const format = sniffFormat(picture);
  const size = claimedSize(format, picture);
  if (size !== undefined) {
    checkSize(size, minimumSide);
  }
  if (format === 'BMP') {
    bmpLayout(picture);
  }
  if (format === 'PNG') {
    checkPngData(picture);
  }
  return format;
}

/** @throws Refusal `photo.too_many_pixels` | `photo.too_small` */
export function checkSize(
  { width, height }: Size,
  minimumSide: number = limits.pictureMinimumSide,
): void {
  if (width * height > limits.picturePixels) {
    throw new Refusal('photo.too_many_pixels', { megapixels: limits.picturePixels / 1_000_000 });
  }
  if (Math.min(width, height) < minimumSide) {
    throw new Refusal('photo.too_small', { width, height, minimum: minimumSide });
  }
}

/**
 * Deflate never makes data noticeably longer, so more compressed than plain bytes is a bomb: libpng inflates all of it
 * even when the rows are complete. Twice and 64 KiB leave room for interlacing, filters and empty blocks.
 */
function checkPngData(picture: Buffer): void {
  const header = pngHeader(picture);
  const bytes = pngData(picture).reduce((sum, piece) => sum + piece.length, 0);
  if (header === undefined || bytes > 2 * header.rowBytes * header.height + 64 * 1024) {
    throw new Refusal('photo.damaged');
  }
}
