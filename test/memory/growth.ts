/* Runs in a process of its own, so that its memory is its own: `growth.ts conversions|thumbnails|framings`. */
import { plainFraming } from '../../src/photos/pixels/framing';
import { photoScene, picture } from '../fixtures/scenes';
import { openStudio } from '../fixtures/studio';
import { settledMegabytes } from './process-memory';

const rounds = 300;
/** By then whatever is kept for good reason is there. */
const settled = 60;

type Studio = ReturnType<typeof openStudio>;
type Work = () => Promise<unknown>;

/** Prints how far the memory grew from the 60th round to the 300th, in MB. */
async function main(kind: string | undefined): Promise<void> {
  const studio = openStudio();
  const work = await workOf(studio, kind);
  await repeat(work, settled);
  const before = await settledMegabytes();
  await repeat(work, rounds - settled);
  console.log(JSON.stringify({ before, after: await settledMegabytes() }));
}

async function workOf(studio: Studio, kind: string | undefined): Promise<Work> {
  const jpeg = (width: number, height: number) =>
    picture(photoScene(width, height), width, height).jpeg({ quality: 90 }).toBuffer();
  const large = await jpeg(1600, 1200);
  if (kind === 'conversions') return inTurn(studio, [large, ...(await otherFormats())]);
  if (kind === 'thumbnails') {
    const photo = await jpeg(648, 648);
    return () => studio.thumbnail(photo);
  }
  const { master } = await studio.convert(large, plainFraming);
  return () => studio.frameAgain(master, { ...plainFraming, crop: 'right' });
}

/** Each format takes pieces of memory of other sizes, which a converter that sees one only would use again. */
async function otherFormats(): Promise<Buffer[]> {
  const scene = () => picture(photoScene(1600, 1200), 1600, 1200);
  const small = () => picture(photoScene(800, 600), 800, 600);
  return [
    await scene().jpeg({ progressive: true }).toBuffer(),
    await scene().ensureAlpha(0.5).png({ compressionLevel: 3 }).toBuffer(),
    await small().avif({ effort: 0 }).toBuffer(),
    await scene().tiff({ compression: 'lzw' }).toBuffer(),
    await scene().webp({ effort: 0 }).toBuffer(),
    await small().gif({ effort: 1 }).toBuffer(),
  ];
}

function inTurn(studio: Studio, pictures: readonly Buffer[]): Work {
  let next = 0;
  return async () => {
    const one = pictures[next % pictures.length];
    next += 1;
    if (one) await studio.convert(one, plainFraming);
  };
}

async function repeat(work: Work, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await work();
  }
}

void main(process.argv[2]);
