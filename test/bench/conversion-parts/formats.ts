import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedMemory } from '../../memory/shipped';
import type { Pair } from './ratios';

/** CPU time of ours as a multiple of sharp's for the same job. */
const usual = 1.15;

/** Formats that take more, and for what: sharp alone does nothing of it. */
const exceptions: Record<string, { readonly bar: number; readonly because?: string }> = {
  '48 MP JPEG': {
    bar: 1.5,
    because:
      'a third of it walks through 11 MB of coded data for damage, which libjpeg passes over',
  },
  '8 MP TIFF': {
    bar: 1.9,
    because:
      'at least a fifth of it walks through 13 MB of LZW codes for damage, which libtiff passes over',
  },
  '256 px icon': {
    bar: 1.4,
    because: 'of the 2 ms more, half reads the header before anything is decoded',
  },
  '12 MP HEIC': {
    bar: 3,
    because:
      '0.2 s start a thread and its module, which give the memory back, and 0.3 s walk for damage',
  },
};

/**
 * Times our conversion of each picture against sharp alone, one after the other in one process, and reads the peak of a
 * process that does nothing else. Prints a bar for each, and returns whether all hold.
 */
export function compareFormats(inputs: Record<string, Buffer>): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'conversion-formats-'));
  try {
    for (const [name, picture] of Object.entries(inputs)) {
      writeFileSync(path.join(folder, name), picture);
    }
    const pairs = child('ratios.ts', folder) as Record<string, Pair>;
    console.log('each format: photo, preview and master, ours as a multiple of sharp alone');
    return Object.keys(inputs)
      .map((name) => {
        // What another program of the machine may have spoilt is timed once more.
        const again = () => (child('ratios.ts', folder, name) as Record<string, Pair>)[name]!;
        const pair = isMissed(name, pairs[name]!) ? again() : pairs[name]!;
        return reportFormat(name, pair, path.join(folder, name));
      })
      .every(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const barOf = (name: string) => exceptions[name] ?? { bar: usual };
const isMissed = (name: string, { ours, sharp }: Pair) => ours.cpu > barOf(name).bar * sharp.cpu;

function reportFormat(name: string, pair: Pair, file: string): boolean {
  const { ours, sharp } = pair;
  const { bar, because } = barOf(name);
  const ratio = ours.cpu / sharp.cpu;
  const peak = (who: string) => (child('child.ts', who, file) as { peak: number }).peak.toFixed(0);
  const holds = !isMissed(name, pair);
  console.log(
    `${holds ? 'holds ' : 'MISSED'}  ${name}: ${ratio.toFixed(2)} of ${bar} × in CPU time`,
    `(${ours.cpu.toFixed(0)} and ${sharp.cpu.toFixed(0)} ms; ${(ours.clock / sharp.clock).toFixed(2)} × by the clock);`,
    `peak ${peak('ours')} and ${peak('sharpAlone')} MB${because === undefined ? '' : `; ${because}`}`,
  );
  return holds;
}

function child(script: string, ...given: readonly string[]): unknown {
  const args = ['--require', 'tsx/cjs', path.join(__dirname, script), ...given];
  // Memory is taken as an installation takes it, but for the size that goes back at once: that slows down sharp alone
  // more than us, and the ratio would flatter us.
  const { MALLOC_ARENA_MAX } = shippedMemory();
  const env = { ...process.env, MALLOC_ARENA_MAX };
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}
