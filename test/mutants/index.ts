/*
 * `npm run mutants [-- --only PATTERN] [-- --shard 1/4]`: takes each guard of the product out in turn, and runs its near
 * tests. One of them has to fail by what it asserts; else the guard survives, and the exit code is 1. The work tree stays
 * as it is.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { authorityVariable, createAuthority } from '../../local/authority';
import { read } from '../support/sources';
import { without } from './guard';
import { guards } from './guards';
import type { Batch, Row } from './take-out';
import { takeOutAll } from './take-out';

async function main(args: readonly string[]): Promise<boolean> {
  const valueOf = (name: string) =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const chosen = batchesOf(valueOf('--only') ?? '', valueOf('--shard') ?? '1/1');
  // All of them, so that no shard is the first to hear of it.
  for (const guard of guards) without(guard, read(guard.file));
  const authority = await createAuthority(process.env);
  Object.assign(process.env, {
    NODE_EXTRA_CA_CERTS: authority.trustPath,
    [authorityVariable]: authority.folder,
  });
  try {
    const rows = await inSlots(chosen, authority.folder);
    const count = (verdict: Row['verdict']) => rows.filter((row) => row.verdict === verdict).length;
    const [survivors, broken] = [count('SURVIVED'), count('BROKEN')];
    console.log(
      `${rows.length} of ${guards.length} guards: ${survivors} survivors, ${broken} broken`,
    );
    return rows.length > 0 && survivors + broken === 0;
  } finally {
    rmSync(authority.folder, { recursive: true, force: true });
  }
}

/** Returns those of a shard, such as `1/4`, whose names match a pattern; together those with the same near tests. */
function batchesOf(pattern: string, shard: string): readonly Batch[] {
  const wanted = new RegExp(pattern);
  const [own = 1, shards = 1] = shard.split('/').map(Number);
  const batches = new Map<string, Batch>();
  for (const guard of guards.filter(({ name }) => wanted.test(name))) {
    const near = `${guard.test} ${guard.only}`;
    const known = batches.get(near);
    batches.set(near, known ? [...known, guard] : [guard]);
  }
  return [...batches.values()].filter((_, index) => index % shards === own % shards);
}

/** One for each core. */
async function inSlots(batches: readonly Batch[], folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const left = [...batches];
  const work = async (): Promise<void> => {
    for (let batch = left.shift(); batch; batch = left.shift()) {
      const done = await takeOutAll(batch, folder);
      done.forEach(print);
      rows.push(...done);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return rows;
}

function print(row: Row): void {
  const { guard, seconds, verdict } = row;
  const test = row.verdict === 'killed' ? row.by : guard.test;
  console.log(
    [verdict.padEnd(8), `${seconds.toFixed(1)} s`.padStart(7), guard.name.padEnd(70), test].join(
      ' ',
    ),
  );
  if (row.verdict === 'BROKEN') console.log(row.why.slice(0, 1500));
}

void main(process.argv.slice(2)).then((passed) => {
  if (!passed) process.exitCode = 1;
});
