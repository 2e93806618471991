import { limits } from '../../limits';
import type { Layout } from './facts';

/** The two bits of an extended header that matter here. */
const animated = 0x02;
const hasAlpha = 0x10;

/**
 * Reads the three kinds of first chunk (https://developers.google.com/speed/webp/docs/riff_container). libwebp decodes
 * lossy pictures row by row and shrinks them meanwhile, but holds lossless ones and an alpha channel as a whole.
 */
export function webpLayout(picture: Buffer): Layout | undefined {
  const kind = picture.toString('latin1', 12, 16);
  // A lossless picture of one colour may have 26 bytes.
  if (picture.length < (kind === 'VP8L' ? 25 : 30)) {
    return undefined;
  }
  switch (kind) {
    case 'VP8X':
      return extended(picture);
    case 'VP8 ':
      return layout(picture.readUInt16LE(26) & 0x3fff, picture.readUInt16LE(28) & 0x3fff, 0);
    case 'VP8L': {
      const packed = picture.readUInt32LE(21);
      return layout((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1, 4);
    }
    default:
      return undefined;
  }
}

function extended(picture: Buffer): Layout | undefined {
  if (hasTooManyChunks(picture)) return undefined;
  const [width, height] = [picture.readUIntLE(24, 3) + 1, picture.readUIntLE(27, 3) + 1];
  const flags = picture.readUInt8(20);
  const lossy = !(flags & animated) && isLossy(picture);
  return layout(width, height, lossy ? (flags & hasAlpha ? 1.25 : 0) : 4);
}

/** Whether the first chunk with pixels is a lossy one. What comes before it is a profile or an alpha channel. */
function isLossy(picture: Buffer): boolean {
  for (const type of chunkTypes(picture)) {
    if (type === 'VP8 ' || type === 'VP8L') {
      return type === 'VP8 ';
    }
  }
  return false;
}

/** Those within its frames count too. */
function hasTooManyChunks(picture: Buffer): boolean {
  let chunks = 0;
  for (const _type of chunkTypes(picture, true)) {
    chunks += 1;
    if (chunks > limits.webpChunks) return true;
  }
  return false;
}

/** Yields the types of the chunks in their order; if told so, those within frames too. */
function* chunkTypes(picture: Buffer, intoFrames = false): Generator<string> {
  let at = 12;
  while (at + 8 <= picture.length) {
    const type = picture.toString('latin1', at, at + 4);
    yield type;
    const length = picture.readUInt32LE(at + 4);
    at += 8 + (intoFrames && type === 'ANMF' ? 16 : length + (length % 2));
  }
}

function layout(width: number, height: number, bytesHeld: number): Layout {
  const shrinksBy = (times: number) => Math.max(1, times);
  return { width, height, pixelBytes: 4, heldBytes: width * height * bytesHeld, shrinksBy };
}
