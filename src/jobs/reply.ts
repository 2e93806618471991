import type { Place } from '../request';
import { factsOf, isRefused } from './deliver';
import type { Deps } from './deps';
import type { ReplyCard } from '../memory/replies';
import type { Work } from './work';

/** Answers a message. What Teams does not take now is kept, and sent by a later round of tending. */
export async function reply(deps: Deps, place: Place, card: ReplyCard): Promise<void> {
  if (await isSettled(deps, place, card)) return;
  await deps.replies.keep({ id: deps.newId(), place, card });
}

/** Sends an answer that was kept. */
export async function replyAgain(deps: Deps, work: Work, id: string): Promise<void> {
  await work.take(`reply-${id}`, async () => {
    // Loaded now that it is in hand, because another may have sent it a moment ago.
    const kept = await deps.replies.load(id);
    if (kept && (await isSettled(deps, kept.place, kept.card))) await deps.replies.forget(id);
  });
}

/** Whether an answer was sent, or never can be. */
async function isSettled(
  { conversations, log }: Pick<Deps, 'conversations' | 'log'>,
  place: Place,
  card: ReplyCard,
): Promise<boolean> {
  try {
    await conversations.post(place, card);
    return true;
  } catch (thrown) {
    const settled = isRefused(thrown);
    log.warn(settled ? 'reply.refused' : 'reply.kept', { place: place.kind, ...factsOf(thrown) });
    return settled;
  }
}
