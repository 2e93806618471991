import sharp from 'sharp';
import type { Framing } from '../../../src/photos/pixels/framing';
import { crops, framingKey, plainFraming } from '../../../src/photos/pixels/framing';
import { picture, quarterScene } from '../../fixtures/scenes';
import { meanDifference, openStudio, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

const framings: Framing[] = [
  ...crops.map((crop): Framing => ({ ...plainFraming, crop })),
  { crop: 'auto', turn: 90, ground: 'white' },
  { crop: 'bottom', turn: 270, ground: 'white' },
  { crop: 'fit', turn: 180, ground: 'black' },
];

const left: Framing = { ...plainFraming, crop: 'left' };

describe('another framing', () => {
  const wide = () => picture(quarterScene(1600, 1000), 1600, 1000);

  it.each(framings.map((framing) => [framingKey(framing), framing] as const))(
    '%s from the master looks like one from the picture',
    async (_key, framing) => {
      const bytes = await wide().png().toBuffer();
      const direct = await studio.convert(bytes, framing);
      const { master } = await studio.convert(bytes, left);
      const again = await studio.frameAgain(master, framing);
      expect(again.side).toBe(direct.side);
      const [one, other] = await Promise.all([
        pixelsOfJpeg(direct.photo),
        pixelsOfJpeg(again.photo),
      ]);
      expect(meanDifference(one.data, other.data)).toBeLessThan(1);
    },
  );

  it('keeps what is see-through for later', async () => {
    const seeThrough = await wide().ensureAlpha(0.5).png().toBuffer();
    const { master, ...converted } = await studio.convert(seeThrough, left);
    expect(converted.seeThrough).toBe(true);
    expect(await sharp(master).metadata()).toMatchObject({
      format: 'png',
      hasAlpha: true,
      height: 648,
    });
  });

  it('keeps an opaque picture as a JPEG whatever channels it had', async () => {
    const opaque = await wide().ensureAlpha(1).png().toBuffer();
    const { master, seeThrough } = await studio.convert(opaque, left);
    expect(seeThrough).toBe(false);
    expect(await sharp(master).metadata()).toMatchObject({
      format: 'jpeg',
      chromaSubsampling: '4:4:4',
    });
  });
});
