import { readFileSync } from 'node:fs';
import { limits } from '../../src/limits';
import { workerEntries } from '../../src/photos/worker/edit-job';
import { openPictureWorkers } from '../../src/photos/worker/picture-workers';

type PictureWorkers = ReturnType<typeof openPictureWorkers>;

let opened: PictureWorkers | undefined;
let heicDecoder: object | undefined;

/** Returns the threads that convert pictures for all tests of this process: a thread takes half a second to start. */
export function sharedWorkers(): PictureWorkers {
  const workers = (opened ??= openPictureWorkers({
    entries: workerEntries,
    threads: limits.conversionsAtOnce,
  }));
  return {
    run(job, options) {
      if (options.alone) heicDecoder ??= compileHeicDecoder();
      return workers.run(job, options);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * Each HEIC has a new thread, which compiles the decoder. While a module of the same bytes is kept, V8 finds there what
 * it has compiled before; that takes half as long.
 */
function compileHeicDecoder(): object {
  const { Module } = Reflect.get(globalThis, 'WebAssembly') as {
    Module: new (bytes: Uint8Array) => object;
  };
  return new Module(readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm')));
}
