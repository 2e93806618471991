import { itemSize, primaryItem, propertyOf, type MediaItem } from './items';
import type { Layout } from '../facts';

/**
 * Bytes of a pixel that libheif-js 1.23.2 was measured to take at most, from decoding to red, green and blue: `usual`
 * for 4:2:0, `full` for 4:2:2 and 4:4:4, `deep` for more than eight bits.
 */
const decodingBytes = {
  plain: { usual: 7, full: 10, alpha: 2.3 },
  deep: { usual: 9.8, full: 17.5, alpha: 7 },
} as const;

/** Beside the copies that two workers get: one that the decoder makes, and one that the search for damage makes. */
const copiesOfFile = 2;

/**
 * Reads the size from `ispe`, which libheif checks against the coded picture, and from `hvcC` how deep and how dense
 * the samples are. If a tile of a grid is larger than the grid, it counts, because it is decoded whole.
 */
export function heicLayout(picture: Buffer): Layout | undefined {
  const item = primaryItem(picture);
  if (!item) return undefined;
  const items = [item, ...item.parts];
  const sizes = items.map(itemSize);
  const kinds = items.map(codingKind).filter((kind) => kind !== undefined);
  const [size] = sizes;
  if (!size || !sizes.every((each) => each !== undefined) || kinds.length === 0) return undefined;
  const [deep, full] = [kinds.some((kind) => kind.deep), kinds.some((kind) => kind.full)];
  const bytes = decodingBytes[deep ? 'deep' : 'plain'];
  const pixelBytes = bytes[full ? 'full' : 'usual'] + (item.hasAlpha ? bytes.alpha : 0);
  const pixels = Math.max(...sizes.map(({ width, height }) => width * height));
  const heldBytes = pixels * pixelBytes + copiesOfFile * picture.length;
  return { ...size, pixelBytes: 0, heldBytes };
}

/** From the configuration of the decoder (ISO/IEC 14496-15, 8.3.3.1.2). */
function codingKind(item: MediaItem): { deep: boolean; full: boolean } | undefined {
  const configuration = propertyOf(item, 'hvcC');
  if (configuration === undefined || configuration.length < 19) return undefined;
  const deep = [17, 18].some((at) => (configuration.readUInt8(at) & 7) > 0);
  return { deep, full: (configuration.readUInt8(16) & 3) > 1 };
}
