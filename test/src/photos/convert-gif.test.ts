import sharp from 'sharp';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { without } from '../../fixtures/damage';
import { paint, picture } from '../../fixtures/scenes';
import { colourAt, openStudio, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();
const red = [200, 40, 40] as const;

const redFrame = () =>
  picture(
    paint(60, 60, () => red),
    60,
    60,
  )
    .gif({ effort: 1 })
    .toBuffer();

/** A red frame of 60 × 60 on a canvas of 100 × 100, that far from its corner. No colour of it is see-through. */
async function smallFrame(corner: number): Promise<Buffer> {
  const file = await redFrame();
  const descriptor = Buffer.from([0x2c, 0, 0, 0, 0, 60, 0, 60, 0]);
  const at = file.indexOf(descriptor);
  expect(at).toBeGreaterThan(0);
  const flags = file.indexOf(Buffer.from([0x21, 0xf9, 4])) + 3;
  if (flags > 2) file.writeUInt8(file.readUInt8(flags) & 0xfe, flags);
  file.writeUInt16LE(100, 6);
  file.writeUInt16LE(100, 8);
  file.writeUInt16LE(corner, at + 1);
  file.writeUInt16LE(corner, at + 3);
  return file;
}

describe('a GIF whose first frame is smaller than its canvas', () => {
  it.each([0, 20, 40])('shows the ground beside it, at %i', async (corner) => {
    const file = await smallFrame(corner);
    expect((await sharp(file).metadata()).hasAlpha).toBe(false);
    for (const [ground, level] of [
      ['white', 255],
      ['black', 0],
    ] as const) {
      const { photo, seeThrough, side } = await studio.convert(file, { ...plainFraming, ground });
      expect([seeThrough, side]).toEqual([true, 100]);
      const pixels = await pixelsOfJpeg(photo);
      const bare = corner === 0 ? 0.9 : 0.05;
      for (const value of colourAt(pixels, bare, bare)) {
        expect(Math.abs(value - level)).toBeLessThan(8);
      }
      const [seen = 0, ...others] = colourAt(pixels, 0.5, 0.5);
      expect(seen).toBeGreaterThan(Math.max(...others) + 100);
    }
  });

  it('does so without the mark that closes the file', async () => {
    const { damaged, seeThrough } = await studio.convert(
      without(await smallFrame(20), 1),
      plainFraming,
    );
    expect([damaged, seeThrough]).toEqual([false, true]);
  });
});

it('a GIF whose first frame covers its canvas is opaque', async () => {
  const file = await redFrame();
  expect((await studio.convert(file, plainFraming)).seeThrough).toBe(false);
});
