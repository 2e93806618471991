/* Runs in a process of its own, so that its memory is its own: `peak.ts <file>...`, which are converted all at once. */
import { readFileSync } from 'node:fs';
import { plainFraming } from '../../src/photos/pixels/framing';
import { peakMegabytes } from '../fixtures/memory';
import { openStudio, outcome } from '../fixtures/studio';
import { residentMegabytes, settledMegabytes } from './process-memory';

/** Prints how far the memory rose above what a fresh process has, what of it stayed, in MB, and how the conversions ended. */
async function main(files: readonly string[]): Promise<void> {
  const pictures = files.map((file) => readFileSync(file));
  const studio = openStudio(60_000);
  // Until the workers have loaded their module, which is no part of a conversion.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const start = await settledMegabytes();
  const outcomes = await Promise.all(
    pictures.map((picture) => outcome(studio.convert(picture, plainFraming))),
  );
  const rise = Math.max(0, peakMegabytes() - start);
  console.log(JSON.stringify({ rise, stayed: residentMegabytes() - start, outcomes }));
}

void main(process.argv.slice(2));
