import { Refusal } from '../../../errors';
import type { Size } from '../facts';
import type { BmpChannel, BmpHeader } from './header';

/** Returns the pixel at a place of the row that begins there: red in the lowest byte, then green, blue and alpha. */
type ReadPixel = (rowAt: number, x: number) => number;

const opaque = 0xff000000;

/**
 * Returns the pixels of a BMP as red-green-blue-alpha bytes, shrunk by a whole number so that they are just not smaller
 * than asked for: a file of 25 MB may hold 200 million pixels. Each pixel is the mean of those in its place.
 * @throws Refusal `photo.damaged` where a pixel has a colour that is not in the file
 */
export function bmpPixels(file: Buffer, layout: BmpHeader, atLeast: Size) {
  const ratio = Math.min(layout.width / atLeast.width, layout.height / atLeast.height);
  const shrink = Math.max(1, Math.floor(ratio));
  const width = Math.floor(layout.width / shrink);
  const height = Math.floor(layout.height / shrink);
  const data = Buffer.alloc(width * height * 4);
  const read = readerOf(file, layout);
  const sums = new Float64Array(width * 4);
  for (let y = 0; y < height; y += 1) {
    const first = Math.floor((y * layout.height) / height);
    const end = Math.floor(((y + 1) * layout.height) / height);
    sums.fill(0);
    for (let row = first; row < end; row += 1) {
      const down = layout.topDown ? row : layout.height - 1 - row;
      addRow(sums, layout.width, read, layout.rowsAt + down * layout.rowBytes);
    }
    writeMeans(sums, data.subarray(y * width * 4), { rows: end - first, rowWidth: layout.width });
  }
  return { data, width, height };
}

/** Adds each pixel of a row to the sums of its place; colours weigh as much as they are to be seen. */
function addRow(sums: Float64Array, rowWidth: number, read: ReadPixel, rowAt: number): void {
  const width = sums.length / 4;
  for (let place = 0, x = 0; place < width; place += 1) {
    const end = Math.floor(((place + 1) * rowWidth) / width);
    let [red, green, blue, alphas] = [0, 0, 0, 0];
    for (; x < end; x += 1) {
      const pixel = read(rowAt, x);
      const alpha = pixel >>> 24;
      red += (pixel & 255) * alpha;
      green += ((pixel >>> 8) & 255) * alpha;
      blue += ((pixel >>> 16) & 255) * alpha;
      alphas += alpha;
    }
    const at = 4 * place;
    sums[at] = (sums[at] ?? 0) + red;
    sums[at + 1] = (sums[at + 1] ?? 0) + green;
    sums[at + 2] = (sums[at + 2] ?? 0) + blue;
    sums[at + 3] = (sums[at + 3] ?? 0) + alphas;
  }
}

function writeMeans(
  sums: Float64Array,
  row: Buffer,
  { rows, rowWidth }: { readonly rows: number; readonly rowWidth: number },
): void {
  const width = sums.length / 4;
  for (let place = 0; place < width; place += 1) {
    const columns =
      Math.floor(((place + 1) * rowWidth) / width) - Math.floor((place * rowWidth) / width);
    const alphas = sums[4 * place + 3] ?? 0;
    for (let channel = 4 * place; channel < 4 * place + 3; channel += 1) {
      row[channel] = Math.round((sums[channel] ?? 0) / (alphas || 1));
    }
    row[4 * place + 3] = Math.round(alphas / (columns * rows));
  }
}

function readerOf(file: Buffer, layout: BmpHeader): ReadPixel {
  const { bits } = layout;
  if (bits === 24) {
    return (rowAt, x) => opaque + swapped(file.readUIntLE(rowAt + 3 * x, 3));
  }
  if (bits === 16 || bits === 32) return maskedReader(file, layout, bits);
  const colours = coloursOf(file, layout);
  const perByte = 8 / bits;
  return (rowAt, x) => {
    const byte = file[rowAt + Math.floor(x / perByte)] ?? 0;
    const index = (byte >> (8 - bits - bits * (x % perByte))) & (2 ** bits - 1);
    const colour = colours[index];
    if (colour === undefined) throw new Refusal('photo.damaged');
    return colour;
  };
}

function maskedReader(file: Buffer, layout: BmpHeader, bits: 16 | 32): ReadPixel {
  const raw: ReadPixel =
    bits === 16
      ? (rowAt, x) => file.readUInt16LE(rowAt + 2 * x)
      : (rowAt, x) => file.readUInt32LE(rowAt + 4 * x);
  const [red, green, blue, alpha] = layout.channels;
  const seen =
    alpha && isSeen(layout, (rowAt, x) => partOf(raw(rowAt, x), alpha)) ? alpha : undefined;
  return (rowAt, x) => {
    const pixel = raw(rowAt, x);
    const lower = partOf(pixel, red) + 256 * partOf(pixel, green) + 65536 * partOf(pixel, blue);
    return lower + 16777216 * (seen ? partOf(pixel, seen) : 255);
  };
}

function partOf(pixel: number, channel: BmpChannel | undefined): number {
  if (!channel) return 0;
  const part = Math.floor(pixel / 2 ** channel.shift) % (channel.most + 1);
  return Math.round((part * 255) / channel.most);
}

/** Many programs write an alpha channel and leave all of it at zero, and mean a picture that is not see-through. */
function isSeen({ height, rowBytes, rowsAt, width }: BmpHeader, alphaAt: ReadPixel): boolean {
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      if (alphaAt(rowsAt + row * rowBytes, x) !== 0) return true;
    }
  }
  return false;
}

function coloursOf(file: Buffer, { palette }: BmpHeader): readonly number[] {
  return Array.from(
    { length: palette.colours },
    (_, index) => opaque + swapped(file.readUIntLE(palette.at + index * palette.bytes, 3)),
  );
}

/** Blue comes first in a BMP. */
function swapped(bgr: number): number {
  return ((bgr & 255) << 16) | (bgr & 0xff00) | (bgr >> 16);
}
