import type { ClickAnswer } from '../cards';
import type { Click, Place } from '../request';
import type { Messages } from './deliver';
import { retire } from './deliver';
import type { Deps } from './deps';
import { isHere } from './objection';
import type { Work } from './work';

/** A card that was clicked, and where its record has it. */
export type Clicked = {
  readonly click: Click;
  readonly known: Messages;
  /** Where the card is. */
  readonly place: Place | undefined;
  /** Whether something goes on with this click. */
  readonly goesOn: boolean;
  readonly note: (messages: Messages) => Promise<unknown>;
};

/**
 * Looks which message was clicked. Of a post whose answer was lost there may be two: the first that is pressed is the
 * one that counts from then on, and the other says that it went on elsewhere, at the latest when it is pressed too.
 * Returns the answer to a click on a message that counts no more, and nothing for all others.
 */
export async function adoptMessage(
  deps: Deps,
  work: Work,
  { click, goesOn, known, note, place }: Clicked,
): Promise<ClickAnswer | undefined> {
  const { fromList, messageId } = click;
  if (messageId === undefined || messageId === known.messageId) return undefined;
  // A list of changes has the same button, and is another message.
  if (fromList || !place || !isHere({ place }, click)) return undefined;
  if (known.messageId === undefined || goesOn) {
    const former = known.messageId;
    await note({ messageId, ...(former !== undefined && { formerId: former }) });
    return undefined;
  }
  work.inBackground('card.retire', retire(deps, place, messageId));
  return { kind: 'card', card: { kind: 'moved' } };
}
