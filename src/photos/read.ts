import { Refusal } from '../errors';
import type { Workers } from '../ports';
import { decodePicture, type Decoded } from './decode';
import { guardPicture } from './guard';
import { refuseVariant } from './variants';
import { pixelsOf } from './pixels';
import { runJob } from './run-job';
import { claimedSize } from './size';
import type { Format } from './sniff';

export type Read = Decoded & {
  /** Whether the file is damaged, so that the end of the picture is missing, or some detail. */
  readonly damaged: boolean;
};

type Options = { readonly signal: AbortSignal; readonly minimumSide?: number };

/**
 * Returns the pixels of whatever somebody sent. A picture whose end is lost passes without its last rows, if these are
 * few; one that is damaged elsewhere does not.
 * @throws Refusal `photo.*`
 */
export async function readPicture(
  workers: Workers,
  picture: Buffer,
  options: Options,
): Promise<Read> {
  const format = guardPicture(picture, options.minimumSide);
  refuseVariant(format, picture);
  return format === 'BMP'
    ? readBmp(workers, picture, options)
    : readFile(workers, picture, format, options);
}

/** Looks at the bytes while the decoder works: hardly any picture is damaged, so its work is hardly ever in vain. */
async function readFile(
  workers: Workers,
  picture: Buffer,
  format: Exclude<Format, 'BMP'>,
  options: Options,
): Promise<Read> {
  const [look, decoding] = await Promise.allSettled([
    runJob(workers, { kind: 'inspect', format, picture }, options.signal),
    decodePicture(picture, format, options),
  ]);
  if (look.status === 'rejected') throw look.reason;
  const finding = look.value;
  if (finding.kind === 'mended') {
    return { ...(await decodePicture(Buffer.from(finding.file), format, options)), damaged: true };
  }
  if (decoding.status === 'rejected') throw decoding.reason;
  if (finding.kind === 'broken') throw new Refusal('photo.damaged');
  return { ...decoding.value, damaged: false };
}

async function readBmp(workers: Workers, picture: Buffer, { signal }: Options): Promise<Read> {
  try {
    const bitmap = await runJob(workers, { kind: 'bmp', picture }, signal);
    const pixels = pixelsOf(bitmap.data, bitmap);
    return { pixels, original: claimedSize('BMP', picture) ?? bitmap, damaged: false };
  } catch (error) {
    throw new Refusal('photo.damaged', {}, { cause: error });
  }
}
