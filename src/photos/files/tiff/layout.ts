import type { Layout } from '../size';
import { firstDirectory, type Directory } from './directory';

const tags = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  samples: 277,
  rowsPerStrip: 278,
  planes: 284,
  tileWidth: 322,
  tileHeight: 323,
} as const;

/** Whose strips libvips takes as a whole: those that are small pictures, such as JPEG, and very few others. */
const takenByRows = [1, 2, 3, 4, 5, 8, 32773, 32946];

/**
 * Reads the first directory. Rows pass through where libvips can take strips row by row; else it holds a strip, or a
 * row of tiles, decoded and once more on their way.
 */
export function tiffLayout(picture: Buffer): Layout | undefined {
  const directory = firstDirectory(picture);
  const [width, height] = [largest(directory, tags.width), largest(directory, tags.height)];
  if (!directory || width === undefined || height === undefined) {
    return undefined;
  }
  const samples = largest(directory, tags.samples) ?? 1;
  const sampleBytes = Math.ceil((largest(directory, tags.bits) ?? 1) / 8);
  return {
    width,
    height,
    pixelBytes: Math.max(3, samples) * sampleBytes,
    heldBytes: 2 * samples * sampleBytes * pixelsHeld(directory, width, height),
  };
}

function pixelsHeld(directory: Directory, width: number, height: number): number {
  const tileHeight = largest(directory, tags.tileHeight);
  if (tileHeight !== undefined) {
    const tileWidth = Math.max(1, largest(directory, tags.tileWidth) ?? width);
    return Math.ceil(width / tileWidth) * tileWidth * tileHeight;
  }
  const rows = Math.min(height, largest(directory, tags.rowsPerStrip) ?? height);
  const interleaved = (largest(directory, tags.planes) ?? 1) === 1;
  const byRows = interleaved && takenByRows.includes(largest(directory, tags.compression) ?? 1);
  // Above this height libvips reads row by row if it can.
  return width * (byRows ? Math.min(rows, 128) : rows);
}

/** A tag may be there twice, and readers differ in which one counts. */
function largest(directory: Directory | undefined, tag: number): number | undefined {
  const values = directory?.get(tag);
  return values && Math.max(...values);
}
