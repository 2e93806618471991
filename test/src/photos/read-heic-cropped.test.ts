import { plainFraming } from '../../../src/photos/pixels/framing';
import { box, codedPicture, heif } from '../../fixtures/heif';
import { quarters } from '../../fixtures/scenes';
import { colourAt, openStudio, outcome, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

const cropped = (clap: Buffer) => heif({ items: [codedPicture('quarters.heic', 96, 64, clap)] });

describe('a HEIC that is cropped by its file', () => {
  /** A window of this size, this far from the middle (ISO/IEC 23008-12, 6.5.9). */
  const window = (width: number, height: number, right = 0) => {
    const numbers = Buffer.alloc(32);
    [width, 1, height, 1, right, 1, 0, 1].forEach((value, at) =>
      numbers.writeInt32BE(value, 4 * at),
    );
    return box('clap', numbers);
  };

  it('shows its window', async () => {
    const photo = await pixelsOfJpeg(
      (await studio.convert(cropped(window(48, 64, 24)), plainFraming)).photo,
    );
    expect(photo).toMatchObject({ width: 48, height: 48 });
    [quarters.green, quarters.yellow].forEach((colour, half) =>
      colourAt(photo, 0.5, half ? 0.9 : 0.2).forEach((value, at) =>
        expect(Math.abs(value - colour[at]!)).toBeLessThan(20),
      ),
    );
  });

  it('is as large as its window', async () => {
    const file = cropped(window(40, 64));
    expect(await outcome(studio.convert(file, plainFraming))).toBe('photo.too_small');
  });
});
