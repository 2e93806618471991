import { Refusal } from '../errors';
import type { UndoByWords } from '../jobs/undo-by-words';
import { notTheirs } from '../jobs/undo-by-words';
import type { Answering } from '../showing/meanwhile';
import type { Jobs, Ledger } from '../memory/jobs';
import type { Request } from '../request';

export type UndoLastNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly ledger: Pick<Ledger, 'ofConversation'>;
  readonly undoByWords: UndoByWords;
};

/** Takes back the last change of a conversation, if it is the requester's. @throws Refusal */
export type UndoLast = (request: Request, answering: Answering) => Promise<void>;

/** Creates what finds the last change. */
export function createUndoLast({ jobs, ledger, undoByWords }: UndoLastNeeds): UndoLast {
  return async ({ place, requester }, answering) => {
    const [last] = await ledger.ofConversation(place);
    const job = last && (await jobs.load(last.id));
    if (!job) throw new Refusal('change.nothing_to_undo');
    if (job.requester.objectId !== requester.objectId) throw notTheirs(job);
    await undoByWords(job, place, answering);
  };
}
