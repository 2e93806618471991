import { limits } from '../../src/limits';
import { editWorkerFile, editWorkerFunction } from '../../src/photos/worker/edit-job';
import { openPictureWorkers } from '../../src/photos/worker/picture-workers';

type PictureWorkers = ReturnType<typeof openPictureWorkers>;

let opened: PictureWorkers | undefined;

/** Returns the threads that convert pictures for all tests of this process: a thread takes half a second to start. */
export function sharedWorkers(): PictureWorkers {
  opened ??= openPictureWorkers({
    file: editWorkerFile,
    functionName: editWorkerFunction,
    threads: limits.conversionsAtOnce,
  });
  return { ...opened, close: () => Promise.resolve() };
}
