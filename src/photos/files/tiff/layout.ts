import type { Layout } from '../facts';
import { firstDirectory, tiffTags, type ImageDirectory } from './image-directory';

/** Whose strips libvips takes as a whole: those that are small pictures, such as JPEG, and very few others. */
const takenByRows = [1, 2, 3, 4, 5, 8, 32773, 32946];

/**
 * Reads the first directory. Rows pass through where libvips can take strips row by row; else it holds a strip, or a
 * row of tiles, decoded and once more on their way.
 */
export function tiffLayout(picture: Buffer): Layout | undefined {
  const directory = firstDirectory(picture);
  const [width, height] = [largest(directory, tiffTags.width), largest(directory, tiffTags.height)];
  if (!directory || width === undefined || height === undefined) {
    return undefined;
  }
  const samples = largest(directory, tiffTags.samples) ?? 1;
  const sampleBytes = Math.ceil((largest(directory, tiffTags.bits) ?? 1) / 8);
  return {
    width,
    height,
    pixelBytes: Math.max(3, samples) * sampleBytes,
    heldBytes: 2 * samples * sampleBytes * pixelsHeld(directory, width, height),
  };
}

function pixelsHeld(directory: ImageDirectory, width: number, height: number): number {
  const tileHeight = largest(directory, tiffTags.tileHeight);
  if (tileHeight !== undefined) {
    const tileWidth = Math.max(1, largest(directory, tiffTags.tileWidth) ?? width);
    return Math.ceil(width / tileWidth) * tileWidth * tileHeight;
  }
  const rows = Math.min(height, largest(directory, tiffTags.rowsPerStrip) ?? height);
  const interleaved = (largest(directory, tiffTags.planes) ?? 1) === 1;
  const byRows = interleaved && takenByRows.includes(largest(directory, tiffTags.compression) ?? 1);
  // Above this height libvips reads row by row if it can.
  return width * (byRows ? Math.min(rows, 128) : rows);
}

/** A tag may be there twice, and readers differ in which one counts. */
function largest(directory: ImageDirectory | undefined, tag: number): number | undefined {
  const values = directory?.get(tag);
  return values && Math.max(...values);
}
