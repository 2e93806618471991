import { Refusal } from '../errors';
import type { Workers } from '../ports';
import { decodePicture, type Decoded } from './decode';
import { readHeic } from './read-heic';
import type { Guarded, ShapeOptions } from './guard/guard';
import { pixelsOf } from './pixels/pixels';
import { runJob } from './worker/edit-job';
import type { Size } from './files/size';
import type { Format } from './guard/sniff';

export type Read = Decoded & {
  /** Whether the file is damaged, so that the end of the picture is missing, or some detail. */
  readonly damaged: boolean;
};

type Options = ShapeOptions & { readonly signal: AbortSignal };

/**
 * Returns the pixels of what passed the guard. A picture whose end is lost passes without its last rows, if these are
 * few; one that is damaged elsewhere does not.
 * @throws Refusal `photo.*`
 */
export async function readPicture(
  workers: Workers,
  { format, layout, picture }: Guarded,
  options: Options,
): Promise<Read> {
  if (format === 'BMP') return readBmp(workers, picture, layout, options);
  if (format === 'HEIC') return readHeic(workers, { picture, layout }, options);
  return readFile(workers, picture, format, options);
}

/** Looks at the bytes while the decoder works: hardly any picture is damaged, so its work is hardly ever in vain. */
async function readFile(
  workers: Workers,
  picture: Buffer,
  format: Exclude<Format, 'BMP' | 'HEIC'>,
  options: Options,
): Promise<Read> {
  const [look, decoding] = await Promise.allSettled([
    runJob(workers, { kind: 'inspect', format, picture }, options.signal),
    decodePicture(picture, format, options),
  ]);
  if (look.status === 'rejected') {
    throw new Refusal('photo.damaged', {}, { cause: look.reason });
  }
  const finding = look.value;
  if (finding.kind !== 'broken' && finding.file) {
    const decoded = await decodePicture(Buffer.from(finding.file), format, options);
    return { ...decoded, damaged: finding.kind === 'mended' };
  }
  if (decoding.status === 'rejected') throw decoding.reason;
  if (finding.kind === 'broken') throw new Refusal('photo.damaged');
  return { ...decoding.value, damaged: false };
}

async function readBmp(
  workers: Workers,
  picture: Buffer,
  { width, height }: Size,
  { signal }: Options,
): Promise<Read> {
  try {
    const bitmap = await runJob(workers, { kind: 'bmp', picture }, signal);
    const pixels = pixelsOf(bitmap.data, bitmap);
    return { pixels, original: { width, height }, damaged: false };
  } catch (error) {
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}
