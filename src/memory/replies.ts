import type { Card } from '../cards';
import type { RefusalCode, RefusalDetails } from '../errors';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Place } from '../request';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';

/** A card that answers a message and belongs to no job. */
export type ReplyCard = Extract<
  Card,
  { readonly kind: 'help' | 'history' | 'note' | 'refusal' | 'said' }
>;

/** An answer that Teams would not take yet. */
export type KeptReply = { readonly id: string; readonly place: Place; readonly card: ReplyCard };

/** The answers that are still to be sent. They are forgotten once they are too old to be of use. */
export type Replies = {
  keep(reply: KeptReply): Promise<void>;
  load(id: string): Promise<KeptReply | undefined>;
  forget(id: string): Promise<void>;
  due(): Promise<readonly string[]>;
};

/** Creates the memory of answers, on a shelf. */
export function createReplies(room: ShelfRoom): Replies {
  const lastsMilliseconds = limits.showRetryMilliseconds;
  const readers = [revive] as const;
  const kind = { folder: 'replies', lastsMilliseconds, readers, dueAt: room.now };
  const shelf = createShelf<KeptReply>({ ...room, ...kind });
  return {
    keep: (reply) => shelf.put(reply.id, { ...reply, card: withoutPictures(reply.card) }),
    load: (id) => shelf.load(id),
    forget: (id) => shelf.remove(id),
    due: () => shelf.due(),
  };
}

/** Photos are kept with their changes alone, and no longer than those need them. */
function withoutPictures(card: ReplyCard): ReplyCard {
  if (card.kind !== 'history') return card;
  return { ...card, lines: card.lines.map(({ picture: _picture, ...line }) => line) };
}

type Stored = Omit<KeptReply, 'card'> & {
  readonly card: Exclude<ReplyCard, { readonly kind: 'refusal' }> | StoredRefusal;
};
type StoredRefusal = {
  readonly kind: 'refusal';
  readonly refusal: { readonly code: RefusalCode; readonly details: RefusalDetails };
};

/** An error does not survive JSON; its code and details do. */
function revive(stored: unknown): KeptReply {
  const { card, ...rest } = stored as Stored;
  if (card.kind !== 'refusal') return { ...rest, card };
  const { code, details } = card.refusal;
  return { ...rest, card: { kind: 'refusal', refusal: new Refusal(code, details) } };
}
