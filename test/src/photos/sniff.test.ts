import { Refusal } from '../../../src/errors';
import { sniffFormat } from '../../../src/photos/sniff';
import { fixture } from '../../fixtures/studio';

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

it('knows an AVIF that calls itself mif1 first', () => {
  expect(sniffFormat(bytes('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'))).toBe('AVIF');
});

it.each([
  ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['SVG', '\n  <SVG width="9"/>'],
  ['HTML', '<!DOCTYPE html><p>'],
  ['XML', '<?xml version="1.0"?><gpx/>'],
  ['PDF', '%PDF-1.7'],
  ['Photoshop', '8BPS\0\x01'],
  ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['HEIC', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
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
  [undefined, ''],
  [undefined, 'BM'],
  [undefined, 'just a text'],
  [undefined, '\0\0\0\x18ftyp'.slice(0, 6)],
])('refuses %s by name', (format, text) => {
  const details = format === undefined ? {} : { format };
  expect(() => sniffFormat(bytes(text))).toThrow(new Refusal('photo.unsupported'));
  expect(() => sniffFormat(bytes(text))).toThrow(expect.objectContaining({ details }) as Error);
});
