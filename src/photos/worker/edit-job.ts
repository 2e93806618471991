import path from 'node:path';
import { limits } from '../../limits';
import type { Workers } from '../../ports';
import type { FileFinding } from '../files/facts';
import type { DecodedHeic, HeicJob, RareHeic } from './heic-worker';
import type { Framing } from '../pixels/framing';
import type { Pixels, PlainPixels } from '../pixels/pixels';
import type { Format } from '../guard/sniff';

/** What the worker thread is asked to do; everything in it survives a structured clone. */
export type EditJob =
  | { readonly kind: 'edit'; readonly pixels: Pixels; readonly framing: Framing }
  | { readonly kind: 'bmp'; readonly picture: Uint8Array }
  | (HeicJob & { readonly kind: 'heic' })
  | { readonly kind: 'inspect'; readonly format: Format; readonly picture: Uint8Array };

/** What it answers to a job. */
export type AnswerTo<Job extends EditJob> = Job extends { readonly kind: 'inspect' }
  ? FileFinding
  : Job extends { readonly kind: 'heic' }
    ? DecodedHeic | RareHeic
    : PlainPixels;

/** The path of a module in this folder: a source among the sources, else a file of the build. */
const moduleHere = (name: string) => path.join(__dirname, name + path.extname(__filename));

/**
 * The modules to run in workers, each with the name of its function that takes the job. HEIC has its own, because its
 * thread is new for each picture and must not load an editor first.
 */
export const workerEntries = {
  shared: { filename: moduleHere('edit-worker'), name: 'work' },
  alone: { filename: moduleHere('heic-worker'), name: 'decodeHeic' },
} as const;

/**
 * Memory that both threads see, for the files of pictures. A copy of its own for each worker would take new memory, and
 * to get that takes longer than to look through it.
 */
const spare: SharedArrayBuffer[] = [];
const MiB = 1024 * 1024;
/** A larger one is not kept for the next picture. */
const keptBytes = 16 * MiB;

/** Runs a task on what a worker may see of a picture's file, until the task ends. */
async function shared<T>(file: Uint8Array, task: (seen: Uint8Array) => Promise<T>): Promise<T> {
  const index = spare.findIndex(({ byteLength }) => byteLength >= file.length);
  const [kept] = index < 0 ? [] : spare.splice(index, 1);
  const memory = kept ?? new SharedArrayBuffer(Math.ceil(file.length / MiB) * MiB);
  const seen = new Uint8Array(memory, 0, file.length);
  seen.set(file);
  try {
    return await task(seen);
  } finally {
    // A worker that was killed may still look at it, and nobody at its answer.
    if (memory.byteLength <= keptBytes) {
      spare.unshift(memory);
      spare.length = Math.min(spare.length, limits.conversionsAtOnce);
    }
  }
}

/**
 * Runs a job in the worker. The port does not know our jobs; the worker's entry has exactly these types. Memory in
 * `transfer` is moved to the worker and not copied, so nobody else may use it. It must never be the memory of a Buffer,
 * which may be a piece of Node's pool.
 */
export async function runJob<Job extends EditJob>(
  workers: Workers,
  job: Job,
  signal: AbortSignal,
  transfer: readonly ArrayBuffer[] = [],
): Promise<AnswerTo<Job>> {
  const run = async (asked: EditJob) =>
    (await workers.run(asked, { signal, transfer, alone: job.kind === 'heic' })) as AnswerTo<Job>;
  return 'picture' in job ? shared(job.picture, (picture) => run({ ...job, picture })) : run(job);
}
