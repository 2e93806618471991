import type { UnreadFormat } from '../../errors';
import { Refusal } from '../../errors';
import { pngHeader } from '../files/png/layout';
import { codingOf, primaryItem } from '../files/media/items';

/** The formats that PhotoBot decodes. */
export type Format = 'JPEG' | 'PNG' | 'GIF' | 'WebP' | 'AVIF' | 'HEIC' | 'TIFF' | 'BMP';

/**
 * Returns the format that the first bytes prove. Declared types and file names are never asked: they are whatever the
 * sender likes, and libvips would gladly render an SVG that calls itself a JPEG.
 * @throws Refusal `photo.unsupported`, with the format's name where it is a known one, or `photo.damaged` where what
 *   follows the first bytes is no header, so that nothing it says is to be believed
 */
export function sniffFormat(picture: Buffer): Format {
  const format = readableFormat(picture);
  if (format === 'PNG' && pngHeader(picture) === undefined) throw new Refusal('photo.damaged');
  if (format !== undefined) return format;
  const name = unreadableFormat(picture);
  throw new Refusal('photo.unsupported', name === undefined ? {} : { format: name });
}

/** Tells whether bytes begin like a picture of a format that PhotoBot decodes. */
export function beginsLikePicture(bytes: Buffer): boolean {
  return readableFormat(bytes) !== undefined;
}

/**
 * Tells whether a JPEG or PNG has its end mark, which few programs write anything behind. Of other formats nobody knows
 * without reading them.
 */
export function endsLikePicture(picture: Buffer): boolean {
  const end = picture.subarray(-64);
  const format = readableFormat(picture);
  if (format === 'JPEG') return end.includes('\xff\xd9', 0, 'latin1');
  return format !== 'PNG' || end.includes('IEND');
}

function readableFormat(picture: Buffer): Format | undefined {
  if (startsWith(picture, '\xff\xd8\xff')) return 'JPEG';
  if (startsWith(picture, '\x89PNG\r\n\x1a\n')) return 'PNG';
  if (startsWith(picture, 'GIF87a') || startsWith(picture, 'GIF89a')) return 'GIF';
  if (startsWith(picture, 'RIFF') && startsWith(picture, 'WEBP', 8)) return 'WebP';
  if (isBmp(picture)) return 'BMP';
  if (isTiff(picture)) return 'TIFF';
  return mediaFormat(picture);
}

/**
 * What the primary picture is coded as counts; the names that the file gives itself, only where that is not there. An
 * AVIF that calls itself a sequence first has frames that libheif does not read.
 */
function mediaFormat(picture: Buffer): Format | undefined {
  const names = brands(picture);
  if (names.length === 0 || names[0] === 'avis') return undefined;
  const item = primaryItem(picture);
  if (item) return mediaFormats[codingOf(item).type];
  if (names.some((name) => name === 'avif' || name === 'avis')) return 'AVIF';
  return names.some((name) => heifBrands.includes(name)) ? 'HEIC' : undefined;
}

const mediaFormats: Readonly<Record<string, Format>> = { av01: 'AVIF', hvc1: 'HEIC', hev1: 'HEIC' };

/** Texts begin with BM too, and what follows would be a picture of gigabytes. */
function isBmp(picture: Buffer): boolean {
  if (!startsWith(picture, 'BM') || picture.length < 26) return false;
  const headerBytes = picture.readUInt32LE(14);
  return headerBytes >= 12 && headerBytes <= 124;
}

/** A Canon raw file is a TIFF by its first bytes, but the TIFF part is a thumbnail or noise. */
function isTiff(picture: Buffer): boolean {
  const tiff = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].some((magic) => startsWith(picture, magic));
  return tiff && !startsWith(picture, 'CR', 8);
}

const heifBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];

/** Names by their first bytes, for a sentence that tells people what they sent. */
const magics: readonly (readonly [magic: string, offset: number, name: UnreadFormat])[] = [
  ['%PDF', 0, 'PDF'],
  ['8BPS', 0, 'Photoshop'],
  ['\0\0\x01\0', 0, 'icon (ICO)'],
  ['\xff\x0a', 0, 'JPEG XL'],
  ['JXL ', 4, 'JPEG XL'],
  ['jP  ', 4, 'JPEG 2000'],
  ['\xff\x4f\xff\x51', 0, 'JPEG 2000'],
  ['PK\x03\x04', 0, 'ZIP or Office'],
  ['\xd0\xcf\x11\xe0', 0, 'Office'],
  ['CR', 8, 'camera raw'],
  ['crx ', 8, 'camera raw'],
  ['FUJIFILMCCD-RAW', 0, 'camera raw'],
  ['IIRO', 0, 'camera raw'],
  ['IIRS', 0, 'camera raw'],
  ['IIU\0', 0, 'camera raw'],
  ['MMOR', 0, 'camera raw'],
  ['FOVb', 0, 'camera raw'],
  ['\0MRM', 0, 'camera raw'],
  ['\0\0\x02\0', 0, 'cursor (CUR)'],
  ['icns', 0, 'icon (ICNS)'],
  ['gimp xcf', 0, 'GIMP'],
  ['%!PS', 0, 'PostScript'],
  ['\xc5\xd0\xd3\xc6', 0, 'PostScript'],
  ['\x8aMNG', 0, 'MNG'],
  ['\x8bJNG', 0, 'JNG'],
  ['\x76\x2f\x31\x01', 0, 'OpenEXR'],
  ['#?RADIANCE', 0, 'Radiance HDR'],
  ['DICM', 128, 'DICOM'],
  ['II\xbc', 0, 'JPEG XR'],
  ['\x1a\x45\xdf\xa3', 0, 'video'],
  ['AVI ', 8, 'video'],
  ['OggS', 0, 'video'],
  ['FLV\x01', 0, 'video'],
  ['ftyp', 4, 'video'],
];

function unreadableFormat(picture: Buffer): UnreadFormat | undefined {
  if (brands(picture)[0] === 'avis') {
    return 'animated AVIF';
  }
  if (brands(picture).some((brand) => heifBrands.includes(brand))) {
    return 'HEIF';
  }
  const known = magics.find(([magic, offset]) => startsWith(picture, magic, offset));
  return known?.[2] ?? markupFormat(picture);
}

function markupFormat(picture: Buffer): UnreadFormat | undefined {
  const text = picture.subarray(0, 1024).toString('latin1').toLowerCase();
  if (text.includes('%pdf-')) return 'PDF';
  if (text.includes('<svg')) return 'SVG';
  if (text.includes('<!doctype html') || text.includes('<html')) return 'HTML';
  return text.includes('<?xml') ? 'XML' : undefined;
}

/** Every name that an ISO media file gives itself: the major one decides little, since `mif1` may hold HEVC or AV1. */
function brands(picture: Buffer): readonly string[] {
  if (!startsWith(picture, 'ftyp', 4) || picture.length < 16) {
    return [];
  }
  const end = Math.min(picture.readUInt32BE(0), picture.length, 256);
  const names = [picture.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) {
    names.push(picture.toString('latin1', at, at + 4));
  }
  return names;
}

function startsWith(picture: Buffer, magic: string, offset = 0): boolean {
  return picture.toString('latin1', offset, offset + magic.length) === magic;
}
