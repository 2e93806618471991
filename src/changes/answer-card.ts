import type { ClickAnswer } from '../cards';
import { limits } from '../limits';
import type { PhotoChange } from './change';
import type { Deps } from './deps';
import { cardOf } from './show';

/** Whether something ends in time for the answer to a click. */
export async function soon({ sleep }: Deps, work: Promise<unknown>): Promise<boolean> {
  const answered = new AbortController();
  const late = sleep(limits.clickAnswerMilliseconds, answered.signal).then(
    () => false,
    () => false,
  );
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    answered.abort();
  }
}

/** Gives the card as it is by now: a late answer must not take a newer card away from the clicker. */
export async function newest(deps: Deps, change: PhotoChange): Promise<ClickAnswer> {
  return current(deps, (await deps.changes.load(change.id)) ?? change);
}

/** Gives the card of a change as it was known. */
export async function current(deps: Deps, change: PhotoChange): Promise<ClickAnswer> {
  return { kind: 'card', card: await cardOf(deps, change) };
}
