import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/sources';
import type { Guard } from './guard';
import { without } from './guard';
import type { Ended, NearTests } from './near-tests';
import { openNearTests } from './near-tests';

/** What came of the near tests while a guard was out. */
export type Outcome =
  /** One of them failed by what it asserts, as it should. */
  | { readonly verdict: 'killed'; readonly by: string }
  | { readonly verdict: 'SURVIVED' }
  /** They could not tell, such as where the file does not load any more. */
  | { readonly verdict: 'BROKEN'; readonly why: string };

export type Row = Outcome & { readonly guard: Guard; readonly seconds: number };

/** Guards with the same near tests. */
export type Batch = readonly [Guard, ...Guard[]];

/**
 * Takes guards out in turn, in a folder of their own and nowhere else, and runs their near tests. These have to pass with
 * all guards in place, before and after that: else one of them has spoilt the process for the others.
 */
export async function takeOutAll(batch: Batch, folder: string): Promise<readonly Row[]> {
  const nearTests = openNearTests();
  try {
    const unchanged = await passing(nearTests, batch[0]);
    if (!hasPassed(unchanged))
      return batch.map((guard) => ({ ...notPassing(unchanged), guard, seconds: 0 }));
    const rows: Row[] = [];
    for (const guard of batch)
      rows.push(await timed(guard, () => takeOut(nearTests, guard, folder)));
    const spoilt = !hasPassed(await passing(nearTests, batch[0]));
    // What would be told is told of a new process.
    for (const [index, { guard, verdict }] of rows.entries()) {
      if (spoilt || verdict !== 'killed')
        rows[index] = await timed(guard, () => takeOutAlone(guard, folder));
    }
    return rows;
  } finally {
    nearTests.close();
  }
}

/** Runs near tests with all guards in place: thrice at most, because some wait for an answer, and a machine may be slow. */
async function passing(nearTests: NearTests, { file, only, test }: Guard): Promise<Ended> {
  const run = () => nearTests.run({ file, only, test });
  let ended = await run();
  for (let tries = 1; tries < 3 && !hasPassed(ended); tries += 1) ended = await run();
  return ended;
}

async function takeOutAlone(guard: Guard, folder: string): Promise<Outcome> {
  const nearTests = openNearTests();
  try {
    return await takeOut(nearTests, guard, folder);
  } finally {
    nearTests.close();
  }
}

async function timed(guard: Guard, work: () => Promise<Outcome>): Promise<Row> {
  const begun = performance.now();
  const outcome = await work();
  return { ...outcome, guard, seconds: (performance.now() - begun) / 1000 };
}

async function takeOut(nearTests: NearTests, guard: Guard, folder: string): Promise<Outcome> {
  const instead = mkdtempSync(join(folder, 'mutant-'));
  const file = join(instead, guard.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, without(guard, readFileSync(join(root, guard.file), 'utf8')));
  try {
    return outcomeOf(await nearTests.run({ ...guard, instead }));
  } finally {
    rmSync(instead, { recursive: true, force: true });
  }
}

function hasPassed({ failed, passed }: Ended): boolean {
  return failed.length === 0 && passed > 0;
}

function notPassing({ failed, said }: Ended): Outcome {
  const why = failed.map(({ message, name }) => `${name}\n${message}`).join('\n') || said;
  return { verdict: 'BROKEN', why: `does not pass with all guards in place: ${why}` };
}

/** A matcher has failed, or what the tests expect was refused. Who crashes or waits for ever has asserted nothing. */
const isAsserted = ({ message }: Ended['failed'][number]) =>
  !/^(?:Syntax|Reference|Type)Error|Exceeded timeout|Cannot find module/.test(message);

function outcomeOf(ended: Ended): Outcome {
  const { failed, said } = ended;
  const killer = failed.find(isAsserted);
  if (killer) return { verdict: 'killed', by: killer.name };
  if (hasPassed(ended)) return { verdict: 'SURVIVED' };
  return { verdict: 'BROKEN', why: failed[0] ? `${failed[0].name}: ${failed[0].message}` : said };
}
