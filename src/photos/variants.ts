import { Refusal } from '../errors';
import { firstDirectory } from './files/tiff-directory';
import { tiffTags } from './files/tiff-pieces';
import { isHdr } from './heic/profile';
import { heicVariant } from './heic/variant';
import { primaryItem, propertyOf, type MediaItem } from './iso-media';
import type { Format } from './sniff';

/**
 * Refuses what a decoder does not read, or gets wrong: its pixels would pass for the picture's.
 * @throws Refusal `photo.unsupported` with a name that tells the variant
 */
export function refuseVariant(format: Format, picture: Buffer): void {
  const variant = variants[format]?.(picture);
  if (variant !== undefined) throw new Refusal('photo.unsupported', { format: variant });
}

const oldJpeg = 6;
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

const variants: Partial<Record<Format, (picture: Buffer) => string | undefined>> = {
  AVIF: (picture) => hdrVariant(picture) ?? transparencyVariant('AVIF', picture),
  HEIC: (picture) => heicVariant(picture) ?? transparencyVariant('HEIC', picture),
  TIFF: tiffVariant,
};

function hdrVariant(picture: Buffer): string | undefined {
  const item = primaryItem(picture);
  return item && isHdr(item) ? 'HDR AVIF' : undefined;
}

/** libheif crops and turns the colours, and leaves where they are see-through as it was, or turns that otherwise. */
function transparencyVariant(format: Format, picture: Buffer): string | undefined {
  const item = primaryItem(picture);
  if (!item?.alpha) return undefined;
  if ([item, item.alpha].some((each) => propertyOf(each, 'clap'))) return `cropped ${format}`;
  const [colour, alpha] = [item, item.alpha].map(turnOf);
  return colour === alpha ? undefined : `rare ${format}`;
}

function turnOf(item: MediaItem): string {
  return ['irot', 'imir'].map((name) => propertyOf(item, name)?.toString('hex')).join();
}

/**
 * A raw file is a TIFF whose first picture is small or is not developed. libtiff cannot decode the JPEG of 1992. Of
 * samples that are signed, or floating, or of rare sizes libvips makes something else, and of rows whose samples are
 * not side by side it reads red, green and blue only.
 */
function tiffVariant(picture: Buffer): string | undefined {
  const directory = firstDirectory(picture, mostSamples);
  const valuesOf = (tag: number, otherwise: number) => directory?.get(tag) ?? [otherwise];
  const first = (tag: number, otherwise: number) => valuesOf(tag, otherwise)[0] ?? otherwise;
  const reduced = (first(tiffTags.kind, 0) & 1) === 1 && directory?.has(tiffTags.inner);
  const photometric = first(tiffTags.photometric, 0);
  if (reduced || directory?.has(tiffTags.dngVersion) || rawPhotometrics.includes(photometric)) {
    return 'camera raw';
  }
  const compression = first(tiffTags.compression, 1);
  if (compression === oldJpeg) return 'very old TIFF';
  const bits = valuesOf(tiffTags.bits, 1);
  const samples = first(tiffTags.samples, 1);
  const apart = samples > 1 && first(tiffTags.planes, 1) !== 1;
  const usual =
    usualCompressions.includes(compression) &&
    [0, 1].includes(samples - (colourSamples[photometric] ?? samples + 1)) &&
    bits.every((each) => each === bits[0] && usualBits.includes(each)) &&
    valuesOf(tiffTags.sampleFormat, 1).every((each) => usualSampleFormats.includes(each)) &&
    (samples === 1 || (bits[0] ?? 1) >= 8) &&
    (!apart || (samples === 3 && !directory?.has(tiffTags.tileWidth)));
  return usual ? undefined : 'rare TIFF';
}
