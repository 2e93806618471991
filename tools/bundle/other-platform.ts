import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Platform } from './kept-packages';
import { keptPackages } from './kept-packages';

type Installed = { readonly version: string; readonly hasInstallScript?: true };
type Lock = { readonly packages: Readonly<Record<string, Installed>> };

/**
 * Installs the kept packages for another system, exactly as the lock has them, and runs no script. Then calls `use` with
 * the folder that has their `node_modules`, which is gone afterwards.
 */
export function installFor<T>(platform: Platform, root: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'photobot-packages-'));
  try {
    const { packages } = JSON.parse(
      readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
    ) as Lock;
    const dependencies = Object.fromEntries(
      keptPackages.map((name) => [name, packages[`node_modules/${name}`]?.version]),
    );
    const { '': _, ...others } = packages;
    const lock = { lockfileVersion: 3, packages: { '': { dependencies }, ...others } };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ dependencies }));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
    const quiet = ['--ignore-scripts', '--no-fund', '--no-audit'];
    execFileSync('npm', ['ci', ...quiet, ...systemOf(platform)], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      // npm is a script on Windows.
      shell: process.platform === 'win32',
    });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells npm which system to install for. */
function systemOf(platform: Platform): string[] {
  const [system = '', cpu = ''] = platform.split('-');
  const os = system.replace('musl', '');
  const libc = system === 'linuxmusl' ? 'musl' : 'glibc';
  return [`--os=${os}`, `--cpu=${cpu}`, ...(os === 'linux' ? [`--libc=${libc}`] : [])];
}
