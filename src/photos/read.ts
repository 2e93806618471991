import { Refusal } from '../errors';
import type { Workers } from '../ports';
import { decodePicture, type Decoded } from './decode';
import { readHeic } from './read-heic';
import type { Guarded, ShapeOptions } from './guard/guard';
import { pixelsOf } from './pixels/pixels';
import { runJob } from './worker/edit-job';

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
  guarded: Guarded,
  options: Options,
): Promise<Read> {
  const { format, layout, picture } = guarded;
  if (format === 'BMP') return readBmp(workers, guarded, options);
  const decode = (file: Buffer) =>
    format === 'HEIC'
      ? readHeic(workers, { picture: file, layout }, options)
      : decodePicture(file, format, options);
  // Hardly any picture is damaged, so the decoder's work meanwhile is hardly ever in vain.
  const [look, decoding] = await Promise.allSettled([
    runJob(workers, { kind: 'inspect', format, picture }, options.signal),
    decode(picture),
  ]);
  if (look.status === 'rejected') {
    throw new Refusal('photo.damaged', {}, { cause: look.reason });
  }
  const finding = look.value;
  if (finding.kind === 'broken') throw new Refusal('photo.damaged');
  if (finding.file) {
    const decoded = await decode(Buffer.from(finding.file));
    return { ...decoded, damaged: finding.kind === 'mended' };
  }
  if (decoding.status === 'rejected') throw decoding.reason;
  return { ...decoding.value, damaged: false };
}

async function readBmp(
  workers: Workers,
  { layout: { height, width }, picture }: Guarded,
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
