import { Jimp } from 'jimp';
import { limits } from '../../limits';
import { bmpHeader } from '../files/bmp/header';
import { bmpPixels } from '../files/bmp/bmp-pixels';
import type { Framing, Ground, Turn } from './framing';
import type { Pixels, PlainPixels } from './pixels';
import type { Size } from '../files/facts';
import { fitInto, masterSize } from './window';

type Picture = InstanceType<typeof Jimp>;

const colours: Readonly<Record<Ground, number>> = { white: 0xffffffff, black: 0x000000ff };

/**
 * Returns the square photo, opaque, not larger than these pixels and not larger than a photo may be. The pixels are the
 * part of a picture that the framing uses (`usedWindow`): a square, or the whole picture if all of it is to be seen.
 */
export function editPhoto(pixels: Pixels, { crop, turn, ground }: Framing): PlainPixels {
  const picture = turned(pictureOf(pixels), turn);
  const flat = pixels.opaque ? picture : flatten(picture, ground);
  const { width, height } = flat.bitmap;
  const small = shrink(flat, fitInto({ width, height }, limits.photoSide));
  return resultOf(crop === 'fit' ? pad(small, ground) : small);
}

/** jimp turns counter-clockwise, and moves whole pixels for quarter turns. */
function turned(picture: Picture, turn: Turn): Picture {
  if (turn !== 0) {
    picture.rotate(360 - turn);
  }
  return picture;
}

/**
 * Returns the pixels of a BMP at master size. It shrinks here, because what leaves the worker is copied.
 * @throws Refusal `photo.damaged` | `photo.unsupported`
 */
export function decodeBmp(file: Buffer): PlainPixels {
  const layout = bmpHeader(file);
  const size = masterSize(layout);
  return resultOf(shrink(pictureOf({ ...bmpPixels(file, layout, size), channels: 4 }), size));
}

/** Before any resize: jimp does not weigh colours by their alpha, so see-through pixels would bleed into the edges. */
function flatten(picture: Picture, ground: Ground): Picture {
  const { width, height } = picture.bitmap;
  const canvas = new Jimp({ width, height, color: colours[ground] });
  canvas.composite(picture);
  return canvas;
}

/** No `mode`: jimp's default averages areas, while each of its named modes is slower and aliases. */
function shrink(picture: Picture, { width, height }: Size): Picture {
  if (picture.bitmap.width !== width || picture.bitmap.height !== height) {
    picture.resize({ w: width, h: height });
  }
  return picture;
}

function pad(picture: Picture, ground: Ground): Picture {
  const { width, height } = picture.bitmap;
  const side = Math.max(width, height);
  const [x, y] = [Math.floor((side - width) / 2), Math.floor((side - height) / 2)];
  const canvas = new Jimp({ width: side, height: side, color: colours[ground] });
  canvas.blit({ src: picture, x, y });
  return canvas;
}

function pictureOf({ channels, data, width, height }: PlainPixels): Picture {
  if (channels === 3) return new Jimp({ width, height, data: withAlpha(data) });
  return new Jimp({ width, height, data: Buffer.from(data.buffer, data.byteOffset, data.length) });
}

/** jimp knows no pixels without alpha. */
function withAlpha(colours: Uint8Array): Buffer {
  const all = Buffer.alloc((colours.length / 3) * 4, 255);
  for (let from = 0, to = 0; from < colours.length; from += 3, to += 4) {
    all[to] = colours[from] ?? 0;
    all[to + 1] = colours[from + 1] ?? 0;
    all[to + 2] = colours[from + 2] ?? 0;
  }
  return all;
}

function resultOf({ bitmap: { data, width, height } }: Picture): PlainPixels {
  return { data, width, height, channels: 4 };
}
