import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityVariable } from '../../../local/authority';
import { typescript } from '../../support/trusting-process';

const root = join(__dirname, '..', '..', '..');
const deadlineMilliseconds = 120_000;

/** What all processes of one run of the tests share, else what this process has for itself. */
let folder = process.env[authorityVariable];

function folderOfRun(): string {
  if (folder === undefined) {
    const own = mkdtempSync(join(tmpdir(), 'built-bot-'));
    process.once('exit', () => rmSync(own, { recursive: true, force: true }));
    folder = own;
  }
  return folder;
}

/**
 * Returns the path of a program of bot/ or cli/ as it is deployed, by its path in the sources. The first to ask builds
 * them, for all of this run of the tests: a start from the sources would take twice as long.
 *
 * @throws Error when another process has not built them after two minutes
 */
export function builtProgram(source: string, ...flags: readonly string[]): string {
  const built = join(folderOfRun(), ['built', ...flags].join(''));
  const done = `${built}.done`;
  if (!existsSync(done)) {
    if (isFirst(`${built}.begun`)) build(built, done, flags);
    else waitFor(done);
  }
  return join(built, source.replace(/\.ts$/, '.js'));
}

function isFirst(begun: string): boolean {
  try {
    mkdirSync(begun);
    return true;
  } catch {
    return false;
  }
}

function build(built: string, done: string, flags: readonly string[]): void {
  const bundle = [
    '--require',
    typescript,
    join(root, 'tools/bundle/index.ts'),
    '--out',
    built,
    ...flags,
  ];
  execFileSync(process.execPath, bundle, { stdio: ['ignore', 'ignore', 'inherit'] });
  // Last: it says that all is there.
  writeFileSync(done, '');
}

function waitFor(path: string): void {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  const end = performance.now() + deadlineMilliseconds;
  while (!existsSync(path)) {
    if (performance.now() > end) throw new Error('the bot was not built in time');
    Atomics.wait(nothing, 0, 0, 50);
  }
}
