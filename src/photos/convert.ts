import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Clock, Log, Workers } from '../ports';
import { looksLike } from './pixels/alike';
import {
  encodeListed,
  encodeMaster,
  encodePhoto,
  encodePreview,
  encodeSmall,
  middleOf,
  shrinkToFit,
  type PhotoSquare,
} from './pixels/encode';
import type { Framing, Shape } from './pixels/framing';
import { guardPicture, type Guarded } from './guard/guard';
import { cutOut, type Pixels } from './pixels/pixels';
import { createPictureQueue } from './queue';
import { readPicture } from './read';
import { runJob } from './worker/edit-job';
import { shapeOf, usedWindow } from './pixels/window';
import type { Trace } from '../trace';

export type Converted = {
  /** Square baseline JPEG without metadata, at most `limits.photoBytes`. */
  readonly photo: Buffer;
  /** Side of the photo, in pixels. */
  readonly side: number;
  /** Of the whole picture, before it is turned. */
  readonly shape: Shape;
  /** JPEG of at most `limits.previewBytes`, for a data URI. */
  readonly preview: Buffer;
  /** The whole picture, upright and small: what `frameAgain` takes. JPEG, or PNG when it is see-through somewhere. */
  readonly master: Buffer;
  /** Whether the ground shows through the picture somewhere. */
  readonly seeThrough: boolean;
  /** Whether the picture's file is damaged, so that the end of the picture is missing, or some detail. */
  readonly damaged: boolean;
};

export type Thumbnail = {
  /** Square JPEG of at most `limits.previewBytes`, for a data URI. */
  readonly preview: Buffer;
  /** Of the original, in pixels. */
  readonly width: number;
  readonly height: number;
};

export type PhotoConverter = {
  /**
   * Turns whatever somebody sent into a photo. Safe to feed with anything.
   * @throws Refusal `photo.*` when the picture is not usable, `bot.busy` when too many wait
   */
  convert(picture: Buffer, framing: Framing): Promise<Converted>;
  /** Makes another photo from the master of an earlier conversion, framed as if it came from the picture. */
  frameAgain(
    master: Buffer,
    framing: Framing,
  ): Promise<Omit<Converted, 'damaged' | 'master' | 'seeThrough'>>;
  /**
   * Makes a small square picture, of at most so many pixels a side, of a photo that comes from elsewhere, however small
   * that is; of one that is not square it shows the middle. It takes a place in the queue like a conversion does, so
   * make a list of them one after another.
   * @throws Refusal `photo.*` when it is no picture, `bot.busy` when too many wait
   */
  thumbnail(jpeg: Buffer, side?: number): Promise<Thumbnail>;
  /**
   * Makes a preview as small as a chat list shows a photo: a JPEG of at most `limits.listedBytes`. It is so little work
   * that it waits for nothing.
   */
  listed(preview: Buffer): Promise<Buffer>;
  /**
   * Returns the same photo as a JPEG of at most `limits.smallPhotoBytes`: as it is if it fits, else of lower quality,
   * and smaller only if that does not help.
   * @throws Refusal `photo.*` when it is no picture, `bot.busy` when too many wait
   */
  small(photo: Buffer): Promise<Buffer>;
  /**
   * Tells whether two photos show one picture, though Microsoft 365 may have encoded one of them anew. What cannot be
   * read is like nothing but itself.
   * @throws Refusal `bot.busy` when too many wait
   */
  alike(one: Buffer, other: Buffer): Promise<boolean>;
};

type Deps = {
  readonly workers: Workers;
  readonly log: Log;
  readonly now: Clock;
  /** Returns who is being answered, so that nobody takes all places in the queue. */
  readonly asker?: () => string | undefined;
  readonly deadlineMilliseconds?: number;
  readonly trace?: Trace | undefined;
};

/**
 * Creates the converter. What takes long runs beside the caller's thread: libvips' threads decode and encode, and workers
 * edit, look for damage and decode BMP and HEIC. The caller's thread reads headers, copies rows and looks for see-through pixels.
 */
export function createPhotoConverter(deps: Deps): PhotoConverter {
  const { workers } = deps;
  const queue = createPictureQueue(deps);
  return {
    convert: (picture, framing) =>
      queue.run(picture, {}, async (guarded, signal) => {
        const { damaged, pixels } = await readPicture(workers, guarded, { signal });
        const [photo, master] = await Promise.all([
          makePhoto(workers, pixels, framing, signal),
          encodeMaster(pixels),
        ]);
        return { ...photo, master, seeThrough: !pixels.opaque, damaged };
      }),
    frameAgain: (master, framing) =>
      queue.run(master, anyShape, async (guarded, signal) => {
        const { pixels } = await readPicture(workers, guarded, { signal, ...anyShape });
        return makePhoto(workers, pixels, framing, signal);
      }),
    thumbnail: (jpeg, side) =>
      queue.run(jpeg, anyShape, async (guarded, signal) => {
        const options = { signal, ...anyShape };
        const { pixels, original } = await readPicture(workers, guarded, options);
        return { preview: await encodePreview(middleOf(pixels), side), ...original };
      }),
    listed: encodeListed,
    small: (photo) =>
      queue.run(photo, anyShape, async (guarded, signal) => {
        if (isSmall(guarded)) return photo;
        const { pixels } = await readPicture(workers, guarded, { signal, ...anyShape });
        return encodeSmall(pixels);
      }),
    alike: async (one, other) =>
      one.equals(other) ||
      unlikeIfUnreadable(
        queue.run(one, anyShape, (first, signal) =>
          areAlike(workers, [first, guardPicture(other, anyShape)], signal),
        ),
      ),
  };
}

/** For what was accepted before, here or by Microsoft 365. */
const anyShape = { anyShape: true } as const;

function isSmall({ format, picture }: Guarded): boolean {
  return picture.length <= limits.smallPhotoBytes && format === 'JPEG';
}

async function areAlike(
  workers: Workers,
  photos: readonly [Guarded, Guarded],
  signal: AbortSignal,
): Promise<boolean> {
  const first = await readPicture(workers, photos[0], { signal, ...anyShape });
  const second = await readPicture(workers, photos[1], { signal, ...anyShape });
  return looksLike(first.pixels, second.pixels);
}

async function unlikeIfUnreadable(compared: Promise<boolean>): Promise<boolean> {
  try {
    return await compared;
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code.startsWith('photo.')) return false;
    throw thrown;
  }
}

async function makePhoto(workers: Workers, all: Pixels, framing: Framing, signal: AbortSignal) {
  const square = await squareFor(workers, all, framing, signal);
  const [photo, preview] = await Promise.all([encodePhoto(square), encodePreview(square)]);
  return { photo, side: square.window.side, shape: shapeOf(all), preview };
}

/**
 * What is only cut out and laid on its ground needs no editor. The worker gets no more than what the photo shows,
 * however long the picture is.
 */
async function squareFor(
  workers: Workers,
  all: Pixels,
  framing: Framing,
  signal: AbortSignal,
): Promise<PhotoSquare> {
  const { ground, turn } = framing;
  const window = usedWindow(all, framing);
  if (window && turn === 0) return { pixels: all, window, ground };
  const cut = window && cutOut(all, window);
  const pixels = cut ?? (await shrinkToFit(all));
  const transfer = cut ? [cut.data.buffer] : [];
  return middleOf(await runJob(workers, { kind: 'edit', pixels, framing }, signal, transfer));
}
