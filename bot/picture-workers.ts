import { Piscina } from 'piscina';
import type { Workers } from '../src/index';

type PictureWorkersOptions = {
  /** The editor's worker module. */
  readonly file: string;
  /** Its export that takes a job. */
  readonly functionName: string;
  /** One for each conversion that may run at once, so that a hanging picture holds up nobody else's. */
  readonly threads: number;
};

/**
 * Opens threads for the picture editor. An abort ends the thread, even inside an endless loop, and the next job gets
 * a fresh one. The memory limits stop a runaway heap; they do not count buffers, which only the guard in front of the
 * editor bounds.
 */
export function openPictureWorkers(
  options: PictureWorkersOptions,
): Workers & { close(): Promise<void> } {
  const pool = new Piscina({
    filename: options.file,
    name: options.functionName,
    minThreads: options.threads,
    maxThreads: options.threads,
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 },
  });
  return {
    run: (job, { signal, transfer }) =>
      pool.run(job, { signal, ...(transfer && { transferList: [...transfer] }) }),
    close: () => pool.destroy(),
  };
}
