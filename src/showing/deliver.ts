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

/** A card on its way to one message. */
export type Parcel = {
  readonly id: string;
  readonly place: Place;
  readonly messageId?: string;
  readonly card: Card;
  /** Somebody waits for what the card says. So if its message is gone, it is worth a new one. */
  readonly awaited: boolean;
  /** Another message shows the card. So if this message is gone, nobody misses it. */
  readonly dispensable: boolean;
  /** The card takes the buttons off a message that another one has replaced. */
  readonly retires: boolean;
  /** Nothing was changed in Microsoft 365; people read so if Teams refuses the card itself. */
  readonly unchanged: boolean;
};

/** What became of a card. */
export type Delivered =
  | {
      /** Nothing more is to be sent: a message shows it, or none ever will. */
      readonly kind: 'over';
      readonly messageId?: string | undefined;
      /** The message that showed the card before. It may still be seen: nobody knows whether its last update worked. */
      readonly former?: string;
    }
  /** The message is gone, or none of ours, and nobody misses it. */
  | { readonly kind: 'gone' }
  /** Teams does not take the card itself, so nobody ever sees it. */
  | { readonly kind: 'unseen' };

/**
 * Updates the message of a card, or posts the card. If the conversation refuses the card for good, it is shown nowhere,
 * and nobody needs to try again.
 * @throws what may work a minute later
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

/**
 * Updates the message, and returns whether it shows the card. `gone`: it does not. `unsure`: nobody knows.
 * @throws if no other message is to show the card now
 */
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
    // If Teams was busy, the message is still there. If Teams refused for good, it would refuse a new message too,
    // unless the reason is that this message is not ours.
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

/** The card is odd or too large. The same conversation may take words. */
const cardStatuses: readonly unknown[] = [400, 413];

function isCardRefused(thrown: unknown): boolean {
  return isRefused(thrown) && cardStatuses.includes(factsOf(thrown)['status']);
}

/** Returns whether Teams refused for good what was sent. */
export function isRefused(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'teams.refused';
}

/** Codes after which Teams has done nothing, or was not asked for want of a token. Later it may work. */
const nothingDone: readonly RefusalCode[] = [
  'teams.busy',
  'teams.unauthorized',
  'auth.unavailable',
  'auth.misconfigured',
];

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Refusal && nothingDone.includes(thrown.code);
}
