import { deferred } from '../support/deferred';
import { becomes } from './support/becomes';
import { until } from './support/bot-process';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { photo, setPhoto } from './support/verbs';
import { headingOf } from './support/words';

/* Two works on one photo: what was pressed last is what is there at the end. */
const house = openedHouse({ signedIn: true });

const here = { in: 'personal' } as const;
const other = inline(picture('orientation-1-rgb.jpg'));
const photoOf = () => house.tenant.photos.get('adele')!.jpeg;
const puts = () => house.graphCalls().filter((call) => call.startsWith('PUT')).length;

function heldPut() {
  const gate = deferred();
  const then = { kind: 'hold', until: gate.promise } as const;
  const fault = house.faults.add({ service: 'graph', method: 'PUT', then });
  return { release: gate.resolve, hits: fault.hits };
}

it('a Confirm that takes long does not write over a later one', async () => {
  const before = photoOf();
  const first = await house.ask({ ...here, text: 'set my photo', images: photo });
  const held = heldPut();
  await house.press(first.answer, { ...here, verb: 'confirm' });
  await until('the first is on its way', () => held.hits() > 0);
  const second = await house.ask({ ...here, text: 'set my photo', images: other });
  const pressed = house.press(second.answer, { ...here, verb: 'confirm' });
  expect(headingOf((await pressed).seen)).toBe('Setting your photo …');
  expect(puts()).toBe(1);
  held.release();
  await becomes(house, first.answer, here, /^Your photo is set$/);
  const set = await becomes(house, second.answer, here, /^Your photo is set$/);
  expect(house.tenant.photos.writes).toHaveLength(2);
  expect(photoOf().equals(before)).toBe(false);
  const firstPhoto = house.tenant.photos.writes[0]!.jpeg!;
  await house.press(set, { ...here, verb: 'undo' });
  expect(photoOf().equals(firstPhoto)).toBe(true);
});

it('an Undo that takes long does not write over a later Confirm', async () => {
  const card = await setPhoto(house, { ...here, text: 'set my photo' });
  const held = heldPut();
  await house.press(card, { ...here, verb: 'undo' });
  await until('the undo is on its way', () => held.hits() > 0);
  const second = await house.ask({ ...here, text: 'set my photo', images: other });
  await house.press(second.answer, { ...here, verb: 'confirm' });
  const writes = house.tenant.photos.writes.length;
  held.release();
  await becomes(house, card, here, /^Your previous photo is back$/);
  await becomes(house, second.answer, here, /^Your photo is set$/);
  expect(house.tenant.photos.writes).toHaveLength(writes + 2);
  expect(photoOf().equals(house.tenant.photos.writes.at(-1)!.jpeg!)).toBe(true);
});
