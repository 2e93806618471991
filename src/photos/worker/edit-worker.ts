import { decodeBmp, editPhoto } from '../pixels/edit';
import type { PlainPixels } from '../pixels/pixels';
import type { EditJob } from './edit-job';
import { decodeHeic, type DecodedHeic, type RareHeic } from '../heic/decode-heic';
import type { FileFinding } from '../files/facts';
import { inspectFile } from './inspect';

/** Entry of the worker thread. Plain code that may loop for ever on a hostile picture: whoever runs it must kill it. */
export async function work(
  job: EditJob,
): Promise<DecodedHeic | RareHeic | PlainPixels | FileFinding> {
  switch (job.kind) {
    case 'edit':
      return editPhoto(job.pixels, job.framing);
    case 'bmp':
      return decodeBmp(asBuffer(job.picture));
    case 'heic':
      return decodeHeic(job);
    case 'inspect':
      return inspectFile(job.format, asBuffer(job.picture));
  }
}

/** What arrives in a worker is no `Buffer` any more. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
