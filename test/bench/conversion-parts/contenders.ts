import { createRequire } from 'node:module';
import { Jimp } from 'jimp';
import sharp from 'sharp';
import { limits } from '../../../src/limits';
import type { PhotoConverter } from '../../../src/photos/convert';
import { plainFraming } from '../../../src/photos/pixels/framing';

export type Contender = (picture: Buffer) => Promise<unknown>;

/** The whole job of a proposal: photo, preview and master. */
export function ours(converter: PhotoConverter): Contender {
  return (picture) => converter.convert(picture, plainFraming);
}

const allColour = { chromaSubsampling: '4:4:4' } as const;

/** The same job, written by somebody who has nothing but sharp, and a decoder of HEIC, and trusts every picture. */
export async function sharpAlone(picture: Buffer): Promise<unknown> {
  const side = limits.photoSide;
  const { data, info } = await (
    isHeic(picture) ? await decodedHeic(picture) : { from: sharp(picture) }
  ).from
    .autoOrient()
    .resize(side, side, { fit: 'outside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const master = () => sharp(data, { raw: { width, height, channels } });
  const square = Math.min(width, height);
  const region = {
    left: (width - square) >> 1,
    top: Math.round((height - square) * 0.15),
    width: square,
    height: square,
  };
  const photo = () => master().extract(region).flatten({ background: 'white' });
  return Promise.all([
    photo()
      .jpeg({ quality: limits.photoQuality, ...allColour })
      .toBuffer(),
    photo()
      .resize(limits.previewSide)
      .jpeg({ ...allColour })
      .toBuffer(),
    channels === 4
      ? master().png({ compressionLevel: 3 }).toBuffer()
      : master()
          .jpeg({ quality: limits.masterQuality, ...allColour })
          .toBuffer(),
  ]);
}

/** Less than our job: only the photo, in one pipeline. */
export async function sharpPhotoOnly(picture: Buffer): Promise<unknown> {
  return sharp(picture)
    .autoOrient()
    .resize(limits.photoSide, limits.photoSide, { fit: 'cover' })
    .flatten({ background: 'white' })
    .jpeg({ quality: limits.photoQuality })
    .toBuffer();
}

/** Less than our job as well: jimp makes only the photo, in its cheapest order. */
export async function jimpAlone(picture: Buffer): Promise<unknown> {
  // Its default limit refuses 48 MP.
  const image = await Jimp.fromBuffer(picture, { 'image/jpeg': { maxMemoryUsageInMB: 2048 } });
  image.background = 0xffffffff;
  image.cover({ w: limits.photoSide, h: limits.photoSide });
  return image.getBuffer('image/jpeg', { quality: limits.photoQuality });
}

type HeicImage = {
  is_primary(): boolean;
  get_width(): number;
  get_height(): number;
  display(target: object, done: (shown: unknown) => void): void;
  free(): void;
};
type HeicDecoder = { decode(file: Buffer): HeicImage[] };

function isHeic(picture: Buffer): boolean {
  return picture.toString('latin1', 4, 12) === 'ftypheic';
}

/** As the decoder's own page shows it: in this thread, which keeps the decoder and the memory that it took. */
async function decodedHeic(picture: Buffer): Promise<{ readonly from: sharp.Sharp }> {
  const { HeifDecoder } = createRequire(__filename)('libheif-js/wasm-bundle') as {
    HeifDecoder: new () => HeicDecoder;
  };
  const images = new HeifDecoder().decode(picture);
  const image = images.find((each) => each.is_primary())!;
  const [width, height] = [image.get_width(), image.get_height()];
  const data = new Uint8ClampedArray(width * height * 4);
  await new Promise((done) => image.display({ data, width, height }, done));
  for (const each of images) each.free();
  return { from: sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha() };
}
