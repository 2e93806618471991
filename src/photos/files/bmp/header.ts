import { Refusal } from '../../../errors';

/** A part of a pixel's bits, lowest bit first: red, green, blue or alpha. */
export type BmpChannel = { readonly shift: number; readonly most: number };

export type BmpHeader = {
  readonly width: number;
  readonly height: number;
  /** Whether the first row is the top one; it is the bottom one in most files. */
  readonly topDown: boolean;
  readonly bits: 1 | 2 | 4 | 8 | 16 | 24 | 32;
  readonly rowsAt: number;
  readonly rowBytes: number;
  /** Of pixels up to 8 bits: where the colours stand, how many there are and how many bytes each takes. */
  readonly palette: { readonly at: number; readonly colours: number; readonly bytes: number };
  /** Of larger pixels: red, green, blue and alpha, which most files do not have. */
  readonly channels: readonly (BmpChannel | undefined)[];
};

const [plain, withMasks, withAlphaMasks] = [0, 3, 6];
const usualMasks = { 16: [0x7c00, 0x3e0, 0x1f], 32: [0xff0000, 0xff00, 0xff] } as const;

/**
 * Returns where the pixels of a BMP lie and what their bits mean, for every header since 1987. Run-length codes and
 * embedded JPEGs are refused: nothing has written them for decades, and 1 KB of codes can claim gigabytes.
 * Layout: https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapv5header
 * @throws Refusal `photo.damaged` | `photo.unsupported`
 */
export function bmpHeader(file: Buffer): BmpHeader {
  const headerBytes = file.length < 30 ? 0 : file.readUInt32LE(14);
  const core = headerBytes === 12;
  if ((!core && headerBytes < 16) || 14 + headerBytes > file.length) damaged();
  const bits = file.readUInt16LE(core ? 24 : 28);
  const field = (at: number) => (at + 4 <= 14 + headerBytes ? file.readUInt32LE(at) : 0);
  const compression = core ? plain : field(30);
  // A JPEG or PNG in a BMP has 0 bits a pixel; 64 are of Windows itself.
  if (bits === 0 || bits === 64) throw new Refusal('photo.unsupported', { format: 'unusual BMP' });
  if (!isBits(bits)) return damaged();
  checkCompression(compression, bits, headerBytes);
  const maskBytes = headerBytes === 40 ? masksBehind(compression) : 0;
  const at = 14 + headerBytes + maskBytes;
  const bytes = core ? 3 : 4;
  const [signedWidth, height] = core
    ? [file.readUInt16LE(18), file.readUInt16LE(20)]
    : [file.readInt32LE(18), file.readInt32LE(22)];
  const listed = bits > 8 ? 0 : Math.min(field(46) || 2 ** bits, 2 ** bits);
  const rowsAt = file.readUInt32LE(10) || at + listed * bytes;
  const colours = Math.min(listed, Math.max(0, Math.floor((rowsAt - at) / bytes)));
  const layout: BmpHeader = {
    width: signedWidth,
    height: Math.abs(height),
    topDown: height < 0,
    bits,
    rowsAt,
    rowBytes: Math.ceil((signedWidth * bits) / 32) * 4,
    palette: { at, colours, bytes },
    channels: channelsOf(file, bits, compression, headerBytes),
  };
  if (rowsAt < at || layout.width < 1 || layout.height < 1) damaged();
  if (rowsAt + layout.rowBytes * layout.height > file.length) damaged();
  return layout;
}

function damaged(): never {
  throw new Refusal('photo.damaged');
}

function isBits(bits: number): bits is BmpHeader['bits'] {
  return [1, 2, 4, 8, 16, 24, 32].includes(bits);
}

/** In headers of OS/2, which are of other sizes, 3 stands for the codes of fax machines. */
function checkCompression(compression: number, bits: number, headerBytes: number): void {
  const masked = compression === withMasks || compression === withAlphaMasks;
  const windows = [40, 52, 56, 108, 124].includes(headerBytes);
  if (compression === plain || (masked && windows && (bits === 16 || bits === 32))) return;
  throw new Refusal('photo.unsupported', { format: 'compressed BMP' });
}

function masksBehind(compression: number): number {
  return compression === withMasks ? 12 : compression === withAlphaMasks ? 16 : 0;
}

function channelsOf(
  file: Buffer,
  bits: BmpHeader['bits'],
  compression: number,
  headerBytes: number,
): BmpHeader['channels'] {
  if (bits !== 16 && bits !== 32) return [];
  if (compression === plain) return usualMasks[bits].map(channelOf);
  const count = headerBytes >= 56 || compression === withAlphaMasks ? 4 : 3;
  if (54 + 4 * count > file.length) damaged();
  const masks = Array.from({ length: count }, (_, index) => file.readUInt32LE(54 + 4 * index));
  const sum = masks.reduce((all, mask) => all + mask, 0);
  const together = masks.reduce((all, mask) => all | mask, 0) >>> 0;
  if (sum !== together || sum >= 2 ** bits) damaged();
  return masks.map(channelOf);
}

/** @throws Refusal `photo.damaged` where the bits of a channel do not lie side by side */
function channelOf(mask: number): BmpChannel | undefined {
  if (mask === 0) return undefined;
  const shift = Math.log2((mask & -mask) >>> 0);
  const most = mask / 2 ** shift;
  if (!Number.isInteger(Math.log2(most + 1))) damaged();
  return { shift, most };
}
