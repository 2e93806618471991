import type { Sharp } from 'sharp';
import { limits } from '../../limits';
import { sharp } from './libvips';
import type { Pixels, PlainPixels } from './pixels';
import { cropWindow, fitInto } from './window';

/** Keeps a colour for each pixel. Else thin lines in a strong colour, of which a small picture has many, turn brown. */
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

/** From what suffices for every ordinary picture, down to what makes even noise small enough. */
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

/** Returns a square JPEG for the card, small enough for its data URI: the middle of a picture that is not square. */
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
 * Without optimised codes, which make the file a few per cent smaller: for these, libjpeg holds all coefficients of the
 * picture in memory, 180 MB for a panorama of 50,000 × 600.
 */
const masterJpeg = {
  quality: limits.masterQuality,
  ...allColour,
  optimiseCoding: false,
} as const;

/**
 * Returns the master, from which photos in other framings are made: without visible loss, and with the transparency of
 * the picture, if it has any.
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

/** A picture from elsewhere may have an alpha channel; dropping that would show what it hides. */
function onWhite(pixels: PlainPixels) {
  return raw(pixels).flatten({ background: 'white' });
}

function raw({ data, width, height }: PlainPixels) {
  return sharp(data, { raw: { width, height, channels: 4 } });
}
