import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Store } from '../store/store';

/** Which messages were seen, so that each gets one answer however often Teams delivers it. */
export type Messages = {
  /**
   * Says whether this message is to be answered, and remembers it. One whose process died before there was an answer
   * is new again: Teams got no answer either, and sends it once more.
   */
  firstSight(message: string): Promise<boolean>;
  /** The message has its answer, or one is stored that will be shown. Does nothing for what `firstSight` denied. */
  settle(message: string): Promise<void>;
  /** The message got no answer; should Teams send it once more, it is new. */
  release(message: string): void;
};

const inWork = Buffer.alloc(0);
const settled = Buffer.from('settled');

/** Keeps what was seen in a store; which messages are in hand only this process knows. */
export function createMessages(store: Store, now: Clock): Messages {
  const inHand = new Set<string>();
  const expiresAt = () => now() + limits.messageMemoryMilliseconds;

  async function claim(message: string): Promise<boolean> {
    const found = await store.read(keyOf(message));
    if (found?.bytes.equals(settled)) return false;
    const when = found ? { etag: found.etag } : 'absent';
    const etag = await store.write(keyOf(message), inWork, { when, expiresAt: expiresAt() });
    return etag !== undefined;
  }

  return {
    async firstSight(message) {
      if (inHand.has(message)) return false;
      inHand.add(message);
      let isNew = false;
      try {
        isNew = await claim(message);
        return isNew;
      } finally {
        if (!isNew) inHand.delete(message);
      }
    },
    release: (message) => void inHand.delete(message),
    async settle(message) {
      if (!inHand.delete(message)) return;
      await store.write(keyOf(message), settled, { when: 'any', expiresAt: expiresAt() });
    },
  };
}

function keyOf(message: string): string {
  return `messages/${message}`;
}
