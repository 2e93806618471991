import path from 'node:path';
import type { Finding } from '../files/finding';
import type { DecodedHeic, HeicJob, RareHeic } from '../heic/decode-heic';
import type { Framing } from '../pixels/framing';
import type { Pixels } from '../pixels/pixels';
import type { Size } from '../files/size';
import type { Format } from '../guard/sniff';

/** What the worker thread is asked to do; everything in it survives a structured clone. */
export type EditJob =
  | { readonly kind: 'edit'; readonly pixels: Pixels; readonly framing: Framing }
  | { readonly kind: 'bmp'; readonly picture: Uint8Array }
  | (HeicJob & { readonly kind: 'heic' })
  | { readonly kind: 'inspect'; readonly format: Format; readonly picture: Uint8Array };

/** What it answers where pixels are asked for: red-green-blue-alpha bytes. */
export type EditResult = Size & { readonly data: Uint8Array };

/** What it answers to a job. */
export type Answer<Job extends EditJob> = Job extends { readonly kind: 'inspect' }
  ? Finding
  : Job extends { readonly kind: 'heic' }
    ? DecodedHeic | RareHeic
    : EditResult;

/** The module to run in the worker, whose export `work` takes the job: the source beside sources, else the build. */
export const editWorkerFile = path.join(__dirname, `edit-worker${path.extname(__filename)}`);

/** Name of the worker module's function. */
export const editWorkerFunction = 'work';
