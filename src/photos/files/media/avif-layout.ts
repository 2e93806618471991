import { itemSize, primaryItem, propertyOf, type MediaItem } from './items';
import type { Layout } from '../facts';

/** What libaom keeps of each pixel's block beside the samples, measured as 11 to 13 bytes, and what it keeps anyway. */
const blockBytes = 12.5;
const baseBytes = 16 * 1024 * 1024;

/**
 * Reads the size from `ispe`, which libheif checks against the coded picture before it decodes, and from `av1C` how
 * deep and how dense the samples are (https://aomediacodec.github.io/av1-isobmff/#av1codecconfigurationbox). While
 * libheif takes the samples over from libaom, there are two copies of them; later one, and two of libvips' pixels.
 */
export function avifLayout(picture: Buffer): Layout | undefined {
  const item = primaryItem(picture);
  const size = item && itemSize(item);
  if (!size) {
    return undefined;
  }
  const { perPixel, sampleBytes } = samplesOf([item, ...item.parts]);
  const channels = item.hasAlpha ? 4 : 3;
  const decoding = blockBytes + 2 * perPixel * sampleBytes;
  const handingOn = (perPixel + (item.hasAlpha ? 1 : 0) + 2 * channels) * sampleBytes;
  const { width, height } = size;
  return {
    width,
    height,
    // libvips takes memory for rows only when the samples are gone.
    pixelBytes: 0,
    heldBytes: baseBytes + width * height * Math.max(decoding, handingOn),
  };
}

/** Returns the samples of the densest item; if no item tells, those of the densest that there is. */
function samplesOf(items: readonly MediaItem[]): { perPixel: number; sampleBytes: number } {
  const flags = items
    .map((item) => propertyOf(item, 'av1C')?.[2])
    .filter((byte) => byte !== undefined);
  if (flags.length === 0) {
    return { perPixel: 3, sampleBytes: 2 };
  }
  return {
    perPixel: Math.max(...flags.map(samplesPerPixel)),
    sampleBytes: flags.some((byte) => byte & 0x40) ? 2 : 1,
  };
}

/** The three bits mean: no colour at all; colour at half the width; colour at half the height. */
function samplesPerPixel(flags: number): number {
  if (flags & 0x10) return 1;
  return 1 + 2 / (flags & 0x08 ? 2 : 1) / (flags & 0x04 ? 2 : 1);
}
