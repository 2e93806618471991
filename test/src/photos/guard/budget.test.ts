import { guardPicture } from '../../../../src/photos/guard/guard';
import {
  bmpClaim,
  gifClaim,
  jpegClaim,
  pngClaim,
  tiffClaim,
  webpClaim,
} from '../../../fixtures/claims';
import { fixture } from '../../../fixtures/studio';

const progressive = 0xc2;
const full = [0x11, 0x11, 0x11];
const cmyk = [0x11, 0x11, 0x11, 0x11];
const deep = { depth: 16, colourType: 6 };
const rgb = [
  [258, 8],
  [262, 2],
  [277, 3],
] as const;
const wide = [
  [256, 16_000],
  [257, 3000],
  [258, 16],
] as const;

/** The picture of an AVIF with another size, and with other bits for the depth and density of its samples. */
function avif(width: number, height: number, samples: number): Buffer {
  const file = Buffer.from(fixture('still.avif'));
  for (let at = file.indexOf('ispe'); at >= 0; at = file.indexOf('ispe', at + 1)) {
    file.writeUInt32BE(width, at + 8);
    file.writeUInt32BE(height, at + 12);
  }
  file[file.indexOf('av1C') + 6] = samples;
  return file;
}

/** What the guard says of the header: a refusal's code, or `passes` for one that only the pixels are missing of. */
function verdict(file: Buffer): string {
  try {
    guardPicture(file);
    return 'passes';
  } catch (error) {
    const { code } = error as { code: string };
    return code === 'photo.damaged' ? 'passes' : code;
  }
}

const dense = 0x40;
const subsampled = 0x0c;

it.each([
  ['baseline JPEG', jpegClaim(16_320, 12_240)],
  ['baseline CMYK JPEG', jpegClaim(10_000, 10_000, { sampling: cmyk })],
  ['progressive JPEG, 4:2:0', jpegClaim(8192, 6144, { kind: progressive })],
  ['progressive CMYK JPEG', jpegClaim(4032, 3024, { kind: progressive, sampling: cmyk })],
  ['JPEG in three scans', jpegClaim(4032, 3024, { sampling: full, scan: 1 })],
  ['PNG in rows', pngClaim(8192, 6144, { colourType: 6 })],
  ['16-bit PNG in rows', pngClaim(7000, 7000, deep)],
  ['16-bit interlaced PNG', pngClaim(4032, 3024, { ...deep, interlaced: true })],
  ['GIF', gifClaim(4032, 3024)],
  ['lossy WebP', webpClaim(8192, 6144, { chunks: ['ICCP', 'VP8 '] })],
  ['lossy WebP with alpha', webpClaim(8192, 6144, { flags: 0x10, chunks: ['ALPH', 'VP8 '] })],
  ['lossless WebP', webpClaim(4032, 3024, { chunks: ['VP8L'] })],
  ['AVIF, 4:2:0', avif(4032, 3024, subsampled)],
  ['AVIF of 10 bits, 4:4:4', avif(4032, 3024, dense)],
  ['TIFF of LZW in one strip', tiffClaim([[256, 8192], [257, 6144], ...rgb, [259, 5]])],
  ['TIFF of JPEG in one strip', tiffClaim([[256, 4032], [257, 3024], ...rgb, [259, 7]])],
  ['TIFF in tiles', tiffClaim([[256, 8192], [257, 6144], ...rgb, [322, 512], [323, 512]])],
  ['16-bit TIFF of three channels', tiffClaim([...wide, [262, 2], [277, 3]])],
  ['1-bit BMP', bmpClaim(7000, 7000)],
])('has room for a large %s', (_kind, file) => {
  expect(verdict(file)).toBe('passes');
});

it.each([
  ['progressive JPEG, 4:4:4', jpegClaim(8192, 6144, { kind: progressive, sampling: full })],
  ['JPEG in three scans', jpegClaim(8192, 6144, { sampling: full, scan: 1 })],
  ['baseline JPEG that is low', jpegClaim(65_500, 1000)],
  ['16-bit interlaced PNG', pngClaim(7000, 7000, { ...deep, interlaced: true })],
  ['interlaced palette PNG', pngClaim(8000, 8000, { colourType: 3, interlaced: true })],
  ['wide PNG', pngClaim(60_000, 700, deep)],
  ['GIF', gifClaim(7000, 7000)],
  ['lossless WebP', webpClaim(16_000, 4000, { chunks: ['ICCP', 'VP8L'] })],
  ['animated WebP', webpClaim(16_000, 4000, { flags: 0x02, chunks: [] })],
  ['AVIF, 4:2:0', avif(7000, 7000, subsampled)],
  ['AVIF of 10 bits, 4:4:4', avif(4500, 3000, dense)],
  ['TIFF of JPEG in one strip', tiffClaim([[256, 7000], [257, 7000], ...rgb, [259, 7]])],
  ['TIFF of planes in one strip', tiffClaim([[256, 7000], [257, 7000], ...rgb, [284, 2]])],
  [
    'small TIFF in a large tile',
    tiffClaim([[256, 99], [257, 99], ...rgb, [322, 9999], [323, 9999]]),
  ],
  ['16-bit TIFF of four channels', tiffClaim([...wide, [262, 5], [277, 4]])],
  ['1-bit BMP that is low', bmpClaim(60_000, 900)],
])('refuses a %s that would take too much, from its header', (_kind, file) => {
  expect(verdict(file)).toBe('photo.too_much_memory');
});

it('refuses a TIFF of many channels for what it is, before they take memory', () => {
  const channels = [
    [256, 2000],
    [257, 2000],
    [258, 16],
    [262, 2],
    [277, 60_000],
  ] as const;
  expect(verdict(tiffClaim(channels))).toBe('photo.unsupported');
});

it.each([
  ['JPEG', jpegClaim(16_400, 12_240)],
  ['PNG', pngClaim(8001, 8001, {})],
  [
    'TIFF',
    tiffClaim([
      [256, 60_000],
      [257, 60_000],
    ]),
  ],
  [
    'TIFF with two widths',
    tiffClaim([
      [256, 99],
      [256, 90_000],
      [257, 1000],
    ]),
  ],
  [
    'TIFF in the other order',
    tiffClaim(
      [
        [256, 60_000],
        [257, 60_000],
      ],
      { order: 'MM' },
    ),
  ],
  [
    'BigTIFF',
    tiffClaim(
      [
        [256, 60_000],
        [257, 60_000],
      ],
      { big: true },
    ),
  ],
  [
    'BigTIFF in the other order',
    tiffClaim(
      [
        [256, 60_000],
        [257, 60_000],
      ],
      { big: true, order: 'MM' },
    ),
  ],
])('refuses a %s of too many pixels, from its header', (_kind, file) => {
  expect(verdict(file)).toBe('photo.too_many_pixels');
});
