import type { Size } from '../files/facts';
import { decodeHeif, HeifError, type HeifPicture } from '../heic/libheif';
import { shrinkFactor, shrinkInto, shrunkSize } from '../heic/shrink';
import { emptyTiff } from '../files/tiff/empty';

export type DecodedHeic = {
  /** A TIFF of the picture, upright, in its own colours with their profile, not yet as small as the master. */
  readonly file: Uint8Array;
  /** What the picture measured before it was shrunk. */
  readonly original: Size;
};

export type HeicJob = {
  readonly picture: Uint8Array;
  /** The ICC profile of its colours, where they are not sRGB. */
  readonly profile: Uint8Array | undefined;
  /** What the decoder may take. */
  readonly memoryBytes: number;
};

/** Of a kind that the decoder does not know. */
export type RareHeic = { readonly rare: true };

/**
 * Decodes one HEIC whose header looks harmless; the entry of its worker thread. It shrinks here, because what leaves
 * the worker is copied. The thread must end afterwards, and it is new for each picture, so this loads next to nothing.
 * @throws Error when it is damaged
 */
export function decodeHeic(job: HeicJob): DecodedHeic | RareHeic {
  try {
    return shrunk(decodeHeif(job.picture, job.memoryBytes), job.profile);
  } catch (error) {
    if (error instanceof HeifError && error.rare) return { rare: true };
    throw error;
  }
}

function shrunk(decoded: HeifPicture, profile: HeicJob['profile']): DecodedHeic {
  const { width, height, channels } = decoded;
  const factor = shrinkFactor(decoded);
  const { file, pixels } = emptyTiff({ ...shrunkSize(decoded, factor), channels, profile });
  shrinkInto(pixels, decoded, factor);
  return { file, original: { width, height } };
}
