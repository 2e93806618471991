import { avifLayout } from './headers/avif';
import { bmpLayout, gifLayout } from './headers/bitmaps';
import { heicLayout } from './headers/heic';
import { jpegLayout } from './headers/jpeg';
import { pngLayout } from './headers/png';
import { tiffLayout } from './headers/tiff';
import { webpLayout } from './headers/webp';
import type { Layout } from './size';
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
