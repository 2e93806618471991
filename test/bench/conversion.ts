import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStudio } from '../fixtures/studio';
import {
  jimpAlone,
  ours,
  sharpAlone,
  sharpPhotoOnly,
  type Contender,
} from './conversion-parts/contenders';
import { compareFormats } from './conversion-parts/formats';
import { makeInputs } from './conversion-parts/inputs';
import { median } from './shared-parts/in-turns';

type Medians = Partial<Record<string, number>>;

const rounds = 9;
/** jimp needs seconds for a large photo, and its ratio is not close. */
const jimpRounds = 3;

/** Of what jimp reads, and WebP. */
const againstJimp = ['12 MP JPEG', '48 MP JPEG', '4K PNG, alpha', '1000 px WebP', '256 px icon'];

/** Compares each format with sharp alone, and times our conversion against jimp alone, and a crowd of twenty. */
export async function bench(): Promise<boolean> {
  const inputs = await makeInputs();
  const folder = mkdtempSync(path.join(tmpdir(), 'conversion-bench-'));
  try {
    const formats = compareFormats(inputs);
    const some = Object.fromEntries(againstJimp.map((name) => [name, inputs[name]!]));
    const times = await timeAll(some);
    const twelve = path.join(folder, 'twelve.jpg');
    writeFileSync(twelve, inputs['12 MP JPEG']!);
    const peaks = peakOf(twelve);
    const crowd = child('crowd', twelve);
    console.log('\n20 photos of 12 MP at once');
    console.table(rounded(crowd));
    return report(times['12 MP JPEG']!, peaks, crowd) && formats;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeAll(inputs: Record<string, Buffer>): Promise<Record<string, Medians>> {
  const studio = openStudio();
  const contenders: Record<string, Contender> = {
    ours: ours(studio),
    sharp: sharpAlone,
    sharpPhotoOnly,
    jimp: jimpAlone,
  };
  const times: Record<string, Medians> = {};
  for (const [name, picture] of Object.entries(inputs)) {
    times[name] = await mediansOf(contenders, picture, name.includes('WebP') ? ['jimp'] : []);
  }
  console.log(
    'milliseconds, median; ours and sharp: photo, preview and master; others: the photo only',
  );
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, row]) => [name, withRatios(row, inputs[name]!)]),
    ),
  );
  console.log('jimp alone cannot read WebP.');
  return times;
}

/** Interleaved and in another order each round, so that whatever else the machine does hits everybody. */
async function mediansOf(
  contenders: Record<string, Contender>,
  picture: Buffer,
  without: readonly string[],
): Promise<Medians> {
  const names = Object.keys(contenders).filter((name) => !without.includes(name));
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      if (name === 'jimp' && round > jimpRounds) continue;
      const start = performance.now();
      await contenders[name]!(picture);
      // The first round warms up.
      if (round > 0) samples.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]));
}

function withRatios(row: Medians, picture: Buffer): Record<string, number> {
  return rounded({
    kilobytes: picture.length / 1024,
    ...row,
    'ours / sharp': row['ours']! / row['sharp']!,
    'ours / photo only': row['ours']! / row['sharpPhotoOnly']!,
    'jimp / ours': (row['jimp'] ?? NaN) / row['ours']!,
  });
}

function peakOf(file: string): Record<string, number> {
  const names = ['idle', 'ours', 'sharpAlone', 'jimpAlone'];
  const peaks = Object.fromEntries(names.map((name) => [name, child(name, file)['peak']!]));
  console.log('\npeak memory of a process that converts a 12 MP JPEG, MB');
  console.table(rounded(peaks));
  return peaks;
}

function child(name: string, file: string): Record<string, number> {
  const script = path.join(__dirname, 'conversion-parts/child.ts');
  const output = execFileSync(process.execPath, ['--require', 'tsx/cjs', script, name, file]);
  return JSON.parse(output.toString()) as Record<string, number>;
}

function report(
  twelve: Medians,
  peaks: Record<string, number>,
  crowd: Record<string, number>,
): boolean {
  const bars: readonly (readonly [string, boolean])[] = [
    [
      '12 MP JPEG takes at most twice as long as sharp alone',
      twelve['ours']! <= 2 * twelve['sharp']!,
    ],
    [
      '12 MP JPEG is at least ten times as fast as jimp alone',
      10 * twelve['ours']! <= twelve['jimp']!,
    ],
    ['12 MP JPEG takes at most 250 MB', peaks['ours']! <= 250],
    ['20 at once: the event loop waits less than 50 ms (p99)', crowd['p99']! < 50],
    ['20 at once: less than 1 GB', crowd['peak']! < 1024],
    ['20 at once: all answered', crowd['answered'] === 20],
  ];
  bars.forEach(([bar, holds]) => console.log(`${holds ? 'holds ' : 'MISSED'}  ${bar}`));
  return bars.every(([, holds]) => holds);
}

function rounded(row: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10]),
  );
}
