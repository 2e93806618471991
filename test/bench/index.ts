/* `npm run bench`: runs every bench beside this file, one after the other; a missed bar makes the exit code 1. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What each bench module exports: prints its numbers and says whether its bars hold. */
export type Bench = { readonly bench: () => Promise<boolean> };

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const names = readdirSync(__dirname)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => path.basename(name, '.ts'))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const name of names) {
    console.log(`\n${name}\n`);
    const { bench } = (await import(`./${name}`)) as Bench;
    if (!(await bench())) {
      process.exitCode = 1;
    }
  }
}

void main();
