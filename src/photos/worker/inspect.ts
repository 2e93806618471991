import { unproven, type FileFinding } from '../files/facts';
import { inspectGif } from '../files/gif/inspect';
import { inspectHeic } from '../files/hevc/inspect';
import { inspectJpeg } from '../files/jpeg/inspect';
import { inspectPng } from '../files/png/inspect';
import { inspectTiff } from '../files/tiff/inspect';
import type { Format } from '../guard/sniff';

/**
 * Looks for damage that a decoder would pass over, and mends a lost end if little is lost
 * (`limits.pictureRowsShare`). It may take a second for the largest pictures, so it belongs into the worker.
 */
export async function inspectFile(format: Format, file: Buffer): Promise<FileFinding> {
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
