import { ModuleMocker } from 'jest-mock';

/** What Jest tells of a test file. */
type Context = { readonly docblockPragmas: Readonly<Record<string, unknown>> };

/**
 * Runs test files in the worker's own realm instead of a sandbox for each, so that a worker loads the SDKs and our
 * modules once and not for each file. What Jest replaces of the process for a file is put back after it.
 */
class OneRealm {
  readonly global = globalThis;
  readonly moduleMocker = new ModuleMocker(globalThis);
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  /** Whether the file starts with a comment that says `@own-modules`: it shares no module with others. */
  readonly ownModules: boolean;
  private readonly exit = process.exit;
  private readonly ownConsole = console;

  constructor(_config: unknown, { docblockPragmas }: Context) {
    this.ownModules = 'own-modules' in docblockPragmas;
  }

  setup(): Promise<void> {
    return Promise.resolve();
  }

  teardown(): Promise<void> {
    process.exit = this.exit;
    globalThis.console = this.ownConsole;
    return Promise.resolve();
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  getVmContext(): null {
    return null;
  }
}

export = OneRealm;
