import type { Layout } from '../facts';
import { isSound } from './chunks';

/** What a PNG's header says about its rows (https://www.w3.org/TR/png-3/#11IHDR). */
export type PngHeader = {
  readonly width: number;
  readonly height: number;
  readonly rowBytes: number;
  readonly interlaced: boolean;
};

/** Channels by colour type. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const depths = [1, 2, 4, 8, 16];

/** Returns nothing where the first chunk is no header, is cut off, or names a colour type that does not exist. */
export function pngHeader(picture: Buffer): PngHeader | undefined {
  if (picture.length < 33 || picture.readUInt32BE(8) !== 13) return undefined;
  const head = { type: picture.toString('latin1', 12, 16), whole: picture.subarray(8, 33) };
  const width = picture.readUInt32BE(16);
  const perPixel = channels[picture.readUInt8(25)];
  const depth = depths.includes(picture.readUInt8(24));
  if (head.type !== 'IHDR' || !isSound(head) || perPixel === undefined || !depth) return undefined;
  return {
    width,
    height: picture.readUInt32BE(20),
    rowBytes: 1 + Math.ceil((width * perPixel * picture.readUInt8(24)) / 8),
    interlaced: picture[28] !== 0,
  };
}

/** Channels when it is decoded: of colour types without alpha one more, as `tRNS` may add it. */
const decodedChannels: Readonly<Record<number, number>> = { 0: 2, 2: 4, 3: 4, 4: 2, 6: 4 };

/** Returns the layout of a PNG: only of an interlaced picture must all of it be there before the first row is. */
export function pngLayout(picture: Buffer): Layout | undefined {
  const perPixel = decodedChannels[picture[25] ?? NaN];
  if (picture.length < 33 || perPixel === undefined) {
    return undefined;
  }
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  const sampleBytes = picture.readUInt8(24) > 8 ? 2 : 1;
  const interlaced = picture.readUInt8(28) !== 0;
  return {
    width,
    height,
    pixelBytes: Math.max(3, perPixel) * sampleBytes,
    heldBytes: interlaced ? width * height * perPixel * sampleBytes : 0,
  };
}
