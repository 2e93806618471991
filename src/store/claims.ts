import { limits } from '../limits';
import type { Clock, Sleep } from '../ports';
import type { Store } from './store';

/** Lets go of what was taken in hand. Never throws: a claim that cannot be given back runs out by itself. */
export type Release = () => Promise<void>;

/** What is in hand: each thing with one of all those who work on the same store. */
export type Claims = {
  /** Takes something in hand, before anything else is awaited; gives nothing while somebody has it in hand. */
  take(name: string): Promise<Release | undefined>;
  /** Resolves when something is in nobody's hand, if only for a moment. */
  whenFree(name: string): Promise<void>;
};

export type Shared = { readonly store: Store; readonly now: Clock; readonly sleep: Sleep };

/**
 * Keeps what this process has in hand in its memory, where a crash lets go of it. With a shared store others see it
 * there too, as a value that expires unless this process goes on renewing it; after a crash they wait for that.
 */
export function createClaims(shared?: Shared): Claims {
  const inHand = new Map<string, Promise<void>>();
  return {
    async take(name) {
      if (inHand.has(name)) return undefined;
      const letGo = hold(inHand, name);
      let release: Release | undefined;
      try {
        release = shared ? await lease(shared, keyOf(name)) : nothing;
      } finally {
        if (!release) letGo();
      }
      const giveBack = release;
      return giveBack && (() => giveBack().finally(letGo));
    },
    async whenFree(name) {
      await inHand.get(name);
      while (shared && (await shared.store.read(keyOf(name)))) {
        await shared.sleep(limits.claimPollMilliseconds);
      }
    },
  };
}

/** Marks something as held until the function that it gives is called. */
function hold(inHand: Map<string, Promise<void>>, name: string): () => void {
  let resolve = () => {};
  const held = new Promise<void>((done) => (resolve = done));
  inHand.set(name, held);
  return () => {
    inHand.delete(name);
    resolve();
  };
}

function keyOf(name: string): string {
  return `claims/${name}`;
}

const nothing: Release = () => Promise.resolve();
const empty = Buffer.alloc(0);

async function lease({ now, sleep, store }: Shared, key: string): Promise<Release | undefined> {
  const expiresAt = () => now() + limits.claimMilliseconds;
  let etag = await store.write(key, empty, { when: 'absent', expiresAt: expiresAt() });
  if (etag === undefined) return undefined;
  const released = new AbortController();
  const renewing = renew();
  return async () => {
    released.abort();
    await renewing;
    if (etag === undefined) return;
    // A value that has expired makes room as well as none, and only this write is sure to be about our own claim.
    const given = store.write(key, empty, { when: { etag }, expiresAt: now() });
    await given.catch(() => undefined);
  };

  async function renew(): Promise<void> {
    while (etag !== undefined) {
      await sleep(limits.claimRenewalMilliseconds, released.signal).catch(() => undefined);
      if (released.signal.aborted) return;
      try {
        etag = await store.write(key, empty, { when: { etag }, expiresAt: expiresAt() });
      } catch {
        // The store may answer again before the claim runs out.
      }
    }
  }
}

/** The work in hand; a job that works and is in nobody's hand belongs to a process that is gone. */
export type Hands = {
  /**
   * Takes something in hand, before anything else is awaited, for as long as `use` lasts. Returns nothing when it is in
   * hand already, here or elsewhere: two who write the same job would take each other's photo for the previous one.
   */
  take<T>(name: string, use: () => Promise<T>): Promise<T | undefined>;
  /** Waits until something is in nobody's hand, and takes it then. */
  inTurn<T>(name: string, use: () => Promise<T>): Promise<T>;
  /** Resolves when something is in nobody's hand, however that ended. */
  whenFree(name: string): Promise<void>;
};

/** Takes things in hand by the claims of a store. */
export function createHands(claims: Claims): Hands {
  const hands: Hands = {
    async take(name, use) {
      const release = await claims.take(name);
      if (!release) return undefined;
      try {
        return await use();
      } finally {
        await release();
      }
    },
    async inTurn(name, use) {
      for (;;) {
        const done = await hands.take(name, async () => ({ value: await use() }));
        if (done) return done.value;
        await claims.whenFree(name);
      }
    },
    whenFree: (name) => claims.whenFree(name),
  };
  return hands;
}
