import sharp from 'sharp';
import { limits } from '../../../src/limits';
import { plainFraming } from '../../../src/photos/pixels/framing';
import {
  noiseScene,
  paint,
  photoScene,
  picture,
  quarters,
  quarterScene,
} from '../../fixtures/scenes';
import {
  colourAt,
  fixture,
  meanDifference,
  openStudio,
  outcome,
  pixelsOfJpeg,
  segments,
} from '../../fixtures/studio';

const studio = openStudio();

const noise = (width: number, height: number) =>
  picture(noiseScene(width, height), width, height)
    .jpeg({ quality: limits.photoQuality })
    .toBuffer();

describe('a thumbnail', () => {
  it.each([
    [648, 648, 256],
    [1000, 700, 256],
    [240, 240, 240],
    [24, 24, 24],
    [1, 1, 1],
  ])('of a photo of %i × %i pixels has a side of %i', async (width, height, side) => {
    const photo = await picture(quarterScene(width, height), width, height).jpeg().toBuffer();
    const { preview, ...original } = await studio.thumbnail(photo);
    expect(original).toEqual({ width, height });
    expect(await pixelsOfJpeg(preview)).toMatchObject({ width: side, height: side });
  });

  it('shows the middle of a photo that is not square', async () => {
    const stripes = paint(300, 100, (x) =>
      x < 100 ? quarters.red : x < 200 ? quarters.green : quarters.blue,
    );
    const { preview } = await studio.thumbnail(await picture(stripes, 300, 100).png().toBuffer());
    for (const x of [0.05, 0.95]) {
      const [red, green, blue] = colourAt(await pixelsOfJpeg(preview), x, 0.5);
      expect(green).toBeGreaterThan(Math.max(red!, blue!) + 60);
    }
  });

  it('is as small as asked, and never above the limit', async () => {
    const { preview } = await studio.thumbnail(await noise(648, 648), 64);
    expect(await sharp(preview).metadata()).toMatchObject({ width: 64, height: 64 });
    const large = await studio.thumbnail(await noise(648, 648));
    expect(large.preview.length).toBeLessThanOrEqual(limits.previewBytes);
  });

  it('measures a photo as it stands upright', async () => {
    const sideways = await picture(quarterScene(300, 200), 300, 200)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await studio.thumbnail(sideways)).toMatchObject({ width: 200, height: 300 });
    expect(await studio.thumbnail(fixture('still.bmp'))).toMatchObject({ width: 96, height: 64 });
  });

  it('shows on white what is see-through', async () => {
    const photo = await picture(quarterScene(100, 100), 100, 100).ensureAlpha(0).png().toBuffer();
    const { preview } = await studio.thumbnail(photo);
    expect(Math.min(...colourAt(await pixelsOfJpeg(preview), 0.5, 0.5))).toBeGreaterThan(250);
  });

  it('carries nothing of the photo but its pixels', async () => {
    const { preview } = await studio.thumbnail(fixture('cargo.jpg'));
    expect(segments(preview)).not.toEqual(expect.arrayContaining(['e1']));
    expect(preview.toString('latin1')).not.toMatch(/canary|script|Exif|GPS/);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'photo.unsupported'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'photo.unsupported'],
    ['a third of a photo', fixture('photo.jpg').subarray(0, 9000), 'photo.damaged'],
  ])('of %s is refused', async (_what, bytes, code) => {
    expect(await outcome(studio.thumbnail(bytes))).toBe(code);
  });
});

describe('a photo as a chat list shows it', () => {
  it.each([
    ['noise', () => noise(648, 648), 64],
    ['a photo that is smaller still', () => noise(48, 48), 48],
  ])('of the preview of %s is small and within its limit', async (_what, make, side) => {
    const { preview } = await studio.thumbnail(await make());
    const listed = await studio.listed(preview);
    expect(await pixelsOfJpeg(listed)).toMatchObject({ width: side, height: side });
    expect(listed.length).toBeLessThanOrEqual(limits.listedBytes);
  });
});

describe('a small photo', () => {
  it.each([
    ['noise of full size', () => noise(648, 648), 486],
    ['a grainy photo', () => grainy(40), 648],
  ])('of %s fits the limit', async (_what, make, side) => {
    const photo = await make();
    expect(photo.length).toBeGreaterThan(limits.smallPhotoBytes);
    const small = await studio.small(photo);
    expect(small.length).toBeLessThanOrEqual(limits.smallPhotoBytes);
    expect(await sharp(small).metadata()).toMatchObject({
      format: 'jpeg',
      width: side,
      height: side,
    });
  });

  it('looks like the photo', async () => {
    const photo = await grainy(40);
    const [one, other] = await Promise.all([photo, await studio.small(photo)].map(pixelsOfJpeg));
    expect(meanDifference(one!.data, other!.data)).toBeLessThan(12);
  });

  it('that fits already is the photo itself', async () => {
    const { photo } = await studio.convert(fixture('photo.jpg'), plainFraming);
    expect((await studio.small(photo)).equals(photo)).toBe(true);
  });

  it('is a JPEG whatever the photo was', async () => {
    expect(segments(await studio.small(fixture('palette.png')))).toContain('c0');
  });

  const grainy = (grain: number) =>
    picture(photoScene(648, 648, grain), 648, 648)
      .jpeg({ quality: 95 })
      .toBuffer();
});

describe('a small picture in thin lines of red and blue', () => {
  it('keeps its colours in the photo, its preview and what is sent where little fits', async () => {
    const lines = paint(64, 64, (x) => (x % 2 ? [200, 0, 0] : [0, 0, 200]));
    const file = await picture(lines, 64, 64).png().toBuffer();
    const { photo, preview } = await studio.convert(file, plainFraming);
    const large = await picture(lines, 64, 64).png({ compressionLevel: 0 }).toBuffer();
    for (const jpeg of [photo, preview, await studio.small(large)]) {
      const { data } = await pixelsOfJpeg(jpeg);
      expect(meanDifference(data, lines)).toBeLessThan(8);
    }
  });
});

it('a master that is flatter than a picture may be, from an earlier version, can be framed again', async () => {
  const master = await picture(quarterScene(5184, 32), 5184, 32).jpeg().toBuffer();
  expect(await outcome(studio.frameAgain(master, { ...plainFraming, turn: 90 }))).toBe('ok');
});
