/*
 * `npm run test:memory [growth|peaks]`: whether memory that pictures took comes back, and how much they take at most.
 * Each measurement is made in a process of its own, which keeps memory as an installation does. A missed bar makes the
 * exit code 1.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { phoneName } from './pictures';
import { growthOfTheBot } from './proposals';
import { shippedMemory } from './shipped';

type Growth = { readonly before: number; readonly after: number };
type Peak = {
  readonly rise: number;
  readonly stayed: number;
  readonly outcomes: readonly string[];
};

/** Megabytes from the 60th to the 300th. A picture that is not freed leaves 1.5 MB and more, so 350 in all. */
const growthBars = { conversions: 100, thumbnails: 100, framings: 100, proposals: 150 } as const;

/** Megabytes above a fresh process, by how many pictures come at once. */
const peakBars = { 1: 300, 2: 550 } as const;
/** Megabytes that stay after one. */
const stayBar = 120;

/**
 * The dearest of what must pass: libaom holds 12 bytes for each pixel's block and 6 for its samples, and libheif copies
 * these before libaom lets them go. Of 12.2 megapixels that is 300 MB, and neither can be told to do with less.
 */
const dearest = { name: 'usual, 10 bits, all colour.avif', bar: 340 } as const;

async function main(part: string | undefined): Promise<void> {
  const growth = part === 'peaks' ? [] : await growths();
  const peaks = part === 'growth' ? [] : allPeaks();
  if (![...growth, ...peaks].every(Boolean)) process.exitCode = 1;
}

async function growths(): Promise<boolean[]> {
  const holds: boolean[] = [];
  for (const kind of ['conversions', 'thumbnails', 'framings'] as const) {
    holds.push(reportGrowth(kind, child('growth.ts', kind) as Growth));
  }
  return [...holds, reportGrowth('proposals', await growthOfTheBot())];
}

function reportGrowth(kind: keyof typeof growthBars, { after, before }: Growth): boolean {
  const what = `300 ${kind}: from ${Math.round(before)} MB after 60 to ${Math.round(after)}`;
  return report(what, after - before, growthBars[kind]);
}

function allPeaks(): boolean[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'photobot-memory-'));
  try {
    run('pictures.ts', folder);
    const alike = readdirSync(folder).flatMap((name) => [[name], [name, name]]);
    return [...alike, [phoneName, 'largest.jpg']].flatMap((names) => reportPeak(folder, names));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reportPeak(folder: string, names: readonly string[]): boolean[] {
  const files = names.map((name) => path.join(folder, name));
  const first = child('peak.ts', ...files) as Peak;
  // What another program of the machine has slowed down for longer than libvips may take is measured once more.
  const { outcomes, rise, stayed } = isDone(first) ? first : (child('peak.ts', ...files) as Peak);
  const [name] = names;
  const alone = names.length === 1;
  const bar = alone ? (name === dearest.name ? dearest.bar : peakBars[1]) : peakBars[2];
  const passed = isDone({ outcomes });
  const what = names.join(' + ');
  return [
    report(`${what}: ${outcomes.join()}`, rise, bar) && passed,
    ...(alone && name === phoneName ? [report(`${what}: what stays`, stayed, stayBar)] : []),
  ];
}

const isDone = ({ outcomes }: Pick<Peak, 'outcomes'>) =>
  outcomes.every((outcome) => outcome === 'ok');

function report(what: string, megabytes: number, bar: number): boolean {
  const holds = megabytes < bar;
  const verdict = holds ? 'holds ' : 'MISSED';
  console.log(`${verdict}  ${what}: ${Math.round(megabytes)} of ${bar} MB`);
  return holds;
}

function child(script: string, ...given: string[]): unknown {
  return JSON.parse(run(script, ...given));
}

function run(script: string, ...given: string[]): string {
  const flags = ['--expose-gc', '--require', 'tsx/cjs', path.join(__dirname, script)];
  const env = { ...process.env, ...shippedMemory() };
  return execFileSync(process.execPath, [...flags, ...given], { encoding: 'utf8', env });
}

void main(process.argv[2]);
