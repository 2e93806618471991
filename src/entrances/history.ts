import type { HistoryLine } from '../cards';
import { undoable } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import type { ReplyCard } from '../memory/replies';
import type { Request } from '../request';

/** Gives the requester's last changes: all of them in their own chat, elsewhere those of the conversation. */
export async function history(deps: Deps, { place, requester }: Request): Promise<ReplyCard> {
  if (place.kind !== 'personal') {
    return { kind: 'history', place, lines: await deps.ledger.ofRequesterIn(requester, place) };
  }
  const theirs = await deps.ledger.ofRequester(requester, place);
  return { kind: 'history', place, lines: await Promise.all(theirs.map(withUndo)) };

  async function withUndo(entry: HistoryLine): Promise<HistoryLine> {
    const change = await deps.changes.load(entry.id);
    return change && undoable(change, deps.now()) ? { ...entry, undoable: true } : entry;
  }
}
