/*
 * Runs in a process of its own: `ratios.ts <folder> [<name>]` prints the times of each picture in the folder, or of one of
 * them, in milliseconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openStudio } from '../../fixtures/studio';
import { median } from '../shared-parts/in-turns';
import { ours, sharpAlone, type Contender } from './contenders';

/** CPU time of all threads of the process, and time by the clock. */
export type Spent = { readonly cpu: number; readonly clock: number };
export type Pair = { readonly ours: Spent; readonly sharp: Spent };

const rounds = 11;
/** Decoding HEIC takes seconds, and its ratio is not close. */
const slowRounds = 3;
/** The first rounds load and compile. */
const warmUp = 2;

async function pairOf(mine: Contender, picture: Buffer, count: number): Promise<Pair> {
  const spent = { ours: [] as Spent[], sharp: [] as Spent[] };
  for (let round = 0; round < count + warmUp; round += 1) {
    // In another order each time, so that whatever else the machine does hits both.
    for (const who of round % 2 === 0
      ? (['ours', 'sharp'] as const)
      : (['sharp', 'ours'] as const)) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await (who === 'ours' ? mine : sharpAlone)(picture);
      const { system, user } = process.cpuUsage(before);
      const one = { cpu: (user + system) / 1000, clock: performance.now() - start };
      if (round >= warmUp) spent[who].push(one);
    }
  }
  return { ours: medians(spent.ours), sharp: medians(spent.sharp) };
}

function medians(all: readonly Spent[]): Spent {
  const middle = (what: keyof Spent) => median(all.map((each) => each[what]));
  return { cpu: middle('cpu'), clock: middle('clock') };
}

async function main(folder: string, only?: string): Promise<void> {
  const mine = ours(openStudio(60_000));
  const pairs: Record<string, Pair> = {};
  for (const name of only === undefined ? readdirSync(folder) : [only]) {
    const picture = readFileSync(path.join(folder, name));
    pairs[name] = await pairOf(mine, picture, name.endsWith('HEIC') ? slowRounds : rounds);
  }
  console.log(JSON.stringify(pairs));
}

void main(process.argv[2]!, process.argv[3]);
