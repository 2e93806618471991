import type { FaultAction } from '../../local/start';
import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { photoAdministrator } from './support/asking';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/* A Graph whose answer to a removal is no proof: nothing that is still there is told as removed. Megan is a photo administrator. */
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
    expect(wordsOf(history)).toMatch(/Removed your photo.*perhaps done/s);
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

describe('an undo where there was no photo', () => {
  it.each<[string, () => unknown, readonly string[], string]>([
    [
      'is answered with 404 and no reason',
      () => removals(refused('')),
      ['Undo'],
      'Your photo is set',
    ],
    ['is taken and not done', () => removals(yes), ['Try again'], 'Your photo is set'],
    [
      'is followed by silence',
      () => readsAfterwards(dead),
      ['Try again'],
      'Your previous photo may be back',
    ],
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
    expect(headingOf(again.seen)).toBe('Your previous photo is back');
    expect(jpegOf()).toBeUndefined();
  });
});
