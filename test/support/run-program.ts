import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources';
import { typescript } from './trusting-process';

/**
 * Runs a TypeScript file of test/support/ by itself, with JSON in and out: for what Jest cannot load (ECMAScript
 * modules) or what must not share its process (settings of native libraries).
 */
export function runProgram(name: string, input: unknown): unknown {
  const program = join(__dirname, `${name}.ts`);
  const output = execFileSync(process.execPath, ['--require', typescript, program], {
    input: JSON.stringify(input),
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
