import { factsOf } from '../errors';
import type { Replies, ReplyCard } from '../memory/replies';
import type { Conversations } from '../outside';
import type { Log } from '../ports';
import type { Place } from '../request';
import { unlessNewer } from '../store/shelf';
import { isRefused } from './deliver';
import type { Hands } from '../store/claims';
import type { Wait } from './meanwhile';

export type ReplyNeeds = {
  readonly replies: Replies;
  readonly conversations: Pick<Conversations, 'post' | 'update'>;
  readonly hands: Hands;
  readonly newId: () => string;
  readonly log: Log;
};

/** Answers that have no job. */
export type Reply = {
  /** Ends the wait for an answer, and answers in its place. What Teams does not take now is kept. */
  send(place: Place, card: ReplyCard, wait?: Wait): Promise<void>;
  /** Sends the answers that were kept. */
  sendKept(): Promise<void>;
};

/** Creates what answers messages. */
export function createReply(needs: ReplyNeeds): Reply {
  const { hands, newId, replies } = needs;
  return {
    async send(place, card, wait) {
      const messageId = await wait?.end();
      if (messageId !== undefined && (await isUpdated(needs, place, messageId, card))) return;
      if (await isSentOrRefused(needs, place, card)) return;
      await replies.keep({ id: newId(), place, card });
    },
    async sendKept() {
      const sending = (await replies.due()).map((id) =>
        hands.take(`reply-${id}`, async () => {
          // It is loaded once it is in hand, because another process may have sent it a moment ago.
          const kept = await unlessNewer(replies.load(id));
          if (kept && (await isSentOrRefused(needs, kept.place, kept.card)))
            await replies.forget(id);
        }),
      );
      await Promise.all(sending);
    },
  };
}

async function isUpdated(
  { conversations, log }: ReplyNeeds,
  place: Place,
  messageId: string,
  card: ReplyCard,
): Promise<boolean> {
  try {
    return (await conversations.update(place, messageId, card)) === 'updated';
  } catch (thrown) {
    log.warn('card.update_failed', factsOf(thrown));
    return false;
  }
}

/** Whether an answer was sent, or never can be. */
async function isSentOrRefused(
  { conversations, log }: ReplyNeeds,
  place: Place,
  card: ReplyCard,
): Promise<boolean> {
  try {
    await conversations.post(place, card);
    return true;
  } catch (thrown) {
    const refused = isRefused(thrown);
    log.warn(refused ? 'reply.refused' : 'reply.kept', { place: place.kind, ...factsOf(thrown) });
    return refused;
  }
}
