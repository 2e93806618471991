import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Clock, Log, Workers } from '../ports';
import { looksLike } from './alike';
import { withinDeadline } from './deadline';
import { encodeMaster, encodePhoto, encodePreview, encodeSmall } from './encode';
import type { Framing } from './framing';
import type { Pixels } from './pixels';
import { createQueue } from './queue';
import { readPicture } from './read';
import { runJob } from './run-job';
import { sniffFormat } from './sniff';

export type Converted = {
  /** Square baseline JPEG without metadata, at most `limits.photoBytes`. */
  readonly photo: Buffer;
  /** Side of the photo, in pixels. */
  readonly side: number;
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
   * Gives the same photo as a JPEG of at most `limits.smallPhotoBytes`: as it is if it fits, else of lower quality, and
   * smaller only if that does not help.
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

type Deps = { readonly workers: Workers; readonly log: Log; readonly now: Clock };

/** Makes the converter. Decoding and encoding run on libvips' threads, editing in a worker, nothing on the caller's. */
export function createPhotoConverter(
  deps: Deps & { readonly deadlineMilliseconds?: number },
): PhotoConverter {
  const queue = createQueue({ atOnce: limits.conversionsAtOnce, waiting: limits.conversionQueue });
  const milliseconds = deps.deadlineMilliseconds ?? limits.conversionMilliseconds;

  function inTurn<T>(picture: Buffer, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return logged(deps, picture, () => withinDeadline(queue, milliseconds, task));
  }

  return {
    convert: (picture, framing) =>
      inTurn(picture, async (signal) => {
        const { damaged, pixels } = await readPicture(deps.workers, picture, { signal });
        const [photo, master] = await Promise.all([
          makePhoto(deps.workers, pixels, framing, signal),
          encodeMaster(pixels),
        ]);
        return { ...photo, master, seeThrough: !pixels.opaque, damaged };
      }),
    frameAgain: (master, framing) =>
      inTurn(master, async (signal) => {
        const { pixels } = await readPicture(deps.workers, master, { signal, ...anySize });
        return makePhoto(deps.workers, pixels, framing, signal);
      }),
    thumbnail: (jpeg, side) =>
      inTurn(jpeg, async (signal) => {
        const { pixels, original } = await readPicture(deps.workers, jpeg, { signal, ...anySize });
        return { preview: await encodePreview(pixels, side), ...original };
      }),
    small: (photo) =>
      inTurn(photo, async (signal) => {
        if (isSmall(photo)) return photo;
        const { pixels } = await readPicture(deps.workers, photo, { signal, ...anySize });
        return encodeSmall(pixels);
      }),
    alike: (one, other) =>
      unlikeIfUnreadable(inTurn(one, (signal) => areAlike(deps.workers, [one, other], signal))),
  };
}

/** For what was accepted before, here or by Microsoft 365: a panorama's master may be only a few pixels high. */
const anySize = { minimumSide: 1 } as const;

function isSmall(photo: Buffer): boolean {
  return photo.length <= limits.smallPhotoBytes && sniffFormat(photo) === 'JPEG';
}

async function areAlike(
  workers: Workers,
  photos: readonly [Buffer, Buffer],
  signal: AbortSignal,
): Promise<boolean> {
  if (photos[0].equals(photos[1])) return true;
  const first = await readPicture(workers, photos[0], { signal, ...anySize });
  const second = await readPicture(workers, photos[1], { signal, ...anySize });
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

async function makePhoto(workers: Workers, pixels: Pixels, framing: Framing, signal: AbortSignal) {
  const edited = await runJob(workers, { kind: 'edit', pixels, framing }, signal);
  const [photo, preview] = await Promise.all([encodePhoto(edited), encodePreview(edited)]);
  return { photo, side: edited.width, preview };
}

async function logged<T>({ log, now }: Deps, picture: Buffer, task: () => Promise<T>): Promise<T> {
  const start = now();
  const seen = (code: string) =>
    log.info('photo.converted', { code, bytes: picture.length, milliseconds: now() - start });
  try {
    const result = await task();
    seen('ok');
    return result;
  } catch (error) {
    seen(error instanceof Refusal ? error.code : 'bot.bug');
    throw error;
  }
}
