import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { typescript } from '../support/trusting-process';

/** Milliseconds of CPU that a round may take; one that reads all of them takes seconds. */
const bar = 20;

/** Counts the CPU time of a round of the upkeep over 100,000 jobs of which none is due. */
export function bench(): Promise<boolean> {
  const child = join(__dirname, 'upkeep-parts', 'child.ts');
  // The store's thread loads TypeScript as its process does.
  const output = execFileSync(process.execPath, ['--require', typescript, child]);
  const took = Number(output.toString());
  const holds = took < bar;
  console.log(
    `${holds ? 'holds ' : 'MISSED'}  ${took.toFixed(2)} ms of CPU a round over 100,000 jobs of which none is due, at most ${bar}`,
  );
  return Promise.resolve(holds);
}
