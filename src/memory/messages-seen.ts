import { limits } from '../limits';
import type { Claims, Release } from '../store/claims';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';

/** Which messages were seen, so that each gets one answer however often Teams delivers it. */
export type MessagesSeen = {
  /**
   * Says whether this message is to be answered, and remembers it. One whose process died before there was an answer
   * is new again: Teams got no answer either, and sends it once more.
   */
  firstSight(message: string): Promise<boolean>;
  /** The message has its answer, or one is stored that will be shown. Does nothing for what `firstSight` denied. */
  settle(message: string): Promise<void>;
  /** The message got no answer; should Teams send it once more, it is new. */
  release(message: string): Promise<void>;
};

/** Keeps on a shelf what was answered; what is being answered is in hand. */
export function createMessagesSeen(needs: ShelfRoom & { readonly claims: Claims }): MessagesSeen {
  const { claims, ...room } = needs;
  const lastsMilliseconds = limits.messageMemoryMilliseconds;
  const shelf = createShelf<'settled'>({ ...room, folder: 'messages', lastsMilliseconds });
  const inHand = new Map<string, Release>();
  return {
    async firstSight(message) {
      const release = await claims.take(`message-${message}`);
      if (!release) return false;
      let isNew = false;
      try {
        isNew = (await shelf.load(message)) === undefined;
      } finally {
        if (!isNew) await release();
      }
      if (isNew) inHand.set(message, release);
      return isNew;
    },
    async release(message) {
      const release = inHand.get(message);
      inHand.delete(message);
      await release?.();
    },
    async settle(message) {
      const release = inHand.get(message);
      if (!inHand.delete(message)) return;
      try {
        await shelf.put(message, 'settled');
      } finally {
        await release?.();
      }
    },
  };
}
