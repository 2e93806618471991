/* Runs in a process of its own, so that its memory is its own: `peak.ts <file> <how many at once>`. */
import { readFileSync } from 'node:fs';
import { plainFraming } from '../../src/photos/pixels/framing';
import { peakMegabytes } from '../fixtures/memory';
import { openStudio, outcome } from '../fixtures/studio';
import { settledMegabytes } from './process-memory';

/** Prints how far the memory rose above what a fresh process has, in MB, and how the conversions ended. */
async function main([file, count]: string[]): Promise<void> {
  const pictures = Array.from({ length: Number(count) }, () => readFileSync(file!));
  const studio = openStudio();
  // Until the workers have loaded their module, which is no part of a conversion.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const start = await settledMegabytes();
  const outcomes = await Promise.all(
    pictures.map((picture) => outcome(studio.convert(picture, plainFraming))),
  );
  const rise = Math.max(0, peakMegabytes() - start);
  console.log(JSON.stringify({ start, rise, outcome: outcomes.join() }));
  await studio.close();
}

void main(process.argv.slice(2));
