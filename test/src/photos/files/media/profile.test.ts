import sharp from 'sharp';
import { plainFraming, type Framing } from '../../../../../src/photos/pixels/framing';
import { codedPicture, grid, gridFile, heif, property } from '../../../../fixtures/heif';
import { adobeRgbProfile, withProfile } from '../../../../fixtures/icc';
import { paint, picture } from '../../../../fixtures/scenes';
import { colourAt, fixture, openStudio, pixelsOfJpeg } from '../../../../fixtures/studio';

const studio = openStudio();

const whole: Framing = { ...plainFraming, crop: 'fit' };

async function photoOf(file: Buffer) {
  return pixelsOfJpeg((await studio.convert(file, whole)).photo);
}

describe('the colours of a HEIC', () => {
  const patch = (...more: readonly Buffer[]) => codedPicture('patch.heic', 64, 64, ...more);
  const p3 = async () => (await sharp(fixture('display-p3.png')).metadata()).icc!;
  const plainJpeg = () =>
    picture(
      paint(64, 64, () => [200, 80, 60]),
      64,
      64,
    )
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
  const middle = async (file: Buffer) => colourAt(await photoOf(file), 0.5, 0.5);
  async function expectSame(file: Buffer, jpeg: Buffer) {
    const [seen, right] = [await middle(file), await middle(jpeg)];
    seen.forEach((value, at) => expect(Math.abs(value - right[at]!)).toBeLessThanOrEqual(4));
  }

  it('are plain without a profile, and with numbers that say sRGB or nothing', async () => {
    const numbers = [
      property.colours(1, 13, 6),
      property.colours(2, 2, 6),
      property.colours(1, 1, 6),
    ];
    for (const more of [[], ...numbers.map((each) => [each])]) {
      await expectSame(heif({ items: [patch(...more)] }), await plainJpeg());
    }
  });

  it('are those of its ICC profile', async () => {
    const right = withProfile(await plainJpeg(), await p3());
    expect(await middle(right)).not.toEqual(await middle(await plainJpeg()));
    await expectSame(heif({ items: [patch(property.profile(await p3()))] }), right);
    const adobe = heif({ items: [patch(property.profile(adobeRgbProfile()))] });
    await expectSame(adobe, withProfile(await plainJpeg(), adobeRgbProfile()));
  });

  it('are those of its profile where numbers beside it say how it is coded', async () => {
    const both = [property.colours(1, 13, 6), property.profile(await p3())];
    await expectSame(heif({ items: [patch(...both)] }), withProfile(await plainJpeg(), await p3()));
  });

  it('are Display P3 where its numbers say so', async () => {
    const file = heif({ items: [patch(property.colours(12, 13, 6))] });
    await expectSame(file, withProfile(await plainJpeg(), await p3()));
  });

  it('are wider still where its numbers say BT.2020', async () => {
    const [red, green] = await middle(heif({ items: [patch(property.colours(9, 14, 6))] }));
    const [less, more] = await middle(heif({ items: [patch(property.colours(12, 13, 6))] }));
    expect(red).toBeGreaterThan(less!);
    expect(green).toBeLessThan(more!);
  });

  it('are those of the tiles where the grid says nothing', async () => {
    const items = grid(600, 600).map((item) =>
      item.type === 'grid'
        ? item
        : { ...item, properties: [...item.properties, property.colours(12, 13, 6)] },
    );
    const file = heif({ items, primary: items.length });
    await expectSame(file, await tagged(gridFile(600, 600), await p3()));
  });

  /** A JPEG of the same stored values with that profile. */
  async function tagged(file: Buffer, icc: Buffer): Promise<Buffer> {
    const { master } = await studio.convert(file, whole);
    return withProfile(master, icc);
  }

  it('are plain where the profile is none', async () => {
    const broken = heif({ items: [patch(property.profile(Buffer.from('no profile at all')))] });
    await expectSame(broken, await plainJpeg());
  });

  it.each([16, 18])('are not guessed where they need a brighter screen (%i)', async (transfer) => {
    const file = heif({ items: [patch(property.colours(9, transfer, 9))] });
    const refused = studio.convert(file, whole);
    await expect(refused).rejects.toMatchObject({
      code: 'photo.unsupported',
      details: { format: 'HDR HEIC' },
    });
  });
});
