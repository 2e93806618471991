import type { UnreadFormat } from '../../../errors';
import { firstDirectory, firstOf, tiffTags, yCbCr, type ImageDirectory } from './image-directory';

const [oldJpeg, jpeg] = [6, 7];
/** None, three kinds of fax, LZW, JPEG, deflate twice, PackBits and WebP. */
const usualCompressions = [1, 2, 3, 4, 5, 7, 8, 32946, 32773, 50001];
/** Colour filters, in their place and as numbers. */
const rawPhotometrics = [32803, 34892];
const usualBits = [1, 2, 4, 8, 16];
/**
 * Samples of a pixel that are its colour: white is 0, black is 0, red-green-blue, palette, ink, YCbCr. Beside them libvips
 * knows one that says how opaque it is; with more it weighs colours by the last.
 */
const colourSamples: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 1, 5: 4, 6: 3 };
/** What is listed for each sample of a pixel. */
const mostSamples = 16;
/** Whole numbers, and what nobody said. */
const usualSampleFormats = [1, 4];

/**
 * Returns the name of a TIFF that is not read, or not rightly. A raw file is one whose first picture is small or is not
 * developed. libtiff cannot decode the JPEG of 1992.
 */
export function tiffVariant(picture: Buffer): UnreadFormat | undefined {
  const directory = firstDirectory(picture, mostSamples) ?? new Map<number, number[]>();
  const first = firstOf(directory);
  const reduced = (first(tiffTags.kind, 0) & 1) === 1 && directory.has(tiffTags.inner);
  const filtered = rawPhotometrics.includes(first(tiffTags.photometric, 0));
  if (reduced || filtered || directory.has(tiffTags.dngVersion)) return 'camera raw';
  const compression = first(tiffTags.compression, 1);
  if (compression === oldJpeg) return 'very old TIFF';
  const usual =
    usualCompressions.includes(compression) &&
    (compression !== jpeg || first(tiffTags.bits, 8) === 8) &&
    hasUsualSamples(directory) &&
    hasUsualColours(directory);
  return usual ? undefined : 'rare TIFF';
}

/** Of samples that are signed, or floating, or of rare sizes libvips makes something else. */
function hasUsualSamples(directory: ImageDirectory): boolean {
  const bits = directory.get(tiffTags.bits) ?? [1];
  const samples = firstOf(directory)(tiffTags.samples, 1);
  return (
    bits.every((each) => each === bits[0] && usualBits.includes(each)) &&
    (samples === 1 || (bits[0] ?? 1) >= 8) &&
    (directory.get(tiffTags.sampleFormat) ?? [1]).every((each) => usualSampleFormats.includes(each))
  );
}

/**
 * Of rows whose samples are not side by side libvips reads red, green and blue only. YCbCr it leaves to libjpeg, or to
 * libtiff where the colours are fewer than the pixels; else it takes it for red, green and blue.
 */
function hasUsualColours(directory: ImageDirectory): boolean {
  const first = firstOf(directory);
  const [photometric, samples] = [first(tiffTags.photometric, 0), first(tiffTags.samples, 1)];
  const others = samples - (colourSamples[photometric] ?? samples + 1);
  const apart = samples > 1 && first(tiffTags.planes, 1) !== 1;
  if (apart && (samples !== 3 || directory.has(tiffTags.tileWidth))) return false;
  if (photometric === yCbCr && first(tiffTags.compression, 1) !== jpeg) {
    const fewer = (directory.get(tiffTags.subsampling) ?? [2]).some((each) => each > 1);
    if (apart || !fewer) return false;
  }
  return others === 0 || others === 1;
}
