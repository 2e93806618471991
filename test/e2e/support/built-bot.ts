import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityVariable } from '../../../local/authority';

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
export function builtProgram(source: string): string {
  const built = join(folderOfRun(), 'built');
  const done = join(built, 'node_modules');
  if (!existsSync(done)) {
    if (isFirst(built)) build(built, done);
    else waitFor(done);
  }
  return join(built, source.replace(/\.ts$/, '.js'));
}

function isFirst(built: string): boolean {
  try {
    mkdirSync(built);
    return true;
  } catch {
    return false;
  }
}

function build(built: string, done: string): void {
  const compiler = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
  execFileSync(
    process.execPath,
    // The types are another check's, and take most of the time.
    [compiler, '--project', 'tsconfig.build.json', '--noCheck', '--outDir', built],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // Last: it also says that all is there.
  symlinkSync(join(root, 'node_modules'), done);
}

function waitFor(path: string): void {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  const end = performance.now() + deadlineMilliseconds;
  while (!existsSync(path)) {
    if (performance.now() > end) throw new Error('the bot was not built in time');
    Atomics.wait(nothing, 0, 0, 50);
  }
}
