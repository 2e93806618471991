import { randomUUID } from 'node:crypto';
import sharp from 'sharp';

/** A picture that somebody attached and has not sent yet. */
export type Picture = {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
};

export type Pictures = {
  add(name: string, bytes: Buffer): Picture;
  find(id: string): Picture | undefined;
};

/** Somebody who attaches and never sends must not fill the memory. */
const kept = 20;

export function createPictures(): Pictures {
  const pictures = new Map<string, Picture>();
  return {
    add(name, bytes) {
      const picture = { id: randomUUID(), name, bytes };
      pictures.set(picture.id, picture);
      const [oldest] = pictures.keys();
      if (pictures.size > kept && oldest !== undefined) pictures.delete(oldest);
      return picture;
    },
    find: (id) => pictures.get(id),
  };
}

const side = 480;
/** What sharp could also read, such as SVG, stays a file with a name, as in Teams. */
const shown = new Set(['jpeg', 'png', 'gif', 'webp', 'heif', 'tiff']);

/** Returns a small upright copy for the page, whatever the browser can read itself; nothing for what is no picture. */
export async function thumbnail(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    const picture = await readable(bytes);
    const { format } = await sharp(picture).metadata();
    if (!shown.has(format)) return undefined;
    return await sharp(picture, { failOn: 'none' })
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer();
  } catch {
    return undefined;
  }
}

/** sharp reads no BMP; jimp does, and is loaded only for one. */
async function readable(bytes: Buffer): Promise<Buffer> {
  if (bytes.toString('latin1', 0, 2) !== 'BM') return bytes;
  const { Jimp } = await import('jimp');
  return (await Jimp.fromBuffer(bytes)).getBuffer('image/png');
}
