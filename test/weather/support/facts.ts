import type { Happening } from '../../../local/start';
import { numberIn } from '../../e2e/support/numbered-picture';
import type { Since } from './excuses';
import { silenced } from './excuses';
import type { Person } from './stage';

/** The picture that was there before a change, and the one that is to be there. */
export type Numbers = { readonly before: number | undefined; readonly after: number };

/** Returns what photos there are now: a team has two. */
export async function there({ keys, stage }: Person): Promise<readonly (number | undefined)[]> {
  const { photos } = stage.house.tenant;
  return Promise.all(keys.map((key) => read(photos.get(key)?.jpeg)));
}

/** Returns what was written since so many writes, of the photos that are this person's affair. */
export async function written(
  { keys, stage }: Person,
  from: number,
): Promise<readonly (number | undefined)[]> {
  const writes = stage.house.tenant.photos.writes.slice(from);
  return Promise.all(writes.filter(({ key }) => keys.includes(key)).map(({ jpeg }) => read(jpeg)));
}

async function read(jpeg: Buffer | undefined): Promise<number | undefined> {
  return jpeg && numberIn(jpeg);
}

/**
 * Checks that a card says of a change what is so.
 * @param heading what the card says
 */
export async function checkSet(
  person: Person,
  heading: string,
  { after, before }: Numbers,
): Promise<void> {
  const now = await there(person);
  if (/ may have been set$/.test(heading)) return;
  const isSet = now.includes(after);
  if (/ is set$/.test(heading) && !isSet) {
    person.story.fault(`“${heading}”, and there is ${String(now)}, not ${after}`);
  }
  if (!/ is set$/.test(heading) && isSet && !silenced(person)) {
    person.story.fault(`“${heading}”, and ${after} was set in place of ${String(before)}`);
  }
}

/** What a card says of an undo that is done; where there was no photo, the one that was set is removed. */
export const saysBack = (heading: string): boolean => / is (back|removed)$/.test(heading);

/** Checks that an undo brought back what was there, or that the card does not say so. */
export async function checkUndone(
  person: Person,
  heading: string,
  { after, before }: Numbers,
): Promise<void> {
  const now = await there(person);
  const isBack = !now.includes(after) && now.includes(before);
  if (saysBack(heading) && !isBack) {
    person.story.fault(`“${heading}”, and there is ${String(now)}, not ${String(before)}`);
  }
  if (!saysBack(heading) && isBack && !silenced(person)) {
    person.story.fault(`“${heading}”, and ${String(before)} is back`);
  }
}

const isSlowWrite = ({ call, name }: Happening) =>
  name === 'graph slow' && call.startsWith('graph PUT ');

/**
 * Checks that first one picture was written and then, at most, the other: never anything else, and nothing twice over. A
 * write that was so slow that it was sent once more may come after what followed it.
 */
export async function checkWrites(
  person: Person,
  from: number,
  numbers: Numbers,
  weather: Since,
): Promise<void> {
  const numbersWritten = await written(person, from);
  const back = numbersWritten.findIndex((number) => number !== numbers.after);
  const rest = back < 0 ? [] : numbersWritten.slice(back);
  const late = rest.filter((number) => number === numbers.after).length;
  const others = rest.filter((number) => number !== numbers.before && number !== numbers.after);
  if (others.length > 0 || late > weather.happened().filter(isSlowWrite).length) {
    person.story.fault(`wrote ${String(numbersWritten)} in place of ${numbers.after} alone`);
  }
}
