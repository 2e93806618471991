import { sharp } from './libvips';
import type { Pixels } from './pixels';

/** Pictures are compared at this side, where what an encoder changes has been averaged away, small ones at a smaller. */
const largestSide = 16;
const pixelsAveraged = 6;
/** Of 255. Encoding anew, at any quality that a service would use, stays below; a corner that was drawn over does not. */
const meanAtMost = 4;
const worstAtMost = 32;
const shapesApart = 0.02;

/** Tells whether two pictures are one, of which a service may have made other bytes, another size or another quality. */
export async function looksLike(one: Pixels, other: Pixels): Promise<boolean> {
  const shape = one.width / one.height / (other.width / other.height);
  if (Math.abs(shape - 1) > shapesApart) return false;
  const shortest = Math.min(one.width, one.height, other.width, other.height);
  const side = Math.max(1, Math.min(largestSide, Math.floor(shortest / pixelsAveraged)));
  const [first, second] = await Promise.all([small(one, side), small(other, side)]);
  let sum = 0;
  let worst = 0;
  first.forEach((value, at) => {
    const apart = Math.abs(value - (second[at] ?? 0));
    sum += apart;
    worst = Math.max(worst, apart);
  });
  return sum / first.length <= meanAtMost && worst <= worstAtMost;
}

function small({ channels, data, width, height }: Pixels, side: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } })
    .flatten({ background: 'white' })
    .resize(side, side, { fit: 'fill', kernel: 'mitchell' })
    .raw()
    .toBuffer();
}
