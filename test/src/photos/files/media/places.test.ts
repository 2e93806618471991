import { itemData } from '../../../../../src/photos/files/media/places';
import { box, codedPicture, fullBox, heif } from '../../../../fixtures/heif';

const coded = codedPicture('quarters.heic', 96, 64);

type Piece = { readonly at: number; readonly length: number };

/** A file of one item whose data lie in these pieces, in numbers of so many bytes. */
function inPieces(pieces: readonly Piece[], data: Buffer): Buffer {
  const head = Buffer.from([0x44, 0, 0, 1, 0, 1, 0, 0, pieces.length >> 8, pieces.length & 255]);
  const places = pieces.flatMap(({ at, length }) => [at, length]);
  const listed = Buffer.alloc(4 * places.length);
  places.forEach((each, index) => listed.writeUInt32BE(each, index * 4));
  return Buffer.concat([fullBox('meta', 0, fullBox('iloc', 0, head, listed)), box('mdat', data)]);
}

/** Where the data of such a file begin. */
const startFor = (pieces: number) =>
  inPieces(Array(pieces).fill({ at: 0, length: 0 }), Buffer.alloc(0)).length;

it('are put together from their pieces', () => {
  const start = startFor(2);
  const pieces = [
    { at: start + 4, length: 2 },
    { at: start, length: 3 },
  ];
  expect(itemData(inPieces(pieces, Buffer.from('abcdef')))(1)?.toString()).toBe('efabc');
});

it('are those of each item', () => {
  expect(itemData(heif({ items: [coded, coded] }))(2)).toEqual(coded.data);
});

it('are not there where some of them are not', () => {
  const start = startFor(1);
  expect(itemData(inPieces([{ at: start, length: 7 }], Buffer.from('abcdef')))(1)).toBeUndefined();
  expect(itemData(heif({ items: [coded] }))(3)).toBeUndefined();
});

it('are not put together from pieces that lie over each other and are more than the file', () => {
  const file = inPieces(Array(100).fill({ at: 0, length: 400_000 }), Buffer.alloc(400_000));
  expect(itemData(file)(1)).toBeUndefined();
});

it('are not listed in pieces without a length, of which any number takes no place', () => {
  const item = Buffer.from([0, 1, 0, 0, 0xff, 0xff]);
  const items = Array<Buffer>(60).fill(item);
  const iloc = fullBox('iloc', 0, Buffer.from([0, 0, 0, items.length]), ...items);
  const before = process.memoryUsage().heapUsed;
  const dataOf = itemData(fullBox('meta', 0, iloc));
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(50);
  expect(dataOf(1)).toBeUndefined();
});

it('are not looked for behind more boxes than any camera writes', () => {
  const boxes = Buffer.alloc(2400);
  for (let at = 0; at < boxes.length; at += 8) box('free').copy(boxes, at);
  const start = startFor(1);
  const file = inPieces([{ at: start, length: 6 }], Buffer.from('abcdef'));
  expect(itemData(file)(1)).toBeDefined();
  expect(itemData(Buffer.concat([boxes, file]))(1)).toBeUndefined();
});
