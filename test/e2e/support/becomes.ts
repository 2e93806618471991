import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, PlaceKey } from '../../../local/start';
import type { ParticipantKey } from '../../../local/tenant/outsiders';
import type { House } from './house';
import { headingOf, picturesOf } from './words';

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

/** Lets the upkeep look after a card until that shows both photos. Returns it as it is for everybody then. */
export async function withBothPhotos(
  { bot, teams }: House,
  { id }: Pick<Message, 'id'>,
  place: PlaceKey,
): Promise<Message> {
  for (let round = 0; round < 50; round += 1) {
    // An earlier card may still be on its way.
    await bot.upkeep();
    const card = teams.messages(place, 'adele').find((message) => message.id === id);
    if (card && picturesOf(card).length === 2) return card;
    await sleep(100);
  }
  throw new Error('the card shows no two photos');
}
