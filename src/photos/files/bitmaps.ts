import { limits } from '../../limits';
import type { Layout } from './facts';

/** Returns the layout of a GIF: its first frame is put together on a canvas of red, green, blue and alpha. */
export function gifLayout(picture: Buffer): Layout | undefined {
  if (picture.length < 13) {
    return undefined;
  }
  const [width, height] = [picture.readUInt16LE(6), picture.readUInt16LE(8)];
  return { width, height, pixelBytes: 4, heldBytes: width * height * 4 };
}

/**
 * Reads the size, whose place depends on the header's age; a negative height means that the rows run downwards. Pixels
 * are shrunk by a whole number while they are read. Shrinking them again takes a second copy of them.
 * Layout: https://learn.microsoft.com/windows/win32/gdi/bitmap-header-types
 */
export function bmpLayout(picture: Buffer): Layout | undefined {
  if (picture.length < 26) {
    return undefined;
  }
  const [width, height] =
    picture.readUInt32LE(14) === 12
      ? [picture.readUInt16LE(18), picture.readUInt16LE(20)]
      : [picture.readUInt32LE(18), Math.abs(picture.readInt32LE(22))];
  const times = Math.max(1, Math.floor(Math.min(width, height) / limits.photoSide));
  return { width, height, pixelBytes: 0, heldBytes: (width * height * 8) / times ** 2 };
}
