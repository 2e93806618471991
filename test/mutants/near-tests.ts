import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { typescript } from '../support/trusting-process';

/** Tests to run. */
export type Run = {
  readonly test: string;
  readonly only?: string | undefined;
  readonly file: string;
  /** A folder where another source stands for this file. */
  readonly instead?: string | undefined;
};

/** How a run has ended. */
export type Ended = {
  readonly passed: number;
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** What Jest says where it came to no test. */
  readonly said: string;
};

/** What runs tests, one run after another, in a process of its own. */
export type NearTests = {
  run(asked: Run): Promise<Ended>;
  /** Ends the process, together with what the tests have started. */
  close(): void;
};

/** Far longer than any near test takes; a guard may keep from a loop without an end. */
const mostMilliseconds = 120_000;

/** Opens a process for near tests. After a run that came to no end there is a new one. */
export function openNearTests(): NearTests {
  let child: ChildProcess | undefined;
  const close = () => {
    if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    child = undefined;
  };
  return {
    close,
    run(asked) {
      const running = (child ??= fork(join(__dirname, 'runner.ts'), {
        cwd: join(__dirname, '..', '..'),
        execArgv: ['--require', typescript],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        detached: true,
      }));
      return new Promise((resolve) => {
        const end = (ended: Ended) => {
          clearTimeout(timer);
          running.removeAllListeners();
          resolve(ended);
        };
        const giveUp = (said: string) => {
          close();
          end({ passed: 0, failed: [], said });
        };
        const timer = setTimeout(() => giveUp('came to no end'), mostMilliseconds);
        running.once('exit', () => giveUp('the process of the tests ended'));
        running.once('message', (ended) => end(ended as Ended));
        running.send(asked);
      });
    },
  };
}
