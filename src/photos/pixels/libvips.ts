import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Size } from '../files/facts';
import { emptyTiff } from '../files/tiff/empty';
import { pixelsOf, type Pixels } from './pixels';

/**
 * sharp with everything switched off that PhotoBot does not need: of libvips' loaders only those of the allowed
 * formats are left, so that no disguise gets a picture to the SVG renderer. Import sharp from here and nowhere else.
 */
export { sharp };

// Pictures come once; a cache would only hold memory. One thread per picture, because pictures run beside each other.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map(
    (loader) => `VipsForeignLoad${loader}Buffer`,
  ),
});

/**
 * Makes sharp give the colours that the picture means, as sRGB. sharp converts by the embedded profile by itself, but
 * takes 16-bit pictures only as far as Display P3 unless an output profile is named.
 */
export function toSrgb(picture: Sharp, header: Metadata): Sharp {
  return header.hasProfile && header.space === 'rgb16'
    ? picture.withIccProfile('srgb').toColourspace('srgb')
    : picture.toColourspace('srgb');
}

/** Returns in sRGB what has the colours of an ICC profile; libvips takes one only from a file that it reads. */
export async function fromProfile(picture: Pixels, profile: Buffer): Promise<Pixels> {
  const { file, pixels } = emptyTiff({ ...picture, profile });
  pixels.set(picture.data);
  return pixelsFrom(sharp(file).toColourspace('srgb'), picture);
}

/** Returns what sharp makes, which has this size: without alpha where the picture has none, because memory takes time. */
export async function pixelsFrom(picture: Sharp, { height, width }: Size): Promise<Pixels> {
  const raw = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const { data, info } = raw;
  return info.channels === 3
    ? { data, width, height, channels: 3, opaque: true }
    : pixelsOf(data, { width, height });
}
