import { limits } from '../../src/limits';
import { workerEntries } from '../../src/photos/worker/edit-job';
import { openPictureWorkers } from '../../src/photos/worker/picture-workers';

type PictureWorkers = ReturnType<typeof openPictureWorkers>;

let opened: PictureWorkers | undefined;

/** Returns the threads that convert pictures for all tests of this process: a thread takes half a second to start. */
export function sharedWorkers(): PictureWorkers {
  opened ??= openPictureWorkers({ entries: workerEntries, threads: limits.conversionsAtOnce });
  return { ...opened, close: () => Promise.resolve() };
}
