/* Runs in a process of its own, because making pictures takes much memory: `pictures.ts <folder>`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { bmp } from '../fixtures/bmp';
import { gridFile, property } from '../fixtures/heif';
import { photoScene, picture } from '../fixtures/scenes';

type Make = () => Promise<Buffer> | Buffer;
type Scaled = (width: number, height: number) => Sharp;

/** What an iPhone makes of 24 megapixels. */
export const phoneName = 'phone, 24 megapixels.heic';
const phoneOf24: Make = () => gridFile(5712, 4284, property.turn(3));

async function main(folder: string): Promise<void> {
  const scene = await picture(photoScene(400, 300), 400, 300).png().toBuffer();
  // In large blocks of one colour, so that the files stay small.
  const scaled: Scaled = (width, height) =>
    sharp(scene).resize(width, height, { fit: 'fill', kernel: 'nearest' });
  const all: Record<string, Make> = {
    ...usual(scaled),
    ...largest(scaled),
    ...long(scaled),
    [phoneName]: phoneOf24,
  };
  for (const [name, make] of Object.entries(all)) {
    writeFileSync(path.join(folder, name), await make());
  }
}

const seeThrough = (from: Sharp) => from.ensureAlpha(0.5);
const deep = (from: Sharp) => seeThrough(from).toColourspace('rgb16');
const png = { compressionLevel: 6, adaptiveFiltering: false } as const;
const gif = { effort: 1, dither: 0, colours: 16 } as const;
const lossless = { lossless: true, effort: 0 } as const;
const allColour = { chromaSubsampling: '4:4:4' } as const;

/** The usual 12 megapixels of a phone, in kinds of every format that take most. */
function usual(scaled: Scaled): Record<string, Make> {
  const phone = () => scaled(4032, 3024);
  const avif = (from: Sharp, bitdepth: 8 | 10, chromaSubsampling: string) =>
    from.avif({ effort: 0, bitdepth, chromaSubsampling }).toBuffer();
  const inks = () => phone().toColourspace('cmyk');
  return {
    'usual, inks, progressive.jpg': () =>
      inks()
        .jpeg({ progressive: true, ...allColour })
        .toBuffer(),
    'usual, 16 bits, interlaced.png': () =>
      deep(phone())
        .png({ progressive: true, ...png })
        .toBuffer(),
    'usual.gif': () => phone().gif(gif).toBuffer(),
    'usual, lossless.webp': () => seeThrough(phone()).webp(lossless).toBuffer(),
    'usual, 8 bits.avif': () => avif(seeThrough(phone()), 8, '4:4:4'),
    'usual, 10 bits.avif': () => avif(seeThrough(phone()), 10, '4:2:0'),
    'usual, 10 bits, all colour.avif': () => avif(seeThrough(phone()), 10, '4:4:4'),
    'usual, 16 bits.tif': () =>
      deep(phone()).tiff({ compression: 'lzw', predictor: 'horizontal' }).toBuffer(),
    'usual, 16 bits.bmp': () =>
      bmp({ width: 4032, height: 3024, bits: 16 }, Buffer.alloc(4032 * 3024 * 2)),
  };
}

/** The largest that pass of the kinds that take most. */
function largest(scaled: Scaled): Record<string, Make> {
  return {
    // Trailing bytes bring it to the limit.
    'largest.jpg': async () =>
      Buffer.concat([
        await scaled(16_320, 12_240).jpeg({ quality: 40 }).toBuffer(),
        Buffer.alloc(16 * 1024 * 1024),
      ]),
    'largest, progressive.jpg': () =>
      scaled(6480, 6000)
        .jpeg({ progressive: true, ...allColour })
        .toBuffer(),
    'largest, 16 bits, in rows.png': () => deep(scaled(8000, 8000)).png(png).toBuffer(),
    'largest, interlaced.png': () =>
      seeThrough(scaled(6500, 6500))
        .png({ progressive: true, ...png })
        .toBuffer(),
    'largest.gif': () => scaled(6900, 6700).gif(gif).toBuffer(),
    'largest, lossless.webp': () => scaled(7000, 7000).webp(lossless).toBuffer(),
    'largest.avif': () =>
      scaled(3850, 3850).avif({ effort: 0, chromaSubsampling: '4:2:0' }).toBuffer(),
    'largest, tiles.tif': () =>
      scaled(6500, 6500)
        .tiff({ compression: 'deflate', tile: true, tileWidth: 4096, tileHeight: 4096 })
        .toBuffer(),
  };
}

/** Rows of long pictures are large, and so is what other crops are cut from. */
function long(scaled: Scaled): Record<string, Make> {
  return {
    'long, 16 bits.png': () => deep(scaled(20_000, 500)).png(png).toBuffer(),
    'long.jpg': () => scaled(48_000, 480).jpeg().toBuffer(),
    'upright.png': () => scaled(600, 50_000).png(png).toBuffer(),
  };
}

if (require.main === module) void main(process.argv[2]!);
