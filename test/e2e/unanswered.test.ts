import type { FaultAction } from '../../local/start';
import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { photo, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/* A change that Graph has done without an answer, and then a refusal of the next try, which knows nothing of that. */
const house = openedHouse({
  ambient: hasty,
  signedIn: true,
  apart: 2 * limits.graphBreakerMilliseconds,
});

const photoOf = () => house.tenant.photos.get('adele')?.jpeg;
const here = { in: 'personal' } as const;
const press = (card: Parameters<typeof house.press>[0], verb: string) =>
  house.press(card, { ...here, verb }).then(({ seen }) => seen);

/** The first call is done and its answer lost; those after it are answered so. */
function doneThen(method: 'PUT' | 'DELETE', then: FaultAction): void {
  house.faults.add({ service: 'graph', method, then: { kind: 'dropResponse' } });
  house.faults.add({ service: 'graph', method, times: 9, then });
}

const staleToken: FaultAction = {
  kind: 'answer',
  ...graphError(401, 'InvalidAuthenticationToken'),
};
const answer = (status: number, code: string): FaultAction => ({
  kind: 'answer',
  ...graphError(status, code),
});

const proposal = (text = 'set my photo') => {
  const images = text.startsWith('set') && { images: photo };
  return house.ask({ ...here, text, ...images }).then((asked) => asked.answer);
};
const readsAre = (then: FaultAction) =>
  house.faults.add({
    service: 'graph',
    method: 'GET',
    path: /\/photo(\/\$value)?$/,
    times: 99,
    when: () => house.graphCalls().some((call) => call.startsWith('PUT')),
    then,
  });

describe('after a sign-in that counts no more', () => {
  it('the photo of before is kept, and comes back', async () => {
    const before = photoOf()!;
    const card = await proposal();
    doneThen('PUT', staleToken);
    const seen = await press(card, 'confirm');
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(photoOf()!.equals(before)).toBe(false);
    house.faults.clear();
    const undone = await press(seen, 'undo');
    expect(headingOf(undone)).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });

  it.each([
    ['cannot be replaced just now', 503, {}],
    ['is for good', 400, { error: 'invalid_grant', error_codes: [50173] }],
    ['belongs to a blocked account', 400, { error: 'invalid_grant', error_codes: [50057] }],
  ])('that %s, the photo of before is kept too', async (_how, status, body) => {
    const before = photoOf()!;
    const card = await proposal();
    doneThen('PUT', staleToken);
    house.faults.add({
      service: 'entra',
      method: 'POST',
      times: 99,
      when: () => house.graphCalls().some((call) => call.startsWith('PUT')),
      then: { kind: 'answer', status, body },
    });
    const seen = await press(card, 'confirm');
    expect(headingOf(seen)).toBe('Your photo may have been set');
    expect(wordsOf(seen)).not.toMatch(/nothing was changed/i);
    house.faults.clear();
    house.forward(2 * limits.graphBreakerMilliseconds);
    await house.bot.upkeep();
    const found = await becomes(house, card, here, (each) => buttonsOf(each).includes('Undo'));
    const undone = await press(found, 'undo');
    expect(headingOf(undone)).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });

  it('a removed photo can come back', async () => {
    const before = photoOf()!;
    const card = await proposal('remove my photo');
    doneThen('DELETE', staleToken);
    const seen = await press(card, 'confirm');
    expect(photoOf()).toBeUndefined();
    expect(headingOf(seen)).toBe('Your photo is removed');
    house.faults.clear();
    const undone = await press(seen, 'undo');
    expect(headingOf(undone)).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });
});

describe('after a refusal for good', () => {
  it.each([
    [403, 'ErrorAccessDenied'],
    [404, 'ErrorNonExistentMailbox'],
    [413, 'RequestEntityTooLarge'],
    [507, 'InsufficientStorage'],
  ])('(%i) and stale reads the photo may have been set, and is found', async (status, code) => {
    const before = photoOf()!;
    const card = await proposal();
    doneThen('PUT', answer(status, code));
    readsAre({ kind: 'stale' });
    const seen = await press(card, 'confirm');
    expect(headingOf(seen)).toBe('Your photo may have been set');
    house.faults.clear();
    house.forward(2 * limits.graphBreakerMilliseconds);
    await house.bot.upkeep();
    const found = await becomes(house, card, here, /^Your photo is set/);
    const undone = await press(found, 'undo');
    expect(headingOf(undone)).toBe('Your previous photo is back');
    expect(photoOf()!.equals(before)).toBe(true);
  });
});

describe('an undo that is not even tried, because Graph asked to wait', () => {
  it('is told as not done, whatever a read that lags behind shows', async () => {
    const card = await setPhoto(house, { ...here, text: 'set my photo' });
    const now = photoOf()!;
    const then = {
      kind: 'answer',
      ...graphError(429, 'TooManyRequests'),
      headers: { 'retry-after': '300' },
    } as const;
    house.faults.add({ service: 'graph', method: 'PUT', times: 9, then });
    readsAre({ kind: 'stale' });
    const seen = await press(card, 'undo');
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(buttonsOf(seen)).toEqual(['Try again']);
    expect(photoOf()!.equals(now)).toBe(true);
  });
});
