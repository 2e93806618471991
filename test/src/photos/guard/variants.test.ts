import { refuseVariant } from '../../../../src/photos/guard/variants';
import { fixture, openStudio, outcome } from '../../../fixtures/studio';
import { plainFraming } from '../../../../src/photos/pixels/framing';
import { greyTags, tiffOf, type Tags } from '../../../fixtures/tiff';
import { box, heif, property } from '../../../fixtures/heif';

const crop = box('clap', Buffer.alloc(32, 1));
const alpha = property.auxiliary('urn:mpeg:mpegB:cicp:systems:auxiliary:alpha');
const size = property.size(256, 256);

function avif(
  colour: readonly Buffer[],
  transparency?: readonly Buffer[],
  one: Buffer = Buffer.from('colour'),
): Buffer {
  const other = Buffer.from('alpha');
  return heif({
    brands: ['avif', 'mif1'],
    items: [
      { type: 'av01', data: one, properties: [size, ...colour] },
      ...(transparency
        ? [
            {
              type: 'av01',
              data: other,
              properties: [size, alpha, ...transparency],
              references: { auxl: [1] },
            },
          ]
        : []),
    ],
  });
}

const [left, right] = [property.turn(1), property.turn(3)];

it.each([
  ['its colours are cropped, and it is see-through', [crop], [], 'cropped AVIF'],
  ['all of it is cropped', [crop], [crop], 'cropped AVIF'],
  ['only its colours are turned', [left], [], 'rare AVIF'],
  ['its colours are turned otherwise', [left], [right], 'rare AVIF'],
  ['it is brighter than screens by PQ', [property.colours(9, 16, 9)], undefined, 'HDR AVIF'],
  ['it is so by HLG', [property.colours(9, 18, 9)], undefined, 'HDR AVIF'],
  ['only its colours are mirrored', [property.mirror(0)], [], 'rare AVIF'],
])('refuses an AVIF if %s', (_what, colour, transparency, format) => {
  expect(() => refuseVariant('AVIF', avif(colour, transparency))).toThrow(
    expect.objectContaining({ code: 'photo.unsupported', details: { format } }) as Error,
  );
});

it.each([
  ['it is plain', [], undefined],
  ['it is cropped, and nothing shows through', [crop], undefined],
  ['it is turned, and nothing shows through', [left], undefined],
  ['it is see-through', [], []],
  ['all of it is turned', [left, property.mirror(1)], [left, property.mirror(1)]],
])('lets an AVIF pass if %s', (_what, colour, transparency) => {
  expect(() => refuseVariant('AVIF', avif(colour, transparency))).not.toThrow();
});

describe('a grey AVIF', () => {
  const grey = box('av1C', Buffer.from([0x81, 0, 0x1c, 0]));
  const colourful = box('av1C', Buffer.from([0x81, 0, 0x0c, 0]));
  const limited = property.colours(1, 13, 6, false);
  const full = property.colours(1, 13, 6);

  it.each([
    ['by its numbers', [grey, limited], header({ full: true })],
    ['by its data', [grey], header({ full: false })],
    ['by its data, which has its colours too', [grey], header({ full: false, described: true })],
    ['by its data of 12 bits', [grey], header({ full: false, deep: true })],
    ['by the header beside the data', [withHeader(header({ full: false }))], Buffer.alloc(0)],
    ['as far as one can tell', [grey], Buffer.from('data')],
    ['as far as one can tell, without data', [grey], Buffer.alloc(0)],
    ['as far as a cut header tells', [grey], header({ full: true }).subarray(0, 5)],
  ])('is refused if it does not use all numbers %s', (_what, properties, data) => {
    expect(() => refuseVariant('AVIF', avif(properties, undefined, data))).toThrow(
      expect.objectContaining({ details: { format: 'rare AVIF' } }) as Error,
    );
  });

  it.each([
    ['by its numbers', [grey, full], header({ full: false })],
    ['by its data', [grey], header({ full: true })],
    ['by its data, which has its colours too', [grey], header({ full: true, described: true })],
    ['by its data of 12 bits', [grey], header({ full: true, deep: true })],
    ['by the header beside the data', [withHeader(header({ full: true }))], Buffer.alloc(0)],
  ])('passes if it uses all numbers %s', (_what, properties, data) => {
    expect(() => refuseVariant('AVIF', avif(properties, undefined, data))).not.toThrow();
  });

  it('passes with colours, whichever numbers it uses', () => {
    const file = avif([colourful, limited], undefined, header({ full: false }));
    expect(() => refuseVariant('AVIF', file)).not.toThrow();
  });

  function withHeader(units: Buffer): Buffer {
    return box('av1C', Buffer.from([0x81, 0, 0x1c, 0]), units);
  }

  /** What stands before the coded data of a still picture of 64 × 64 in grey (AV1, 5.5). */
  function header(kind: { full: boolean; described?: boolean; deep?: boolean }): Buffer {
    const { deep, described, full: all } = kind;
    const bits = [
      deep ? '010' : '000', // profile
      '11', // a still picture, a short header
      '00000', // level
      '01010101' + '111111' + '111111', // width and height
      '000000', // tools
      deep ? '11' : '0', // depth
      '1', // grey
      described ? '1' + '00000001' + '00001101' + '00000110' : '0',
      all ? '1' : '0',
    ].join('');
    const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? [];
    const content = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
    return Buffer.concat([Buffer.from([0x12, 0, 0x0a, content.length]), content]);
  }
});

it.each([
  ['grey', 0, false, true],
  ['grey, with all numbers', 0, true, false],
  ['of colours', 1, false, false],
])('a HEIC that is %s', (_what, chroma, full, refused) => {
  const configuration = Buffer.alloc(23);
  configuration.writeUInt8(0xfc | chroma, 16);
  const properties = [size, box('hvcC', configuration), property.colours(1, 13, 6, full)];
  const file = heif({ items: [{ type: 'hvc1', data: Buffer.from('data'), properties }] });
  const looked = expect(() => refuseVariant('HEIC', file));
  if (refused) {
    looked.toThrow(expect.objectContaining({ details: { format: 'rare HEIC' } }) as Error);
  } else {
    looked.not.toThrow();
  }
});

const pixels = Buffer.alloc(64 * 64 * 12, 100);
const colours: Tags = { 258: [8, 8, 8], 262: 2, 277: 3 };
const tiles: Tags = { 322: 64, 323: 64, 324: 8, 325: pixels.length };

it.each<[string, Tags, string]>([
  ['holds a JPEG of 1992', { 259: 6, 262: 6, 277: 3, 258: [8, 8, 8] }, 'very old TIFF'],
  ['holds such a JPEG in tiles', { 259: 6, 262: 6, 277: 3, ...tiles }, 'very old TIFF'],
  ['has samples with a sign', { 339: 2 }, 'rare TIFF'],
  ['has floating samples', { 258: 32, 339: 3 }, 'rare TIFF'],
  ['has samples of 32 bits', { 258: [32, 32, 32], 262: 2, 277: 3 }, 'rare TIFF'],
  ['has samples of 12 bits', { 258: 12 }, 'rare TIFF'],
  ['has samples of several sizes', { ...colours, 258: [5, 6, 5] }, 'rare TIFF'],
  ['has small samples side by side', { ...colours, 258: [4, 4, 4] }, 'rare TIFF'],
  ['has grey and alpha apart', { 258: [8, 8], 277: 2, 284: 2, 338: 1 }, 'rare TIFF'],
  ['has colours apart in tiles', { ...colours, 284: 2, ...tiles }, 'rare TIFF'],
  [
    'has colours and two channels more',
    { ...colours, 258: [8, 8, 8, 8, 8], 277: 5, 338: [2, 0] },
    'rare TIFF',
  ],
  [
    'has colours and two such of 16 bits',
    { ...colours, 258: Array(5).fill(16), 277: 5 },
    'rare TIFF',
  ],
  ['has grey and two channels more', { 258: [8, 8, 8], 277: 3, 338: [2, 0] }, 'rare TIFF'],
  [
    'has grey and three channels more',
    { 258: Array(4).fill(16), 277: 4, 338: [2, 0, 0] },
    'rare TIFF',
  ],
  ['has ink and two channels more', { 258: Array(6).fill(8), 262: 5, 277: 6 }, 'rare TIFF'],
  ['has fewer samples than colours', { 258: [8, 8], 262: 2, 277: 2 }, 'rare TIFF'],
  ['has YCbCr as it is', { ...colours, 262: 6, 530: [1, 1] }, 'rare TIFF'],
  ['has YCbCr in LZW', { ...colours, 259: 5, 262: 6, 530: [1, 1] }, 'rare TIFF'],
  ['has YCbCr in planes', { ...colours, 262: 6, 284: 2, 530: [2, 2] }, 'rare TIFF'],
  ['has the colours of people, not of screens', { ...colours, 262: 8 }, 'rare TIFF'],
  ['is coded as nobody else does', { 259: 34925 }, 'rare TIFF'],
  ['holds a JPEG of 16 bits', { 258: 16, 259: 7 }, 'rare TIFF'],
  ['is a digital negative', { 50706: [1, 4, 0, 0] }, 'camera raw'],
  ['has a small picture in front of a raw one', { 254: 1, 330: 20_000 }, 'camera raw'],
  ['has colours behind filters', { 262: 32803 }, 'camera raw'],
])('refuses a TIFF that %s', (_what, tags, format) => {
  expect(() => refuseVariant('TIFF', tiffOf({ ...greyTags, ...tags }, pixels))).toThrow(
    expect.objectContaining({ code: 'photo.unsupported', details: { format } }) as Error,
  );
});

it.each<[string, Tags]>([
  ['of grey', {}],
  ['of one bit', { 258: 1 }],
  ['of 16 bits', { 258: 16 }],
  ['of colours', colours],
  ['of colours one after the other', { ...colours, 284: 2 }],
  ['of colours and alpha', { ...colours, 258: [8, 8, 8, 8], 277: 4, 338: 2 }],
  ['of grey and alpha', { 258: [8, 8], 277: 2, 338: 2 }],
  ['of ink and alpha', { ...colours, 258: Array(5).fill(8), 262: 5, 277: 5, 338: 2 }],
  ['of YCbCr in JPEG', { ...colours, 259: 7, 262: 6, 530: [1, 1] }],
  ['of YCbCr with fewer colours than pixels', { ...colours, 262: 6, 530: [2, 1] }],
  ['of YCbCr that says nothing of that', { ...colours, 262: 6 }],
  ['of ink', { ...colours, 258: [8, 8, 8, 8], 262: 5, 277: 4 }],
  ['without a sample format', { 339: 4 }],
  ['that is a small one of several', { 254: 1 }],
])('lets a TIFF pass %s', (_what, tags) => {
  expect(() => refuseVariant('TIFF', tiffOf({ ...greyTags, ...tags }, pixels))).not.toThrow();
});

it.each([
  ['of 12 bits', 0xc1, 12],
  ['of several sizes', 0xc5, 8],
  ['that is a JPEG-LS', 0xf7, 8],
  ['with arithmetic codes', 0xc9, 8],
  ['with arithmetic codes in scans', 0xca, 8],
  ['without loss and with arithmetic codes', 0xcb, 8],
])('refuses a JPEG %s', (_what, kind, precision) => {
  expect(() => refuseVariant('JPEG', jpegOf(kind, precision))).toThrow(
    expect.objectContaining({ details: { format: 'rare JPEG' } }) as Error,
  );
});

it('lets a JPEG pass that is coded as others are, or whose samples make no sense', () => {
  for (const kind of [0xc0, 0xc1, 0xc2]) {
    expect(() => refuseVariant('JPEG', jpegOf(kind, 8))).not.toThrow();
  }
  expect(() => refuseVariant('JPEG', jpegOf(0xc0, 159))).not.toThrow();
});

function jpegOf(kind: number, precision: number): Buffer {
  return Buffer.from([0xff, 0xd8, 0xff, kind, 0, 11, precision, 0, 64, 0, 64, 1, 1, 0x11, 0]);
}

it('is asked before anything is decoded', async () => {
  const studio = openStudio();
  const convert = (file: Buffer) => outcome(studio.convert(file, plainFraming));
  expect(await convert(tiffOf(greyTags, pixels))).toBe('ok');
  expect(await convert(tiffOf({ ...greyTags, 339: 2 }, pixels))).toBe('photo.unsupported');
  expect(await convert(avif([crop], []))).toBe('photo.unsupported');
  expect(await convert(fixture('still.avif'))).toBe('ok');
});
