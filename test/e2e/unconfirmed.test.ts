/**
 * Every answer of Graph that proves nothing, at writing and at undoing.
 * @thorough
 */

import type { FaultAction } from '../../local/start';
import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { photoAdministrator } from './support/asking';
import { becomes } from './support/becomes';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/* A Graph whose answers are no proof: what is told as done is so, and what is told as not done is not. Megan is a photo administrator. */
const house = openedHouse({
  environment: { PHOTO_ADMINISTRATORS: photoAdministrator },
  ambient: hasty,
  signedIn: true,
  apart: 2 * limits.graphBreakerMilliseconds,
});

const jpegOf = () => house.tenant.photos.get('adele')?.jpeg;
const in1to1 = { in: 'personal' } as const;
const refused = (code: string): FaultAction => ({ kind: 'answer', ...graphError(404, code) });
const yes: FaultAction = { kind: 'answer', status: 200 };
const codes = ['ErrorNonExistentMailbox', 'Request_ResourceNotFound', 'UnknownError', ''];
const removals = (then: FaultAction) =>
  house.faults.add({ service: 'graph', method: 'DELETE', times: 99, then });
/** What is read once a removal has been tried fails so. */
const readsAfterwards = (then: FaultAction) =>
  house.faults.add({
    service: 'graph',
    method: 'GET',
    path: /\/photo\/\$value$/,
    times: 99,
    when: () => house.graphCalls().some((call) => call.startsWith('DELETE')),
    then,
  });
const dead: FaultAction = { kind: 'answer', ...graphError(503, '') };

const mayBeBack = 'Your previous photo may be back';
const isBack = 'Your previous photo is back';
const isGone = 'Your photo is removed';
const mayBeGone = 'Your photo may have been removed';
const ownPhoto = { ...in1to1, text: 'set my photo' } as const;
const undo = { ...in1to1, verb: 'undo' } as const;

async function remove() {
  const { answer } = await house.ask({ ...in1to1, text: 'remove my photo' });
  return (await house.press(answer, { ...in1to1, verb: 'confirm' })).seen;
}

describe('a removal', () => {
  it.each(codes)('that Graph answers with 404 “%s” has changed nothing', async (code) => {
    removals(refused(code));
    const seen = await remove();
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(buttonsOf(seen)).toEqual([]);
    expect(jpegOf()).toBeDefined();
  });

  it('that is taken and not done may have been done, and can be undone', async () => {
    const before = jpegOf()!;
    removals(yes);
    const seen = await remove();
    expect(headingOf(seen)).toBe('Your photo may have been removed');
    expect(wordsOf(seen)).not.toMatch(/has removed it|took the photo/);
    const { answer: history } = await house.ask({ ...in1to1, text: 'history' });
    expect(wordsOf(history)).toMatch(/Your photo may have been removed.*perhaps done/s);
    const undone = await house.press(seen, { ...in1to1, verb: 'undo' });
    expect(headingOf(undone.seen)).toBe('Your previous photo is back');
    expect(jpegOf()!.equals(before)).toBe(true);
  });

  it('after which Graph does not answer may have been done', async () => {
    readsAfterwards(dead);
    const seen = await remove();
    expect(headingOf(seen)).toBe('Your photo may have been removed');
    expect(buttonsOf(seen)).toEqual(['Undo']);
  });

  it('after which Graph still answers with the old photo may have been done', async () => {
    readsAfterwards({ kind: 'stale' });
    expect(headingOf(await remove())).toBe('Your photo may have been removed');
    expect(jpegOf()).toBeUndefined();
  });

  it('with PhotoBot’s own permission is told to the owner as carefully', async () => {
    house.tenant.settings.applicationRoles = ['ProfilePhoto.ReadWrite.All'];
    await house.tenant.photos.set('nestor', jpegOf());
    removals(yes);
    const text = 'remove photo of "Nestor Wilke"';
    const { answer } = await house.ask({ ...in1to1, from: 'megan', text });
    await house.press(answer, { ...in1to1, by: 'megan', verb: 'confirm' });
    const told = (heading: string) => heading === 'Your photo may have been removed';
    await house.teams.waitFor('personal', 'nestor', (message) => told(headingOf(message)));
  });
});

describe('an undo that Graph refuses', () => {
  it.each([
    [403, 'ErrorAccessDenied', /does not let people change their photo/],
    [404, 'ErrorNonExistentMailbox', /no Exchange Online mailbox/],
  ])('for good, with %i, is not promised any more', async (status, code, why) => {
    const card = await setPhoto(house, ownPhoto);
    expect(wordsOf(card)).toMatch(/You can undo this/);
    const then = { kind: 'answer', ...graphError(status, code) } as const;
    house.faults.add({ service: 'graph', method: 'PUT', times: 99, then });
    const { seen } = await house.press(card, undo);
    expect(wordsOf(seen)).toMatch(why);
    expect(wordsOf(seen)).not.toMatch(/You can undo/);
    expect(buttonsOf(seen)).toEqual(['Undo']);
    house.faults.clear();
    expect(headingOf((await house.press(seen, undo)).seen)).toBe(isBack);
  });
});

describe('an undo where there was no photo', () => {
  it.each<[string, () => unknown, readonly string[], string]>([
    [
      'is answered with 404 and no reason',
      () => removals(refused('')),
      ['Undo'],
      'Your photo is set',
    ],
    ['is taken and not done', () => removals(yes), ['Try again'], mayBeGone],
    ['is followed by silence', () => readsAfterwards(dead), ['Try again'], mayBeGone],
  ])('that %s is not told as done, and works later', async (_how, spoil, buttons, heading) => {
    await house.tenant.photos.set('adele', undefined);
    const card = await setPhoto(house, { ...in1to1, text: 'set my photo' });
    spoil();
    const { seen } = await house.press(card, { ...in1to1, verb: 'undo' });
    expect(headingOf(seen)).toBe(heading);
    expect(buttonsOf(seen)).toEqual(buttons);
    house.faults.clear();
    house.forward(2 * limits.graphBreakerMilliseconds);
    const again = await house.press(seen, { ...in1to1, verb: 'undo' });
    expect(headingOf(again.seen)).toBe(isGone);
    expect(jpegOf()).toBeUndefined();
  });
});

describe('an undo that puts a photo back', () => {
  const puts = (then: FaultAction) =>
    house.faults.add({ service: 'graph', method: 'PUT', times: 99, then });

  it.each([200, 204])('and is answered with %i, but not done, is looked at on', async (status) => {
    const before = jpegOf()!;
    const card = await setPhoto(house, ownPhoto);
    puts({ kind: 'answer', status });
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe(mayBeBack);
    expect(wordsOf(seen)).toMatch(/I keep looking/);
    expect(wordsOf(seen)).not.toMatch(/did not say/);
    expect(wordsOf(seen)).not.toMatch(/You can undo/);
    expect(buttonsOf(seen)).toEqual(['Try again']);
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await house.bot.upkeep();
      house.forward(60_000);
    }
    const { answer } = await house.ask({ ...in1to1, text: 'undo' });
    expect(headingOf(answer)).toBe(mayBeBack);
    const { answer: history } = await house.ask({ ...in1to1, text: 'history' });
    expect(wordsOf(history)).toMatch(/Your previous photo may be back.*perhaps done/s);
    house.faults.clear();
    const again = await house.press(answer, undo);
    expect(headingOf(again.seen)).toBe(isBack);
    expect(jpegOf()!.equals(before)).toBe(true);
  });

  it('is not told as a removal where it brings back what was removed', async () => {
    const removed = await remove();
    puts(yes);
    const { seen } = await house.press(removed, undo);
    expect(headingOf(seen)).toBe(mayBeBack);
    expect(wordsOf(seen)).toMatch(/does not show the previous photo yet/);
  });

  it.each([
    ['', undefined],
    [', of which Graph tells no etag,', { '@odata.mediaEtag': undefined }],
  ])('that Graph%s shows late is told as back then', async (_how, untold) => {
    const { writes } = house.tenant.photos;
    if (untold) {
      const body = (answer: { body?: unknown }) => ({ ...(answer.body as object), ...untold });
      const answer = (real: { body?: unknown }) => ({ status: 200, body: body(real) });
      const facts = { service: 'graph', method: 'GET', path: /\/photo$/, times: 99 } as const;
      house.faults.add({ ...facts, then: { kind: 'rewrite', answer } });
    }
    const card = await setPhoto(house, ownPhoto);
    const late = house.faults.add({
      ...{ service: 'graph', method: 'GET', path: /\/photo/, times: 99 },
      when: () => writes.length > 1,
      then: { kind: 'stale' },
    });
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe(mayBeBack);
    late.remove();
    await house.bot.upkeep();
    await becomes(house, card, in1to1, new RegExp(`^${isBack}$`));
  });
});

describe('what is done although Graph answers', () => {
  const answers = [
    [400, 'invalidRequest'],
    [403, 'ErrorAccessDenied'],
    [404, 'ErrorItemNotFound'],
    [404, 'ResourceNotFound'],
    [413, ''],
  ] as const;
  const refuses = (method: 'PUT' | 'DELETE', status: number, code: string) =>
    house.faults.add({
      ...{ service: 'graph', method, times: 99 },
      then: { kind: 'rewrite', answer: () => graphError(status, code) },
    });

  it.each(answers)('%i “%s” is told as done', async (...answer) => {
    const before = jpegOf()!;
    const setting = refuses('PUT', ...answer);
    const card = await setPhoto(house, ownPhoto, /^Your photo is set/);
    expect(jpegOf()!.equals(before)).toBe(false);
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe(isBack);
    setting.remove();
    refuses('DELETE', ...answer);
    const removed = await remove();
    expect(headingOf(removed)).toBe('Your photo is removed');
    expect(jpegOf()).toBeUndefined();
    const { seen: shown } = await house.press(removed, undo);
    expect(headingOf(shown)).toBe(isBack);
    expect(jpegOf()!.equals(before)).toBe(true);
  });

  it.each(answers)('%i “%s”: an undo that removes is told as done', async (...answer) => {
    await house.tenant.photos.set('adele', undefined);
    const card = await setPhoto(house, ownPhoto);
    refuses('DELETE', ...answer);
    const { seen } = await house.press(card, undo);
    expect(headingOf(seen)).toBe(isGone);
    expect(jpegOf()).toBeUndefined();
  });

  it.each([404, 405])('%i leads no photo of a team to its group as well', async (status) => {
    const photoOf = (key: 'team' | 'teamGroup') => house.tenant.photos.get(key)?.jpeg;
    const before = photoOf('team')!;
    const group = photoOf('teamGroup');
    refuses('PUT', status, '');
    const card = await setPhoto(house);
    expect(headingOf(card)).toBe('The team photo is set');
    expect(photoOf('team')!.equals(before)).toBe(false);
    expect(photoOf('teamGroup')).toEqual(group);
    const { seen } = await house.press(card, { in: 'channel', verb: 'undo' });
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(photoOf('team')!.equals(before)).toBe(true);
  });

  it('403 is told as a refusal where nobody can look', async () => {
    refuses('PUT', 403, 'ErrorAccessDenied');
    house.faults.add({
      ...{ service: 'graph', method: 'GET', path: /\/photo/, times: 99 },
      when: () => house.tenant.photos.writes.length > 0,
      then: dead,
    });
    const card = await setPhoto(house, ownPhoto, /was not changed/);
    expect(wordsOf(card)).toMatch(/does not let people change their photo/);
  });
});
