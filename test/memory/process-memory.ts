import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Returns how much memory a process has now, in MB. */
export function residentMegabytes(pid: number = process.pid): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
  }
}

/** Collects garbage, if the process was started with `--expose-gc`, and returns what is left, in MB. */
export async function settledMegabytes(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    // What native code holds is freed when its finalizers have run.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return residentMegabytes();
}
