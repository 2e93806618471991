import { encodeAnew } from '../../local/graph/photo-body';
import { graphError } from '../../local/graph/errors';
import { hasty } from './support/hasty';
import { picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { photo, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/*
 * A photo that looks like another one of its job: a sharper copy, or a logo with another year. Likeness tells a photo
 * that Graph has encoded anew, and nothing else.
 */
const house = openedHouse({ ambient: hasty, signedIn: true, apart: 3_600_000 });

const another = picture('orientation-1-rgb.jpg');
const here = { in: 'personal' } as const;
const press = (card: Parameters<typeof house.press>[0], verb: string) =>
  house.press(card, { ...here, verb }).then(({ seen }) => seen);
const propose = async () =>
  (await house.ask({ ...here, text: 'set my photo', images: photo })).answer;
const there = () => house.tenant.photos.get('adele')?.jpeg;
const setElsewhere = (jpeg: Buffer) => house.tenant.photos.set('adele', jpeg);

const ofGraph = { service: 'graph', method: 'PUT', path: /\/photo\/\$value$/ } as const;
const busy = { ...graphError(503, 'ServiceUnavailable'), headers: { 'retry-after': '60' } };
const fails = () => house.faults.add({ ...ofGraph, then: { kind: 'answer', ...busy } });
const doesNothing = () =>
  house.faults.add({ ...ofGraph, then: { kind: 'answer', status: 200, body: {} } });

/** What the bot makes of the picture, and a photo that looks like it. */
let ours: Buffer;
let like: Buffer;
beforeAll(async () => {
  await setPhoto(house, { ...here, text: 'set my photo' });
  ours = there() ?? Buffer.alloc(0);
  like = await encodeAnew(ours);
});

it('is not told as set if Graph did not take the new one', async () => {
  await setElsewhere(like);
  const answer = await propose();
  fails();
  const tried = await press(answer, 'confirm');
  expect([headingOf(tried), buttonsOf(tried)]).toEqual([
    'Your photo may have been set',
    ['Try again', 'Cancel'],
  ]);
  house.forward(61_000);
  await house.bot.upkeep();
  const later = house.teams.messages('personal', 'adele').find(({ id }) => id === answer.id);
  expect(later && headingOf(later)).toBe('Your photo may have been set');
  expect(there()).toEqual(like);
});

it('is not told as set if Graph said yes and did nothing', async () => {
  await setElsewhere(like);
  const answer = await propose();
  doesNothing();
  expect(headingOf(await press(answer, 'confirm'))).toBe('Your photo may have been set');
});

it('is not told as back if Graph did not take the previous one', async () => {
  await setElsewhere(like);
  const card = await setPhoto(house, { ...here, text: 'set my photo' });
  doesNothing();
  expect(headingOf(await press(card, 'undo'))).toBe('Your previous photo may be back');
  expect(there()).toEqual(ours);
});

it('of before is not written over by an undo if somebody else has set it since', async () => {
  await setElsewhere(another);
  const card = await setPhoto(house, { ...here, text: 'set my photo' });
  const sharper = await encodeAnew(another);
  await setElsewhere(sharper);
  const undone = await press(card, 'undo');
  expect(headingOf(undone)).toBe('Nothing was undone');
  expect(wordsOf(undone)).toMatch(/Somebody has changed the photo since/);
  expect(there()).toEqual(sharper);
});

it('is kept for an undo if somebody else has set it between two tries', async () => {
  await setElsewhere(another);
  const answer = await propose();
  fails();
  const tried = await press(answer, 'confirm');
  const sharper = await encodeAnew(another);
  await setElsewhere(sharper);
  house.forward(61_000);
  const set = await press(tried, 'confirm');
  expect(headingOf(set)).toBe('Your photo is set');
  await press(set, 'undo');
  expect(there()).toEqual(sharper);
});
