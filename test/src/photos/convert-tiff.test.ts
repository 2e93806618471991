import { plainFraming } from '../../../src/photos/pixels/framing';
import { withoutMetadata } from '../../../src/photos/files/tiff/plain';
import { firstDirectory } from '../../../src/photos/files/tiff/image-directory';
import { picture, photoScene } from '../../fixtures/scenes';
import { openStudio, outcome } from '../../fixtures/studio';
import { greyTags, lzwOf, tiffOf, type Tags } from '../../fixtures/tiff';

const studio = openStudio();

const pixels = Buffer.from(Array.from({ length: 64 * 64 }, (_, at) => (at * 7) % 256));
const plain = tiffOf(greyTags, pixels);

async function expectWhole(file: Buffer): Promise<void> {
  const { damaged, photo } = await studio.convert(file, plainFraming);
  expect(damaged).toBe(false);
  expect(photo.equals((await studio.convert(plain, plainFraming)).photo)).toBe(true);
}

describe('a TIFF whose metadata are odd', () => {
  it.each<[string, Tags]>([
    ['a text without an end', { ...greyTags, 305: 'Somebody’s program 3.2' }],
    ['a text with an end in its middle', { ...greyTags, 305: 'Program\0 of somebody' }],
    ['a page number of one value', { ...greyTags, 297: 0 }],
    ['a tag that nobody knows', { ...greyTags, 65_000: [1, 2, 3] }],
  ])('passes with %s', async (_what, tags) => {
    await expectWhole(tiffOf(tags, pixels));
  });

  it('passes with its tags in disorder', async () => {
    await expectWhole(tiffOf(greyTags, pixels, 'descending'));
  });

  it('is refused all the same where its pixels are damaged', async () => {
    const tags = { ...greyTags, 259: 32_773, 305: 'no end' };
    expect(await outcome(studio.convert(tiffOf(tags, pixels), plainFraming))).toBe('photo.damaged');
  });
});

it('keeps of a TIFF what its pixels need', async () => {
  const scene = picture(photoScene(64, 64), 64, 64).withMetadata({ orientation: 6 });
  for (const bigtiff of [false, true]) {
    const file = await scene.clone().tiff({ compression: 'lzw', bigtiff }).toBuffer();
    const [before, after] = [file, withoutMetadata(file)].map((each) => firstDirectory(each, 99)!);
    expect(after!.get(274)).toEqual([6]);
    for (const [tag, values] of after!) expect(values).toEqual(before!.get(tag));
    expect([...after!.keys()]).toEqual(expect.arrayContaining([256, 257, 258, 259, 262, 273, 277]));
    expect([...after!.keys()]).not.toContain(282);
  }
});

describe('a TIFF in LZW', () => {
  const coded = { ...greyTags, 259: 5 };

  it('passes with as many bytes as its rows need', async () => {
    await expectWhole(tiffOf(coded, lzwOf(pixels)));
  });

  it('passes with one byte more, as Photoshop writes it', async () => {
    await expectWhole(tiffOf(coded, lzwOf(Buffer.concat([pixels, Buffer.alloc(1)]))));
  });

  it.each([
    ['a row more', Buffer.concat([pixels, Buffer.alloc(64)])],
    ['a byte less', pixels.subarray(1)],
  ])('is refused with %s', async (_what, bytes) => {
    const file = tiffOf(coded, lzwOf(bytes));
    expect(await outcome(studio.convert(file, plainFraming))).toBe('photo.damaged');
  });
});
