import sharp from 'sharp';
import type { Samples } from '../../local/index';
import { rasterize } from './rasterize';
import { badgeScene, landscapeScene, portraitScene } from './scenes';

type Sample = {
  readonly label: string;
  readonly name: string;
  readonly make: () => Promise<Buffer> | Buffer;
};

const catalog = {
  portrait: { label: 'Phone photo', name: 'IMG_4711.jpg', make: portrait },
  landscape: { label: 'Landscape', name: 'lake.jpg', make: landscape },
  transparent: { label: 'Transparent PNG', name: 'kite.png', make: transparent },
  small: { label: 'Too small', name: 'tiny.png', make: small },
  damaged: { label: 'Damaged', name: 'damaged.jpg', make: damaged },
  pdf: { label: 'A PDF', name: 'minutes.pdf', make: pdf },
} as const satisfies Record<string, Sample>;

/** Makes each picture when it is first asked for. */
export function createSamples(): Samples {
  const entries = Object.entries<Sample>(catalog);
  const made = new Map<string, Promise<Buffer>>();
  return {
    list: entries.map(([id, { label, name }]) => ({ id, label, name })),
    async find(id) {
      const sample = entries.find(([key]) => key === id)?.[1];
      if (!sample) return undefined;
      const bytes = made.get(id) ?? Promise.resolve(sample.make());
      made.set(id, bytes);
      return { name: sample.name, bytes: await bytes };
    },
  };
}

/** As a phone stores it: the sensor lies on its side, and EXIF orientation 6 says so. */
async function portrait(): Promise<Buffer> {
  const upright = await rasterize(portraitScene, 1500, 2000);
  const lying = await sharp(upright).rotate(270).png({ compressionLevel: 1 }).toBuffer();
  return sharp(lying)
    .resize(4000, 3000)
    .composite([{ input: await grain(), tile: true, blend: 'soft-light' }])
    .withExif({ IFD0: { Make: 'Contoso', Model: 'Phone 12' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 88 })
    .toBuffer();
}

async function landscape(): Promise<Buffer> {
  return sharp(await rasterize(landscapeScene, 1920, 1080))
    .jpeg({ quality: 90 })
    .toBuffer();
}

function transparent(): Promise<Buffer> {
  return rasterize(badgeScene, 800, 800);
}

function small(): Promise<Buffer> {
  return rasterize(badgeScene, 23, 23);
}

/** The first third of a photo, as after an upload that broke off. */
async function damaged(): Promise<Buffer> {
  const whole = await landscape();
  return whole.subarray(0, Math.floor(whole.length / 3));
}

function pdf(): Buffer {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj`).join('\n');
  return Buffer.from(`%PDF-1.4\n${body}\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n`, 'latin1');
}

/** The noise of a small sensor; without it the file would be much smaller than a phone's. */
function grain(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  return sharp({ create: { width: 500, height: 500, channels: 3, background: '#808080', noise } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
