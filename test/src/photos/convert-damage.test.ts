/**
 * Damage at every place of every format.
 * @thorough
 */

import sharp from 'sharp';
import { limits } from '../../../src/limits';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { damages, shareOf, without } from '../../fixtures/damage';
import { upright } from '../../fixtures/orient';
import { photoScene, picture } from '../../fixtures/scenes';
import { fixture, meanDifference, openStudio, outcome, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

const [width, height] = [400, 300];
const stored = { data: photoScene(width, height, 4), width, height };
const scene = () => picture(stored.data, width, height);

/** Without the effort that sharp takes by default to choose 256 colours: that takes seconds, and half a minute at worst. */
const gif = () => scene().gif({ effort: 1 }).toBuffer();

const lossy = {
  JPEG: () => scene().jpeg().toBuffer(),
  'JPEG with all colours': () => scene().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(),
  PNG: () => scene().png().toBuffer(),
  GIF: gif,
};

const fit = { ...plainFraming, crop: 'fit' } as const;

const endMark = Buffer.from([0xff, 0xd9]);

/** Where the scans of a progressive JPEG begin: with the codes that only they use, or with their headers. */
function scansOf(file: Buffer): number[] {
  const found: number[] = [];
  let data = true;
  for (let at = 2; at < file.length - 1; at += 1) {
    const marker = file[at] === 0xff ? file[at + 1]! : 0;
    if (marker !== 0xc4 && marker !== 0xda) continue;
    if (data) found.push(at);
    data = marker === 0xda;
    at += 1 + file.readUInt16BE(at + 2);
  }
  return found;
}

describe('a picture that lost its end', () => {
  const cuts = {
    'without its end mark': (file: Buffer, format: string) =>
      without(file, format === 'JPEG' ? 2 : 12),
    'with 97 % of its bytes': (file: Buffer) => shareOf(file, 0.97),
  };
  const cases = (['JPEG', 'PNG'] as const).flatMap((format) =>
    Object.entries(cuts).flatMap(([how, cut]) =>
      [2, 3, 4, 5, 6, 7, 8].map((orientation) => [orientation, format, how, cut] as const),
    ),
  );

  it.each(cases)(
    'is upright all the same: orientation %i, %s %s',
    async (orientation, format, _how, cut) => {
      const whole = scene().withMetadata({ orientation });
      const file = await (format === 'JPEG' ? whole.jpeg() : whole.png()).toBuffer();
      const { damaged, master } = await studio.convert(cut(file, format), fit);
      expect(damaged).toBe(true);
      const photo = await pixelsOfJpeg(master);
      const rows = orientation > 4 ? photo.width : photo.height;
      expect(rows).toBeGreaterThanOrEqual(height * limits.pictureRowsShare);
      const came = { data: stored.data.subarray(0, rows * width * 3), width, height: rows };
      const reference = upright(came, orientation);
      expect([photo.width, photo.height]).toEqual([reference.width, reference.height]);
      expect(meanDifference(photo.data, reference.data)).toBeLessThan(3);
    },
  );

  it.each(Object.entries(lossy))(
    'passes as %s with 99 %% of its bytes, without the rows that never came',
    async (_format, make) => {
      const file = await make();
      const { damaged, master } = await studio.convert(shareOf(file, 0.99), fit);
      expect(damaged).toBe(true);
      const photo = await pixelsOfJpeg(master);
      expect(photo.height).toBeLessThan(height);
      const { data } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(meanDifference(photo.data, data.subarray(0, photo.data.length))).toBeLessThan(3);
    },
  );

  it.each(Object.entries(lossy))(
    'is refused as %s with 80 %% of its bytes',
    async (_format, make) => {
      expect(await outcome(studio.convert(shareOf(await make(), 0.8), fit))).toBe('photo.damaged');
    },
  );

  it('passes as JPEG whose lost end is zeros', async () => {
    const file = await lossy.JPEG();
    const came = shareOf(file, 0.97);
    const filled = Buffer.concat([came, Buffer.alloc(file.length - came.length)]);
    const [one, other] = [await studio.convert(filled, fit), await studio.convert(came, fit)];
    expect(one.damaged).toBe(true);
    expect(one.photo.equals(other.photo)).toBe(true);
  });

  it('passes as progressive JPEG with half of its bytes: all of it is there, less fine', async () => {
    const file = await scene().jpeg({ progressive: true }).toBuffer();
    const { damaged, master } = await studio.convert(shareOf(file, 0.5), fit);
    expect(damaged).toBe(true);
    const photo = await pixelsOfJpeg(master);
    expect(meanDifference(photo.data, stored.data)).toBeLessThan(10);
  });

  it('is told as progressive JPEG that has its end mark and lost its last scans', async () => {
    const file = await scene().jpeg({ progressive: true }).toBuffer();
    const scans = scansOf(file);
    for (const kept of [scans.length - 1, Math.ceil(scans.length / 2)]) {
      const cut = Buffer.concat([file.subarray(0, scans[kept]), endMark]);
      const { damaged, master } = await studio.convert(cut, fit);
      expect(damaged).toBe(true);
      const photo = await pixelsOfJpeg(master);
      expect(meanDifference(photo.data, stored.data)).toBeLessThan(10);
    }
    expect((await studio.convert(file, fit)).damaged).toBe(false);
  });

  it('is refused as progressive JPEG that has brightness and no colours yet', async () => {
    const file = await scene().jpeg({ progressive: true, optimiseScans: true }).toBuffer();
    expect(await outcome(studio.convert(shareOf(file, 0.03), fit))).toBe('photo.damaged');
  });

  it.each([
    'orientation-1-rgb.webp',
    'still.avif',
    'orientation-1-rgb.tif',
    'interlaced.png',
    'still.bmp',
  ])('is refused as %s, whose decoder takes all or nothing', async (name) => {
    expect(await outcome(studio.convert(shareOf(fixture(name), 0.3), plainFraming))).toBe(
      'photo.damaged',
    );
  });

  it('is whole as GIF of which only the mark is missing that closes it', async () => {
    const file = await gif();
    const [cut, whole] = [
      await studio.convert(without(file, 1), fit),
      await studio.convert(file, fit),
    ];
    expect([cut.damaged, whole.damaged]).toEqual([false, false]);
    expect(cut.photo.equals(whole.photo)).toBe(true);
  });

  it('is whole if only a later frame of an animation is cut off', async () => {
    const file = fixture('animated.gif');
    const [cut, whole] = [
      await studio.convert(without(file, 30), fit),
      await studio.convert(file, fit),
    ];
    expect([cut.damaged, whole.damaged]).toEqual([false, false]);
    expect(cut.photo.equals(whole.photo)).toBe(true);
  });
});

describe('a picture that is damaged in the middle', () => {
  const formats = {
    ...lossy,
    'grey JPEG': () => scene().greyscale().jpeg().toBuffer(),
    'progressive JPEG': () => scene().jpeg({ progressive: true }).toBuffer(),
    'interlaced PNG': () => scene().png({ progressive: true }).toBuffer(),
    'TIFF with LZW': () => scene().tiff({ compression: 'lzw' }).toBuffer(),
    'TIFF with LZW in tiles': () => scene().tiff({ compression: 'lzw', tile: true }).toBuffer(),
    'TIFF with deflate': () => scene().tiff({ compression: 'deflate' }).toBuffer(),
    'TIFF with JPEG': () => scene().tiff({ compression: 'jpeg' }).toBuffer(),
  };
  const cases = Object.entries(formats).flatMap(([format, make]) =>
    Object.entries(damages).map(([what, damage]) => [format, what, make, damage] as const),
  );

  it.each(cases)('is refused as %s with %s', async (_format, _what, make, damage) => {
    for (const damaged of damage(await make())) {
      expect(await outcome(studio.convert(damaged, fit))).toBe('photo.damaged');
    }
  });

  it('is refused as PNG even if the damage is near the end, and the end is lost', async () => {
    const file = await scene().png().toBuffer();
    const at = Math.floor(file.length * 0.95);
    file[at] = file[at]! ^ 1;
    for (const each of [file, without(file, 12)]) {
      expect(await outcome(studio.convert(each, fit))).toBe('photo.damaged');
    }
  });
});
