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

/** What is known of the sign-ins that are still to come. A person has one of each kind, and the newest counts. */
export type SignIns = {
  /** Remembers which click waits. One that waits already, as where Teams sends it again, keeps the message that asks. */
  rememberClick(waiting: Waiting): Promise<void>;
  waiting(account: Account): Promise<Waiting | undefined>;
  /** They sign in for something else: no click waits any more, unless a message has asked for its sign-in. */
  forgetClickUnlessAsked(account: Account): Promise<void>;
  /** Nothing waits any more. */
  forgetClick(account: Account): Promise<void>;
  /** Remembers what the next sign-in must satisfy, as JSON. */
  rememberClaims(account: Account, claims: string): Promise<void>;
  claimsOf(account: Account): Promise<string | undefined>;
  /** Counts a sign-in that was refused for a card. Returns how many were so far. */
  countRefused(cardId: string): Promise<number>;
  /** The sign-in with those claims has begun; if it does not suffice, Microsoft will say so again. */
  forgetClaims(account: Account): Promise<void>;
};

/** Keeps them on shelves, because Teams brings the rest of a sign-in to any of several instances. */
export function createSignIns(room: ShelfRoom): SignIns {
  // A card lapses after the same time, and nothing is left to sign in for.
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

/** Who it is decides; what they are called is for nobody to keep here. */
function nameless({ click, ...rest }: Waiting): Waiting {
  return { ...rest, click: { ...click, requester: { ...click.requester, name: '' } } };
}

/** Both are plain data of one shape, so their texts tell. */
function isSame(one: Waiting, other: Waiting): boolean {
  return JSON.stringify(one.click) === JSON.stringify(other.click);
}
