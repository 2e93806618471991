/**
 * Undo with every form of etag and of photos that are kept.
 * @thorough
 */

import { graphError } from '../../local/graph/errors';
import type { FaultAction, PhotoKey, TenantSettings } from '../../local/start';
import { limits } from '../../src/limits';
import { meanDifference, pixelsOfJpeg } from '../fixtures/studio';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse({
  ambient: hasty,
  signedIn: true,
  // Graph is left alone for a while after failures, and that must not reach into the next test.
  apart: 2 * limits.graphBreakerMilliseconds,
});

/** Every form of the header, and every way to keep, and the worst together. */
const weathers = [
  ['sameAsMetadata', 'asSent'],
  ['sameAsMetadata', 'reencoded'],
  ['absent', 'asSent'],
  ['absent', 'reencoded'],
  ['weak', 'reencoded'],
  ['unquoted', 'asSent'],
  ['other', 'reencoded'],
] as const;

function weather(
  photoEtagHeader: TenantSettings['photoEtagHeader'],
  photosKept: 'asSent' | 'reencoded',
) {
  Object.assign(house.tenant.settings, { photoEtagHeader, photosKept });
}

const jpegOf = (key: PhotoKey) => house.tenant.photos.get(key)?.jpeg;

/** How far the photo of somebody is from another one, of 255; the same encoded anew is below 3, another photo above 20. */
async function apart(key: PhotoKey, photo: Buffer): Promise<number> {
  const [one, other] = await Promise.all([jpegOf(key)!, photo].map((each) => pixelsOfJpeg(each)));
  return meanDifference(one!.data, other!.data);
}

const undo = { in: 'channel', verb: 'undo' } as const;
const graph = { service: 'graph' } as const;
const facts = { ...graph, method: 'GET', path: /\/photo$/ };
const bytes = { ...graph, method: 'GET', path: /\/photo\/\$value$/ };
/** The work was done, and a gateway had not the patience to hear of it. */
const lateYes: FaultAction = {
  kind: 'rewrite',
  answer: () => graphError(504, 'GatewayTimeout'),
};
const none = (answer: { body?: unknown }) => ({
  ...answer,
  status: 200,
  body: { ...(answer.body as object), '@odata.mediaEtag': undefined },
});

describe.each(weathers)('where the etag header is %s and photos are kept %s', (...how) => {
  beforeEach(() => weather(...how));

  it('undo puts the previous photo back, as far as bytes are kept', async () => {
    const before = jpegOf('team')!;
    const card = await setPhoto(house);
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(await apart('team', before)).toBeLessThan(3);
    expect(house.tenant.photos.writes.at(-1)!.jpeg!.equals(before)).toBe(true);
  });

  it('undo of a removal puts the photo back', async () => {
    const before = jpegOf('adele')!;
    const { answer } = await house.ask({ in: 'personal', text: 'remove my photo' });
    const removed = await house.press(answer, { in: 'personal', verb: 'confirm' });
    const { seen } = await house.press(removed.seen, { in: 'personal', verb: 'undo' });
    expect(headingOf(seen)).toBe('Your previous photo is back');
    expect(await apart('adele', before)).toBeLessThan(3);
  });

  it('undo removes a photo where there was none', async () => {
    await house.tenant.photos.set('diego', undefined);
    const wish = { in: 'channel', from: 'diego', text: 'set my photo' } as const;
    const card = await setPhoto(house, wish);
    const { seen } = await house.press(card, { ...undo, by: 'diego' });
    expect(headingOf(seen)).toBe('Your photo is removed');
    expect(jpegOf('diego')).toBeUndefined();
  });

  it('a photo that somebody set since stays', async () => {
    const card = await setPhoto(house);
    const newer = jpegOf('gus')!;
    await house.tenant.photos.set('team', newer);
    const { seen } = await house.press(card, undo);
    expect(wordsOf(seen)).toMatch(/Somebody has changed the photo since/);
    expect(wordsOf(seen)).not.toMatch(/You can undo|has it/);
    expect(jpegOf('team')!.equals(newer)).toBe(true);
  });

  it('so does the same picture, where somebody else set it since', async () => {
    const card = await setPhoto(house);
    await setPhoto(house, { from: 'megan' });
    const { seen } = await house.press(card, undo);
    expect(wordsOf(seen)).toMatch(/Somebody has changed the photo since/);
    expect(house.tenant.photos.writes).toHaveLength(2);
  });

  it('and a photo of which Graph tells no etag at all', async () => {
    house.faults.add({ ...facts, times: 99, then: { kind: 'rewrite', answer: none } });
    const before = jpegOf('team')!;
    const card = await setPhoto(house);
    const newer = jpegOf('gus')!;
    await house.tenant.photos.set('team', newer);
    const refused = await house.press(card, undo);
    expect(wordsOf(refused.seen)).toMatch(/Somebody has changed the photo since/);
    const again = await setPhoto(house);
    const { seen } = await house.press(again, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(await apart('team', newer)).toBeLessThan(3);
    expect(await apart('team', before)).toBeGreaterThan(20);
  });

  it('an undo whose answers were all lost is read back, and told as done', async () => {
    const before = jpegOf('team')!;
    const card = await setPhoto(house);
    const lost = { ...graph, method: 'PUT', times: limits.graphTries } as const;
    house.faults.add({ ...lost, then: { kind: 'dropResponse' } });
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(buttonsOf(seen)).toEqual([]);
    expect(await apart('team', before)).toBeLessThan(3);
  });

  it('and so is that of a removal', async () => {
    const before = jpegOf('adele')!;
    const { answer } = await house.ask({ in: 'personal', text: 'remove my photo' });
    const removed = await house.press(answer, { in: 'personal', verb: 'confirm' });
    const lost = { ...graph, method: 'PUT', times: limits.graphTries } as const;
    house.faults.add({ ...lost, then: { kind: 'dropResponse' } });
    const { seen } = await house.press(removed.seen, { in: 'personal', verb: 'undo' });
    expect(headingOf(seen)).toBe('Your previous photo is back');
    expect(buttonsOf(seen)).toEqual([]);
    expect(await apart('adele', before)).toBeLessThan(3);
  });

  it.each([
    ['facts', [facts], / is set/],
    ['bytes', [bytes], / is set/],
    ['facts and bytes', [facts, bytes], / may have been set/],
  ])('reads of %s that are stale right after the write do no harm', async (_which, stale, told) => {
    const before = jpegOf('team')!;
    const written = () => house.tenant.photos.writes.length > 0;
    for (const fault of stale) {
      house.faults.add({ ...fault, when: written, times: 1, then: { kind: 'stale' } });
    }
    const card = await setPhoto(house, {}, told);
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(await apart('team', before)).toBeLessThan(3);
  });

  it('nor does an etag that is that of an earlier try of the same write', async () => {
    const before = jpegOf('team')!;
    house.faults.add({ ...graph, method: 'PUT', then: lateYes });
    const twice = () => house.tenant.photos.writes.length > 1;
    const stale = house.faults.add({ ...facts, when: twice, then: { kind: 'stale' } });
    const card = await setPhoto(house);
    expect(stale.hits()).toBe(1);
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(await apart('team', before)).toBeLessThan(3);
  });

  it('nor hide that somebody set another photo since', async () => {
    const written = () => house.tenant.photos.writes.length > 0;
    for (const fault of [facts, bytes]) {
      house.faults.add({ ...fault, when: written, times: 1, then: { kind: 'stale' } });
    }
    const card = await setPhoto(house, {}, / may have been set/);
    expect(wordsOf(card)).not.toMatch(/has it/);
    await house.tenant.photos.set('team', jpegOf('gus'));
    const { seen } = await house.press(card, undo);
    expect(wordsOf(seen)).toMatch(/Somebody has changed the photo since/);
  });

  it('nor make an undo that was slow a change by somebody else', async () => {
    const before = jpegOf('team')!;
    const card = await setPhoto(house);
    const back = () => house.tenant.photos.writes.length > 1;
    const late = () => house.forward(2 * limits.graphRereadMilliseconds);
    house.faults.add({
      ...{ ...graph, method: 'PUT' },
      then: { kind: 'rewrite', answer: (answer) => (late(), answer) },
    });
    house.faults.add({ ...bytes, when: back, times: 2, then: { kind: 'stale' } });
    const tried = await house.press(card, undo);
    expect(headingOf(tried.seen)).toMatch(/may be back/);
    const again = await house.press(card, undo);
    expect(headingOf(again.seen)).not.toBe('Nothing was undone');
    house.forward(2 * limits.graphBreakerMilliseconds);
    await house.bot.upkeep();
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(await apart('team', before)).toBeLessThan(3);
  });

  it('the previous photo is the one that was there when it was overwritten', async () => {
    const newer = jpegOf('gus')!;
    let change = () => {};
    const until = new Promise<void>((resolve, reject) => {
      change = () => void house.tenant.photos.set('team', newer).then(resolve, reject);
    });
    const when = () => (change(), true);
    const between = house.faults.add({ ...facts, when, then: { kind: 'hold', until } });
    const card = await setPhoto(house);
    expect(between.hits()).toBe(1);
    await house.press(card, undo);
    expect(await apart('team', newer)).toBeLessThan(3);
  });
});

describe.each([
  ['the same etag', undefined],
  ['no etag', none],
])('the photo that is there already, of which Graph tells %s', (_which, answer) => {
  let write: (typeof house)['tenant']['photos']['write'];
  beforeEach(() => {
    const { photos } = house.tenant;
    ({ write } = photos);
    // A Graph that does not count what changes nothing.
    photos.write = (...given) => {
      const [key, sent] = given;
      if (!sent || !photos.get(key)?.jpeg.equals(sent.jpeg)) write(...given);
    };
    if (answer) house.faults.add({ ...facts, times: 99, then: { kind: 'rewrite', answer } });
  });
  afterEach(() => {
    house.tenant.photos.write = write;
  });

  it('is told as there, and undo brings back the same', async () => {
    await setPhoto(house);
    const before = jpegOf('team')!;
    const card = await setPhoto(house);
    expect(wordsOf(card)).toMatch(/Microsoft 365 has it/);
    expect(wordsOf(card)).not.toMatch(/still shows the old one/);
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(jpegOf('team')!.equals(before)).toBe(true);
  });
});

it('says that Microsoft 365 has a photo whose etag it does not tell', async () => {
  house.faults.add({ ...facts, times: 99, then: { kind: 'rewrite', answer: none } });
  expect(wordsOf(await setPhoto(house))).toMatch(/Microsoft 365 has it/);
});
