import type { Card } from '../cards';
import { Refusal, toRefusal } from '../errors';
import type { LogFields } from '../ports';
import type { Place } from '../request';
import type { Deps } from './deps';

type DeliverDeps = Pick<Deps, 'conversations' | 'log'>;

/** The messages that show a card, as far as they are known. */
export type Messages = {
  /** The one whose buttons count. */
  readonly messageId?: string;
  /** One that showed the card before another of the same card was pressed; it is still to say so. */
  readonly formerId?: string;
};

export type Parcel = Messages & {
  readonly id: string;
  readonly place: Place;
  readonly card: Card;
  /** Somebody waits for what it says, so that a message that is gone is worth another one. */
  readonly awaited: boolean;
};

/**
 * Brings a card to its message, or into a new one. Returns the messages that show it then; a card that its conversation
 * refuses for good is shown nowhere, and nobody needs to try again.
 * @throws whatever may be over a minute later
 */
export async function deliver(deps: DeliverDeps, parcel: Parcel): Promise<Messages> {
  try {
    return parcel.messageId === undefined
      ? await post(deps, parcel)
      : await update(deps, parcel, parcel.messageId);
  } catch (thrown) {
    if (!isRefused(thrown)) throw thrown;
    deps.log.warn('card.refused', { change: parcel.id, ...factsOf(thrown) });
    return known(parcel);
  }
}

async function update(deps: DeliverDeps, parcel: Parcel, messageId: string): Promise<Messages> {
  const { awaited, card, formerId, id, place } = parcel;
  const { conversations, log } = deps;
  try {
    if ((await conversations.update(place, messageId, card)) === 'updated') {
      if (formerId !== undefined) await retire(deps, place, formerId);
      return { messageId };
    }
    log.warn('card.update_failed', { change: id, code: 'gone' });
  } catch (thrown) {
    log.warn('card.update_failed', { change: id, ...factsOf(thrown) });
    // Busy is not gone, and a refusal for good is one for other messages too, unless this one is not ours.
    const elsewhere = isRefused(thrown) ? formerId !== undefined : !isBusy(thrown);
    if (!elsewhere || (!awaited && formerId === undefined)) throw thrown;
  }
  if (formerId !== undefined)
    return deliver(deps, { ...parcel, messageId: formerId, formerId: undefined });
  return post(deps, parcel);
}

async function post({ conversations }: DeliverDeps, parcel: Parcel): Promise<Messages> {
  if (!parcel.awaited) return known(parcel);
  return { messageId: await conversations.post(parcel.place, parcel.card) };
}

function known({ messageId }: Messages): Messages {
  return messageId === undefined ? {} : { messageId };
}

/** Takes the buttons off a message whose card went on in another one. It may be gone, and nobody waits for it. */
export async function retire(deps: DeliverDeps, place: Place, messageId: string): Promise<void> {
  try {
    await deps.conversations.update(place, messageId, { kind: 'moved' });
  } catch (thrown) {
    deps.log.warn('card.not_retired', factsOf(thrown));
  }
}

/** Returns whether a conversation takes nothing from us, for good. */
export function isRefused(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'teams.refused';
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'teams.busy';
}

/** Returns what the log may say of something that could not be sent: its code, and the answer of Teams. */
export function factsOf(thrown: unknown): LogFields {
  const { cause, code, details } = toRefusal(thrown);
  const name = cause instanceof Error ? cause.name : undefined;
  return { code, status: details['status'], error: details['answer'] ?? name };
}
