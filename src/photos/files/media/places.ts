import { boxesIn } from './boxes';

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
  const meta = boxesIn(file).find(({ type }) => type === 'meta')?.content ?? Buffer.alloc(4);
  const boxes = boxesIn(meta.subarray(4));
  const named = (name: string) => boxes.find(({ type }) => type === name)?.content;
  const iloc = named('iloc');
  const places = iloc ? itemPlaces(iloc) : new Map<number, Place>();
  return (id) => {
    const place = places.get(id);
    const source = place?.inside ? named('idat') : file;
    if (!place || !source) return undefined;
    const pieces = place.pieces.map(({ at, length }) => source.subarray(at, at + length));
    const needed = place.pieces.reduce((sum, { length }) => sum + length, 0);
    const there = pieces.reduce((sum, { length }) => sum + length, 0);
    // A length of 0 means all of the file, which nobody writes.
    if (there < needed || needed === 0) return undefined;
    const [only] = pieces;
    return pieces.length === 1 ? only : Buffer.concat(pieces);
  };
}

/** Returns where the data of each item lie, from `iloc` (ISO/IEC 14496-12, 8.11.3). @throws RangeError when it is cut off */
function itemPlaces(iloc: Buffer): ReadonlyMap<number, Place> {
  const version = iloc.readUInt8(0);
  let at = 4;
  const number = (bytes: number) => {
    if (bytes === 0) return 0;
    if (at + bytes > iloc.length) throw new RangeError('the box is cut off');
    const value = bytes === 8 ? Number(iloc.readBigUInt64BE(at)) : iloc.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  const [sizes, more] = [number(1), number(1)];
  const [offset, length, base, index] = [
    sizes >> 4,
    sizes & 15,
    more >> 4,
    version > 0 ? more & 15 : 0,
  ];
  const places = new Map<number, Place>();
  for (let items = number(version < 2 ? 2 : 4); items > 0; items -= 1) {
    const id = number(version < 2 ? 2 : 4);
    const method = version > 0 ? number(2) & 15 : 0;
    number(2);
    const from = number(base);
    const pieces = [];
    for (let extents = number(2); extents > 0; extents -= 1) {
      number(index);
      pieces.push({ at: from + number(offset), length: number(length) });
    }
    if (method < 2) places.set(id, { inside: method === 1, pieces });
  }
  return places;
}
