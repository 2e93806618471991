import type { UnreadFormat } from '../../errors';
import { Refusal } from '../../errors';
import { jpegVariant } from '../files/jpeg/segments';
import { tiffVariant } from '../files/tiff/variant';
import { isLimitedGrey, isLimitedGreyHeic } from '../files/media/grey';
import { isHdr } from '../files/media/profile';
import { hasHeicDecoder } from '../heic/libheif';
import { primaryItem, propertyOf, type MediaItem, type PrimaryItem } from '../files/media/items';
import type { Format } from './sniff';

/**
 * Refuses what a decoder does not read, or gets wrong: its pixels would pass for the picture's.
 * @throws Refusal `photo.unsupported` with a name that tells the variant
 */
export function refuseVariant(format: Format, picture: Buffer): void {
  const variant = variants[format]?.(picture);
  if (variant !== undefined) throw new Refusal('photo.unsupported', { format: variant });
}

const variants: Partial<Record<Format, (picture: Buffer) => UnreadFormat | undefined>> = {
  JPEG: jpegVariant,
  AVIF: avifVariant,
  HEIC: heicVariant,
  TIFF: tiffVariant,
};

function avifVariant(picture: Buffer): UnreadFormat | undefined {
  const item = primaryItem(picture);
  if (item && isLimitedGrey(picture, item)) return 'rare AVIF';
  return mediaVariant('AVIF', item);
}

/** Returns the name of a HEIC that cannot be read here, or not rightly: `HEIC` itself where there is no decoder. */
function heicVariant(picture: Buffer): UnreadFormat | undefined {
  if (!hasHeicDecoder()) return 'HEIC';
  const item = primaryItem(picture);
  if (item === undefined && isSequence(picture)) return 'HEIC sequence';
  if (item && isLimitedGreyHeic(item)) return 'rare HEIC';
  return mediaVariant('HEIC', item);
}

/** Films of pictures have no primary one, and call themselves so. */
function isSequence(picture: Buffer): boolean {
  return /^(hevc|hevx|hevm|hevs|msf1)$/.test(picture.toString('latin1', 8, 12));
}

function mediaVariant(
  format: 'AVIF' | 'HEIC',
  item: PrimaryItem | undefined,
): UnreadFormat | undefined {
  if (item === undefined) return undefined;
  return isHdr(item) ? `HDR ${format}` : transparencyVariant(format, item);
}

/** libheif crops and turns the colours, and leaves where they are see-through as it was, or turns that otherwise. */
function transparencyVariant(format: 'AVIF' | 'HEIC', item: PrimaryItem): UnreadFormat | undefined {
  if (!item.alpha) return undefined;
  if ([item, item.alpha].some((each) => propertyOf(each, 'clap'))) return `cropped ${format}`;
  const [colour, alpha] = [item, item.alpha].map(turnOf);
  return colour === alpha ? undefined : `rare ${format}`;
}

function turnOf(item: MediaItem): string {
  return ['irot', 'imir'].map((name) => propertyOf(item, name)?.toString('hex')).join();
}
