import { Refusal } from '../errors';

const uncompressed = 0;
const bitFields = [3, 6];

/**
 * Lets pass only a BMP whose rows are all there. The decoder reserves what the header claims, and 1 KB of run-length
 * codes can claim gigabytes, so compressed BMPs are refused (nothing has written them for decades).
 * Layout: https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader
 * @throws Refusal `photo.damaged` | `photo.unsupported`
 */
export function checkBmp(picture: Buffer): void {
  if (picture.length < 54 || picture.readUInt32LE(14) < 40) {
    throw new Refusal('photo.unsupported', { format: 'very old BMP' });
  }
  const compression = picture.readUInt32LE(30);
  if (compression !== uncompressed && !bitFields.includes(compression)) {
    throw new Refusal('photo.unsupported', { format: 'compressed BMP' });
  }
  const bits = picture.readUInt16LE(28);
  const rowBytes = Math.ceil((picture.readUInt32LE(18) * bits) / 32) * 4;
  const end = picture.readUInt32LE(10) + rowBytes * Math.abs(picture.readInt32LE(22));
  const paletteColours = picture.readUInt32LE(46);
  if (![1, 4, 8, 16, 24, 32].includes(bits) || end > picture.length || paletteColours > 256) {
    throw new Refusal('photo.damaged');
  }
}
