import asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';
import type OneRealm from './environment';

/** Node's own; Jest's would be new for each file. */
const load = createRequire(__filename);
const { sourceMaps } = load('../../tools/typescript.js') as {
  readonly sourceMaps: ReadonlyMap<string, string>;
};

/** Loads modules as Node does: once in a worker. Only the test file and Jest's own state are new for each file. */
class SharedRuntime {
  private readonly environment: OneRealm;
  private readonly testPath: string;
  private readonly shared = { ...load.cache };

  constructor(...given: readonly unknown[]) {
    const [, environment, , , , , testPath] = given;
    this.environment = environment as OneRealm;
    this.testPath = testPath as string;
    if (this.environment.ownModules) replaceModules({});
  }

  requireModule(path: string): unknown {
    if (path === this.testPath) Reflect.deleteProperty(load.cache, path);
    return load(path);
  }

  /** Circus keeps the tests of a file in the module itself, and its listeners under a symbol. */
  requireInternalModule(path: string): unknown {
    Reflect.deleteProperty(load.cache, path);
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
    Object.assign(globalThis, { jest: this.jestObject() });
    // Node 24 has it behind a getter.
    const own = Object.getOwnPropertyDescriptor(asyncHooks, storage);
    Object.defineProperty(asyncHooks, storage, { configurable: true, value: LastContext });
    try {
      return load(path);
    } finally {
      if (own) Object.defineProperty(asyncHooks, storage, own);
    }
  }

  private jestObject() {
    const { moduleMocker: mocker } = this.environment;
    return {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      restoreAllMocks: () => mocker.restoreAllMocks(),
      setTimeout(milliseconds: number) {
        Object.assign(globalThis, { [timeout]: milliseconds });
      },
    };
  }

  teardown(): void {
    this.environment.moduleMocker.restoreAllMocks();
    Reflect.deleteProperty(globalThis, timeout);
    if (this.environment.ownModules) replaceModules(this.shared);
  }

  getSourceMaps(): typeof sourceMaps {
    return sourceMaps;
  }

  unstable_shouldLoadAsEsm(): boolean {
    return false;
  }

  getAllCoverageInfoCopy(): undefined {
    return undefined;
  }

  setGlobalsForRuntime(): void {}
  enterTestCode(): void {}
  leaveTestCode(): void {}
}

/**
 * Stands for the storage in which Circus keeps the test that an error belongs to: the one that runs, as they run one
 * after another. Each real one, and there would be one for each file, makes every promise of the worker slower.
 */
class LastContext {
  private context: unknown;

  run<T>(context: unknown, work: () => T): T {
    this.context = context;
    return work();
  }

  getStore(): unknown {
    return this.context;
  }
}

const storage = 'AsyncLocalStorage';

/** Where Circus finds a timeout that a test file asked for. */
const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL');

function replaceModules(modules: NodeJS.Dict<NodeJS.Module>): void {
  for (const path of Object.keys(load.cache)) Reflect.deleteProperty(load.cache, path);
  Object.assign(load.cache, modules);
}

export = SharedRuntime;
