import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import type { Metadata } from 'sharp';
import { Refusal } from '../errors';
import { limits } from '../limits';
import { toSrgb } from './colour';
import { sharp } from './libvips';
import { pngData, pngHeader } from './png-chunks';
import type { Format } from './sniff';

/** Enough pixels for a photo of full size after the missing rows are gone. */
const workingSide = 2 * limits.photoSide;

/** JPEG is coded in stripes of at most 16 rows, and the last one that came may be there in part only. */
const stripeRows = 16;

/**
 * Gives a whole PNG made of the rows that a broken picture still has. Nine tenths of the rows must be there, which
 * forgives a download's lost tail but no lost third. The picture keeps its orientation and loses its profile, whose
 * colours are converted already.
 * @throws Refusal `photo.damaged`
 */
export async function salvage(picture: Buffer, format: Format, header: Metadata): Promise<Buffer> {
  try {
    const decoded = await decodeLeniently(picture, header);
    const share = format === 'PNG' ? await inflatedShare(picture) : filledShare(decoded, format);
    if (share < limits.pictureRowsShare) {
      throw new Refusal('photo.damaged');
    }
    const cutStripe = format === 'JPEG' && share < 1 ? stripeRows / header.height : 0;
    return await keepRows(decoded, share - cutStripe, header);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('photo.damaged', {}, { cause: error });
  }
}

type Decoded = { readonly data: Buffer; readonly width: number; readonly height: number };

/** Not turned upright, so that missing rows are still at the bottom. */
async function decodeLeniently(picture: Buffer, header: Metadata): Promise<Decoded> {
  const shrunk = sharp(picture, { failOn: 'none', limitInputPixels: limits.picturePixels })
    .timeout({ seconds: Math.ceil(limits.conversionMilliseconds / 1000) })
    .resize(workingSide, workingSide, { fit: 'outside', withoutEnlargement: true });
  const { data, info } = await toSrgb(shrunk, header)
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Rows that never came are filled: mid grey by JPEG's decoder, transparent by GIF's. */
function filledShare({ data, width, height }: Decoded, format: Format): number {
  if (format !== 'JPEG' && format !== 'GIF') {
    return 0;
  }
  if (!looksUnread(data.subarray(-4))) {
    return 1;
  }
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const fill = pixels.at(-1);
  const read = pixels.findLastIndex((pixel) => pixel !== fill) + 1;
  return Math.floor(read / width) / height;
}

/** The grey may have gone through a colour profile; anything else is a picture's own plain border. */
function looksUnread([red = 0, green = 0, blue = 0, alpha = 0]: Uint8Array): boolean {
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
  return alpha === 0 || (spread <= 4 && green > 96 && green < 160);
}

/** libpng leaves old memory in rows that never came, so the rows are counted in the compressed data instead. */
async function inflatedShare(picture: Buffer): Promise<number> {
  const header = pngHeader(picture);
  if (header === undefined || header.interlaced) {
    return 0;
  }
  const rows = await promisify(inflate)(Buffer.concat(pngData(picture)), {
    finishFlush: constants.Z_SYNC_FLUSH,
    maxOutputLength: header.rowBytes * header.height,
  });
  return Math.floor(rows.length / header.rowBytes) / header.height;
}

async function keepRows(decoded: Decoded, share: number, header: Metadata): Promise<Buffer> {
  const { data, width } = decoded;
  const height = Math.max(1, Math.floor(decoded.height * share));
  return sharp(data.subarray(0, width * height * 4), { raw: { width, height, channels: 4 } })
    .withExif({ IFD0: { Orientation: String(header.orientation ?? 1) } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
