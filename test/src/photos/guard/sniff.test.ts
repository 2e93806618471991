import { Refusal } from '../../../../src/errors';
import { endsLikePicture, sniffFormat } from '../../../../src/photos/guard/sniff';
import { chunk } from '../../../fixtures/png';
import { fixture } from '../../../fixtures/studio';

/** 30,000² pixels of eight bits. */
const header = Buffer.from([0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0]);
const bytes = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['JPEG', 'photo.jpg'],
  ['PNG', 'palette.png'],
  ['PNG', 'animated.png'],
  ['GIF', 'animated.gif'],
  ['WebP', 'animated.webp'],
  ['AVIF', 'still.avif'],
  ['TIFF', 'orientation-1-rgb.tif'],
  ['BMP', 'still.bmp'],
])('knows %s by its first bytes (%s)', (format, name) => {
  expect(sniffFormat(fixture(name))).toBe(format);
});

it.each(['photo.jpg', 'palette.png', 'animated.gif'])('%s has its end', (name) => {
  expect(endsLikePicture(fixture(name))).toBe(true);
});

it.each(['photo.jpg', 'palette.png'])('half of %s has not', (name) => {
  const whole = fixture(name);
  expect(endsLikePicture(whole.subarray(0, whole.length / 2))).toBe(false);
});

it('knows an AVIF that calls itself mif1 first', () => {
  expect(sniffFormat(bytes('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'))).toBe('AVIF');
});

it.each(['heic', 'mif1', 'hevc'])(
  'knows a HEIC that calls itself %s, however little of it came',
  (brand) => {
    expect(sniffFormat(bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`))).toBe('HEIC');
  },
);

it.each([
  ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['SVG', '\n  <SVG width="9"/>'],
  ['HTML', '<!DOCTYPE html><p>'],
  ['XML', '<?xml version="1.0"?><gpx/>'],
  ['PDF', '%PDF-1.7'],
  ['Photoshop', '8BPS\0\x01'],
  ['icon (ICO)', '\0\0\x01\0\x01\0'],
  ['JPEG XL', '\xff\x0a\xfa\x1f'],
  ['JPEG XL', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['ZIP or Office', 'PK\x03\x04\x14\0'],
  ['Office', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['camera raw', 'II*\0\x10\0\0\0CR\x02\0'],
  ['video', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
  ['video', '\x1a\x45\xdf\xa3'],
  ['video', 'RIFF\0\0\0\0AVI LIST'],
  ['JPEG 2000', '\xff\x4f\xff\x51\0\x2f'],
  ['animated AVIF', '\0\0\0\x1cftypavis\0\0\0\0avifavismsf1'],
  ['camera raw', '\0\0\0\x18ftypcrx \0\0\0\x01crx isom'],
  ['camera raw', 'FUJIFILMCCD-RAW 0201'],
  ['camera raw', 'IIRO\x08\0\0\0'],
  ['camera raw', 'IIU\0\x18\0\0\0'],
  ['GIMP', 'gimp xcf v011'],
  ['PostScript', '%!PS-Adobe-3.0 EPSF-3.0'],
  ['OpenEXR', '\x76\x2f\x31\x01\x02\0\0\0'],
  ['DICOM', `${'\0'.repeat(128)}DICM`],
  ['JPEG XR', 'II\xbc\x01\x20\0\0\0'],
  [undefined, ''],
  [undefined, 'BMW is a company that makes cars and more'],
  [undefined, 'BM'],
  [undefined, 'just a text'],
  [undefined, '\0\0\0\x18ftyp'.slice(0, 6)],
])('refuses %s by name', (format, text) => {
  const details = format === undefined ? {} : { format };
  expect(() => sniffFormat(bytes(text))).toThrow(new Refusal('photo.unsupported'));
  expect(() => sniffFormat(bytes(text))).toThrow(expect.objectContaining({ details }) as Error);
});

it.each([
  ['noise', Buffer.alloc(4000, 0xa7)],
  ['another chunk', chunk('IDAT', Buffer.alloc(13))],
  [
    'a header with a wrong checksum',
    Buffer.concat([chunk('IHDR', header).subarray(0, -1), Buffer.alloc(1)]),
  ],
  [
    'a header of 17 bits',
    chunk('IHDR', Buffer.concat([header.subarray(0, 8), Buffer.from([17, 2, 0, 0, 0])])),
  ],
  ['nothing', Buffer.alloc(0)],
])('calls a PNG damaged that goes on with %s, whatever size that claims', (_what, rest) => {
  const file = Buffer.concat([bytes('\x89PNG\r\n\x1a\n'), rest]);
  expect(() => sniffFormat(file)).toThrow(new Refusal('photo.damaged'));
});
