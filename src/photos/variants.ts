import { Refusal } from '../errors';
import { primaryItem, propertyOf, type MediaItem } from './iso-media';
import type { Format } from './sniff';

/**
 * Refuses what libvips reads and gets wrong: its pixels would pass for the picture's.
 * @throws Refusal `photo.unsupported` with a name that tells the variant
 */
export function refuseVariant(format: Format, picture: Buffer): void {
  const variant = format === 'AVIF' ? avifVariant(picture) : undefined;
  if (variant !== undefined) throw new Refusal('photo.unsupported', { format: variant });
}

/** libheif crops and turns the colours, and leaves where they are see-through as it was, or turns that otherwise. */
function avifVariant(picture: Buffer): string | undefined {
  const item = primaryItem(picture);
  if (!item?.alpha) return undefined;
  if ([item, item.alpha].some((each) => propertyOf(each, 'clap'))) return 'cropped AVIF';
  const [colour, alpha] = [item, item.alpha].map(turnOf);
  return colour === alpha ? undefined : 'rare AVIF';
}

function turnOf(item: MediaItem): string {
  return ['irot', 'imir'].map((name) => propertyOf(item, name)?.toString('hex')).join();
}
