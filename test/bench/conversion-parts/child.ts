/* Runs in a process of its own, so that its memory is its own: `child.ts <contender> <file>`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { peakMegabytes } from '../../fixtures/memory';
import { openStudio, outcome } from '../../fixtures/studio';
import type { Contender } from './contenders';

async function memoryOf(name: string, picture: Buffer): Promise<object> {
  if (name === 'idle') {
    return { peak: peakMegabytes() };
  }
  if (name === 'ours') {
    const studio = openStudio(60_000);
    await repeat((bytes) => studio.convert(bytes, plainFraming), picture);
  } else {
    // Late, so that jimp's own weight is not counted for us.
    const contenders = createRequire(__filename)('./contenders') as Record<string, Contender>;
    await repeat(contenders[name]!, picture);
  }
  return { peak: peakMegabytes() };
}

async function repeat(contender: Contender, picture: Buffer): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await contender(picture);
  }
}

/** Twenty people at once. */
async function crowd(picture: Buffer): Promise<object> {
  const studio = openStudio();
  await studio.convert(picture, plainFraming);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => outcome(studio.convert(Buffer.from(picture), plainFraming))),
  );
  const milliseconds = performance.now() - start;
  delay.disable();
  return {
    answered: outcomes.filter((code) => code === 'ok').length,
    busy: outcomes.filter((code) => code === 'bot.busy').length,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
    milliseconds,
    peak: peakMegabytes(),
  };
}

async function main([name, file]: string[]): Promise<void> {
  const picture = readFileSync(file!);
  const result = name === 'crowd' ? await crowd(picture) : await memoryOf(name!, picture);
  console.log(JSON.stringify(result));
}

void main(process.argv.slice(2));
