import { hashOf } from '../store/hash';
import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Click, Place, Requester } from '../request';
import type { Store } from '../store/store';

/** A click that cannot go on before its person has signed in. */
export type Waiting = {
  readonly click: Click;
  /** The message that asks them to sign in, once there is one. */
  readonly asked?: { readonly place: Place; readonly messageId: string };
};

/** Whose sign-in it is, and in which tenant. */
export type Whose = {
  readonly requester: Pick<Requester, 'objectId'>;
  readonly place: Pick<Place, 'tenantId'>;
};

/** What is known of the sign-ins that are still to come. A person has one of each kind, and the newest counts. */
export type SignIns = {
  /** Remembers which click waits. */
  wait(waiting: Waiting): Promise<void>;
  waiting(whose: Whose): Promise<Waiting | undefined>;
  /** Nothing waits any more. */
  settle(whose: Whose): Promise<void>;
  /** Remembers what the next sign-in must satisfy, as JSON. */
  demand(whose: Whose, claims: string): Promise<void>;
  demanded(whose: Whose): Promise<string | undefined>;
  /** Counts a sign-in that was refused for a card. Returns how many were so far. */
  lose(cardId: string): Promise<number>;
  /** The sign-in with those claims has begun; if it does not suffice, Microsoft will say so again. */
  meet(whose: Whose): Promise<void>;
};

/** Keeps them in a store, because Teams brings the rest of a sign-in to any of several instances. */
export function createSignIns(store: Store, now: Clock): SignIns {
  const write = async (key: string, text: string) => {
    // Whoever comes back later finds the card lapsed as well.
    const expiresAt = now() + limits.proposalMilliseconds;
    await store.write(key, Buffer.from(text), { when: 'any', expiresAt });
  };
  const read = async (key: string) => (await store.read(key))?.bytes.toString('utf8');
  return {
    wait: (waiting) => write(keyOf('waiting', waiting.click), JSON.stringify(nameless(waiting))),
    async waiting(whose) {
      const text = await read(keyOf('waiting', whose));
      // Only this module writes these records, and the store vouches that they are whole.
      return text === undefined ? undefined : (JSON.parse(text) as Waiting);
    },
    settle: (whose) => store.remove(keyOf('waiting', whose)),
    demand: (whose, claims) => write(keyOf('claims', whose), claims),
    demanded: (whose) => read(keyOf('claims', whose)),
    async lose(cardId) {
      const key = `sign-ins/lost-${hashOf(cardId)}`;
      const times = Number((await read(key)) ?? 0) + 1;
      await write(key, String(times));
      return times;
    },
    meet: (whose) => store.remove(keyOf('claims', whose)),
  };
}

function keyOf(kind: 'waiting' | 'claims', { place, requester }: Whose): string {
  return `sign-ins/${kind}-${hashOf(place.tenantId, requester.objectId)}`;
}

/** Who it is decides; what they are called is for nobody to keep here. */
function nameless({ click, ...rest }: Waiting): Waiting {
  return { ...rest, click: { ...click, requester: { ...click.requester, name: '' } } };
}
