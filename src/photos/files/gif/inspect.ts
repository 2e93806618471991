import { limits } from '../../../limits';
import { broken, proven, type FileFinding } from '../facts';
import { gifShape, walkCodes } from '../lzw';

/** Looks for damage in the first frame of a GIF, which is the one that is taken, and mends a lost end. */
export function inspectGif(file: Buffer): FileFinding {
  const frame = gifFrame(file);
  if (!frame) return broken;
  const { closed, codeBits, codes, ended, height, width } = frame;
  const finding = walkCodes(gifShape(codeBits), codes, width * height);
  if (finding.kind === 'whole') {
    // Nobody sees what comes behind it, so that is no damage; but decoders want it to end.
    return ended ? proven : { ...proven, file: firstFrameAlone(file, frame, height) };
  }
  // The rows of an interlaced frame come in four rounds, so that lost ones are everywhere.
  if (finding.kind === 'broken' || closed || frame.interlaced) return broken;
  const rows = Math.floor(finding.units / width);
  if (rows < height * limits.pictureRowsShare) return broken;
  return { kind: 'mended', file: firstFrameAlone(file, frame, rows) };
}

/** The first frame of a GIF and where its parts lie in the file. */
export type GifFrame = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly interlaced: boolean;
  /** Where its descriptor stands. */
  readonly at: number;
  /** Where the rows of codes begin: with the bits of the smallest ones. */
  readonly start: number;
  readonly codeBits: number;
  /** All codes, without the lengths of their blocks. */
  readonly codes: Buffer;
  /** Whether the block that closes the codes is there. */
  readonly closed: boolean;
  /** Whether the mark is there that closes the file. */
  readonly ended: boolean;
};

const [extension, descriptor, trailer] = [0x21, 0x2c, 0x3b];

/**
 * Returns the first frame, or nothing where there is none or it is cut off before its codes begin.
 * Layout: https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function gifFrame(file: Buffer): GifFrame | undefined {
  const at = firstDescriptor(file);
  const start = at + 10 + paletteBytes(file[at + 9]);
  const codeBits = file[start];
  if (file[at] !== descriptor || codeBits === undefined) return undefined;
  const end = endOfBlocks(file, start + 1);
  const closed = file[end] === 0;
  return {
    width: file.readUInt16LE(at + 5),
    height: file.readUInt16LE(at + 7),
    interlaced: (file.readUInt8(at + 9) & 0x40) !== 0,
    at,
    start,
    codeBits,
    codes: blocksBetween(file, start + 1, end),
    closed,
    ended: closed && isEnded(file, end + 1),
  };
}

/** Returns where the first frame's descriptor stands, if there is any. */
export function firstDescriptor(file: Buffer): number {
  let at = 13 + paletteBytes(file[10]);
  while (file[at] === extension) {
    at = endOfBlocks(file, at + 2) + 1;
  }
  return at;
}

/** Walks over whatever follows the first frame. */
function isEnded(file: Buffer, start: number): boolean {
  let at = start;
  while (file[at] === extension || file[at] === descriptor) {
    const blocks = file[at] === extension ? at + 2 : at + 11 + paletteBytes(file[at + 9]);
    at = endOfBlocks(file, blocks) + 1;
  }
  return file[at] === trailer;
}

function paletteBytes(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** A block is its length in one byte and so many bytes; an empty one closes the row. */
function endOfBlocks(file: Buffer, start: number): number {
  let at = start;
  for (let length = file[at]; length; length = file[at]) at += 1 + length;
  return Math.min(at, file.length);
}

function blocksBetween(file: Buffer, start: number, end: number): Buffer {
  const codes = Buffer.alloc(end - start);
  let bytes = 0;
  for (let at = start; at < end; at += 1 + (file[at] ?? 0)) {
    bytes += file.copy(codes, bytes, at + 1, at + 1 + (file[at] ?? 0));
  }
  return codes.subarray(0, bytes);
}

/** Returns a GIF of the first frame alone, which has its first so many rows, and of what is to follow it. */
export function firstFrameAlone(
  file: Buffer,
  frame: GifFrame,
  rows: number,
  more: Buffer = Buffer.alloc(0),
): Buffer {
  const head = Buffer.from(file.subarray(0, frame.start + 1));
  const lost = frame.height - rows;
  head.writeUInt16LE(rows, frame.at + 7);
  head.writeUInt16LE(Math.max(rows, head.readUInt16LE(8) - lost), 8);
  const blocks: Buffer[] = [];
  for (let at = 0; at < frame.codes.length; at += 255) {
    const block = frame.codes.subarray(at, at + 255);
    blocks.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([head, ...blocks, Buffer.alloc(1), more, Buffer.from([trailer])]);
}
