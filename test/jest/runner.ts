import type { TestRunnerContext } from 'jest-runner';
import TestRunner from 'jest-runner';

/** Files that wait for most of their time, as what they test is how long somebody waits. */
const waiting =
  /e2e\/(late-and-lost|token-(service|watch)|entra|faults|connector|extension|one-photo|canary|sign-out)|turns\/adapter/;

/**
 * Runs the files that wait beside those that work: a core that is idle while some wait serves the others. Where the
 * workers are odd in number, those that wait have one more: together they wait longer than the others work.
 */
class SideBySide {
  readonly supportsEventEmitters = true;
  private readonly halves: readonly Half[];

  constructor(config: Config, context: TestRunnerContext) {
    const working = Math.max(1, Math.floor(config.maxWorkers / 2));
    const beside = Math.max(1, config.maxWorkers - working);
    const half = (maxWorkers: number, isMine: Half['isMine']): Half => ({
      isMine,
      runner: new TestRunner({ ...config, maxWorkers }, context),
    });
    this.halves = [
      half(beside, (path) => waiting.test(path)),
      half(working, (path) => !waiting.test(path)),
    ];
  }

  async runTests(tests: Tests, watcher: Watcher, options: Options): Promise<void> {
    const runs = this.halves.map(({ isMine, runner }) => () => {
      const mine = tests.filter(({ path }) => isMine(path));
      return mine.length > 0 ? runner.runTests(mine, watcher, options) : Promise.resolve();
    });
    if (!options.serial) await Promise.all(runs.map((run) => run()));
    else for (const run of runs) await run();
  }

  on(...listening: Parameters<TestRunner['on']>): () => void {
    const ends = this.halves.map(({ runner }) => runner.on(...listening));
    return () => {
      for (const end of ends) end();
    };
  }
}

type Half = { readonly isMine: (path: string) => boolean; readonly runner: TestRunner };
type Config = ConstructorParameters<typeof TestRunner>[0];
type Tests = Parameters<TestRunner['runTests']>[0];
type Watcher = Parameters<TestRunner['runTests']>[1];
type Options = Parameters<TestRunner['runTests']>[2];

export = SideBySide;
