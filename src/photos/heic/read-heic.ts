import { Refusal } from '../../errors';
import type { Workers } from '../../ports';
import { limits } from '../../limits';
import { decodePicture, type Decoded } from '../decode';
import type { Guarded } from '../guard';
import { primaryItem } from '../iso-media';
import { runJob } from '../run-job';
import type { Layout } from '../size';
import { colourProfile } from './profile';

/**
 * Returns the pixels of a HEIC that was checked: its primary picture, in sRGB. Its orientation is that of the file's
 * own turns, which the decoder applies; EXIF repeats it and is not asked (ISO/IEC 23008-12, A.2.4 says so).
 * @throws Refusal `photo.damaged`
 */
export async function readHeic(
  workers: Workers,
  { picture, layout }: Pick<Guarded, 'layout' | 'picture'>,
  { signal }: { readonly signal: AbortSignal },
): Promise<Decoded & { readonly damaged: false }> {
  const item = primaryItem(picture);
  const profile = item && colourProfile(item);
  try {
    const job = { kind: 'heic', picture, profile, memoryBytes: memoryFor(layout) } as const;
    const { file, original } = await runJob(workers, job, signal);
    const tiff = Buffer.from(file.buffer, file.byteOffset, file.length);
    const { pixels } = await decodePicture(tiff, 'TIFF', { signal, anyShape: true });
    return { pixels, original, damaged: false };
  } catch (error) {
    signal.throwIfAborted();
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}

/** A file can lie about its sizes; the decoder gets what it needs if it does not. */
function memoryFor(layout: Layout): number {
  return layout.heldBytes + limits.heicSlackBytes;
}
