import sharp from 'sharp';

const side = 200;
/** Each quarter has one of the eight colours whose channels are all there or not: twelve bits in all. */
const quarters = 4;
const channels = 3;
/** What a JPEG does to a plain colour is far less. */
const tolerance = 40;

/** Makes a PNG that looks like its number, from 0 to 4095, and like no other's. */
export function numberedPicture(number: number): Promise<Buffer> {
  const bits = Array.from({ length: quarters * channels }, (_, bit) => (number >> bit) & 1);
  const pixels = Buffer.from(bits.map((bit) => bit * 255));
  return sharp(pixels, { raw: { width: 2, height: 2, channels } })
    .resize(side, side, { kernel: 'nearest' })
    .png()
    .toBuffer();
}

/** Reads the number that a picture looks like. @throws Error when it looks like none */
export async function numberIn(picture: Buffer): Promise<number> {
  const pixels = await sharp(picture).resize(2, 2, { kernel: 'nearest' }).raw().toBuffer();
  const bits = [...pixels].map((value) => {
    if (value <= tolerance) return 0;
    if (value >= 255 - tolerance) return 1;
    throw new Error(`the picture has the wrong colours: ${[...pixels].join(' ')}`);
  });
  return bits.reduce<number>((number, bit, index) => number | (bit << index), 0);
}
