import type { HistoryLine } from '../cards';
import { undoIsOvertaken, undoable } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Ledger } from '../memory/ledger';
import type { ReplyCard } from '../memory/replies';
import type { Clock } from '../ports';
import type { Request } from '../request';

export type HistoryNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly ledger: Pick<Ledger, 'ofRequester' | 'ofRequesterIn'>;
  readonly now: Clock;
};

/**
 * Returns the answer to `history`: the requester's last changes. In their own chat these are all, elsewhere those that
 * they made there.
 */
export type History = (request: Request) => Promise<ReplyCard>;

/** Creates what tells histories. */
export function createHistory({ jobs, ledger, now }: HistoryNeeds): History {
  async function withUndo(entry: HistoryLine): Promise<HistoryLine> {
    const job = await jobs.load(entry.id);
    const offered = job && undoable(job, now()) && !undoIsOvertaken(job);
    return offered ? { ...entry, undoable: true } : entry;
  }
  return async ({ place, requester }) => {
    if (place.kind !== 'personal') {
      return { kind: 'history', place, lines: await ledger.ofRequesterIn(requester, place) };
    }
    const theirs = await ledger.ofRequester(requester, place);
    return { kind: 'history', place, lines: await Promise.all(theirs.map(withUndo)) };
  };
}
