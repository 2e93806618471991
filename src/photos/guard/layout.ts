import { avifLayout } from '../files/media/avif-layout';
import { bmpLayout, gifLayout } from '../files/bitmaps';
import { heicLayout } from '../files/media/heic-layout';
import { jpegLayout } from '../files/jpeg/layout';
import { pngLayout } from '../files/png/layout';
import { tiffLayout } from '../files/tiff/layout';
import { webpLayout } from '../files/webp';
import type { Layout } from '../files/facts';
import type { Format } from './sniff';

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
