import { Piscina } from 'piscina';
import type { Workers } from '../../ports';

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
  const pool = openPool(options, options.threads);
  const single = new Set<Piscina>();

  async function runAlone(job: unknown, how: RunOptions): Promise<unknown> {
    const thread = openPool(options, 1);
    single.add(thread);
    try {
      return await thread.run(job, how);
    } finally {
      await thread.destroy();
      single.delete(thread);
    }
  }

  return {
    run(job, { signal, transfer, alone = false }) {
      const how = { signal, transferList: transfer && [...transfer] };
      return alone ? runAlone(job, how) : pool.run(job, how);
    },
    async close() {
      await Promise.all([pool, ...single].map((each) => each.destroy()));
    },
  };
}

type RunOptions = NonNullable<Parameters<Piscina['run']>[1]>;

function openPool({ file, functionName }: PictureWorkersOptions, threads: number): Piscina {
  return new Piscina({
    filename: file,
    name: functionName,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 },
  });
}
