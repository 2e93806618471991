import type { Format } from './sniff';

export type Size = { readonly width: number; readonly height: number };

/**
 * Gives the size that the header claims, without decoding, so that a few bytes cannot make a decoder reserve
 * gigabytes. Gives nothing where the header is not at a fixed place (AVIF, TIFF) or is cut off; the decoder's own
 * limit stands behind this.
 */
export function claimedSize(format: Format, picture: Buffer): Size | undefined {
  return readers[format](picture);
}

const unknown = (): undefined => undefined;

const readers: Readonly<Record<Format, (picture: Buffer) => Size | undefined>> = {
  JPEG: jpegSize,
  PNG: (picture) =>
    picture.length < 33
      ? undefined
      : { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) },
  GIF: (picture) =>
    picture.length < 13
      ? undefined
      : { width: picture.readUInt16LE(6), height: picture.readUInt16LE(8) },
  WebP: webpSize,
  BMP: (picture) => {
    if (picture.length < 26) return undefined;
    // The header of 1987 is shorter. A negative height means that the rows run downwards.
    return picture.readUInt32LE(14) === 12
      ? { width: picture.readUInt16LE(18), height: picture.readUInt16LE(20) }
      : { width: picture.readUInt32LE(18), height: Math.abs(picture.readInt32LE(22)) };
  },
  AVIF: unknown,
  TIFF: unknown,
};

/** Walks the segments up to the first frame header (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B). */
function jpegSize(picture: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 <= picture.length) {
    if (picture[at] !== 0xff) {
      return undefined;
    }
    const marker = picture.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (isFrame(marker)) {
      return { width: picture.readUInt16BE(at + 7), height: picture.readUInt16BE(at + 5) };
    } else {
      at += 2 + picture.readUInt16BE(at + 2);
    }
  }
  return undefined;
}

/** C4, C8 and CC share the range of the frame markers but are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The three kinds of first chunk (https://developers.google.com/speed/webp/docs/riff_container). */
function webpSize(picture: Buffer): Size | undefined {
  if (picture.length < 30) {
    return undefined;
  }
  switch (picture.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: picture.readUIntLE(24, 3) + 1, height: picture.readUIntLE(27, 3) + 1 };
    case 'VP8 ':
      return {
        width: picture.readUInt16LE(26) & 0x3fff,
        height: picture.readUInt16LE(28) & 0x3fff,
      };
    case 'VP8L': {
      const packed = picture.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    default:
      return undefined;
  }
}
