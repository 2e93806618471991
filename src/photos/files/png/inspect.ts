import { pipeline } from 'node:stream/promises';
import { constants, createDeflate, createInflate } from 'node:zlib';
import { limits } from '../../../limits';
import { broken, unproven, type FileFinding } from '../facts';
import { isSound, pngChunk, pngChunks, pngData } from './chunks';
import { pngHeader, type PngHeader } from './layout';

/**
 * Looks for damage in a PNG and mends a lost end. A chunk in the middle whose checksum is wrong is no lost end.
 */
export async function inspectPng(file: Buffer): Promise<FileFinding> {
  const chunks = pngChunks(file);
  const header = pngHeader(file);
  if (!header) return broken;
  const complete = chunks.filter(({ whole }) => whole.length === 12 + whole.readUInt32BE(0));
  const needed = complete.filter(({ type }) => ['IHDR', 'PLTE', 'IDAT'].includes(type));
  if (!needed.every(isSound)) return broken;
  if (complete.some(({ type }) => type === 'IEND')) return unproven;
  if (header.interlaced) return { kind: 'mended', file: withData(file, everything(file, header)) };
  const came = await inflatedData(file, header);
  if (!came || came.rows < header.height * limits.pictureRowsShare) return broken;
  return { kind: 'mended', file: withData(file, came) };
}

/** Rows of an interlaced picture come in seven rounds: lost ones are everywhere, so the decoder takes all or nothing. */
function everything(file: Buffer, { height }: PngHeader): Came {
  return { rows: height, data: Buffer.concat(pngData(file)) };
}

type Came = { readonly rows: number; readonly data: Buffer };

/**
 * Counts the rows in the compressed data and compresses them anew, because decoders want the stream to be closed. It
 * returns nothing where these are no such data, or far more of them than the picture can have.
 */
async function inflatedData(file: Buffer, header: PngHeader): Promise<Came | undefined> {
  const { height, rowBytes } = header;
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    await pipeline(
      pngData(file),
      createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
      async function* (source: AsyncIterable<Buffer>) {
        for await (const piece of source) {
          bytes += piece.length;
          if (bytes > 2 * rowBytes * height + 64 * 1024) throw new RangeError('more than rows');
          yield piece;
        }
      },
      createDeflate({ level: 1 }),
      async (source: AsyncIterable<Buffer>) => {
        for await (const piece of source) pieces.push(piece);
      },
    );
  } catch {
    return undefined;
  }
  const rows = Math.min(height, Math.floor(bytes / rowBytes));
  return { rows, data: Buffer.concat(pieces) };
}

/** What is left of a row that came in part only is no row. */
function withData(file: Buffer, { data, rows }: Came): Buffer {
  const [head, ...rest] = pngChunks(file).filter(
    (chunk) => chunk.type !== 'IDAT' && isSound(chunk),
  );
  const content = Buffer.from(head?.whole.subarray(8, -4) ?? []);
  content.writeUInt32BE(rows, 4);
  return Buffer.concat([
    file.subarray(0, 8),
    pngChunk('IHDR', content),
    ...rest.map(({ whole }) => whole),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
