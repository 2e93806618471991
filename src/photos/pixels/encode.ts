import type { Sharp } from 'sharp';
import { limits } from '../../limits';
import { sharp } from './libvips';
import type { Pixels, PlainPixels } from './pixels';
import { cropWindow, fitInto } from './window';

/** A colour for each pixel: else thin lines of a strong colour, which much of a small picture is, would turn brown. */
const allColour = { chromaSubsampling: '4:4:4' } as const;

/**
 * Returns the photo as a baseline JPEG without any metadata: nothing of the original file but its pixels gets through.
 */
export async function encodePhoto(photo: PlainPixels): Promise<Buffer> {
  const jpeg = await opaque(photo)
    .jpeg({ quality: limits.photoQuality, ...allColour })
    .toBuffer();
  if (jpeg.length > limits.photoBytes) {
    throw new TypeError('a photo of this side and quality cannot be this large');
  }
  return jpeg;
}

type Tries = readonly {
  readonly share: number;
  readonly quality: number;
  readonly chromaSubsampling?: '4:4:4';
}[];

/** From what every ordinary picture needs down to what even noise fits. */
const previewTries: Tries = [
  { share: 1, quality: 80, ...allColour },
  { share: 1, quality: 80 },
  { share: 1, quality: 55 },
  { share: 0.75, quality: 40 },
  { share: 0.5, quality: 40 },
];

/** Noise of full size, which nobody sends, takes 270 KB at the second, 91 KB at the fifth and 46 KB at the last. */
const smallTries: Tries = [
  { share: 1, quality: 80, ...allColour },
  { share: 1, quality: 80 },
  { share: 1, quality: 65 },
  { share: 1, quality: 50 },
  { share: 0.75, quality: 65 },
  { share: 0.5, quality: 80 },
];

/** Returns a square JPEG for the card, small enough for its data URI: of a picture that is not square its middle. */
export async function encodePreview(
  picture: PlainPixels,
  side: number = limits.previewSide,
): Promise<Buffer> {
  const square = cropWindow(picture, 'centre');
  const middle = () =>
    onWhite(picture).extract({
      left: square.x,
      top: square.y,
      width: square.side,
      height: square.side,
    });
  const largest = Math.min(side, square.side);
  return firstWithin(limits.previewBytes, previewTries, ({ share, ...how }) =>
    middle()
      .resize(Math.max(1, Math.round(largest * share)))
      .jpeg(how),
  );
}

/** Returns the whole picture as a JPEG of at most `limits.smallPhotoBytes`, none of its sides longer than a photo's. */
export async function encodeSmall(picture: PlainPixels): Promise<Buffer> {
  return firstWithin(limits.smallPhotoBytes, smallTries, ({ share, ...how }) => {
    const side = Math.round(limits.photoSide * share);
    return onWhite(picture)
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .jpeg(how);
  });
}

async function firstWithin(
  bytes: number,
  tries: Tries,
  attempt: (how: Tries[number]) => Sharp,
): Promise<Buffer> {
  for (const how of tries) {
    const jpeg = await attempt(how).toBuffer();
    if (jpeg.length <= bytes) {
      return jpeg;
    }
  }
  throw new TypeError('no picture of these sides and qualities can be this large');
}

/**
 * Without optimised codes, which would take a few per cent off the file: for them libjpeg holds all of the picture's
 * coefficients, 180 MB of a panorama of 50,000 × 600.
 */
const masterJpeg = {
  quality: limits.masterQuality,
  ...allColour,
  optimiseCoding: false,
} as const;

/**
 * Returns what the photo is made from in another framing: without visible loss, and with its transparency where it has
 * any.
 */
export async function encodeMaster(pixels: Pixels): Promise<Buffer> {
  return pixels.opaque
    ? opaque(pixels).jpeg(masterJpeg).toBuffer()
    : raw(pixels).png({ compressionLevel: 3 }).toBuffer();
}

/** Returns the whole picture, shrunk until it fits into a photo's square. */
export async function shrinkToFit(pixels: Pixels): Promise<Pixels> {
  const { height, width } = fitInto(pixels, limits.photoSide);
  const data = await raw(pixels).resize(width, height, { fit: 'fill' }).raw().toBuffer();
  return { data, width, height, opaque: pixels.opaque };
}

function opaque(pixels: PlainPixels) {
  return raw(pixels).removeAlpha();
}

/** What comes from elsewhere may have an alpha channel; dropping it would show what it hides. */
function onWhite(pixels: PlainPixels) {
  return raw(pixels).flatten({ background: 'white' });
}

function raw({ data, width, height }: PlainPixels) {
  return sharp(data, { raw: { width, height, channels: 4 } });
}
