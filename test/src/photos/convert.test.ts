import sharp from 'sharp';
import type { Framing } from '../../../src/photos/pixels/framing';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { limits } from '../../../src/limits';
import { bmp } from '../../fixtures/bmp';
import { noiseScene, picture, quarters, quarterScene, zonePlate } from '../../fixtures/scenes';
import {
  colourAt,
  fixture,
  meanDifference,
  openStudio,
  pixelsOfJpeg,
  segments,
} from '../../fixtures/studio';

const studio = openStudio();

const fit = { ...plainFraming, crop: 'fit' } as const;

async function photoOf(bytes: Buffer, framing: Framing = plainFraming) {
  return pixelsOfJpeg((await studio.convert(bytes, framing)).photo);
}

function expectNear(colour: readonly number[], wished: readonly number[], tolerance: number): void {
  colour.forEach((value, index) => {
    expect(Math.abs(value - wished[index]!)).toBeLessThanOrEqual(tolerance);
  });
}

describe('orientation', () => {
  const turned = [2, 3, 4, 5, 6, 7, 8];

  it.each(['rgb.jpg', 'grey.jpg', 'cmyk.jpg', 'alpha.png', 'sixteen.png', 'rgb.webp', 'rgb.tif'])(
    'turns all eight orientations of %s the same way up',
    async (kind) => {
      const reference = await photoOf(fixture(`orientation-1-${kind}`), fit);
      for (const orientation of turned) {
        const photo = await photoOf(fixture(`orientation-${orientation}-${kind}`), fit);
        expect(meanDifference(photo.data, reference.data)).toBeLessThan(2);
      }
    },
  );

  it.each([
    ['rgb.jpg', 12],
    ['sixteen.png', 12],
    ['rgb.webp', 16],
    ['rgb.tif', 12],
    ['cmyk.jpg', 60],
  ])('shows the upright %s as it was painted', async (kind, tolerance) => {
    const photo = await photoOf(fixture(`orientation-6-${kind}`));
    expectNear(colourAt(photo, 0.2, 0.2), quarters.red, tolerance);
    expectNear(colourAt(photo, 0.8, 0.2), quarters.green, tolerance);
    expectNear(colourAt(photo, 0.2, 0.8), quarters.blue, tolerance);
    expectNear(colourAt(photo, 0.8, 0.8), quarters.yellow, tolerance);
  });

  it('lays see-through pixels on white', async () => {
    const photo = await photoOf(fixture('orientation-3-alpha.png'));
    const onWhite = quarters.red.map((value) => Math.round(0.75 * value + 0.25 * 255));
    expectNear(colourAt(photo, 0.2, 0.2), onWhite, 8);
  });

  it('lays see-through pixels on black if asked', async () => {
    const photo = await photoOf(fixture('orientation-3-alpha.png'), {
      ...plainFraming,
      ground: 'black',
    });
    const onBlack = quarters.red.map((value) => Math.round(0.75 * value));
    expectNear(colourAt(photo, 0.2, 0.2), onBlack, 8);
  });

  it('is that of the picture first, and then turned as asked', async () => {
    const photo = await photoOf(fixture('orientation-6-rgb.jpg'), { ...plainFraming, turn: 90 });
    expectNear(colourAt(photo, 0.2, 0.2), quarters.blue, 12);
    expectNear(colourAt(photo, 0.8, 0.2), quarters.red, 12);
  });
});

it.each([
  'progressive.jpg',
  'palette.png',
  'interlaced.png',
  'still.avif',
  'still.gif',
  'still.bmp',
])('reads %s', async (name) => {
  const photo = await photoOf(fixture(name));
  expect([photo.width, photo.height]).toEqual([64, 64]);
  expectNear(colourAt(photo, 0.2, 0.2), quarters.red, 24);
  expectNear(colourAt(photo, 0.8, 0.8), quarters.yellow, 24);
});

it('reads 16-bit grey', async () => {
  const photo = await photoOf(fixture('grey-sixteen.png'));
  const [red, green, blue] = colourAt(photo, 0.8, 0.8);
  expect([red, red]).toEqual([green, blue]);
  expect(red).toBeGreaterThan(colourAt(photo, 0.2, 0.8)[0]! + 50);
});

it.each(['animated.png', 'animated.gif', 'animated.webp'])(
  'takes the first frame of %s',
  async (name) => {
    const photo = await photoOf(fixture(name));
    expectNear(colourAt(photo, 0.5, 0.5), [220, 40, 40], 8);
  },
);

describe('colour', () => {
  it.each(['display-p3.jpg', 'display-p3.png', 'display-p3-sixteen.png'])(
    'keeps the colour that %s means',
    async (name) => {
      expectNear(colourAt(await photoOf(fixture(name)), 0.5, 0.5), [200, 80, 60], 4);
    },
  );

  it('keeps the colour that an Adobe RGB picture means', async () => {
    expectNear(
      colourAt(await photoOf(fixture('adobe-rgb.jpg')), 0.5, 0.5),
      adobeToSrgb(170, 150, 90),
      4,
    );
  });

  const finePlaces = [
    [0.02, 0.5],
    [0.98, 0.5],
    [0.5, 0.02],
    [0.1, 0.1],
  ] as const;

  it.each([
    ['PNG, which sharp shrinks', (rgb: Buffer) => picture(rgb, 1500, 1500).png().toBuffer()],
    ['BMP, which jimp shrinks', (rgb: Buffer) => bmp({ width: 1500, height: 1500 }, rgb)],
  ])('averages rings that are too fine to plain grey (%s)', async (_format, encode) => {
    const photo = await photoOf(await encode(zonePlate(1500)));
    for (const [x, y] of finePlaces) {
      expectNear(colourAt(photo, x, y), [128, 128, 128], 30);
    }
  });

  it('lets no hidden colour into the edge of something see-through', async () => {
    const data = Buffer.from(
      Array.from({ length: 1000 * 1000 }, (_, at) =>
        at % 2 === 0 ? [255, 0, 0, 255] : [0, 255, 0, 1],
      ).flat(),
    );
    const stripes = await sharp(data, { raw: { width: 1000, height: 1000, channels: 4 } })
      .png()
      .toBuffer();
    const [red, green, blue] = colourAt(await photoOf(stripes), 0.5, 0.5);
    expect(red).toBeGreaterThan(245);
    expect(Math.abs(green! - blue!)).toBeLessThan(6);
  });
});

/** https://www.adobe.com/digitalimag/pdfs/AdobeRGB1998.pdf and IEC 61966-2-1, written out. */
function adobeToSrgb(...bytes: [number, number, number]): number[] {
  const [r, g, b] = bytes.map((value) => (value / 255) ** (563 / 256)) as [number, number, number];
  return [1.39836 * r - 0.39836 * g, g, -0.04293 * g + 1.04293 * b].map((linear) =>
    Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055)),
  );
}

describe('the photo', () => {
  it.each(['cargo.jpg', 'polyglot.jpg'])('carries nothing of %s but its pixels', async (name) => {
    const { photo, preview, master } = await studio.convert(fixture(name), plainFraming);
    for (const file of [photo, preview, master]) {
      expect(segments(file)).not.toEqual(expect.arrayContaining(['e1']));
      expect(segments(file)).not.toEqual(expect.arrayContaining(['e2']));
      expect(segments(file)).not.toEqual(expect.arrayContaining(['fe']));
      expect(file.toString('latin1')).not.toMatch(/canary|script|Exif|GPS/);
    }
  });

  it('is a baseline JPEG', async () => {
    expect(
      segments((await studio.convert(fixture('progressive.jpg'), plainFraming)).photo),
    ).toContain('c0');
  });

  it('stays below its limits even for noise, and so does the preview', async () => {
    const noise = await picture(noiseScene(1024, 1024), 1024, 1024).png().toBuffer();
    const { photo, preview, side } = await studio.convert(noise, plainFraming);
    expect(side).toBe(limits.photoSide);
    expect(photo.length).toBeLessThan(limits.photoBytes);
    expect(preview.length).toBeLessThanOrEqual(limits.previewBytes);
  });

  it('is never larger than the picture was', async () => {
    const small = await picture(quarterScene(60, 50), 60, 50).png().toBuffer();
    const { side, preview } = await studio.convert(small, plainFraming);
    expect(side).toBe(50);
    expect((await sharp(preview).metadata()).width).toBe(50);
  });
});
