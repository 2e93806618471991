import { guardPicture } from '../../../../../src/photos/guard/guard';
import {
  codedPicture,
  grid,
  gridFile,
  heif,
  property,
  type HeifItem,
} from '../../../../fixtures/heif';

const tile = codedPicture('tile.heic', 512, 512);
const small = codedPicture('quarters.heic', 96, 64);
const [configuration, size] = small.properties as [Buffer, Buffer];

/** The same picture with another size in its header. */
function claiming(width: number, height: number): HeifItem {
  return { ...tile, properties: [tile.properties[0]!, property.size(width, height)] };
}

const file = (...items: readonly HeifItem[]) => heif({ items, primary: items.length });
const coded = (name: string, width: number, height: number) =>
  file(codedPicture(name, width, height));

/** The file with more behind it, up to so many megabytes. */
const filled = (picture: Buffer, megabytes: number) =>
  Buffer.concat([picture, Buffer.alloc(megabytes * 1024 * 1024 - picture.length)]);

/** The guard's word, before anything is decoded. */
function verdict(picture: Buffer): string {
  try {
    return guardPicture(picture).format;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

it.each([
  ['a phone’s of 24 megapixels', gridFile(5712, 4284, property.turn(3))],
  ['a phone’s of 24 megapixels in 12 MB', filled(gridFile(5712, 4284, property.turn(3)), 12)],
  ['one of 24 megapixels that is no grid', coded('tile.heic', 5712, 4284)],
  ['one of 24 megapixels and 10 bits', coded('ten-bit.heic', 5712, 4284)],
  ['one of 12 megapixels, 10 bits and much colour', coded('ten-bit-half-chroma.heic', 4032, 3024)],
])('lets pass %s', (_name, picture) => {
  expect(verdict(picture)).toBe('HEIC');
});

it.each([
  ['of 26 megapixels', gridFile(6500, 4000), 'photo.too_many_pixels'],
  ['that claims billions', file(claiming(0xffffffff, 0xffffffff)), 'photo.too_many_pixels'],
  [
    'with a tile of 64 megapixels',
    file(claiming(8000, 8000), { ...grid(5000, 4000).at(-1)!, references: { dimg: [1] } }),
    'photo.too_much_memory',
  ],
  [
    'of 20 megapixels, 10 bits and much colour',
    coded('ten-bit-half-chroma.heic', 5000, 4000),
    'photo.too_much_memory',
  ],
  [
    'of 24 megapixels in 24 MB, of which there are four at once',
    filled(gridFile(5712, 4284), 24),
    'photo.too_much_memory',
  ],
  ['below 48 pixels', gridFile(600, 40), 'photo.too_small'],
  ['that is too long', gridFile(8000, 60), 'photo.too_long'],
  ['without a size', file({ ...small, properties: [configuration] }), 'photo.damaged'],
  ['without a way of coding', file({ ...small, properties: [size] }), 'photo.damaged'],
  [
    'without its description',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
    'photo.damaged',
  ],
])('refuses one %s', (_name, picture, code) => {
  expect(verdict(picture)).toBe(code);
});

it('says how many megapixels are too many', () => {
  expect(() => guardPicture(gridFile(6500, 4000))).toThrow(
    expect.objectContaining({ details: { megapixels: 25 } }) as Error,
  );
});
