import type { Size } from '../size';
import { decodeHeif } from './libheif';
import { shrinkFactor, shrinkInto, shrunkSize } from './shrink';
import { emptyTiff } from './tiff';

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

/**
 * Decodes a HEIC whose header looks harmless. It shrinks here, because what leaves the worker is copied. Only for a
 * worker thread that ends afterwards.
 * @throws Error when it is damaged
 */
export function decodeHeic({ picture, profile, memoryBytes }: HeicJob): DecodedHeic {
  const decoded = decodeHeif(picture, memoryBytes);
  const { width, height, channels } = decoded;
  const factor = shrinkFactor(decoded);
  const { file, pixels } = emptyTiff({ ...shrunkSize(decoded, factor), channels, profile });
  shrinkInto(pixels, decoded, factor);
  return { file, original: { width, height } };
}
