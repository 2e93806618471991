import sharp from 'sharp';
import { noiseScene, paint, photoScene, picture, quarterScene } from '../../fixtures/scenes';
import { openStudio } from '../../fixtures/studio';

const studio = openStudio();

const side = 648;
const jpeg = (scene: Buffer, size = side) =>
  picture(scene, size, size).jpeg({ quality: 90 }).toBuffer();
const scenes = {
  photo: jpeg(photoScene(side, side)),
  quarters: jpeg(quarterScene(side, side)),
  noise: jpeg(noiseScene(side, side)),
  small: jpeg(photoScene(48, 48), 48),
};
const names = Object.keys(scenes) as (keyof typeof scenes)[];

describe.each(names)('a photo (%s) is like', (name) => {
  it('itself', async () => {
    expect(await studio.alike(await scenes[name], await scenes[name])).toBe(true);
  });

  it.each([95, 75, 50])('what is made of it at quality %d', async (quality) => {
    const anew = await sharp(await scenes[name])
      .jpeg({ quality, chromaSubsampling: '4:2:0', progressive: true })
      .toBuffer();
    expect(await studio.alike(await scenes[name], anew)).toBe(true);
  });

  it('none of the others', async () => {
    for (const other of names.filter((each) => each !== name)) {
      const pictures = [name, other].sort().join();
      // One scene in two sizes.
      if (pictures === 'photo,small') continue;
      expect(await studio.alike(await scenes[name], await scenes[other])).toBe(false);
    }
  });
});

it('is like itself in the size that a service made of it', async () => {
  const smaller = await sharp(await scenes.photo)
    .resize(504, 504)
    .jpeg()
    .toBuffer();
  expect(await studio.alike(await scenes.photo, smaller)).toBe(true);
});

const badge = { create: { width: 90, height: 90, channels: 3, background: '#f0f' } } as const;

it.each<[string, (photo: Buffer) => Promise<Buffer>]>([
  ['in another crop', (photo) => edited(photo, { left: 40, top: 40, width: 560, height: 560 })],
  [
    'with a badge',
    (photo) =>
      sharp(photo)
        .composite([{ input: badge, left: 500, top: 500 }])
        .toBuffer(),
  ],
  ['turned', (photo) => sharp(photo).rotate(90).toBuffer()],
  ['mirrored', (photo) => sharp(photo).flop().toBuffer()],
  ['without colour', (photo) => sharp(photo).greyscale().toBuffer()],
])('is not like itself %s', async (_how, change) => {
  const photo = await scenes.photo;
  expect(await studio.alike(photo, await change(photo))).toBe(false);
});

it('is like nothing that cannot be read, and nothing of another shape', async () => {
  const photo = await scenes.photo;
  const white = (width: number, height: number) =>
    picture(
      paint(width, height, () => [255, 255, 255]),
      width,
      height,
    )
      .jpeg()
      .toBuffer();
  expect(await studio.alike(photo, Buffer.from('no picture'))).toBe(false);
  expect(await studio.alike(photo, photo.subarray(0, 300))).toBe(false);
  expect(await studio.alike(await white(100, 100), await white(100, 80))).toBe(false);
});

const edited = (photo: Buffer, window: Parameters<sharp.Sharp['extract']>[0]) =>
  sharp(photo).extract(window).resize(side, side).jpeg().toBuffer();
