import { Refusal } from '../errors';
import type { Workers } from '../ports';
import { limits } from '../limits';
import { decodePicture, type Decoded } from './decode';
import { checkShape, type Guarded, type ShapeOptions } from './guard/guard';
import { primaryItem } from './files/media/items';
import { runJob } from './worker/edit-job';
import { colourProfile } from './files/media/profile';

/**
 * Returns the pixels of a HEIC that was checked: its primary picture, in sRGB. Its orientation is that of the file's
 * own turns, which the decoder applies; EXIF repeats it and is not asked (ISO/IEC 23008-12, A.2.4 says so).
 * @throws Refusal `photo.unsupported` | `photo.damaged` | `photo.too_small` | `photo.too_long`
 */
export async function readHeic(
  workers: Workers,
  { picture, layout }: Pick<Guarded, 'layout' | 'picture'>,
  { signal, ...shape }: ShapeOptions & { readonly signal: AbortSignal },
): Promise<Decoded> {
  const item = primaryItem(picture);
  const profile = item && colourProfile(item);
  // A file can lie about its sizes, so the decoder gets only what an honest one needs. Of the two copies of the file that
  // `heldBytes` counts, one is the decoder's.
  const memoryBytes = layout.heldBytes - picture.length + limits.heicSlackBytes;
  const job = { kind: 'heic', picture, profile, memoryBytes } as const;
  try {
    const decoded = await runJob(workers, job, signal);
    if ('rare' in decoded) throw new Refusal('photo.unsupported', { format: 'rare HEIC' });
    const { file, original } = decoded;
    // A HEIC can crop itself, and its header does not tell the size that is left.
    checkShape(original, shape);
    const tiff = Buffer.from(file.buffer, file.byteOffset, file.length);
    const { pixels } = await decodePicture(tiff, 'TIFF', { signal, anyShape: true });
    return { pixels, original };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    signal.throwIfAborted();
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}
