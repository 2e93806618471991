import sharp from 'sharp';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { codedAvif, heif, property } from '../../fixtures/heif';
import { withProfile } from '../../fixtures/icc';
import { paint, picture } from '../../fixtures/scenes';
import { colourAt, fixture, openStudio, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

const patch = () =>
  picture(
    paint(64, 64, () => [200, 80, 60]),
    64,
    64,
  );
const p3 = async () => (await sharp(fixture('display-p3.png')).metadata()).icc!;
const plainJpeg = () => patch().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();

async function avif(depth: 8 | 10, ...more: readonly Buffer[]): Promise<Buffer> {
  const coded = await patch().avif({ quality: 95, effort: 0, bitdepth: depth }).toBuffer();
  const brands = ['avif', 'mif1', 'miaf'];
  return heif({ items: [codedAvif(coded, 64, 64, ...more)], brands });
}

async function middle(file: Buffer): Promise<number[]> {
  const { photo } = await studio.convert(file, plainFraming);
  return colourAt(await pixelsOfJpeg(photo), 0.5, 0.5);
}

async function expectSame(file: Buffer, jpeg: Buffer): Promise<void> {
  const [seen, right] = [await middle(file), await middle(jpeg)];
  seen.forEach((value, at) => expect(Math.abs(value - right[at]!)).toBeLessThanOrEqual(5));
}

describe('the colours of an AVIF', () => {
  it.each([8, 10] as const)(
    'are Display P3 where its numbers say so, in %i bits',
    async (depth) => {
      const right = withProfile(await plainJpeg(), await p3());
      await expectSame(await avif(depth, property.colours(12, 13, 6)), right);
    },
  );

  it('are plain without numbers, and with those of sRGB', async () => {
    await expectSame(await avif(8), await plainJpeg());
    await expectSame(await avif(8, property.colours(1, 13, 6)), await plainJpeg());
  });

  it('are those of its profile where there are numbers beside it', async () => {
    const right = withProfile(await plainJpeg(), await p3());
    const both = [property.profile(await p3()), property.colours(9, 13, 6)];
    await expectSame(await avif(8, ...both), right);
  });

  it.each([16, 18])('are not guessed where they need a brighter screen (%i)', async (transfer) => {
    const refused = studio.convert(await avif(10, property.colours(9, transfer, 9)), plainFraming);
    await expect(refused).rejects.toMatchObject({
      code: 'photo.unsupported',
      details: { format: 'HDR AVIF' },
    });
  });
});
