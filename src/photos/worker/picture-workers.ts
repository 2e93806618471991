import { Piscina } from 'piscina';
import type { Workers } from '../../ports';

/** A module, by its path, and the name of its function. */
type Entry = { readonly filename: string; readonly name: string };

type PictureWorkersOptions = {
  /** What takes a job in the threads that are shared, and in a thread for one job alone. */
  readonly entries: { readonly shared: Entry; readonly alone: Entry };
  /** One for each conversion that may run at once, so that a hanging picture holds up nobody else's. */
  readonly threads: number;
};

/**
 * Opens threads for the picture editor. An abort ends the thread, even inside an endless loop, and the next job gets
 * a fresh one. The memory limits stop a runaway heap; they do not count buffers, which only the guard in front of the
 * editor bounds.
 */
export function openPictureWorkers({
  entries,
  threads,
}: PictureWorkersOptions): Workers & { close(): Promise<void> } {
  const pool = openPool(entries.shared, threads);
  const single = new Set<Piscina>();

  async function runAlone(job: unknown, how: RunOptions): Promise<unknown> {
    const thread = openPool(entries.alone, 1);
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

function openPool(entry: Entry, threads: number): Piscina {
  return new Piscina({
    ...entry,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 },
  });
}
