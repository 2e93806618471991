/**
 * Damaged and hostile HEIC, each in a thread that may have to be ended.
 * @thorough
 */

import { plainFraming } from '../../../src/photos/pixels/framing';
import {
  box,
  codedPicture,
  grid,
  gridData,
  gridFile,
  heicFixture,
  heif,
  property,
} from '../../fixtures/heif';
import { peakMegabytes } from '../../fixtures/memory';
import { seeded } from '../../fixtures/scenes';
import { openStudio, outcome } from '../../fixtures/studio';

const studio = openStudio();

const convert = (file: Buffer) => outcome(studio.convert(file, plainFraming));
const small = codedPicture('quarters.heic', 96, 64);
const tile = codedPicture('tile.heic', 512, 512);

/** The same picture with another size in its header. */
function claiming(width: number, height: number) {
  return { ...tile, properties: [tile.properties[0]!, property.size(width, height)] };
}

describe('a HEIC that lies', () => {
  const bomb = grid(12_000, 2000);
  const files: Readonly<Record<string, Buffer>> = {
    'about its size: less': heif({ items: [claiming(64, 64)] }),
    'about its size: more': heif({ items: [claiming(4000, 3000)] }),
    'about the size of its tiles': heif({
      items: [
        ...grid(1024, 1024)
          .slice(0, 4)
          .map(() => claiming(64, 64)),
        grid(1024, 1024).at(-1)!,
      ],
      primary: 5,
    }),
    'about the size of its grid': heif({
      items: [...bomb.slice(0, -1), { ...bomb.at(-1)!, data: gridData(200, 200, 60_000, 60_000) }],
      primary: bomb.length,
    }),
    'about the number of its tiles': heif({
      items: [tile, { ...grid(1024, 1024).at(-1)!, references: { dimg: [1] } }],
      primary: 2,
    }),
    'and is made of itself': heif({
      items: [{ ...grid(1024, 1024).at(-1)!, references: { dimg: [1, 1, 1, 1] } }],
    }),
    'and is see-through by itself': heif({ items: [{ ...small, references: { auxl: [1] } }] }),
    'about where its data are': (() => {
      const file = heif({ items: [small] });
      file.writeUInt32BE(0xfffffff0, file.indexOf('iloc') + 22);
      return file;
    })(),
    'about the size in its stream': (() => {
      // The sequence parameter set says the size once more, in bits that begin here.
      const file = heif({ items: [small] });
      const at = file.indexOf(Buffer.from([0x42, 0x01, 0x01]));
      for (let byte = at + 15; byte < at + 19; byte += 1) file[byte] = 0;
      return file;
    })(),
  };

  it.each(Object.entries(files))('%s', async (_name, file) => {
    const before = peakMegabytes();
    expect(await convert(file)).not.toBe('ok');
    expect(await convert(file)).toMatch(/^photo\./);
    expect(peakMegabytes() - before).toBeLessThan(300);
    expect(await convert(heicFixture('quarters.heic'))).toBe('ok');
  });
});

it.each([0.99, 0.7, 0.4])('refuses a HEIC of which %d came', async (share) => {
  for (const file of [heicFixture('tile.heic'), gridFile(700, 700)]) {
    expect(await convert(file.subarray(0, Math.floor(file.length * share)))).toBe('photo.damaged');
  }
});

it.each([1, 2, 3, 4, 5])('reads or refuses what is damaged anywhere (%i)', async (seed) => {
  const random = seeded(seed);
  for (let copy = 0; copy < 5; copy += 1) {
    const damaged = gridFile(700, 600, property.turn(1));
    for (let flip = 0; flip < 4; flip += 1) damaged[Math.floor(random() * 700)] = random() * 256;
    expect(await convert(damaged)).toMatch(/^(ok|photo\.\w+)$/);
  }
  // And the next one is fine.
  expect(await convert(gridFile(700, 600))).toBe('ok');
});

it('calls a HEIC rare, and not damaged, whose decoder knows no such thing', async () => {
  const odd = { ...small, properties: [...small.properties, box('oddp', Buffer.alloc(8))] };
  await expect(studio.convert(heif({ items: [odd] }), plainFraming)).rejects.toMatchObject({
    code: 'photo.unsupported',
    details: { format: 'rare HEIC' },
  });
});
