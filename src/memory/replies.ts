import type { Card } from '../cards';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Place } from '../request';
import type { Store } from '../store/store';

/** What answers a message and has no record of its own. */
export type ReplyCard = Extract<
  Card,
  { readonly kind: 'help' | 'history' | 'refusal' | 'signed-out' }
>;

/** An answer that Teams would not take yet. */
export type Reply = { readonly id: string; readonly place: Place; readonly card: ReplyCard };

/** The answers that are still to be sent, as long as they are worth it. */
export type Replies = {
  keep(reply: Reply): Promise<void>;
  load(id: string): Promise<Reply | undefined>;
  forget(id: string): Promise<void>;
  ids(): Promise<readonly string[]>;
};

const folder = 'replies';

/** Keeps answers in a store, as JSON. */
export function createReplies(store: Store, now: Clock): Replies {
  const keyOf = (id: string) => `${folder}/${id}`;
  return {
    async keep(reply) {
      const expiresAt = now() + limits.showMilliseconds;
      await store.write(keyOf(reply.id), encode(reply), { when: 'any', expiresAt });
    },
    async load(id) {
      const found = await store.read(keyOf(id));
      return found && decode(found.bytes);
    },
    forget: (id) => store.remove(keyOf(id)),
    ids: async () => (await store.list(folder)).map((name) => name.slice(folder.length + 1)),
  };
}

/** An error does not survive JSON; its code and details do. */
function encode({ card, ...rest }: Reply): Buffer {
  const plain =
    card.kind === 'refusal'
      ? { kind: card.kind, code: card.refusal.code, details: card.refusal.details }
      : card;
  return Buffer.from(JSON.stringify({ ...rest, card: plain }));
}

type Encoded = Pick<Refusal, 'code' | 'details'> & { readonly kind: 'refusal' };

/** Only this module writes these values, and the store vouches that they are whole. */
function decode(bytes: Buffer): Reply {
  const { card, ...rest } = JSON.parse(bytes.toString('utf8')) as Omit<Reply, 'card'> & {
    readonly card: Exclude<ReplyCard, { readonly kind: 'refusal' }> | Encoded;
  };
  if (card.kind !== 'refusal') return { ...rest, card };
  return { ...rest, card: { kind: 'refusal', refusal: new Refusal(card.code, card.details) } };
}
