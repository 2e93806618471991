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

/** The same job, written by somebody who has nothing but sharp and trusts every picture. */
export async function sharpAlone(picture: Buffer): Promise<unknown> {
  const side = limits.photoSide;
  const { data, info } = await sharp(picture)
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
