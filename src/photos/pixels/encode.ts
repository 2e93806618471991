import type { Sharp } from 'sharp';
import { limits } from '../../limits';
import type { Ground } from './framing';
import { pixelsFrom, sharp } from './libvips';
import type { Pixels, PlainPixels } from './pixels';
import { cropWindow, fitInto, type CropWindow } from './window';

/** A square of a picture, and what stands behind it where it is see-through. */
export type PhotoSquare = {
  readonly pixels: PlainPixels;
  readonly window: CropWindow;
  readonly ground: Ground;
};

/** Keeps a colour for each pixel. Else thin lines in a strong colour, of which a small picture has many, turn brown. */
const allColour = { chromaSubsampling: '4:4:4' } as const;

/** Photos of fewer pixels a side are so small a file that optimised codes, which come with it, take a sixth off. */
const optimisedBelow = 200;

/**
 * Returns the photo as a baseline JPEG without any metadata: nothing of the original file but its pixels gets through.
 * Optimised codes would take a hundredth off the file of a usual one, and half of the time.
 */
export async function encodePhoto(photo: PhotoSquare): Promise<Buffer> {
  const optimiseCoding = photo.window.side < optimisedBelow;
  const jpeg = await squareOf(photo)
    .jpeg({ quality: limits.photoQuality, ...allColour, optimiseCoding })
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

/** Returns a JPEG of a square for the card, small enough for its data URI. */
export async function encodePreview(
  square: PhotoSquare,
  side: number = limits.previewSide,
): Promise<Buffer> {
  const largest = Math.min(side, square.window.side);
  return firstWithin(limits.previewBytes, previewTries, ({ share, ...how }) =>
    squareOf(square)
      .resize(Math.max(1, Math.round(largest * share)))
      .jpeg(how),
  );
}

/** Returns a preview as small as a chat list shows a photo. Nothing has to be guarded, because it was encoded here. */
export function encodeListed(preview: Buffer): Promise<Buffer> {
  const { listedBytes, listedSide } = limits;
  return firstWithin(listedBytes, previewTries, ({ share, ...how }) =>
    sharp(preview)
      .resize(Math.round(listedSide * share), null, { withoutEnlargement: true })
      .jpeg(how),
  );
}

/** Returns the middle of a picture, on white. */
export function middleOf(pixels: PlainPixels): PhotoSquare {
  return { pixels, window: cropWindow(pixels, 'centre'), ground: 'white' };
}

/** Returns the whole picture as a JPEG of at most `limits.smallPhotoBytes`, none of its sides longer than a photo's. */
export async function encodeSmall(picture: PlainPixels): Promise<Buffer> {
  return firstWithin(limits.smallPhotoBytes, smallTries, ({ share, ...how }) => {
    const side = Math.round(limits.photoSide * share);
    return raw(picture)
      .flatten({ background: 'white' })
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
    ? raw(pixels).removeAlpha().jpeg(masterJpeg).toBuffer()
    : raw(pixels).png({ compressionLevel: 3 }).toBuffer();
}

/** Returns the whole picture, shrunk until it fits into a photo's square. */
export async function shrinkToFit(pixels: Pixels): Promise<Pixels> {
  const size = fitInto(pixels, limits.photoSide);
  const { width, height } = size;
  const small = await pixelsFrom(raw(pixels).resize(width, height, { fit: 'fill' }), size);
  return { ...small, opaque: pixels.opaque };
}

/** A picture may have an alpha channel; dropping that would show what it hides. */
function squareOf({ pixels, window: { side, x, y }, ground }: PhotoSquare): Sharp {
  const cut = raw(pixels).extract({ left: x, top: y, width: side, height: side });
  return pixels.channels === 3 ? cut : cut.flatten({ background: ground });
}

function raw({ channels, data, width, height }: PlainPixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
