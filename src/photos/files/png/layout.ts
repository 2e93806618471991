import type { Layout } from '../size';

/** Channels by colour type (https://www.w3.org/TR/png-3/#11IHDR), of those without alpha one more: `tRNS` may add it. */
const channels: Readonly<Record<number, number>> = { 0: 2, 2: 4, 3: 4, 4: 2, 6: 4 };

/** Only of an interlaced picture must all of it be there before the first row is. */
export function pngLayout(picture: Buffer): Layout | undefined {
  const perPixel = channels[picture[25] ?? NaN];
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
