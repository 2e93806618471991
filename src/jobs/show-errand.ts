import { choicePart, shownPart } from '../memory/pictures';
import type { Card } from '../cards';
import { chatLinkOf } from '../chat-link';
import { deliver, factsOf } from './deliver';
import { cardOf, inTurn, noteShown, show } from './show';
import type { Deps } from './deps';
import type { Errand } from './errand';

type Audience = 'requester' | 'everybody';

/**
 * Gives the card of an errand as it is now. In shared places everybody sees the card, and only the requester, in the
 * answer to their click, what was found in their name.
 */
export async function errandCard(deps: Deps, errand: Errand, audience: Audience): Promise<Card> {
  const { id, place, question, result } = errand;
  if (result?.kind === 'change') {
    const change = await deps.changes.load(result.id);
    if (change) return cardOf(deps, change);
  }
  if (result?.kind === 'photo') {
    const preview = await deps.changes.picture(id, shownPart);
    return { ...result, ...(preview && { preview }) };
  }
  const open = place.kind === 'personal' || audience === 'requester';
  const choices = question?.kind === 'choice' && open ? question.candidates : [];
  const pictures = choices.map((_, index) => deps.changes.picture(id, choicePart(index)));
  const elsewhere = errand.recent ?? errand.problem?.code === 'photo.unseen';
  const link = elsewhere && { chatLink: chatLinkOf(deps, place) };
  return { kind: 'errand', errand, open, pictures: await Promise.all(pictures), ...link };
}

/** Makes everybody's copy of the card show the errand, or what it has become. */
export async function showErrand(deps: Deps, { id }: Pick<Errand, 'id'>): Promise<void> {
  const errand = await deps.errands.load(id);
  if (!errand || errand.shown) return;
  if (!becameChange(errand)) return inTurn(deps, id, () => showNewest(deps, id));
  // From here on it goes on under the record of the change, in the same message.
  await show(deps, { id });
  await deps.errands.update(id, (newest) => ({ ...newest, shown: true }));
}

/** Whether an errand has led to a proposal, which has its id. */
export function becameChange({ id, result }: Errand): boolean {
  return result?.kind === 'change' && result.id === id;
}

async function showNewest(deps: Deps, id: string): Promise<void> {
  const { errands, log } = deps;
  const errand = await errands.load(id);
  if (!errand || errand.shown) return;
  if (errand.dialog) {
    await errands.update(id, (newest) => ({ ...newest, shown: true }));
    return;
  }
  try {
    const card = await errandCard(deps, errand, 'everybody');
    const awaited = errand.state !== 'cancelled' && errand.state !== 'lapsed';
    const shown = await deliver(deps, { ...errand, card, awaited });
    await errands.update(id, (newest) => noteShown(newest, errand, shown));
  } catch (thrown) {
    log.error('card.not_shown', { change: id, ...factsOf(thrown) });
  }
}
