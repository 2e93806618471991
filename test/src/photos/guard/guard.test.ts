import sharp from 'sharp';
import { guardPicture, layoutOf } from '../../../../src/photos/guard/guard';
import { sniffFormat } from '../../../../src/photos/guard/sniff';
import { limits } from '../../../../src/limits';
import { bmp } from '../../../fixtures/bmp';
import { chunk, plainRows, png } from '../../../fixtures/png';
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

describe('what has millions of pieces is refused before they are looked at', () => {
  const own = () => process.memoryUsage().heapUsed + process.memoryUsage().external;

  it.each(['tEXt', 'abCd', 'IDAT'])('a PNG of chunks named %s', (type) => {
    const size = { width: 100, height: 100 };
    const many = Buffer.alloc(12 * (limits.pngChunks + 1)).fill(chunk(type, Buffer.alloc(0)));
    const file = png({ ...size, before: [many] }, plainRows(100, 100, [1, 2, 3]));
    expect(() => guardPicture(file)).toThrow(
      expect.objectContaining({ code: 'photo.damaged' }) as Error,
    );
  });

  it('a PNG of some thousand chunks passes', () => {
    const size = { width: 100, height: 100 };
    const some = Buffer.alloc(12 * (limits.pngChunks - 10)).fill(chunk('tEXt', Buffer.alloc(0)));
    const file = png({ ...size, before: [some] }, plainRows(100, 100, [1, 2, 3]));
    expect(guardPicture(file).layout).toMatchObject(size);
  });

  it.each(['ANMF', 'abcd'])('a WebP of chunks named %s', async (name) => {
    const colour = { width: 96, height: 64, channels: 4, background: '#1238' } as const;
    const still = await sharp({ create: colour }).webp({ effort: 0 }).toBuffer();
    const one = Buffer.alloc(8 + 16);
    one.write(name, 'latin1');
    one.writeUInt32LE(16, 4);
    for (const [chunks, passes] of [
      [limits.webpChunks - 10, true],
      [limits.webpChunks, false],
    ] as const) {
      const guard = () =>
        guardPicture(Buffer.concat([still, Buffer.alloc(chunks * one.length).fill(one)]));
      if (passes) expect(guard).not.toThrow();
      else expect(guard).toThrow('photo.damaged');
    }
  });

  it('a JPEG of Huffman tables, in one segment or in many', () => {
    const file = fixture('photo.jpg');
    for (const [segments, tables] of [
      [300, 3800],
      [limits.jpegSegments + 1, 1],
    ] as const) {
      const segment = Buffer.alloc(4 + 17 * tables);
      segment.writeUInt32BE(0xffc40000 + segment.length - 2);
      const many = Buffer.alloc(segments * segment.length).fill(segment);
      const before = own();
      const start = process.cpuUsage();
      const guard = () =>
        guardPicture(Buffer.concat([file.subarray(0, 2), many, file.subarray(2)]));
      if (segments > limits.jpegSegments) expect(guard).toThrow('photo.damaged');
      else expect(guard).not.toThrow();
      expect([process.cpuUsage(start).user < 1_000_000, own() - before < 100e6]).toEqual([
        true,
        true,
      ]);
    }
  });
});

it.each([0x00, 0x10, 0x01, 0x51, 0x15])('a JPEG with sampling factors %i is damaged', (factors) => {
  const file = Buffer.from(fixture('photo.jpg'));
  const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
  for (const component of [0, 1, 2]) file[frame + 11 + 3 * component] = factors;
  expect(() => guardPicture(file)).toThrow(
    expect.objectContaining({ code: 'photo.damaged' }) as Error,
  );
});
