import sharp from 'sharp';
import { guardPicture, layoutOf } from '../../../../src/photos/guard/guard';
import { sniffFormat } from '../../../../src/photos/guard/sniff';
import { limits } from '../../../../src/limits';
import { bmp } from '../../../fixtures/bmp';
import { plainRows, png } from '../../../fixtures/png';
import { fixture } from '../../../fixtures/studio';

const scene = { width: 96, height: 64 };

it.each([
  ['photo.jpg', { width: 800, height: 600 }],
  ['progressive.jpg', scene],
  ['cargo.jpg', scene],
  ['palette.png', scene],
  ['still.gif', scene],
  ['still.bmp', scene],
  ['orientation-1-rgb.webp', scene],
  ['animated.webp', scene],
  ['still.avif', scene],
  ['orientation-1-rgb.tif', scene],
])('reads the size that %s claims', (name, size) => {
  const picture = fixture(name);
  expect(layoutOf(sniffFormat(picture), picture)).toMatchObject(size);
});

it.each([
  'photo.jpg',
  'palette.png',
  'still.gif',
  'still.bmp',
  'orientation-1-rgb.webp',
  'still.avif',
  'orientation-1-rgb.tif',
])('never throws anything but a refusal for a header of %s that is cut anywhere', (name) => {
  for (let length = 0; length < 200; length += 1) {
    try {
      guardPicture(fixture(name).subarray(0, length));
    } catch (error) {
      expect(error).toMatchObject({ name: 'Refusal' });
    }
  }
});

it('reads the size of a lossless WebP of one colour, which has 28 bytes', async () => {
  const colour = { width: 160, height: 100, channels: 3, background: 'blue' } as const;
  const file = await sharp({ create: colour }).webp({ lossless: true }).toBuffer();
  expect(layoutOf('WebP', file.subarray(0, 28))).toMatchObject({ width: 160, height: 100 });
});

it('refuses more bytes than the limit before it looks at them', () => {
  expect(() => guardPicture(Buffer.alloc(limits.pictureBytes + 1))).toThrow('photo.too_large');
});

it('says how small a picture is and how large it must be', () => {
  const icon = png({ width: 47, height: 300 }, plainRows(47, 300, [1, 2, 3]));
  expect(() => guardPicture(icon)).toThrow(
    expect.objectContaining({
      code: 'photo.too_small',
      details: { width: 47, height: 300, minimum: 48 },
    }) as Error,
  );
});

const rows = Buffer.alloc(64 * 64 * 3);

it.each([
  ['run-length codes', { width: 64, height: 64, bits: 8, compression: 1 }, 'photo.unsupported'],
  ['fewer rows than it claims', { width: 64, height: 65 }, 'photo.damaged'],
  ['17 bits', { width: 64, height: 64, bits: 17 }, 'photo.damaged'],
])('refuses a BMP with %s', (_what, header, code) => {
  expect(() => guardPicture(bmp(header, rows))).toThrow(code);
});

it('accepts a BMP whose rows run downwards', () => {
  expect(guardPicture(bmp({ width: 64, height: -64 }, rows))).toMatchObject({ format: 'BMP' });
});
