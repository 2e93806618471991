import sharp from 'sharp';
import {
  crops,
  framingKey,
  plainFraming,
  turns,
  type Framing,
} from '../../../src/photos/pixels/framing';
import { paint, picture } from '../../fixtures/scenes';
import { plainRows, png } from '../../fixtures/png';
import { colourAt, openStudio, outcome, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

/** Below the side of a photo, so that the master is as large; a larger one would only take longer to read. */
const long = { width: 10_000, height: 250 };
/** Red grows from left to right, green from top to bottom. */
const panorama = () =>
  picture(
    paint(long.width, long.height, (x, y) => [
      Math.round((x * 255) / long.width),
      Math.round((y * 255) / long.height),
      60,
    ]),
    long.width,
    long.height,
  )
    .jpeg({ quality: 95 })
    .toBuffer();

/** Where the middle of the square is along the picture, as a share of its length, written down apart from the code. */
function middleOf({ crop, turn }: Framing): number {
  const half = long.height / 2 / long.width;
  const [start, end] = [half, 1 - half];
  const [top, bottom] = turn === 90 ? [start, end] : [end, start];
  if (turn % 180 === 0) {
    const [left, right] = turn === 0 ? [start, end] : [end, start];
    return crop === 'left' ? left : crop === 'right' ? right : 0.5;
  }
  if (crop === 'auto') return top + 0.15 * (bottom - top);
  return crop === 'top' ? top : crop === 'bottom' ? bottom : 0.5;
}

const framings = crops
  .filter((crop) => crop !== 'fit')
  .flatMap((crop) => turns.map((turn): Framing => ({ ...plainFraming, crop, turn })));

describe('of a picture forty times as long as high', () => {
  let master: Buffer;
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await panorama();
    ({ master } = await studio.convert(bytes, plainFraming));
  });

  it.each(framings.map((framing) => [framingKey(framing), framing] as const))(
    '%s is a photo of full height, at once and from the master',
    async (_key, framing) => {
      // A turn makes no difference to what is read, and each reading of so long a picture takes a moment.
      const directly = framing.turn === 0 ? [await studio.convert(bytes, framing)] : [];
      for (const { photo, side } of [...directly, await studio.frameAgain(master, framing)]) {
        expect(side).toBe(long.height);
        const pixels = await pixelsOfJpeg(photo);
        expect(pixels).toMatchObject({ width: side, height: side });
        const [red] = colourAt(pixels, 0.5, 0.5);
        expect(Math.abs(red! - 255 * middleOf(framing))).toBeLessThan(4);
      }
    },
  );

  it('fit shows all of it', async () => {
    const { photo, side } = await studio.frameAgain(master, { ...plainFraming, crop: 'fit' });
    expect(side).toBe(648);
    const pixels = await pixelsOfJpeg(photo);
    expect(colourAt(pixels, 0.05, 0.5)[0]).toBeLessThan(30);
    expect(colourAt(pixels, 0.95, 0.5)[0]).toBeGreaterThan(225);
    expect(Math.min(...colourAt(pixels, 0.5, 0.1))).toBeGreaterThan(250);
  });
});

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } });

it.each([
  [4800, 48],
  [48, 4800],
  [7000, 70],
])('accepts %i × %i, whose photo has the shorter side', async (width, height) => {
  const { side } = await studio.convert(await plain(width, height).png().toBuffer(), plainFraming);
  expect(side).toBe(Math.min(width, height));
});

it.each([
  ['PNG', () => plain(4801, 48).png().toBuffer()],
  ['JPEG', () => plain(48, 4801).jpeg().toBuffer()],
  ['TIFF', () => plain(10_100, 100).tiff().toBuffer()],
  ['WebP', () => plain(10_100, 100).webp().toBuffer()],
  ['AVIF', () => plain(48, 4801).avif({ effort: 0 }).toBuffer()],
  ['GIF', () => plain(4801, 48).gif().toBuffer()],
])('refuses a %s more than a hundred times as long', async (_format, make) => {
  expect(await outcome(studio.convert(await make(), plainFraming))).toBe('photo.too_long');
});

it('refuses one of a million pixels from its header alone', async () => {
  const claim = png({ width: 1_000_000, height: 48 }, plainRows(1, 1, [1, 2, 3]));
  expect(await outcome(studio.convert(claim, plainFraming))).toBe('photo.too_long');
});

it('refuses what is too low, however long it is', async () => {
  const low = await plain(1000, 47).png().toBuffer();
  expect(await outcome(studio.convert(low, plainFraming))).toBe('photo.too_small');
});
