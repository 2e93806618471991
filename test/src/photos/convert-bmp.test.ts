import { limits } from '../../../src/limits';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { bmp } from '../../fixtures/bmp';
import { oddBmp, type OddBmp } from '../../fixtures/odd-bmp';
import { paint, photoScene } from '../../fixtures/scenes';
import {
  colourAt,
  meanDifference,
  openStudio,
  outcome,
  pixelsOfJpeg,
  type Plain,
} from '../../fixtures/studio';

const studio = openStudio();

const fit = { ...plainFraming, crop: 'fit' } as const;
const grey = (width: number, height: number): Plain => ({
  data: paint(width, height, (x, y) => {
    const shade = (x * 3 + y * 2) % 256 > 127 ? 255 : 0;
    return [shade, shade, shade];
  }),
  width,
  height,
});
const colour = (width: number, height: number): Plain => ({
  data: photoScene(width, height, 0),
  width,
  height,
});

const masks565 = [0xf800, 0x7e0, 0x1f];
const coloured: Record<string, OddBmp> = {
  '16 bits without masks': { bits: 16 },
  '16 bits as 5-6-5': { bits: 16, masks: masks565 },
  '16 bits as 5-5-5': { bits: 16, masks: [0x7c00, 0x3e0, 0x1f] },
  '16 bits as 5-6-5 in a longer header': { bits: 16, masks: masks565, headerBytes: 108 },
  '24 bits': { bits: 24 },
  '24 bits that run downwards': { bits: 24, topDown: true },
  '24 bits behind a gap': { bits: 24, gap: 37 },
  '24 bits behind the header of 1987': { bits: 24, headerBytes: 12 },
  '24 bits behind the header of OS/2': { bits: 24, headerBytes: 64 },
  '24 bits behind the shortest header of OS/2': { bits: 24, headerBytes: 16 },
  '24 bits behind the longest header': { bits: 24, headerBytes: 124 },
  '32 bits, the fourth byte unused': { bits: 32 },
  '32 bits with red last': { bits: 32, masks: [0xff, 0xff00, 0xff0000] },
  '32 bits with ten bits a colour': {
    bits: 32,
    masks: [0x3ff00000, 0xffc00, 0x3ff],
    topDown: true,
  },
  '32 bits with all alpha at zero': {
    bits: 32,
    masks: [0xff0000, 0xff00, 0xff, 0xff000000],
    headerBytes: 56,
  },
};
const small = [1, 2, 4, 8] as const;

/** Every odd rest of a row's last word. */
const sizes = [
  [96, 64],
  [97, 65],
  [127, 64],
  [130, 51],
] as const;

async function differenceFrom(picture: Plain, file: Buffer): Promise<number> {
  const { master } = await studio.convert(file, fit);
  return meanDifference((await pixelsOfJpeg(master)).data, picture.data);
}

describe('a BMP shows what it should', () => {
  it.each(Object.entries(coloured))('with %s', async (_what, odd) => {
    for (const [width, height] of sizes) {
      const picture = colour(width, height);
      expect(await differenceFrom(picture, oddBmp(picture, odd))).toBeLessThan(4);
    }
  });

  it.each(small)('with colours of %i bits from a palette', async (bits) => {
    for (const [width, height] of sizes) {
      const picture = grey(width, height);
      for (const odd of [{}, { headerBytes: 12 }, { gap: 9, topDown: true }] as const) {
        expect(await differenceFrom(picture, oddBmp(picture, { bits, ...odd }))).toBeLessThan(4);
      }
    }
  });

  it('with what it lets through', async () => {
    const file = oddBmp(colour(97, 65), {
      bits: 32,
      headerBytes: 56,
      masks: [0xff0000, 0xff00, 0xff, 0xff000000],
      alpha: 128,
    });
    const whole = await studio.convert(file, fit);
    expect(whole.seeThrough).toBe(true);
  });

  it('when it is much larger than a photo', async () => {
    const [width, height] = [1401, 1303];
    const row = (shade: number) => Buffer.alloc(Math.ceil((width * 3) / 4) * 4, shade);
    const rows = Array.from({ length: height }, (_, y) => row(Math.floor((y * 256) / height)));
    const { master } = await studio.convert(bmp({ width, height }, Buffer.concat(rows)), fit);
    const shown = await pixelsOfJpeg(master);
    expect(shown.height).toBe(limits.photoSide);
    for (const y of [0.1, 0.37, 0.5, 0.93]) {
      for (const value of colourAt(shown, 0.5, y)) {
        // The first row of the file is the bottom one.
        expect(Math.abs(value - 256 * (1 - y))).toBeLessThan(4);
      }
    }
  });
});

describe('a BMP is refused', () => {
  const picture = grey(64, 64);
  const with32 = (at: number, value: number) => {
    const file = oddBmp(picture, { bits: 8 });
    file.writeUInt32LE(value, at);
    return file;
  };

  it.each([
    ['with run-length codes', with32(30, 1), 'photo.unsupported'],
    ['that holds a JPEG', with32(30, 4), 'photo.unsupported'],
    ['of 64 bits a pixel', with32(26, 64 << 16), 'photo.unsupported'],
    ['with a header of no known size', with32(14, 13), 'photo.damaged'],
    ['with a colour that is not in its palette', with32(46, 100), 'photo.damaged'],
    ['whose rows begin in its header', with32(10, 20), 'photo.damaged'],
    ['whose rows are cut off', oddBmp(picture, { bits: 8 }).subarray(0, 4000), 'photo.damaged'],
    [
      'whose masks overlap',
      oddBmp(picture, { bits: 16, masks: [0xf800, 0xfe0, 0x1f] }),
      'photo.damaged',
    ],
    [
      'whose masks have holes',
      oddBmp(picture, { bits: 16, masks: [0xf800, 0x520, 0x1f] }),
      'photo.damaged',
    ],
  ])('%s', async (_what, file, code) => {
    expect(await outcome(studio.convert(file, fit))).toBe(code);
  });
});
