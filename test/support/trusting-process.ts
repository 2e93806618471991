import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { authorityVariable, createAuthority } from '../../local/authority';

/** For `--require`: lets a process of the tests load TypeScript. */
export const typescript = join(__dirname, '..', '..', 'tools', 'typescript.js');

/**
 * Runs a program in a process that trusts the local tenant's Entra, and returns its exit code. Node reads extra
 * authorities only when a process starts, and the SDKs talk to Entra over TLS only. What loads TypeScript in it is
 * for `--require`.
 */
export async function runTrusting(
  program: string,
  args: readonly string[],
  loader: string,
): Promise<number> {
  const authority = await createAuthority(process.env);
  const child = spawn(process.execPath, ['--require', loader, program, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: authority.trustPath,
      [authorityVariable]: authority.folder,
    },
  });
  // Ctrl-C reaches the child as well; it ends by itself, and then so do we, after clearing up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    rmSync(authority.folder, { recursive: true, force: true });
  }
}
