import sharp from 'sharp';
import { plainFraming, type Framing } from '../../../src/photos/pixels/framing';
import { box, codedPicture, gridFile, heicFixture, heif, property } from '../../fixtures/heif';
import { photoScene, picture, quarters } from '../../fixtures/scenes';
import { colourAt, fixture, openStudio, outcome, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

const whole: Framing = { ...plainFraming, crop: 'fit' };
const scene = (...more: readonly Buffer[]) => codedPicture('quarters.heic', 96, 64, ...more);

async function photoOf(file: Buffer, framing: Framing = whole) {
  return pixelsOfJpeg((await studio.convert(file, framing)).photo);
}

/** The names of the quarters of a photo that is padded to a square: above from left to right, then below. */
async function quartersOf(file: Buffer, portrait = false): Promise<(string | undefined)[]> {
  const photo = await photoOf(file);
  const near = ([x, y]: readonly [number, number]) => {
    const seen = portrait
      ? colourAt(photo, 1 / 6 + (x * 2) / 3, y)
      : colourAt(photo, x, 1 / 6 + (y * 2) / 3);
    return Object.entries(quarters).find(([, colour]) =>
      colour.every((value, at) => Math.abs(value - seen[at]!) < 20),
    )?.[0];
  };
  return (
    [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.2, 0.8],
      [0.8, 0.8],
    ] as const
  ).map(near);
}

const upright = ['red', 'green', 'blue', 'yellow'];

describe('a HEIC', () => {
  it.each(['quarters.heic', 'full-chroma.heic', 'ten-bit.heic', 'ten-bit-half-chroma.heic'])(
    'becomes a photo: %s',
    async (name) => {
      expect(await quartersOf(heicFixture(name))).toEqual(upright);
      const { master, damaged, seeThrough } = await studio.convert(heicFixture(name), whole);
      expect(await sharp(master).metadata()).toMatchObject({
        format: 'jpeg',
        width: 96,
        height: 64,
      });
      expect({ damaged, seeThrough }).toEqual({ damaged: false, seeThrough: false });
    },
  );

  it('may be grey', async () => {
    const [red, green, blue] = colourAt(await photoOf(heicFixture('grey.heic')), 0.3, 0.3);
    expect(Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!)).toBeLessThan(6);
  });

  it('may be see-through', async () => {
    const file = heicFixture('see-through.heic');
    expect(await studio.convert(file, whole)).toMatchObject({ seeThrough: true });
    const on = async (ground: 'white' | 'black') =>
      colourAt(await photoOf(file, { ...whole, ground }), 0.2, 0.3);
    const half = (ground: number) => quarters.red.map((value) => (value + ground) / 2);
    (await on('white')).forEach((value, at) =>
      expect(Math.abs(value - half(255)[at]!)).toBeLessThan(12),
    );
    (await on('black')).forEach((value, at) =>
      expect(Math.abs(value - half(0)[at]!)).toBeLessThan(12),
    );
  });

  it('is the primary picture of its file, with whatever beside it', async () => {
    const patch = codedPicture('patch.heic', 64, 64);
    const depth = codedPicture(
      'patch.heic',
      64,
      64,
      property.auxiliary('urn:mpeg:hevc:2015:auxid:2'),
    );
    const items = [
      patch,
      scene(),
      { ...patch, references: { thmb: [2] } },
      { ...depth, references: { auxl: [2] } },
    ];
    expect(await quartersOf(heif({ items, primary: 2 }))).toEqual(upright);
  });

  it('may be a grid of tiles, which ends within them', async () => {
    const seen = await photoOf(gridFile(1000, 700), plainFraming);
    const tile = await picture(photoScene(512, 512), 512, 512).raw().toBuffer();
    // The photo is the middle 700 columns at 648 a side; tiles begin at 0 and 512.
    for (const [x, y] of [
      [200, 100],
      [500, 300],
      [800, 600],
    ] as const) {
      const expected = [...tile.subarray(((y % 512) * 512 + (x % 512)) * 3).subarray(0, 3)];
      const got = colourAt(seen, (x - 150) / 700, y / 700);
      got.forEach((value, at) => expect(Math.abs(value - expected[at]!)).toBeLessThan(25));
    }
  });

  it('may name its box of data last, and itself by another name', async () => {
    expect(await quartersOf(heif({ items: [scene()], brands: ['mif1', 'mif1'] }))).toEqual(upright);
    expect(await quartersOf(heif({ items: [scene()], brands: ['avif', 'mif1'] }))).toEqual(upright);
  });
});

describe('the orientation of a HEIC', () => {
  const [red, green, blue, yellow] = upright;
  const turned: readonly (readonly [string, readonly Buffer[], readonly unknown[]])[] = [
    ['a quarter', [property.turn(1)], [green, yellow, red, blue]],
    ['half', [property.turn(2)], [yellow, blue, green, red]],
    ['three quarters', [property.turn(3)], [blue, red, yellow, green]],
    ['mirrored upside down', [property.mirror(0)], [blue, yellow, red, green]],
    ['mirrored left to right', [property.mirror(1)], [green, red, yellow, blue]],
    ['turned, then mirrored', [property.turn(1), property.mirror(1)], [yellow, green, blue, red]],
    ['mirrored, then turned', [property.mirror(1), property.turn(1)], [red, blue, green, yellow]],
  ];

  it.each(turned)('is what its own properties say: %s', async (_name, properties, expected) => {
    const portrait = properties.some((each) => each.includes('irot') && each.at(-1)! % 2 === 1);
    expect(await quartersOf(heif({ items: [scene(...properties)] }), portrait)).toEqual(expected);
  });

  it('is not turned once more by EXIF', async () => {
    const tagged = await sharp(fixture('photo.jpg'))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const exif = (await sharp(tagged).metadata()).exif!;
    const item = {
      type: 'Exif',
      data: Buffer.concat([Buffer.from([0, 0, 0, 6]), exif]),
      properties: [],
    };
    const items = [scene(), { ...item, references: { cdsc: [1] } }];
    expect(await quartersOf(heif({ items }))).toEqual(upright);
  });
});

describe('what looks like a HEIC', () => {
  it('is an AVIF where its primary picture is one', async () => {
    const renamed = Buffer.from(fixture('still.avif'));
    renamed.write('heic', 8, 'latin1');
    const [plain, other] = [await photoOf(fixture('still.avif')), await photoOf(renamed)];
    expect(other.data.equals(plain.data)).toBe(true);
  });

  it.each([
    [
      'a film of pictures',
      Buffer.concat([box('ftyp', Buffer.from('hevc\0\0\0\0msf1hevc')), box('moov')]),
      'HEIC sequence',
    ],
    [
      'a JPEG in a HEIF',
      heif({ items: [{ ...codedPicture('quarters.heic', 96, 64), type: 'jpeg' }] }),
      'HEIF',
    ],
  ])('is refused by name: %s', async (_name, file, format) => {
    await expect(studio.convert(file, whole)).rejects.toMatchObject({
      code: 'photo.unsupported',
      details: { format },
    });
  });
});

it('converts several at once, one after another', async () => {
  const all = Array.from({ length: 4 }, () =>
    outcome(studio.convert(heicFixture('quarters.heic'), whole)),
  );
  expect(await Promise.all(all)).toEqual(['ok', 'ok', 'ok', 'ok']);
});
