/**
 * Every way in which a first try may have been done, and everything that may follow it.
 * @thorough
 */

import type { FaultAction } from '../../local/start';
import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { photoAdministrator } from './support/asking';
import { inline, picture } from './support/house';
import { becomes } from './support/becomes';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { idOn, photo, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/*
 * What an earlier press may have done counts until somebody has seen what became of it: for the next press, for Cancel,
 * for a card that expires, and for the upkeep. Reads that are `stale` answer with the photo of before. Megan is a photo
 * administrator.
 */
const house = openedHouse({
  environment: { PHOTO_ADMINISTRATORS: photoAdministrator },
  ambient: hasty,
  signedIn: true,
  apart: 2 * limits.graphBreakerMilliseconds,
});

const here = { in: 'personal' } as const;
const photoOf = () => house.tenant.photos.get('adele')?.jpeg;
const press = (card: Parameters<typeof house.press>[0], verb: string) =>
  house.press(card, { ...here, verb }).then(({ seen }) => seen);
const ask = (text = 'set my photo') => {
  const images = text.startsWith('set') && { images: photo };
  return house.ask({ ...here, text, ...images }).then(({ answer }) => answer);
};

const answer = (status: number, code = ''): FaultAction => ({
  kind: 'answer',
  ...graphError(status, code),
});
const on = (method: 'PUT' | 'DELETE', then: FaultAction) =>
  house.faults.add({ service: 'graph', method, times: 9, then });
/** The first try is done, and its answer lost; a gateway answers the others. */
function doneAndLost() {
  house.faults.add({ service: 'graph', method: 'PUT', then: { kind: 'dropResponse' } });
  return on('PUT', answer(504));
}
const isTried = (method: 'PUT' | 'DELETE') => () =>
  house.graphCalls().some((call) => call.startsWith(method));
const readsAreStale = (when: () => boolean) =>
  house.faults.add({
    service: 'graph',
    method: 'GET',
    path: /\/photo(\/\$value)?$/,
    times: 999,
    when,
    then: { kind: 'stale' },
  });

const later = () => house.forward(2 * limits.graphBreakerMilliseconds);
const tend = async () => {
  later();
  await house.bot.upkeep();
};
/** The card as it is now. */
const shownNow = (card: Parameters<typeof house.press>[0]) =>
  becomes(house, card, here, () => true);
const found = (card: Parameters<typeof house.press>[0], heading: RegExp) =>
  becomes(house, card, here, heading);

describe('what somebody sets between two tries is the previous photo', () => {
  it.each([
    [409, 'Conflict'],
    [423, 'ResourceLocked'],
    [429, 'TooManyRequests'],
    [504, ''],
  ])('after %i', async (status, code) => {
    const card = await ask();
    const refused = on('PUT', answer(status, code));
    const tried = await press(card, 'confirm');
    expect(buttonsOf(tried)).toContain('Try again');
    refused.remove();
    later();
    const theirs = picture('orientation-1-rgb.jpg');
    await house.tenant.photos.set('adele', theirs);
    const set = await press(tried, 'confirm');
    expect(headingOf(set)).toBe('Your photo is set');
    expect(headingOf(await press(set, 'undo'))).toBe('Your previous photo is back');
    expect(photoOf()!.equals(theirs)).toBe(true);
  });

  it.each([
    [409, 'Conflict'],
    [423, 'ResourceLocked'],
  ])('but not what was set in spite of %i', async (status, code) => {
    const before = photoOf()!;
    const card = await ask();
    const refused = on('PUT', { kind: 'rewrite', answer: () => graphError(status, code) });
    const stale = readsAreStale(isTried('PUT'));
    const tried = await press(card, 'confirm');
    expect(buttonsOf(tried)).toContain('Try again');
    refused.remove();
    stale.remove();
    later();
    const set = await press(tried, 'confirm');
    expect(headingOf(await press(set, 'undo'))).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });

  it('but not what the first try set itself', async () => {
    const before = photoOf()!;
    const card = await ask();
    doneAndLost();
    readsAreStale(isTried('PUT'));
    const tried = await press(card, 'confirm');
    expect(buttonsOf(tried)).toEqual(['Try again', 'Cancel']);
    expect(photoOf()!.equals(before)).toBe(false);
    house.faults.clear();
    later();
    const set = await press(tried, 'confirm');
    expect(headingOf(await press(set, 'undo'))).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });
});

describe('a gateway that gives up with a code, and then throttling', () => {
  async function givenUp(verb: 'set' | 'remove') {
    const before = photoOf()!;
    const card = await ask(`${verb} my photo`);
    const method = verb === 'set' ? 'PUT' : 'DELETE';
    const then = { kind: 'rewrite', answer: () => graphError(502, 'BadGateway') } as const;
    house.faults.add({ service: 'graph', method, then });
    const limit = { ...graphError(429, 'TooManyRequests'), headers: { 'retry-after': '90' } };
    on(method, { kind: 'answer', ...limit });
    return { before, seen: await press(card, 'confirm') };
  }

  it.each([
    ['set', 'Your photo is set'],
    ['remove', 'Your photo is removed'],
  ] as const)('that may be done are looked at, and can be undone: %s', async (verb, heading) => {
    const { before, seen } = await givenUp(verb);
    expect(headingOf(seen)).toBe(heading);
    house.faults.clear();
    house.forward(90_000);
    expect(headingOf(await press(seen, 'undo'))).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });
});

describe('while Graph shows the photo of before', () => {
  /** A first press that was done; nobody said so. */
  async function triedOnce() {
    const before = photoOf()!;
    const card = await ask();
    const lost = doneAndLost();
    const stale = readsAreStale(isTried('PUT'));
    const tried = await press(card, 'confirm');
    expect(buttonsOf(tried)).toEqual(['Try again', 'Cancel']);
    lost.remove();
    later();
    return { before, stale, tried };
  }

  async function isFoundAndUndone(card: Parameters<typeof house.press>[0], before: Buffer) {
    await tend();
    const set = await found(card, /^Your photo is set$/);
    expect(headingOf(await press(set, 'undo'))).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  }

  it.each([
    [403, 'ErrorAccessDenied'],
    [413, 'RequestEntityTooLarge'],
  ])('a refusal (%i) of the next press tells nothing of the first', async (status, code) => {
    const { before, stale, tried } = await triedOnce();
    const refused = on('PUT', answer(status, code));
    const seen = await press(tried, 'confirm');
    expect(headingOf(seen)).toBe('Your photo may have been set');
    expect(buttonsOf(seen)).toEqual(['Undo']);
    await tend();
    await tend();
    expect(headingOf(await shownNow(seen))).toBe('Your photo may have been set');
    refused.remove();
    stale.remove();
    await isFoundAndUndone(seen, before);
  });

  it('Cancel does not promise that nothing was changed', async () => {
    const { before, stale, tried } = await triedOnce();
    await press(tried, 'cancel');
    const seen = await found(tried, /^Your photo may have been set$/);
    await tend();
    expect(headingOf(await shownNow(seen))).toBe('Your photo may have been set');
    stale.remove();
    await isFoundAndUndone(seen, before);
  });

  it('a card that expires does not promise it either', async () => {
    const { before, stale, tried } = await triedOnce();
    house.forward(limits.proposalMilliseconds);
    await tend();
    const seen = await found(tried, /^Your photo may have been set$/);
    expect(wordsOf(seen)).not.toMatch(/nothing was changed/i);
    stale.remove();
    await isFoundAndUndone(seen, before);
  });

  it('the next press tells nothing of crops that were never sent', async () => {
    const { tried } = await triedOnce();
    const crop = await house.press(tried, { ...here, verb: 'frame', data: { crop: 'fit' } });
    expect(wordsOf(crop.seen)).toBe(wordsOf(tried));
  });

  it.each([409, 423])('nor after a refusal (%i) that Graph did not keep to', async (status) => {
    const before = photoOf()!;
    const images = inline(picture('orientation-1-rgb.jpg'));
    const { answer: card } = await house.ask({ ...here, text: 'set my photo', images });
    const refused: FaultAction = { kind: 'rewrite', answer: () => graphError(status, 'Conflict') };
    house.faults.add({ service: 'graph', method: 'PUT', then: refused });
    const stale = readsAreStale(isTried('PUT'));
    const tried = await press(card, 'confirm');
    expect(buttonsOf(tried)).toEqual(['Try again', 'Cancel']);
    stale.remove();
    later();
    const idle = { ...here, verb: 'frame', data: { change: idOn(tried), turn: 90 } };
    expect(wordsOf((await house.press(tried, idle)).seen)).toBe(wordsOf(tried));
    expect(headingOf(await press(tried, 'confirm'))).toBe('Your photo is set');
    expect(headingOf(await press(tried, 'undo'))).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });

  it('the looking ends, and with it the doubt', async () => {
    const { tried } = await triedOnce();
    await press(tried, 'cancel');
    await found(tried, /^Your photo may have been set$/);
    house.forward(limits.doubtMilliseconds);
    await tend();
    const seen = await found(tried, /^Cancelled$/);
    expect(buttonsOf(seen)).toEqual([]);
  });

  it('the owner is told of what an administrator may have done, and of the end', async () => {
    house.tenant.settings.applicationRoles = ['ProfilePhoto.ReadWrite.All'];
    await house.tenant.photos.set('nestor', photoOf());
    const wish = { ...here, from: 'megan', text: 'set photo of "Nestor Wilke"' } as const;
    const { answer: card } = await house.ask({ ...wish, images: photo });
    doneAndLost();
    readsAreStale(isTried('PUT'));
    const byMegan = { ...here, by: 'megan' } as const;
    const { seen } = await house.press(card, { ...byMegan, verb: 'confirm' });
    await house.press(seen, { ...byMegan, verb: 'cancel' });
    const told = (heading: string) =>
      house.teams.waitFor('personal', 'nestor', (each) => headingOf(each) === heading);
    await tend();
    await told('Your photo may have been changed');
    house.forward(limits.doubtMilliseconds);
    await tend();
    await told('Your photo was not changed');
  });
});

describe('nobody can read the photo', () => {
  const readsFail = () =>
    house.faults.add({
      ...{ service: 'graph', method: 'GET', path: /\/photo/, times: 999 },
      when: isTried('PUT'),
      then: answer(503),
    });

  it('so Cancel after a call that Graph sent away has changed nothing', async () => {
    const card = await ask();
    on('PUT', answer(429, 'TooManyRequests'));
    readsFail();
    const tried = await press(card, 'confirm');
    const seen = await press(tried, 'cancel');
    expect(headingOf(seen)).toBe('Cancelled');
  });

  it('so the looking ends, and the card says so', async () => {
    const card = await ask();
    doneAndLost();
    readsFail();
    await press(card, 'confirm');
    const seen = await found(card, /^Your photo may have been set$/);
    expect(wordsOf(seen)).toMatch(/I keep looking/);
    house.forward(limits.doubtMilliseconds);
    await tend();
    const over = await becomes(house, card, here, (each) => /stopped looking/.test(wordsOf(each)));
    expect(headingOf(over)).toBe('Your photo may have been set');
    expect(wordsOf(over)).not.toMatch(/I keep looking/);
    expect(buttonsOf(over)).toEqual(['Undo']);
  });
});

describe('an undo', () => {
  it('that is refused does not make a photo set that may have been set', async () => {
    const card = await ask();
    doneAndLost();
    const stale = readsAreStale(isTried('PUT'));
    const tried = await press(card, 'confirm');
    house.faults.clear();
    readsAreStale(isTried('PUT'));
    await press(tried, 'cancel');
    const doubtful = await found(card, /^Your photo may have been set$/);
    later();
    const refused = on('PUT', answer(403, 'ErrorAccessDenied'));
    const seen = await press(doubtful, 'undo');
    expect(headingOf(seen)).toBe('Your photo may have been set');
    expect(wordsOf(seen)).toMatch(/does not let people change their photo/);
    house.faults.clear();
    refused.remove();
    stale.remove();
    await tend();
    await found(card, /^Your photo is set$/);
  });

  it('that may be done stays so when the next try is refused', async () => {
    const before = photoOf()!;
    const card = await setPhoto(house, { ...here, text: 'set my photo' });
    const lost = doneAndLost();
    readsAreStale(() => house.tenant.photos.writes.length > 1);
    const first = await press(card, 'undo');
    expect(photoOf()!.equals(before)).toBe(true);
    expect(headingOf(first)).toBe('Your previous photo may be back');
    lost.remove();
    later();
    on('PUT', answer(403, 'ErrorAccessDenied'));
    const second = await press(first, 'undo');
    expect(headingOf(second)).toBe('Your previous photo may be back');
    house.faults.clear();
    await tend();
    await found(card, /^Your previous photo is back$/);
  });
});

describe('the first photo of a team', () => {
  it('is promised no undo where nobody knows whether it was set', async () => {
    const card = await house.ask({ in: 'channel', text: 'set team photo', images: photo });
    await house.tenant.photos.set('team', undefined);
    doneAndLost();
    house.faults.add({
      ...{ service: 'graph', method: 'GET', path: /\/photo/, times: 999 },
      when: isTried('PUT'),
      then: answer(503),
    });
    await house.press(card.answer, { in: 'channel', verb: 'confirm' });
    const seen = await becomes(house, card.answer, { in: 'channel' }, /may have been set$/);
    expect(wordsOf(seen)).toMatch(/cannot be undone/);
    expect(wordsOf(seen)).not.toMatch(/“Undo”/);
    expect(buttonsOf(seen)).toEqual([]);
  });
});
