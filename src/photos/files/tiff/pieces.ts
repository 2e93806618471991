import { firstDirectory, type Directory } from './directory';

/** A strip or a tile of a TIFF. */
export type TiffPiece = {
  readonly coded: Buffer;
  /** Bytes that it decodes to; of the last strip there may be as many as of every other. */
  readonly bytes: number;
  readonly most: number;
};

export type TiffPieces = { readonly compression: number; readonly pieces: readonly TiffPiece[] };

/** The tags that pictures are described by (https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 8). */
export const tiffTags = {
  kind: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  stripAt: 273,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  planes: 284,
  tileWidth: 322,
  tileHeight: 323,
  tileAt: 324,
  tileBytes: 325,
  inner: 330,
  sampleFormat: 339,
  subsampling: 530,
  dngVersion: 50706,
} as const;

const yCbCr = 6;
/** Tiles of 16 × 16 pixels in the largest picture. */
const mostPieces = 200_000;

/** Returns the coded strips or tiles of the first picture; none of YCbCr, whose samples may be fewer than its pixels. */
export function tiffPieces(file: Buffer): TiffPieces {
  const directory = firstDirectory(file, mostPieces);
  const compression = directory?.get(tiffTags.compression)?.[0] ?? 1;
  const sampled = directory?.get(tiffTags.photometric)?.[0] === yCbCr;
  return { compression, pieces: directory && !sampled ? piecesOf(file, directory) : [] };
}

function piecesOf(file: Buffer, directory: Directory): readonly TiffPiece[] {
  const first = (tag: number, otherwise: number) => directory.get(tag)?.[0] ?? otherwise;
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
