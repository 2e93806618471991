import { hashOf } from '../store/store';
import { limits } from '../limits';
import type { Click, Place, Requester } from '../request';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';

/** A click that cannot go on before its person has signed in. */
export type Waiting = {
  readonly click: Click;
  /** The message that asks them to sign in, once there is one. */
  readonly asked?: { readonly place: Place; readonly messageId?: string | undefined };
};

/** Whose sign-in it is, and in which tenant. */
export type Account = {
  readonly requester: Pick<Requester, 'objectId'>;
  readonly place: Pick<Place, 'tenantId'>;
};

/**
 * What PhotoBot remembers for sign-ins that are still to come. A person has one waiting click and one set of claims,
 * the newest of each.
 */
export type SignIns = {
  /**
   * Remembers which click waits. If Teams sends the same click again, the message that asks for the sign-in is kept.
   */
  rememberClick(waiting: Waiting): Promise<void>;
  waiting(account: Account): Promise<Waiting | undefined>;
  /**
   * Forgets the waiting click, because the person signs in for something else. A click for which a message has asked
   * stays.
   */
  forgetClickUnlessAsked(account: Account): Promise<void>;
  /** Forgets the waiting click. */
  forgetClick(account: Account): Promise<void>;
  /** Remembers the claims that the next sign-in must satisfy, as JSON. */
  rememberClaims(account: Account, claims: string): Promise<void>;
  claimsOf(account: Account): Promise<string | undefined>;
  /** Counts a sign-in that was refused for a card. Returns how many were so far. */
  countRefused(cardId: string): Promise<number>;
  /** Forgets the claims, because a sign-in with them has begun. If it does not satisfy them, Microsoft asks again. */
  forgetClaims(account: Account): Promise<void>;
};

/** Creates that memory, on shelves, because Teams may bring the rest of a sign-in to another instance. */
export function createSignIns(room: ShelfRoom): SignIns {
  // A card lapses after the same time. Then there is nothing to sign in for.
  const lasting = { ...room, lastsMilliseconds: limits.proposalMilliseconds };
  const clicks = createShelf<Waiting>({ ...lasting, folder: 'waiting-clicks' });
  const demands = createShelf<string>({ ...lasting, folder: 'demanded-claims' });
  const losses = createShelf<number>({ ...lasting, folder: 'lost-sign-ins' });
  return {
    async rememberClick(waiting) {
      const fresh = nameless(waiting);
      const next = (kept: Waiting) => (isSame(kept, fresh) ? { ...kept, ...fresh } : fresh);
      await clicks.update(idOf(waiting.click), next, fresh);
    },
    waiting: (account) => clicks.load(idOf(account)),
    async forgetClickUnlessAsked(account) {
      const kept = await clicks.load(idOf(account));
      if (kept && !kept.asked) await clicks.remove(idOf(account));
    },
    forgetClick: (account) => clicks.remove(idOf(account)),
    rememberClaims: (account, claims) => demands.put(idOf(account), claims),
    claimsOf: (account) => demands.load(idOf(account)),
    countRefused: async (cardId) =>
      (await losses.update(hashOf(cardId), (times) => times + 1, 0))?.record ?? 1,
    forgetClaims: (account) => demands.remove(idOf(account)),
  };
}

function idOf({ place, requester }: Account): string {
  return hashOf(place.tenantId, requester.objectId);
}

/** Returns the click without the name of the requester: the id is all that counts here. */
function nameless({ click, ...rest }: Waiting): Waiting {
  return { ...rest, click: { ...click, requester: { ...click.requester, name: '' } } };
}

/** Whether two clicks are the same. Both are plain data of one shape, so their JSON tells. */
function isSame(one: Waiting, other: Waiting): boolean {
  return JSON.stringify(one.click) === JSON.stringify(other.click);
}
