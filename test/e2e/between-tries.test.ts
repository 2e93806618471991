import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { photo, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/* While Graph keeps a try waiting for six seconds, somebody sets another photo elsewhere. */
const restMilliseconds = 6000;
const house = openedHouse({
  ambient: {
    ...hasty,
    async sleep(milliseconds, signal) {
      if (milliseconds === restMilliseconds) {
        house.forward(milliseconds);
        await house.tenant.photos.set('adele', theirs());
      }
      await hasty.sleep?.(milliseconds, signal);
    },
  },
  signedIn: true,
  apart: 2 * limits.graphBreakerMilliseconds,
});

const here = { in: 'personal' } as const;
const theirs = () => house.tenant.photos.get('diego')!.jpeg;
const photoOf = () => house.tenant.photos.get('adele')!.jpeg;
const press = (card: Parameters<typeof house.press>[0], verb: string) =>
  house.press(card, { ...here, verb }).then(({ seen }) => seen);
const keepsWaiting = () => {
  const headers = { 'retry-after': String(restMilliseconds / 1000) };
  const then = { kind: 'answer', ...graphError(429, 'TooManyRequests'), headers } as const;
  house.faults.add({ service: 'graph', method: 'PUT', then });
};

it('a Confirm does not write over it, and the next press keeps it for an undo', async () => {
  const { answer } = await house.ask({ ...here, text: 'set my photo', images: photo });
  keepsWaiting();
  const tried = await press(answer, 'confirm');
  expect(buttonsOf(tried)).toEqual(['Try again', 'Cancel']);
  expect(photoOf().equals(theirs())).toBe(true);
  house.forward(restMilliseconds);
  const set = await press(tried, 'confirm');
  expect(headingOf(set)).toBe('Your photo is set');
  await press(set, 'undo');
  expect(photoOf().equals(theirs())).toBe(true);
});

it('an Undo does not write over it', async () => {
  const card = await setPhoto(house, { ...here, text: 'set my photo' });
  keepsWaiting();
  const tried = await press(card, 'undo');
  expect(photoOf().equals(theirs())).toBe(true);
  house.forward(restMilliseconds);
  expect(wordsOf(await press(tried, 'undo'))).toMatch(/Somebody has changed the photo since/);
  expect(photoOf().equals(theirs())).toBe(true);
});
