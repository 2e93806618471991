import { decodeBmp, editPhoto } from '../pixels/edit';
import type { PlainPixels } from '../pixels/pixels';
import type { EditJob } from './edit-job';
import type { FileFinding } from '../files/facts';
import { inspectFile } from './inspect';

type SharedJob = Exclude<EditJob, { readonly kind: 'heic' }>;

/** Entry of the shared worker threads. Plain code that may loop for ever on a hostile picture: whoever runs it must kill it. */
export async function work(job: SharedJob): Promise<PlainPixels | FileFinding> {
  switch (job.kind) {
    case 'edit':
      return editPhoto(job.pixels, job.framing);
    case 'bmp':
      return decodeBmp(asBuffer(job.picture));
    case 'inspect':
      return inspectFile(job.format, asBuffer(job.picture));
  }
}

/** What arrives in a worker is no `Buffer` any more. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
