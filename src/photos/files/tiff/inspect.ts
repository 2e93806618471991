import { createInflate } from 'node:zlib';
import { broken, unproven, type FileFinding } from '../facts';
import { tiffShape, walkCodes } from '../lzw';
import { tiffPieces, type TiffPiece } from './pieces';

const lzw = 5;
/** Photoshop writes one byte more into each strip, which nobody reads; a few are no sign of damage. */
const lzwBytesMore = 8;
const deflates = [8, 32946];

/**
 * Looks for damage in the first picture of a TIFF that libtiff passes over: it takes as much of the coded data as it
 * needs, minds no rest, and looks at no checksum.
 */
export async function inspectTiff(file: Buffer): Promise<FileFinding> {
  const { compression, pieces } = tiffPieces(file);
  // Pieces that lie over each other would be read again and again.
  const coded = pieces.reduce((sum, piece) => sum + piece.coded.length, 0);
  if (coded > 2 * file.length) return broken;
  for (const piece of pieces) {
    if (compression === lzw && !isWholeLzw(piece)) return broken;
    if (deflates.includes(compression) && !(await isWholeDeflate(piece))) return broken;
  }
  return unproven;
}

/** Old programs wrote the bits the other way round, which libtiff reads as well. */
function isWholeLzw({ bytes, coded, most }: TiffPiece): boolean {
  const old = coded[0] === 0 && ((coded[1] ?? 0) & 1) === 1;
  const isWhole = (total: number) =>
    walkCodes(tiffShape, coded, total, lzwBytesMore).kind === 'whole';
  return old || [bytes, most].some(isWhole);
}

async function isWholeDeflate({ coded, most }: TiffPiece): Promise<boolean> {
  const inflate = createInflate();
  inflate.end(coded);
  let bytes = 0;
  try {
    for await (const part of inflate) {
      bytes += (part as Buffer).length;
      if (bytes > most) return false;
    }
    return true;
  } catch {
    return false;
  }
}
