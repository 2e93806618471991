import { Refusal } from '../../errors';
import { limits } from '../../limits';
import { allowedBytes, neededBytes } from './budget';
import { avifLayout } from '../files/media/avif-layout';
import { bmpLayout, gifLayout } from '../files/bitmaps';
import { heicLayout } from '../files/media/heic-layout';
import { jpegLayout } from '../files/jpeg/layout';
import { tiffLayout } from '../files/tiff/layout';
import { webpLayout } from '../files/webp';
import { bmpHeader } from '../files/bmp/header';
import { pngChunks, pngData } from '../files/png/chunks';
import { pngHeader, pngLayout } from '../files/png/layout';
import type { Layout, Size } from '../files/facts';
import { sniffFormat, type Format } from './sniff';
import { refuseVariant } from './variants';

/** A picture that a decoder may see. */
export type Guarded = {
  readonly picture: Buffer;
  readonly format: Format;
  readonly layout: Layout;
  /** What decoding it takes. */
  readonly bytes: number;
};

/**
 * Returns the picture with its format and layout once its bytes look harmless: not too many, a format from the
 * allow-list, a claimed size and shape within the limits, no more memory than the budget, no more compressed data than
 * its size can need. It allocates next to nothing, so it may run on the main thread.
 * @throws Refusal `photo.too_large` | `photo.unsupported` | `photo.damaged`, and those of the two checks below
 */
export function guardPicture(picture: Buffer, options: ShapeOptions = {}): Guarded {
  if (picture.length > limits.pictureBytes) {
    throw new Refusal('photo.too_large');
  }
  const format = sniffFormat(picture);
  refuseVariant(format, picture);
  const layout = layoutOf(format, picture);
  const bytes = layout ? neededBytes(layout, picture.length) : 0;
  if (layout !== undefined) {
    checkShape(layout, options);
    checkMemory(layout, format, bytes);
  }
  if (format === 'BMP') {
    bmpHeader(picture);
  }
  if (format === 'PNG') {
    checkPngData(picture);
  }
  if (layout === undefined) {
    throw new Refusal('photo.damaged');
  }
  return { picture, format, layout, bytes };
}

export type ShapeOptions = {
  /** For what was accepted before, here or by Microsoft 365: any size and shape that memory allows. */
  readonly anyShape?: boolean;
};

/** @throws Refusal `photo.too_small` | `photo.too_long` */
export function checkShape({ width, height }: Size, { anyShape }: ShapeOptions): void {
  if (anyShape) {
    return;
  }
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long > limits.pictureMaximumRatio * short) {
    throw new Refusal('photo.too_long', { times: limits.pictureMaximumRatio });
  }
  if (short < limits.pictureMinimumSide) {
    throw new Refusal('photo.too_small', { width, height, minimum: limits.pictureMinimumSide });
  }
}

const mostPixels: Partial<Record<Format, number>> = {
  JPEG: limits.jpegPixels,
  HEIC: limits.heicPixels,
};

/** @throws Refusal `photo.too_many_pixels` | `photo.too_much_memory` */
function checkMemory(layout: Layout, format: Format, bytes: number): void {
  const most = mostPixels[format] ?? limits.picturePixels;
  if (layout.width * layout.height > most) {
    throw new Refusal('photo.too_many_pixels', { megapixels: most / 1_000_000 });
  }
  if (bytes > allowedBytes(layout)) {
    throw new Refusal('photo.too_much_memory', { format });
  }
}

/**
 * Deflate never makes data noticeably longer, so more compressed than plain bytes is a bomb: libpng inflates all of it
 * even when the rows are complete. Twice and 64 KiB leave room for interlacing, filters and empty blocks. Of a picture in
 * millions of pieces the pieces alone would fill the memory.
 */
function checkPngData(picture: Buffer): void {
  const header = pngHeader(picture);
  const chunks = pngChunks(picture);
  const bytes = pngData(picture, chunks).reduce((sum, piece) => sum + piece.length, 0);
  const tooMany = chunks.length > limits.pngChunks;
  if (header === undefined || tooMany || bytes > 2 * header.rowBytes * header.height + 64 * 1024) {
    throw new Refusal('photo.damaged');
  }
}

/**
 * Returns the layout that the header claims, without decoding, so that a few bytes cannot make a decoder reserve
 * gigabytes; nothing where there is no such header or it is cut off. It allocates next to nothing.
 */
export function layoutOf(format: Format, picture: Buffer): Layout | undefined {
  const layout = readers[format](picture);
  return layout && layout.width > 0 && layout.height > 0 ? layout : undefined;
}

const readers: Readonly<Record<Format, (picture: Buffer) => Layout | undefined>> = {
  JPEG: jpegLayout,
  PNG: pngLayout,
  GIF: gifLayout,
  WebP: webpLayout,
  AVIF: avifLayout,
  HEIC: heicLayout,
  TIFF: tiffLayout,
  BMP: bmpLayout,
};
