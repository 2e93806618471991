import { decodeBmp, editPhoto } from '../pixels/edit';
import type { PlainPixels } from '../pixels/pixels';
import type { EditJob } from './edit-job';
import { unproven, type FileFinding } from '../files/facts';
import { inspectGif } from '../files/gif/inspect';
import { inspectHeic } from '../files/hevc/inspect';
import { inspectJpeg } from '../files/jpeg/inspect';
import { inspectPng } from '../files/png/inspect';
import { inspectTiff } from '../files/tiff/inspect';
import type { Format } from '../guard/sniff';

type SharedJob = Exclude<EditJob, { readonly kind: 'heic' }>;

/**
 * Does a job; the entry of the shared worker threads. It is plain code that may loop for ever on a hostile picture: its
 * caller must kill it.
 */
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

/**
 * Looks for damage that a decoder would pass over, and mends a lost end if little is lost
 * (`limits.pictureRowsShare`). It may take a second for the largest pictures, so it belongs into the worker.
 */
async function inspectFile(format: Format, file: Buffer): Promise<FileFinding> {
  switch (format) {
    case 'JPEG':
      return inspectJpeg(file);
    case 'GIF':
      return inspectGif(file);
    case 'PNG':
      return inspectPng(file);
    case 'TIFF':
      return inspectTiff(file);
    case 'HEIC':
      return inspectHeic(file);
    case 'WebP':
    case 'AVIF':
    case 'BMP':
      return unproven;
  }
}

/** What arrives in a worker is no `Buffer` any more. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
