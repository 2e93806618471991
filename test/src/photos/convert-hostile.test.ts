/**
 * Damaged and hostile pictures of every format.
 * @thorough
 */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { hostile } from '../../fixtures/hostile';
import { peakMegabytes } from '../../fixtures/memory';
import { seeded } from '../../fixtures/scenes';
import { fixture, openStudio, outcome, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();
beforeAll(() => studio.convert(fixture('still.bmp'), plainFraming));

/** What is not refused is harmless: decoded within bounds, or a real if odd picture. */
const expected: Readonly<Record<string, string>> = {
  'PNG claiming 30,000², one bit, no pixels': 'photo.too_many_pixels',
  'PNG of 20,000² at one bit': 'photo.too_many_pixels',
  'PNG of 12,000² with alpha': 'photo.too_many_pixels',
  'PNG whose data inflates to 2 GB': 'photo.damaged',
  'interlaced PNG whose data inflates to 1 GB': 'photo.damaged',
  'large PNG whose data inflates to 4 GB': 'ok',
  'PNG with a profile that inflates to 1 GB': 'ok',
  'PNG with 100 texts that inflate to 7 MB each': 'ok',
  'JPEG claiming 9,999² in 300 bytes': 'photo.damaged',
  'JPEG claiming 7,000² in 300 bytes': 'photo.damaged',
  'JPEG claiming 65,500²': 'photo.too_many_pixels',
  'JPEG of 16 megapixels with 1,500 scans': 'photo.damaged',
  'BMP of 30,000² as run-length codes': 'photo.too_many_pixels',
  'BMP of 5,000² as run-length codes': 'photo.unsupported',
  'BMP claiming 5,000² without rows': 'photo.damaged',
  'GIF claiming 30,000² in 35 bytes': 'photo.too_many_pixels',
  'GIF claiming 7,000² in 35 bytes': 'photo.too_much_memory',
  'TIFF whose directory points at itself': 'photo.damaged',
  'TIFF of 2,000 pages': 'ok',
  'TIFF with a third of its only strip': 'photo.damaged',
  'TIFF claiming 60,000²': 'photo.too_many_pixels',
  'WebP claiming 16,000² in 38 bytes': 'photo.too_many_pixels',
};

it.each(Object.entries(hostile))('%s does not hurt', async (name, make) => {
  const file = await make();
  const before = peakMegabytes();
  expect(await outcome(studio.convert(file, plainFraming))).toBe(expected[name]);
  expect(peakMegabytes() - before).toBeLessThan(300);
});

describe('damage at random', () => {
  const names = readdirSync(path.join(__dirname, '../../fixtures/pictures')).filter(
    (name) => !/orientation-[2-8]/.test(name),
  );

  it.each(names)('refuses or reads 15 damaged copies of %s', async (name) => {
    const random = seeded(name.length * 31 + name.charCodeAt(0));
    for (let copy = 0; copy < 15; copy += 1) {
      const damaged = Buffer.from(fixture(name));
      for (let flip = 0; flip < 1 + copy / 3; flip += 1) {
        const at = Math.floor(random() * damaged.length);
        damaged[at] = damaged[at]! ^ (1 << Math.floor(random() * 8));
      }
      const result = await studio
        .convert(damaged, { ...plainFraming, crop: 'fit' })
        .catch((error: unknown) => error);
      if (result instanceof Error) {
        expect(result).toMatchObject({
          name: 'Refusal',
          code: expect.stringMatching(/^photo\./) as string,
        });
      } else {
        const { photo, side } = result as { photo: Buffer; side: number };
        expect(await pixelsOfJpeg(photo)).toMatchObject({ width: side, height: side });
      }
    }
  });
});
