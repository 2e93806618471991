import sharp from 'sharp';
import { paint, photoScene, picture } from '../../fixtures/scenes';

/** Pictures of the sizes that people send, made anew each time from the same numbers. */
export async function makeInputs(): Promise<Record<string, Buffer>> {
  const twelve = await picture(photoScene(4032, 3024, 24), 4032, 3024)
    .jpeg({ quality: 91 })
    .toBuffer();
  const large = await sharp(twelve).resize(8064, 6048).jpeg({ quality: 91 }).toBuffer();
  const web = await sharp(twelve).resize(1000, 1000).webp({ quality: 82 }).toBuffer();
  return {
    '12 MP JPEG': twelve,
    '48 MP JPEG': large,
    '4K PNG, alpha': await screenshot(3840, 2160),
    '1000 px WebP': web,
    '256 px icon': await screenshot(256, 256),
  };
}

/** Plain areas, rows of small marks and see-through corners. */
async function screenshot(width: number, height: number): Promise<Buffer> {
  const rgb = paint(width, height, (x, y) => {
    const text = y % 24 < 12 && (x * 7919 + (y >> 1) * 104_729) % 11 < 3 && x % (width / 4) > 40;
    return text ? [40, 44, 52] : x < width / 5 ? [230, 233, 240] : [252, 252, 253];
  });
  const rgba = await picture(rgb, width, height).ensureAlpha().raw().toBuffer();
  for (let at = 3; at < rgba.length; at += 4) {
    const x = (at >> 2) % width;
    const y = Math.floor((at >> 2) / width);
    const fromCorner = Math.min(x, width - 1 - x) + Math.min(y, height - 1 - y);
    rgba[at] = Math.min(255, fromCorner * 16);
  }
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
