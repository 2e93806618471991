import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { typescript } from '../../support/trusting-process';
import type { Orders, Outcome } from './sending';

/**
 * Sends activities from a process of its own, which has nothing else to do. Returns what came of them, in their order,
 * and of each in the order of the bots.
 */
export async function send(orders: Orders): Promise<readonly Outcome[]> {
  const program = join(__dirname, 'sending.ts');
  const child = spawn(process.execPath, ['--require', typescript, program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(orders));
  return JSON.parse(await text(child.stdout)) as readonly Outcome[];
}
