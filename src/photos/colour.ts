import type { Metadata, Sharp } from 'sharp';

/**
 * Makes sharp give the colours that the picture means, as sRGB. sharp converts by the embedded profile by itself, but
 * takes 16-bit pictures only as far as Display P3 unless an output profile is named.
 */
export function toSrgb(picture: Sharp, header: Metadata): Sharp {
  return header.hasProfile && header.space === 'rgb16'
    ? picture.withIccProfile('srgb').toColourspace('srgb')
    : picture.toColourspace('srgb');
}
