import path from 'node:path';
import type { Framing } from './framing';
import type { Pixels } from './pixels';
import type { Size } from './size';

/** What the worker thread is asked to do; everything in it survives a structured clone. */
export type EditJob =
  | { readonly kind: 'edit'; readonly pixels: Pixels; readonly framing: Framing }
  | { readonly kind: 'bmp'; readonly picture: Uint8Array };

/** What it answers, for both kinds: red-green-blue-alpha bytes. */
export type EditResult = Size & { readonly data: Uint8Array };

/** The module to run in the worker, whose export `work` takes the job: the source beside sources, else the build. */
export const editWorkerFile = path.join(__dirname, `edit-worker${path.extname(__filename)}`);

/** Name of the worker module's function. */
export const editWorkerFunction = 'work';
