import { limits } from '../../limits';
import type { Layout, Size } from '../files/facts';
import { masterSize } from '../pixels/window';

/**
 * How many rows of a picture libvips keeps in memory: measured as 600 if nothing is shrunk, and as more, the more the
 * picture is shrunk, up to 2,000.
 */
const rowsUnshrunk = 600;
const rowsShrunk = { least: 1_150, perTime: 110, most: 2_000 } as const;

/** One for the worker that looks for damage; and one for the decoder: a PNG without its texts, or a HEIC in its worker. */
const copiesOfFile = 2;

/**
 * Returns the bytes that decoding a picture takes at its peak beside its file of so many bytes, as measured with sharp
 * 0.35.5: copies of the file, what its decoder holds, the rows on their way, and the pixels that come out.
 * `test/memory/` holds it against the truth.
 */
export function neededBytes(layout: Layout, fileBytes: number): number {
  const master = masterSize(layout);
  const times = layout.width / master.width;
  const onLoad = layout.shrinksBy?.(times) ?? 1;
  const columns = layout.width / onLoad;
  return (
    copiesOfFile * fileBytes +
    layout.heldBytes +
    columns * layout.pixelBytes * rowsAtHand(times / onLoad) +
    master.width * master.height * 4
  );
}

function rowsAtHand(times: number): number {
  const { least, most, perTime } = rowsShrunk;
  return times > 1 ? Math.min(most, least + perTime * times) : rowsUnshrunk;
}

/** Returns how many bytes a picture of this size may take; one of the usual size may take a little more. */
export function allowedBytes({ height, width }: Size): number {
  return width * height <= limits.ordinaryPixels
    ? limits.ordinaryMemoryBytes
    : limits.pictureMemoryBytes;
}
