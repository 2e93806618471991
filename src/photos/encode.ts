import { Refusal } from '../errors';
import { limits } from '../limits';
import type { EditResult } from './edit-job';
import { sharp } from './libvips';
import type { Pixels } from './pixels';

/**
 * Gives the photo as a baseline JPEG without any metadata: nothing of the original file but its pixels gets through.
 */
export async function encodePhoto(photo: EditResult): Promise<Buffer> {
  const jpeg = await opaque(photo).jpeg({ quality: limits.photoQuality }).toBuffer();
  if (jpeg.length > limits.photoBytes) {
    throw new TypeError('a photo of this side and quality cannot be this large');
  }
  return jpeg;
}

/** From what every ordinary picture needs down to what even noise fits. */
const previewTries = [
  { side: limits.previewSide, quality: 80 },
  { side: limits.previewSide, quality: 55 },
  { side: limits.previewSide * 0.75, quality: 40 },
  { side: limits.previewSide / 2, quality: 40 },
] as const;

/** Gives a JPEG for the card, small enough for its data URI. */
export async function encodePreview(photo: EditResult): Promise<Buffer> {
  for (const { side, quality } of previewTries) {
    const size = Math.min(side, photo.width);
    const jpeg = await opaque(photo).resize(size, size).jpeg({ quality }).toBuffer();
    if (jpeg.length <= limits.previewBytes) {
      return jpeg;
    }
  }
  throw new Refusal('photo.too_large');
}

/** Gives what the photo is made from in another framing: without visible loss, and with its transparency where it has any. */
export async function encodeMaster(pixels: Pixels): Promise<Buffer> {
  return pixels.opaque
    ? opaque(pixels).jpeg({ quality: limits.masterQuality, chromaSubsampling: '4:4:4' }).toBuffer()
    : raw(pixels).png({ compressionLevel: 3 }).toBuffer();
}

function opaque(pixels: EditResult) {
  return raw(pixels).removeAlpha();
}

function raw({ data, width, height }: EditResult) {
  return sharp(data, { raw: { width, height, channels: 4 } });
}
