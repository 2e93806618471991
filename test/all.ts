import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The npm scripts that must hold for every change. Their output is shown when they end, but for the longest one's. */
const checks = ['lint', 'types', 'test:quick'];
const shownAtOnce = 'test:quick';

type Ended = { readonly check: string; readonly passed: boolean };

/** Runs all checks side by side, and tells whether all passed. Ctrl-C ends them all. */
async function main(): Promise<boolean> {
  const running: ChildProcess[] = [];
  const end = (signal: NodeJS.Signals) => {
    process.exitCode = 130;
    for (const { pid } of running) endGroup(pid, signal);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  const ended = await Promise.all(checks.map((check) => run(check, running)));
  const failed = ended.filter(({ passed }) => !passed).map(({ check }) => check);
  console.log(failed.length === 0 ? 'All passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0;
}

async function run(check: string, running: ChildProcess[]): Promise<Ended> {
  const start = performance.now();
  const lines: string[] = [];
  const show = check === shownAtOnce ? console.log : (line: string) => void lines.push(line);
  // A group of its own, because npm does not hand every signal on to what it started.
  const child = spawn('npm', ['run', '--silent', check], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  running.push(child);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', show);
  }
  const passed = await new Promise<boolean>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
  running.splice(running.indexOf(child), 1);
  const seconds = Math.round((performance.now() - start) / 1000);
  const told = `--- ${check}: ${passed ? 'passed' : 'FAILED'} after ${seconds} s`;
  console.log([told, ...lines].join('\n'));
  return { check, passed };
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

void main().then((passed) => {
  if (!passed) process.exitCode ??= 1;
});
