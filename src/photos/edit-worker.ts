import { decodeBmp, editPhoto } from './edit';
import type { EditJob, EditResult } from './edit-job';

/** Entry of the worker thread. Plain code that may loop for ever on a hostile picture: whoever runs it must kill it. */
export async function work(job: EditJob): Promise<EditResult> {
  switch (job.kind) {
    case 'edit':
      return editPhoto(job.pixels, job.framing);
    case 'bmp':
      return decodeBmp(job.picture);
  }
}
