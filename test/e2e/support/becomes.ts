import type { Message, PlaceKey } from '../../../local/start';
import type { ParticipantKey } from '../../../local/tenant/outsiders';
import type { House } from './house';
import { headingOf } from './words';

/** Who looks at a card, and where; Adele unless told otherwise. */
export type Reader = { readonly by?: ParticipantKey; readonly in: PlaceKey };

/** Waits until a card has such a heading, or fits otherwise, for its reader. Returns it as it is then. */
export function becomes(
  { teams }: House,
  { id }: Pick<Message, 'id'>,
  { by = 'adele', in: place }: Reader,
  wanted: RegExp | ((message: Message) => boolean),
  milliseconds?: number,
): Promise<Message> {
  const fits = wanted instanceof RegExp ? (each: Message) => wanted.test(headingOf(each)) : wanted;
  return teams.waitFor(place, by, (each) => each.id === id && fits(each), milliseconds);
}
