import type { Card } from '../cards';
import { limits } from '../limits';
import type { PhotoChange } from './change';
import { placeOfCard } from './change';
import type { Messages } from './deliver';
import { deliver, factsOf } from './deliver';
import type { Deps } from './deps';
import { previewPart } from '../memory/pictures';

type TurnDeps = Pick<Deps, 'claims' | 'log' | 'showing' | 'sleep'>;
type ShowDeps = TurnDeps & Pick<Deps, 'changes' | 'conversations'>;

/** Gives the card of a change as it is now. */
export async function cardOf(deps: Pick<Deps, 'changes'>, change: PhotoChange): Promise<Card> {
  const preview = await deps.changes.picture(change.id, previewPart(change.framing));
  return { kind: 'change', change, ...(preview && { preview }) };
}

/**
 * Makes everybody's copy of the card show the change as it is. Of each change one card is on its way at a time: two
 * would become two messages, or the older one land on the newer.
 */
export async function show(deps: ShowDeps, { id }: Pick<PhotoChange, 'id'>): Promise<void> {
  await inTurn(deps, id, () => showNewest(deps, id));
}

/** Shows a card when the one that is on its way under the same id has arrived, whoever sent it. */
export async function inTurn(deps: TurnDeps, id: string, task: () => Promise<void>): Promise<void> {
  const { showing } = deps;
  const before = showing.get(id)?.catch(() => undefined) ?? Promise.resolve();
  const shown = before.then(() => whenFree(deps, id, task));
  showing.set(id, shown);
  try {
    await shown;
  } finally {
    if (showing.get(id) === shown) showing.delete(id);
  }
}

/** What is still in somebody's hand after all that time stays unshown, and the next round of tending tries again. */
async function whenFree(
  { claims, log, sleep }: TurnDeps,
  id: string,
  task: () => Promise<void>,
): Promise<void> {
  for (let polls = 0; polls < limits.claimPolls; polls += 1) {
    const release = await claims.take(`card-${id}`);
    if (release) return task().finally(release);
    await sleep(limits.claimPollMilliseconds);
  }
  log.warn('card.not_shown', { change: id, code: 'in_hand' });
}

/**
 * A card that cannot be updated any more is posted anew, once, if somebody waits for what it says: a lapse, or an undo
 * that ran out, must not bring a deleted card back. If even that fails the change stays unshown, and the next round of
 * tending tries again, unless Teams has refused for good.
 */
async function showNewest(deps: ShowDeps, id: string): Promise<void> {
  const { changes, log } = deps;
  const change = await changes.load(id);
  if (!change || change.shown) return;
  const place = placeOfCard(change);
  if (!place) {
    await changes.update(id, (newest) => ({ ...newest, shown: newest.state === change.state }));
    return;
  }
  try {
    const card = await cardOf(deps, change);
    const shown = await deliver(deps, { ...change, place, card, awaited: awaited(change) });
    await changes.update(id, (newest) => noteShown(newest, change, shown));
  } catch (thrown) {
    log.error('card.not_shown', { change: id, ...factsOf(thrown) });
  }
}

type Shown = Messages & {
  readonly state: string;
  readonly movedAt: number;
  readonly shown: boolean;
};

/** Notes which messages show a record, and whether what they show is still true. */
export function noteShown<T extends Shown>(newest: T, before: T, messages: Messages): T {
  const { formerId: _retired, messageId: _old, ...rest } = newest;
  const same = newest.movedAt === before.movedAt && newest.state === before.state;
  // Another message of this card was pressed while this one was on its way.
  const pressed = newest.messageId === before.messageId ? undefined : newest.messageId;
  if (pressed === undefined) return { ...rest, ...messages, shown: same } as T;
  const { messageId: formerId } = messages;
  return {
    ...rest,
    messageId: pressed,
    ...(formerId !== undefined && { formerId }),
    shown: false,
  } as T;
}

function awaited({ previous, state }: PhotoChange): boolean {
  if (state === 'applied') return previous !== undefined;
  return state !== 'lapsed' && state !== 'cancelled';
}
