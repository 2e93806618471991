import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedsVariable } from './support/seeds';

const usage = `Usage: npm run test:weather [-- [--seeds COUNT | --seed SEED] [--json …]]

Lets people use PhotoBot while the services are untidy, in the weather of some seeds.

  --seeds   that many of them, beginning with 1; five by default
  --seed    one alone, such as one that has failed
  --json    and what follows it goes to jest
`;

/** `npm run test:weather`. Returns the exit code. */
function run(args: string[]): Promise<number> {
  const cut = args.indexOf('--json') < 0 ? args.length : args.indexOf('--json');
  const seeds = seedsOf(args.slice(0, cut));
  if (seeds === undefined) {
    process.stderr.write(usage);
    return Promise.resolve(2);
  }
  const runner = join(__dirname, '..', 'run.ts');
  const forJest = ['--config', 'jest.weather.config.js', ...args.slice(cut)];
  const child = spawn(process.execPath, ['--import', 'tsx', runner, ...forJest], {
    stdio: 'inherit',
    env: { ...process.env, [seedsVariable]: seeds },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Returns the seeds in the form of the variable, empty for the regular ones, or nothing for flags that there are not. */
function seedsOf(args: string[]): string | undefined {
  const options = { seeds: { type: 'string' }, seed: { type: 'string' } } as const;
  try {
    const { seed, seeds } = parseArgs({ args, options }).values;
    const number = /^\d+$/;
    if (seed !== undefined) return number.test(seed) ? seed : undefined;
    if (seeds === undefined) return process.env[seedsVariable] ?? '';
    return number.test(seeds) ? `1-${seeds}` : undefined;
  } catch {
    return undefined;
  }
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
