import asyncHooks from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { sep } from 'node:path';
import type OneRealm from './environment';

type Transformer = {
  transform(
    path: string,
    options: Readonly<Record<string, boolean>>,
  ): { readonly code: string; readonly sourceMapPath: string | null };
};
type Compiled = NodeJS.Module & { _compile(code: string, path: string): void };
type Extensions = Record<string, (module: Compiled, path: string) => void>;

/** Node's own; Jest's would be new for each file. */
const load = createRequire(__filename);
const extensions = (Module as unknown as { _extensions: Extensions })._extensions;
/** Where the source map of a module is, by the module's path. */
const maps = new Map<string, string>();

/** Loads modules as Node does: once in a worker. Only the test file and Jest's own state are new for each file. */
class SharedRuntime {
  private readonly environment: OneRealm;
  private readonly testPath: string;
  private readonly shared = { ...load.cache };

  constructor(...given: readonly unknown[]) {
    const [, environment, , transformer, , , testPath] = given;
    this.environment = environment as OneRealm;
    this.testPath = testPath as string;
    extensions['.ts'] = (module, path) => compile(transformer as Transformer, module, path);
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
    const { AsyncLocalStorage } = asyncHooks;
    Object.assign(asyncHooks, { AsyncLocalStorage: LastContext });
    try {
      return load(path);
    } finally {
      Object.assign(asyncHooks, { AsyncLocalStorage });
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

  getSourceMaps(): ReadonlyMap<string, string> {
    return maps;
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

/** Where Circus finds a timeout that a test file asked for. */
const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL');

function replaceModules(modules: NodeJS.Dict<NodeJS.Module>): void {
  for (const path of Object.keys(load.cache)) Reflect.deleteProperty(load.cache, path);
  Object.assign(load.cache, modules);
}

function compile(transformer: Transformer, module: Compiled, path: string): void {
  if (path.includes(`${sep}node_modules${sep}`)) {
    module._compile(readFileSync(path, 'utf8'), path);
    return;
  }
  const { code, sourceMapPath } = transformer.transform(path, { supportsDynamicImport: true });
  if (sourceMapPath !== null) maps.set(path, sourceMapPath);
  module._compile(code, path);
}

export = SharedRuntime;
