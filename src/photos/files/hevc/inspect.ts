import { limits } from '../../../limits';
import { hevcConfiguration, nalUnits } from './nal-units';
import { walkPicture, type Walked } from './slices';
import { itemSize, primaryItem, propertyOf, type MediaItem } from '../media/items';
import { itemData } from '../media/places';
import { broken, proven, unproven, type FileFinding } from '../facts';

/**
 * Looks for damage in the coded data of a HEIC's primary picture: in each of its tiles, and in what says where it is
 * see-through. Its decoder passes over damage, and leaves what was in memory where nothing came.
 */
export function inspectHeic(file: Buffer): FileFinding {
  const item = primaryItem(file);
  if (!item) return unproven;
  const coded = item.parts.length > 0 ? item.parts : [item];
  const items = item.alpha ? [...coded, item.alpha] : coded;
  try {
    return walkItems(items, itemData(file));
  } catch (error) {
    if (error instanceof RangeError) return unproven;
    throw error;
  }
}

/** A grid may show one tile in many places, and a hostile one without an end. */
function walkItems(
  items: readonly MediaItem[],
  dataOf: (id: number) => Buffer | undefined,
): FileFinding {
  let pixels = 0;
  let finding: FileFinding = proven;
  for (const item of new Map(items.map((each) => [each.id, each])).values()) {
    const { height, width } = itemSize(item) ?? { width: 0, height: 0 };
    pixels += width * height;
    const walked = pixels > 2 * limits.heicPixels ? 'unknown' : walkItem(item, dataOf(item.id));
    if (walked === 'broken') return broken;
    if (walked === 'unknown') finding = unproven;
  }
  return finding;
}

function walkItem(item: MediaItem, data: Buffer | undefined): Walked {
  const hvcC = propertyOf(item, 'hvcC');
  const size = itemSize(item);
  if (!hvcC || !size || !data) return 'unknown';
  const configuration = hevcConfiguration(hvcC);
  const units = nalUnits(data, configuration.lengthBytes);
  return units ? walkPicture(configuration, units, size) : 'broken';
}
