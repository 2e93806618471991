import type { Metadata, SharpOptions } from 'sharp';
import { Refusal } from '../errors';
import { limits } from '../limits';
import { checkShape, type ShapeOptions } from './guard/guard';
import { colourProfile } from './files/media/profile';
import { primaryItem } from './files/media/items';
import { fromProfile, pixelsFrom, sharp, toSrgb } from './pixels/libvips';
import type { Pixels } from './pixels/pixels';
import { withBareCanvas } from './files/gif/canvas';
import { isLossless, isRowByRow, jpegHead } from './files/jpeg/segments';
import { withoutTexts } from './files/png/chunks';
import { isNearlyPlain, withoutMetadata } from './files/tiff/plain';
import type { Size } from './files/facts';
import type { Format } from './guard/sniff';
import { masterSize } from './pixels/window';

type ReadableFormat = Exclude<Format, 'BMP' | 'HEIC'>;

export type Decoded = {
  readonly pixels: Pixels;
  /** What the upright picture measured before it was shrunk. */
  readonly original: Size;
};

type Options = ShapeOptions & { readonly signal: AbortSignal };

/**
 * Returns a guarded picture as pixels of master size: first frame, upright, in sRGB whatever profile it carries.
 * @throws Refusal `photo.too_small` | `photo.too_long` | `photo.damaged` | `photo.unsupported`
 */
export async function decodePicture(
  file: Buffer,
  format: ReadableFormat,
  options: Options,
): Promise<Decoded> {
  if (format !== 'TIFF' || !isNearlyPlain(file)) {
    return decodePlain(plainFile(file, format), format, options);
  }
  // Without a copy of the file, which takes as long as reading it. What libtiff warns about may be nothing but a name.
  try {
    return await decodePlain(file, format, options);
  } catch (error) {
    const plain = withoutMetadata(file);
    options.signal.throwIfAborted();
    if (plain === file || !(error instanceof Refusal && error.code === 'photo.damaged'))
      throw error;
    return decodePlain(plain, format, options);
  }
}

async function decodePlain(
  picture: Buffer,
  format: ReadableFormat,
  { signal, ...shape }: Options,
): Promise<Decoded> {
  const header = await readHeader(picture);
  signal.throwIfAborted();
  const original = header.autoOrient;
  checkShape(original, shape);
  try {
    const pixels = await readPixels(picture, header, strictness(picture, format));
    const right = format === 'AVIF' ? await inItsColours(pixels, picture, header) : pixels;
    return { pixels: right, original };
  } catch (error) {
    signal.throwIfAborted();
    if (format === 'JPEG' && isLossless(jpegHead(picture))) {
      throw new Refusal('photo.unsupported', { format: 'rare JPEG' }, { cause: error });
    }
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}

/**
 * Only JPEG and TIFF tell damage by warnings; PNG warns about harmless oddities in colour profiles. Of a JPEG coded row by row
 * the data are looked at by ourselves (`inspectFile`), and what libjpeg warns about is harmless then.
 */
function strictness(picture: Buffer, format: ReadableFormat): SharpOptions {
  const itself = format === 'TIFF' || (format === 'JPEG' && !isRowByRow(jpegHead(picture)));
  return { failOn: itself ? 'warning' : 'error' };
}

/** Without what only takes memory, and so that libvips reads rightly what there is. */
function plainFile(file: Buffer, format: ReadableFormat): Buffer {
  if (format === 'PNG') return withoutTexts(file);
  if (format === 'GIF') return withBareCanvas(file);
  return format === 'TIFF' ? withoutMetadata(file) : file;
}

async function readPixels(
  picture: Buffer,
  header: Metadata,
  options: SharpOptions,
): Promise<Pixels> {
  const { width, height } = masterSize(header.autoOrient);
  const upright = sharp(picture, { ...options, limitInputPixels: limits.jpegPixels })
    .timeout({ seconds: Math.ceil(limits.conversionMilliseconds / 1000) })
    .autoOrient()
    .resize(width, height, { fit: 'fill' });
  return pixelsFrom(toSrgb(upright, header), { width, height });
}

/** What says its colours in numbers and not by a profile, libvips takes for sRGB. */
async function inItsColours(pixels: Pixels, picture: Buffer, header: Metadata): Promise<Pixels> {
  const item = header.hasProfile ? undefined : primaryItem(picture);
  const profile = item && colourProfile(item);
  return profile ? fromProfile(pixels, profile) : pixels;
}

/** The pixel limit is ours to check, because sharp's errors differ by their text alone. */
async function readHeader(picture: Buffer): Promise<Metadata> {
  try {
    return await sharp(picture, { failOn: 'none', limitInputPixels: false }).metadata();
  } catch (error) {
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}
