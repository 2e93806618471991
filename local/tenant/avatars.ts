import sharp from 'sharp';
import type { PhotoKey } from './photos';

const side = 360;
/** Painted this small and enlarged smoothly: painting by hand is slow. */
const paintedSide = 90;

type Colour = readonly [red: number, green: number, blue: number];
/** A head with shoulders, by the middle of the head; 1 is the size of a portrait. */
type Figure = { readonly x: number; readonly y: number; readonly scale: number };

const one: readonly Figure[] = [{ x: 180, y: 145, scale: 1 }];
const three: readonly Figure[] = [
  { x: 95, y: 190, scale: 0.6 },
  { x: 265, y: 190, scale: 0.6 },
  { x: 180, y: 165, scale: 0.8 },
];

const drawings: readonly (readonly [PhotoKey, Colour, Colour, readonly Figure[]])[] = [
  ['adele', [247, 178, 103], [242, 92, 84], one],
  ['diego', [122, 211, 192], [42, 127, 158], one],
  ['gus', [201, 214, 223], [82, 97, 107], one],
  ['team', [161, 140, 209], [91, 75, 138], three],
  ['teamGroup', [132, 182, 244], [51, 83, 158], three],
];

/**
 * Draws the photos that the tenant starts with; Megan and Nestor never set one. Drawn by hand because the bot, which
 * may be in this process, has every vector format switched off.
 */
export async function drawAvatars(): Promise<ReadonlyMap<PhotoKey, Buffer>> {
  const drawn = drawings.map(async ([key, light, dark, figures]) => {
    const pixels = paint(light, dark, figures);
    const raw = { width: paintedSide, height: paintedSide, channels: 3 } as const;
    const large = sharp(pixels, { raw }).resize(side, side, { kernel: 'cubic' });
    return [key, await large.jpeg({ quality: 90 }).toBuffer()] as const;
  });
  return new Map(await Promise.all(drawn));
}

function paint(light: Colour, dark: Colour, figures: readonly Figure[]): Buffer {
  const pixels = Buffer.alloc(paintedSide * paintedSide * 3);
  const step = side / paintedSide;
  for (let row = 0; row < paintedSide; row += 1) {
    for (let column = 0; column < paintedSide; column += 1) {
      const shade = (row + column) / (2 * paintedSide);
      const cover = 0.88 * coverage(figures, (column + 0.5) * step, (row + 0.5) * step);
      for (let channel = 0; channel < 3; channel += 1) {
        const [from = 0, to = 0] = [light[channel], dark[channel]];
        const ground = from + (to - from) * shade;
        pixels[3 * (row * paintedSide + column) + channel] = ground + (255 - ground) * cover;
      }
    }
  }
  return pixels;
}

/** How much of a pixel the figures cover, with a soft edge. */
function coverage(figures: readonly Figure[], x: number, y: number): number {
  let most = 0;
  for (const figure of figures) {
    const dx = (x - figure.x) / figure.scale;
    const dy = (y - figure.y) / figure.scale;
    const inHead = 62 - Math.hypot(dx, dy);
    const inShoulders = 110 - Math.hypot(dx, (dy - 190) * 0.9);
    most = Math.max(most, Math.max(inHead, inShoulders) / 4 + 0.5);
  }
  return Math.min(1, most);
}
