import type { Card } from '../cards';
import { toRefusal } from '../errors';
import type { PhotoChange } from './change';
import type { Deps } from './deps';

type ShowDeps = Pick<Deps, 'changes' | 'conversations' | 'log'>;

/** Gives the card of a change as it is now. */
export async function cardOf(deps: Pick<Deps, 'changes'>, change: PhotoChange): Promise<Card> {
  const preview = await deps.changes.picture(change.id, `preview-${change.crop}`);
  return { kind: 'change', change, ...(preview && { preview }) };
}

/**
 * Makes everybody's copy of the card show the change as it is. A card that cannot be updated any more is posted anew,
 * once; if even that fails the change stays unshown, and the next round of tending tries again.
 */
export async function show(deps: ShowDeps, change: PhotoChange): Promise<void> {
  const { changes, conversations, log } = deps;
  const card = await cardOf(deps, change);
  let messageId = change.messageId;
  try {
    if (messageId === undefined) {
      messageId = await conversations.post(change.place, card);
    } else {
      await conversations.update(change.place, messageId, card).catch(async (thrown: unknown) => {
        log.warn('card.update_failed', { change: change.id, error: nameOf(thrown) });
        messageId = await conversations.post(change.place, card);
      });
    }
  } catch (thrown) {
    log.error('card.not_shown', { change: change.id, error: nameOf(thrown) });
    return;
  }
  await changes.update(change.id, (newest) => {
    const same = newest.movedAt === change.movedAt && newest.state === change.state;
    return { ...newest, shown: same, ...(messageId !== undefined && { messageId }) };
  });
}

function nameOf(thrown: unknown): string {
  const refusal = toRefusal(thrown);
  return refusal.cause instanceof Error ? refusal.cause.name : refusal.code;
}
