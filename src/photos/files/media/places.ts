import { fieldsOf, isWide } from './boxes';
import { mediaMeta } from './items';

/** Where the data of an item lie: in the file, or in the description itself. */
type Place = {
  readonly inside: boolean;
  readonly pieces: readonly { readonly at: number; readonly length: number }[];
};

/**
 * Returns the coded data of the items of an ISO media file by their ids; of an item nothing where these lie elsewhere or are
 * not all there. @throws RangeError when the description is cut off
 */
export function itemData(file: Buffer): (id: number) => Buffer | undefined {
  const named = mediaMeta(file);
  const iloc = named?.('iloc');
  const places = iloc ? itemPlaces(iloc) : new Map<number, Place>();
  return (id) => {
    const place = places.get(id);
    const source = place?.inside ? named?.('idat') : file;
    if (!place || !source) return undefined;
    const pieces = place.pieces.map(({ at, length }) => source.subarray(at, at + length));
    const needed = place.pieces.reduce((sum, { length }) => sum + length, 0);
    const there = pieces.reduce((sum, { length }) => sum + length, 0);
    // Pieces that lie over each other would be a hundred times the file. A length of 0 means all of it, which nobody writes.
    if (there < needed || needed === 0 || needed > source.length) return undefined;
    const [only] = pieces;
    return pieces.length === 1 ? only : Buffer.concat(pieces);
  };
}

/** Returns where the data of each item lie, from `iloc` (ISO/IEC 14496-12, 8.11.3). @throws RangeError when it is cut off */
function itemPlaces(iloc: Buffer): ReadonlyMap<number, Place> {
  const [hasMethods, idBytes] = [isWide(iloc, 1), isWide(iloc, 2) ? 4 : 2];
  const field = fieldsOf(iloc);
  const [sizes, more] = [field(1), field(1)];
  const [offset, length, base] = [sizes >> 4, sizes & 15, more >> 4];
  const index = hasMethods ? more & 15 : 0;
  const places = new Map<number, Place>();
  // Of pieces without a length there may be thousands of millions in a few bytes.
  if (length === 0) return places;
  for (let items = field(idBytes); items > 0; items -= 1) {
    const id = field(idBytes);
    const method = hasMethods ? field(2) & 15 : 0;
    field(2); // in which file
    const from = field(base);
    const pieces = [];
    for (let extents = field(2); extents > 0; extents -= 1) {
      field(index);
      pieces.push({ at: from + field(offset), length: field(length) });
    }
    if (method < 2) places.set(id, { inside: method === 1, pieces });
  }
  return places;
}
