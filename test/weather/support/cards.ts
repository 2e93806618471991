import type { Message, PersonKey } from '../../../local/start';
import { headingOf } from '../../e2e/support/words';
import type { Since } from './excuses';
import { waitTending } from './go-on';
import type { Said } from './look';
import { answersTo, inShort } from './look';
import type { Person } from './stage';

/** What makes a second card right: nobody knows whether the first came, or Teams takes no update of it. */
const severalCards = /done, |slow|update/;
const othersMilliseconds = 20_000;

/** Checks that one message has one card, unless nobody could know. */
export function checkOneCard(person: Person, said: Said, weather: Since): void {
  const cards = answersTo(person, said).filter(({ card }) => card !== undefined);
  if (cards.length < 2) return;
  const known = weather
    .happened()
    .some(({ call, name }) => isConnector(call) && severalCards.test(name));
  if (!known) person.story.fault(`${cards.length} cards: ${cards.map(inShort).join(' and ')}`);
}

/** Checks that everybody else in the place sees the same end. */
export async function checkOthers(
  person: Person,
  said: Said,
  seen: Message,
  weather: Since,
): Promise<void> {
  const other = othersIn(person)[0];
  if (!other || seen.card === undefined) return;
  const heading = headingOf(seen);
  const same = await waitTending(person, othersMilliseconds, () =>
    answersTo({ ...person, by: other }, said).find((message) => headingOf(message) === heading),
  );
  if (!same && !weather.refused()) {
    const theirs = answersTo({ ...person, by: other }, said).map(inShort);
    person.story.fault(`${other} sees ${theirs.join(' and ')}, not “${heading}”`);
  }
}

const isConnector = (call: string) => call.startsWith('connector ');

function othersIn({ by, in: place, stage }: Person): readonly PersonKey[] {
  const { people, places } = stage.house.tenant;
  const { members } = places.of(place, by);
  return Object.values(people)
    .map(({ key }) => key)
    .filter((key) => key !== by && members.has(key));
}
