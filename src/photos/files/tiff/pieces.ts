import { firstDirectory, firstOf, tiffTags, yCbCr, type ImageDirectory } from './image-directory';

/** A strip or a tile of a TIFF. */
export type TiffPiece = {
  readonly coded: Buffer;
  /** Bytes that it decodes to; of the last strip there may be as many as of every other. */
  readonly bytes: number;
  readonly most: number;
};

export type TiffPieces = { readonly compression: number; readonly pieces: readonly TiffPiece[] };

/** Tiles of 16 × 16 pixels in the largest picture. */
const mostPieces = 200_000;

/** Returns the coded strips or tiles of the first picture; none of YCbCr, whose samples may be fewer than its pixels. */
export function tiffPieces(file: Buffer): TiffPieces {
  const directory = firstDirectory(file, mostPieces);
  if (!directory) return { compression: 1, pieces: [] };
  const first = firstOf(directory);
  const sampled = first(tiffTags.photometric, 0) === yCbCr;
  return {
    compression: first(tiffTags.compression, 1),
    pieces: sampled ? [] : piecesOf(file, directory),
  };
}

function piecesOf(file: Buffer, directory: ImageDirectory): readonly TiffPiece[] {
  const first = firstOf(directory);
  const [width, height] = [first(tiffTags.width, 0), first(tiffTags.height, 0)];
  const tiled = directory.has(tiffTags.tileWidth);
  const together = first(tiffTags.planes, 1) === 1;
  const pixelBits = first(tiffTags.bits, 1) * (together ? first(tiffTags.samples, 1) : 1);
  const pieceWidth = tiled ? first(tiffTags.tileWidth, 0) : width;
  const pieceHeight = tiled
    ? first(tiffTags.tileHeight, 0)
    : Math.min(height, first(tiffTags.rowsPerStrip, height));
  const rowBytes = Math.ceil((pieceWidth * pixelBits) / 8);
  const inPlane = Math.ceil(height / Math.max(1, pieceHeight));
  const places = directory.get(tiled ? tiffTags.tileAt : tiffTags.stripAt) ?? [];
  const lengths = directory.get(tiled ? tiffTags.tileBytes : tiffTags.stripBytes) ?? [];
  return places.map((at, index) => {
    const rows = tiled
      ? pieceHeight
      : Math.min(pieceHeight, height - (index % inPlane) * pieceHeight);
    const coded = file.subarray(at, at + (lengths[index] ?? 0));
    return { coded, bytes: rows * rowBytes, most: pieceHeight * rowBytes };
  });
}
