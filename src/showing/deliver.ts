import type { Card } from '../cards';
import type { RefusalCode } from '../errors';
import { factsOf, Refusal } from '../errors';
import type { Conversations } from '../outside';
import type { Log } from '../ports';
import type { Place } from '../request';

export type DeliverNeeds = {
  readonly conversations: Pick<Conversations, 'post' | 'update'>;
  readonly log: Log;
};

export type Parcel = {
  readonly id: string;
  readonly place: Place;
  readonly messageId?: string;
  readonly card: Card;
  /** Whether a message that cannot be had any more is worth another one. */
  readonly awaited: boolean;
  /** Whether its message, if it is gone, is missed by nobody: another one shows the card. */
  readonly dispensable: boolean;
  /** Whether it takes the buttons off a message that another one has replaced. */
  readonly retires: boolean;
  /** Whether nothing was changed, which is said where a new card is itself refused. */
  readonly unchanged: boolean;
};

/** What became of a card. */
export type Delivered =
  | {
      /** Nothing more is to be sent: a message shows it, or none ever will. */
      readonly kind: 'over';
      readonly messageId?: string | undefined;
      /** The message that did before, and may still be seen: nobody knows what came of its last update. */
      readonly former?: string;
    }
  /** Its message is none of ours any more, and missed by nobody. */
  | { readonly kind: 'gone' }
  /** Teams does not take the card itself, so nobody ever sees it. */
  | { readonly kind: 'unseen' };

/**
 * Brings a card to its message, or into a new one. A card that its conversation refuses for good is shown nowhere, and
 * nobody needs to try again.
 * @throws whatever may be over a minute later
 */
export async function deliver(needs: DeliverNeeds, parcel: Parcel): Promise<Delivered> {
  const { awaited, id, messageId } = parcel;
  try {
    if (messageId === undefined) return await post(needs, parcel);
    const updated = await update(needs, parcel, messageId);
    if (updated === 'shown') return { kind: 'over', messageId };
    if (parcel.dispensable) return { kind: 'gone' };
    if (!awaited) return { kind: 'over', messageId };
    const posted = await post(needs, parcel);
    const replaces = updated === 'unsure' && posted.kind === 'over';
    return replaces ? { ...posted, former: messageId } : posted;
  } catch (thrown) {
    if (!isRefused(thrown)) throw thrown;
    needs.log.warn('card.refused', { job: id, ...factsOf(thrown) });
    return { kind: 'over', messageId };
  }
}

/** Returns whether a message shows the card; if not, another message may. */
async function update(
  { conversations, log }: DeliverNeeds,
  { awaited, card, dispensable, id, place, retires }: Parcel,
  messageId: string,
): Promise<'shown' | 'gone' | 'unsure'> {
  try {
    if ((await conversations.update(place, messageId, card)) === 'updated') return 'shown';
    log.warn('card.update_failed', { job: id, code: 'gone' });
    return 'gone';
  } catch (thrown) {
    log.warn('card.update_failed', { job: id, ...factsOf(thrown) });
    const refused = isRefused(thrown);
    // Busy is not gone, and a refusal for good is one for other messages too, unless this one is not ours.
    const elsewhere = refused ? dispensable : !isBusy(thrown) && !retires;
    if (!elsewhere || (!awaited && !dispensable)) throw thrown;
    return refused ? 'gone' : 'unsure';
  }
}

async function post({ conversations, log }: DeliverNeeds, parcel: Parcel): Promise<Delivered> {
  const { awaited, card, id, place, unchanged } = parcel;
  if (!awaited) return { kind: 'over' };
  try {
    return { kind: 'over', messageId: await conversations.post(place, card) };
  } catch (thrown) {
    if (!isCardRefused(thrown)) throw thrown;
    log.warn('card.refused', { job: id, ...factsOf(thrown) });
  }
  const refusal = new Refusal('teams.card_refused', unchanged ? { unchanged: 1 } : {});
  await conversations.post(place, { kind: 'refusal', refusal }).catch(unlessRefused);
  return { kind: 'unseen' };
}

function unlessRefused(thrown: unknown): void {
  if (!isRefused(thrown)) throw thrown;
}

/** The card is odd, or too large; the same conversation may take words. */
const cardStatuses: readonly unknown[] = [400, 413];

function isCardRefused(thrown: unknown): boolean {
  return isRefused(thrown) && cardStatuses.includes(factsOf(thrown)['status']);
}

/** Returns whether Teams refused for good what was sent. */
export function isRefused(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'teams.refused';
}

/** Teams did nothing, or the bot got no token with which to ask it; later it will do. */
const nothingDone: readonly RefusalCode[] = [
  'teams.busy',
  'teams.unauthorized',
  'auth.unavailable',
  'auth.misconfigured',
];

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Refusal && nothingDone.includes(thrown.code);
}
