import type { Metadata, SharpOptions } from 'sharp';
import { Refusal } from '../errors';
import { limits } from '../limits';
import { toSrgb } from './colour';
import { checkSize } from './guard';
import { sharp } from './libvips';
import { pixelsOf, type Pixels } from './pixels';
import { withoutTexts } from './png-chunks';
import { salvage } from './salvage';
import type { Size } from './size';
import type { Format } from './sniff';
import { masterSize } from './window';

type ReadableFormat = Exclude<Format, 'BMP'>;

export type Decoded = {
  readonly pixels: Pixels;
  /** What the upright picture measured before it was shrunk. */
  readonly original: Size;
};

/**
 * Gives a guarded picture as pixels of master size: first frame, upright, in sRGB whatever profile it carries. A
 * picture that lost its last few rows passes without them.
 * @throws Refusal `photo.too_many_pixels` | `photo.too_small` | `photo.damaged`
 */
export async function decodePicture(
  file: Buffer,
  format: ReadableFormat,
  { signal, minimumSide }: { readonly signal: AbortSignal; readonly minimumSide?: number },
): Promise<Decoded> {
  const picture = format === 'PNG' ? withoutTexts(file) : file;
  const header = await readHeader(picture);
  const original = header.autoOrient;
  checkSize(original, minimumSide);
  try {
    return { pixels: await readPixels(picture, header, { failOn: strictness(format) }), original };
  } catch {
    signal.throwIfAborted();
    const whole = await salvage(picture, format, header);
    const pixels = await readPixels(whole, await readHeader(whole), { failOn: 'error' });
    return { pixels, original };
  }
}

/** Only JPEG tells damage by warnings; PNG warns about harmless oddities in colour profiles. */
function strictness(format: ReadableFormat): 'warning' | 'error' {
  return format === 'JPEG' ? 'warning' : 'error';
}

async function readPixels(
  picture: Buffer,
  header: Metadata,
  options: SharpOptions,
): Promise<Pixels> {
  const { width, height } = masterSize(header.autoOrient);
  const upright = sharp(picture, { ...options, limitInputPixels: limits.picturePixels })
    .timeout({ seconds: Math.ceil(limits.conversionMilliseconds / 1000) })
    .autoOrient()
    .resize(width, height, { fit: 'fill' });
  const data = await toSrgb(upright, header).ensureAlpha().raw({ depth: 'uchar' }).toBuffer();
  return pixelsOf(data, { width, height });
}

/** The pixel limit is ours to check, because sharp's errors differ by their text alone. */
async function readHeader(picture: Buffer): Promise<Metadata> {
  try {
    return await sharp(picture, { failOn: 'none', limitInputPixels: false }).metadata();
  } catch (error) {
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}
