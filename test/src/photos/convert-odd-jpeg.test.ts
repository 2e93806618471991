import { plainFraming } from '../../../src/photos/pixels/framing';
import { without } from '../../fixtures/damage';
import { jpegOfBlocks } from '../../fixtures/jpeg';
import { photoScene, picture } from '../../fixtures/scenes';
import { openStudio, outcome, pixelsOfJpeg } from '../../fixtures/studio';

const studio = openStudio();

const fit = { ...plainFraming, crop: 'fit' } as const;

/** Returns a JPEG with these bytes before the mark that closes it. */
function beforeEnd(file: Buffer, ...bytes: readonly number[]): Buffer {
  return Buffer.concat([without(file, 2), Buffer.from(bytes), file.subarray(-2)]);
}

describe('a JPEG with an oddity that loses nothing', () => {
  const oddities: Record<string, (file: Buffer) => Buffer> = {
    'stray bytes before a segment': (file) => {
      const second = 4 + file.readUInt16BE(4);
      return Buffer.concat([file.subarray(0, second), Buffer.from('stray'), file.subarray(second)]);
    },
    'padding before its end mark': (file) => beforeEnd(file, 0, 0, 0, 0, 0, 0, 0),
    'a fill byte before its end mark': (file) => beforeEnd(file, 0xff),
    'many fill bytes before its end mark': (file) =>
      beforeEnd(file, ...Array<number>(9).fill(0xff)),
    'a restart marker before its end mark': (file) => beforeEnd(file, 0xff, 0xd3),
    'padding, a restart marker and fill bytes': (file) =>
      beforeEnd(file, 0, 0xff, 0xff, 0xd0, 0xff),
    'something else behind it': (file) => Buffer.concat([file, Buffer.from('and more')]),
    'a version of JFIF that nobody knows': (file) => {
      const jfif = Buffer.from('\xff\xe0\0\x10JFIF\0\x09\0\0\0\x01\0\x01\0\0', 'latin1');
      return Buffer.concat([file.subarray(0, 2), jfif, file.subarray(2)]);
    },
  };

  it.each(Object.entries(oddities))('passes as it is: %s', async (_what, make) => {
    const file = await picture(photoScene(400, 300, 4), 400, 300)
      .jpeg()
      .toBuffer();
    const { damaged, photo } = await studio.convert(make(file), fit);
    expect(damaged).toBe(false);
    expect(photo.equals((await studio.convert(file, fit)).photo)).toBe(true);
  });
});

describe('a JPEG without Huffman tables, as webcams write it', () => {
  const webcam = async () => {
    const file = await picture(photoScene(400, 300, 4), 400, 300)
      .jpeg({ optimiseCoding: false })
      .toBuffer();
    return [file, withoutSegments(file, 0xc4)] as const;
  };

  it('is read with the usual ones', async () => {
    const [usual, bare] = await webcam();
    expect(bare.length).toBeLessThan(usual.length);
    const { damaged, photo } = await studio.convert(bare, fit);
    expect(damaged).toBe(false);
    expect(photo.equals((await studio.convert(usual, fit)).photo)).toBe(true);
  });

  it('is refused where it is damaged', async () => {
    const [, bare] = await webcam();
    const half = Math.floor(bare.length / 2);
    const cut = Buffer.concat([bare.subarray(0, half), bare.subarray(half + 500)]);
    expect(await outcome(studio.convert(cut, fit))).toBe('photo.damaged');
  });
});

/** Returns a JPEG without its segments of this marker. */
function withoutSegments(file: Buffer, marker: number): Buffer {
  const kept = [file.subarray(0, 2)];
  let at = 2;
  while (file[at + 1] !== 0xda) {
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (file[at + 1] !== marker) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, file.subarray(at)]);
}

it('a JPEG without loss is rare, not damaged, where libjpeg does not read its colours', async () => {
  const file = await picture(photoScene(64, 64), 64, 64).jpeg().toBuffer();
  file.writeUInt8(0xc3, file.indexOf(Buffer.from([0xff, 0xc0])) + 1);
  const scan = file.indexOf(Buffer.from([0xff, 0xda]));
  // The first way to guess a sample from those before it.
  file.set([1, 0, 0], scan + 2 + file.readUInt16BE(scan + 2) - 3);
  const refused = studio.convert(file, fit);
  await expect(refused).rejects.toMatchObject({
    code: 'photo.unsupported',
    details: { format: 'rare JPEG' },
  });
});

describe('a JPEG with restart markers', () => {
  const grey = (x: number, y: number) => (x * 37 + y * 91) % 256;
  const file = jpegOfBlocks({ across: 20, down: 20, restarts: 7 }, grey);

  it('passes and shows what it should', async () => {
    const { damaged, master } = await studio.convert(file, fit);
    expect(damaged).toBe(false);
    const photo = await pixelsOfJpeg(master);
    for (const [x, y] of [
      [0, 0],
      [6, 3],
      [7, 3],
      [19, 19],
    ] as const) {
      const seen = photo.data[((8 * y + 4) * photo.width + 8 * x + 4) * 3]!;
      expect(Math.abs(seen - grey(x, y))).toBeLessThan(4);
    }
  });

  it('passes with fill bytes before them', async () => {
    const marker = file.indexOf(Buffer.from([0xff, 0xd4]), 200);
    const filled = Buffer.concat([
      file.subarray(0, marker),
      Buffer.alloc(3, 0xff),
      file.subarray(marker),
    ]);
    const { damaged, photo } = await studio.convert(filled, fit);
    expect(damaged).toBe(false);
    expect(photo.equals((await studio.convert(file, fit)).photo)).toBe(true);
  });

  it('lost its end if it is cut in fill bytes', async () => {
    const cut = Buffer.concat([without(file, 2), Buffer.alloc(3, 0xff)]);
    expect((await studio.convert(cut, fit)).damaged).toBe(true);
  });

  it.each([
    ['one of them in the place of another', 0xd4, 0xd5],
    ['one of them gone', 0xd4, 0x00],
  ])('is refused with %s', async (_what, from, to) => {
    const copy = Buffer.from(file);
    copy[copy.indexOf(Buffer.from([0xff, from]), 200) + 1] = to;
    expect(await outcome(studio.convert(copy, fit))).toBe('photo.damaged');
  });

  it('passes without its last rows', async () => {
    const cut = file.subarray(0, file.lastIndexOf(Buffer.from([0xff, 0xd7])));
    const { damaged, master } = await studio.convert(cut, fit);
    expect(damaged).toBe(true);
    expect((await pixelsOfJpeg(master)).height).toBe(19 * 8);
  });
});
