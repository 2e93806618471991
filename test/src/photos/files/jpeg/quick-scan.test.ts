import { isSurelyWhole } from '../../../../../src/photos/files/jpeg/quick-scan';
import { walkScan } from '../../../../../src/photos/files/jpeg/scan';
import { jpegParts } from '../../../../../src/photos/files/jpeg/segments';
import { damages } from '../../../../fixtures/damage';
import { jpegOfBlocks } from '../../../../fixtures/jpeg';
import { noiseScene, photoScene, picture, seeded } from '../../../../fixtures/scenes';

const [width, height] = [240, 180];
const photo = () => picture(photoScene(width, height, 20), width, height);
const files: Record<string, () => Promise<Buffer> | Buffer> = {
  'of a photo': () => photo().jpeg({ quality: 90 }).toBuffer(),
  'of a photo with the usual codes': () => photo().jpeg({ optimiseCoding: false }).toBuffer(),
  'with all colours': () => photo().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(),
  'in grey': () => photo().greyscale().jpeg().toBuffer(),
  'in inks': () => photo().toColourspace('cmyk').jpeg().toBuffer(),
  // Long codes, and more data than are at hand at once.
  'of noise': () => picture(noiseScene(240, 240), 240, 240).jpeg({ quality: 100 }).toBuffer(),
  'with restart markers': () =>
    jpegOfBlocks({ across: 20, down: 20, restarts: 7 }, (x, y) => (x * 37 + y * 91) % 256),
};

function verdicts(file: Buffer): { quick: boolean; slow: string } {
  const parts = jpegParts(file);
  if (!parts) return { quick: false, slow: 'none' };
  return { quick: isSurelyWhole(file, parts), slow: walkScan(file, parts).kind };
}

describe('the quick look at the coded data of a JPEG', () => {
  it.each(Object.entries(files))('sees that a file is whole: %s', async (_what, make) => {
    expect(verdicts(await make())).toEqual({ quick: true, slow: 'whole' });
  });

  it.each(Object.entries(files))('says nothing else than the slow one: %s', async (_what, make) => {
    const file = await make();
    const start = jpegParts(file)!.scans[0]!.start;
    const random = seeded(file.length);
    const below = (most: number) => Math.floor(random() * most);
    for (let round = 0; round < 60; round += 1) {
      const copy = Buffer.from(file);
      const at = start + below(copy.length - start);
      for (let each = at; each < at + 1 + below(3); each += 1) copy[each] = below(256);
      const { quick, slow } = verdicts(
        round % 3 === 0 ? Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1)]) : copy,
      );
      expect(quick).toBe(slow === 'whole');
    }
  });

  it.each(Object.entries(damages))('does not pass over damage: %s', async (_what, damage) => {
    for (const file of damage(await photo().jpeg().toBuffer()))
      expect(verdicts(file).quick).toBe(false);
  });
});
