import { primaryItem } from '../files/media/items';
import { isHdr } from '../files/media/profile';
import { hasHeicDecoder } from './libheif';

/** Returns the name of a HEIC that cannot be read here, or not rightly: `HEIC` itself where there is no decoder. */
export function heicVariant(picture: Buffer): string | undefined {
  if (!hasHeicDecoder()) return 'HEIC';
  const item = primaryItem(picture);
  if (item === undefined) return isSequence(picture) ? 'HEIC sequence' : undefined;
  return isHdr(item) ? 'HDR HEIC' : undefined;
}

/** Films of pictures have no primary one, and call themselves so. */
function isSequence(picture: Buffer): boolean {
  return /^(hevc|hevx|hevm|hevs|msf1)$/.test(picture.toString('latin1', 8, 12));
}
