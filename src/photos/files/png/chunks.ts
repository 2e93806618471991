import { crc32 } from 'node:zlib';
import { limits } from '../../../limits';

/** Returns the compressed pixels, as far as they came; the last piece may be cut off. */
export function pngData(picture: Buffer, chunks = pngChunks(picture)): readonly Buffer[] {
  return chunks
    .filter(({ type }) => type === 'IDAT')
    .map(({ whole }) => whole.subarray(8, 8 + whole.readUInt32BE(0)));
}

/**
 * Returns the same picture without its texts. Nobody reads them, and libpng would inflate every one: a few megabytes of
 * them keep it busy for seconds.
 */
export function withoutTexts(picture: Buffer): Buffer {
  const kept = pngChunks(picture).filter(({ type }) => !['tEXt', 'zTXt', 'iTXt'].includes(type));
  return Buffer.concat([picture.subarray(0, 8), ...kept.map(({ whole }) => whole)]);
}

/** Returns the chunk with this content, as https://www.w3.org/TR/png-3/#5Chunk-layout lays it out. */
export function pngChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(type, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

/** Says whether a chunk is all there and its checksum is that of its bytes. */
export function isSound({ whole }: Chunk): boolean {
  const complete = whole.length >= 12 && whole.length === 12 + whole.readUInt32BE(0);
  return complete && whole.readUInt32BE(whole.length - 4) === crc32(whole.subarray(4, -4));
}

/** With its length, its type and its checksum; the last one may be cut off. */
export type Chunk = { readonly type: string; readonly whole: Buffer };

/** Returns the chunks in their order, as far as they came; one more than `limits.pngChunks` at most. */
export function pngChunks(picture: Buffer): readonly Chunk[] {
  const found: Chunk[] = [];
  let at = 8;
  while (at + 8 <= picture.length && found.length <= limits.pngChunks) {
    const whole = picture.subarray(at, at + 12 + picture.readUInt32BE(at));
    found.push({ type: whole.toString('latin1', 4, 8), whole });
    at += whole.length;
  }
  return found;
}
