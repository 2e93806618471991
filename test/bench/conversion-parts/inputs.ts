import sharp from 'sharp';
import { gridFile, property } from '../../fixtures/heif';
import { paint, photoScene, picture } from '../../fixtures/scenes';

/** Pictures of the sizes that people send, made anew each time from the same numbers. */
export async function makeInputs(): Promise<Record<string, Buffer>> {
  const twelve = await picture(photoScene(4032, 3024, 24), 4032, 3024)
    .jpeg({ quality: 91 })
    .toBuffer();
  const scaled = (width: number, height: number) => sharp(twelve).resize(width, height);
  return {
    '12 MP JPEG': twelve,
    '48 MP JPEG': await scaled(8064, 6048).jpeg({ quality: 91 }).toBuffer(),
    '1080p JPEG': await scaled(1920, 1080).jpeg({ quality: 85 }).toBuffer(),
    '4K PNG, alpha': await screenshot(3840, 2160),
    '1000 px WebP': await scaled(1000, 1000).webp({ quality: 82 }).toBuffer(),
    '256 px icon': await screenshot(256, 256),
    '8 MP TIFF': await scaled(3264, 2448)
      .tiff({ compression: 'lzw', predictor: 'horizontal' })
      .toBuffer(),
    'GIF, 30 frames': await animation(twelve),
    '1080p AVIF': await scaled(1920, 1080).avif({ quality: 60, effort: 2 }).toBuffer(),
    // npm has no encoder of HEVC, so one tile stands in all places, as it does in the tests.
    '12 MP HEIC': gridFile(4032, 3024, property.turn(3)),
  };
}

/** A window that wanders over the picture. */
async function animation(from: Buffer): Promise<Buffer> {
  const frames = await Promise.all(
    Array.from({ length: 30 }, (_, frame) =>
      sharp(from)
        .extract({ left: 20 * frame, top: 10 * frame, width: 2000, height: 1500 })
        .resize(480, 360)
        .png({ compressionLevel: 1 })
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ effort: 2 })
    .toBuffer();
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
