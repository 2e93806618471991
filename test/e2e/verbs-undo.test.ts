import { limits } from '../../src/limits';
import { openedHouse } from './support/opened-house';
import { forgetSignIn, lifetime, places, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';
import type { PhotoKey } from '../../local/start';

const house = openedHouse({ signedIn: true, apart: lifetime, environment: { STORE: 'sqlite' } });

const undo = { in: 'channel', text: 'undo' } as const;
const jpegOf = (key: PhotoKey) => house.tenant.photos.get(key)?.jpeg;
const written = () => house.tenant.photos.writes;

describe('undo', () => {
  it.each(places)('takes back the last change in %s, and its old card says so', async (place) => {
    const before = jpegOf('adele')!;
    const card = await setPhoto(house, { in: place, text: 'set my photo' });
    const { answer } = await house.ask({ in: place, text: 'undo' });
    expect(headingOf(answer)).toBe('Your previous photo is back');
    expect(buttonsOf(answer)).toEqual([]);
    expect(answer.id).not.toBe(card.id);
    // The card of the change tells the rest.
    expect(wordsOf(answer)).not.toMatch(/minutes to show/);
    expect(jpegOf('adele')!.equals(before)).toBe(true);
    const old = await house.teams.waitFor(
      place,
      'adele',
      (message) => message.id === card.id && headingOf(message) !== headingOf(card),
    );
    expect(headingOf(old)).toBe('Your previous photo is back');
    expect(wordsOf(old)).toMatch(/minutes to show/);
    expect(buttonsOf(old)).toEqual([]);
  });

  it('finds a change of another thread of the channel', async () => {
    const first = await house.teams.send({ from: 'diego', in: 'channel', text: 'help' });
    const before = jpegOf('team')!;
    await setPhoto(house, { thread: first.messageId });
    const second = await house.teams.send({ from: 'diego', in: 'channel', text: 'help' });
    const { answer } = await house.ask({ ...undo, thread: second.messageId });
    expect(headingOf(answer)).toBe('The previous team photo is back');
    expect(answer.thread).toBe(second.messageId);
    expect(jpegOf('team')!.equals(before)).toBe(true);
  });

  it('works by Continue without a kept sign-in, for the requester alone', async () => {
    const before = jpegOf('team')!;
    const card = await setPhoto(house);
    forgetSignIn(house);
    const { answer } = await house.ask(undo);
    expect(headingOf(answer)).toBe('May I put the previous photo back?');
    expect(buttonsOf(answer)).toEqual(['Continue', 'Cancel']);
    const click = { in: 'channel', verb: 'continue' } as const;
    const other = await house.press(answer, { ...click, by: 'megan' });
    expect(String(other.result.body?.value)).toMatch(/Only Adele Vance/);
    expect(written()).toHaveLength(1);
    const { seen } = await house.press(answer, click);
    expect(headingOf(seen)).toBe('The previous team photo is back');
    expect(jpegOf('team')!.equals(before)).toBe(true);
    for (const { id } of [card, answer]) {
      const everybodys = await house.teams.waitFor(
        'channel',
        'diego',
        (message) => message.id === id && headingOf(message) === headingOf(seen),
      );
      expect(buttonsOf(everybodys)).toEqual([]);
    }
  });

  it('does nothing by Continue once it is cancelled, or late', async () => {
    await setPhoto(house);
    forgetSignIn(house);
    const { answer: cancelled } = await house.ask(undo);
    const { seen } = await house.press(cancelled, { in: 'channel', verb: 'cancel' });
    expect(headingOf(seen)).toBe('Cancelled');
    forgetSignIn(house);
    const { answer: late } = await house.ask(undo);
    house.forward(limits.proposalMilliseconds + 1000);
    const lapsed = await house.press(late, { in: 'channel', verb: 'continue' });
    expect(headingOf(lapsed.seen)).toBe('This question has expired');
    expect(written()).toHaveLength(1);
  });

  it('leaves a photo that somebody set since, and says who decides', async () => {
    const card = await setPhoto(house);
    const newer = jpegOf('gus')!;
    await house.tenant.photos.set('team', newer);
    const { answer } = await house.ask(undo);
    expect(wordsOf(answer)).toMatch(/Somebody has changed the photo since.*owners of the team/);
    expect(jpegOf('team')!.equals(newer)).toBe(true);
    await house.teams.waitFor(
      'channel',
      'diego',
      (message) => message.id === card.id && /changed the photo since/.test(wordsOf(message)),
    );
  });

  it('of somebody else’s change says whose it is', async () => {
    await setPhoto(house);
    const { answer } = await house.ask({ ...undo, from: 'megan' });
    expect(wordsOf(answer)).toMatch(/by Adele Vance, and only they can undo it/);
    expect(written()).toHaveLength(1);
  });

  it('is of one’s own last change, whatever others changed since', async () => {
    await setPhoto(house);
    await setPhoto(house, { from: 'diego', text: 'set my photo' });
    const { answer } = await house.ask(undo);
    expect(headingOf(answer)).toBe('The previous team photo is back');
    expect(written()).toHaveLength(3);
  });

  it('of the last change even when an older one was undone by its button since', async () => {
    const before = jpegOf('adele')!;
    const older = await setPhoto(house);
    await setPhoto(house, { text: 'set my photo' });
    await house.press(older, { in: 'channel', verb: 'undo' });
    const { answer } = await house.ask(undo);
    expect(headingOf(answer)).toBe('Your previous photo is back');
    expect(jpegOf('adele')!.equals(before)).toBe(true);
  });

  it('of the last change that was made, whatever failed since', async () => {
    const before = jpegOf('team')!;
    await setPhoto(house);
    await expect(setPhoto(house, { from: 'diego' })).rejects.toThrow(/not changed/);
    const { answer } = await house.ask(undo);
    expect(headingOf(answer)).toBe('The previous team photo is back');
    expect(jpegOf('team')!.equals(before)).toBe(true);
  });

  it('has nothing to undo where nothing was changed', async () => {
    await setPhoto(house);
    for (const place of ['group', 'personal'] as const) {
      const { answer } = await house.ask({ in: place, text: 'undo' });
      expect(wordsOf(answer)).toMatch(/no change in this conversation/);
    }
    expect(written()).toHaveLength(1);
  });

  it('goes one further back each time, and says when nothing is left', async () => {
    await setPhoto(house, { text: 'set my photo' });
    await setPhoto(house);
    await house.ask(undo);
    const { answer } = await house.ask(undo);
    expect(headingOf(answer)).toBe('Your previous photo is back');
    const last = await house.ask(undo);
    expect(wordsOf(last.answer)).toMatch(/Your last change in this conversation is already undone/);
    expect(written()).toHaveLength(4);
  });

  it('writes once when it is sent twice at once, and both get their answer', async () => {
    const card = await setPhoto(house);
    const sent = ['1', '2'].map((id) =>
      house.teams.send({ from: 'adele', activityId: id, ...undo }),
    );
    await Promise.all(sent);
    await house.bot.upkeep();
    const shown = house.teams.messages('channel', 'adele').filter(({ from }) => from === 'bot');
    const answers = shown.slice(shown.findIndex(({ id }) => id === card.id) + 1);
    expect(answers).toHaveLength(2);
    for (const answer of answers) {
      expect(wordsOf(answer)).toMatch(/previous team photo is back|already undone/);
    }
    expect(written()).toHaveLength(2);
  });

  it('is too late after 24 hours', async () => {
    await setPhoto(house);
    // Sign-ins run by the bot's clock as well.
    house.forward(limits.undoMilliseconds + 1000);
    const { answer } = await house.ask(undo);
    expect(wordsOf(answer)).toMatch(/24 hours only/);
    await house.bot.upkeep();
    const { answer: later } = await house.ask(undo);
    expect(wordsOf(later)).toMatch(/24 hours only/);
    expect(written()).toHaveLength(1);
  });

  it('says so where Microsoft 365 cannot remove what was set first', async () => {
    await house.tenant.photos.set('team', undefined);
    await setPhoto(house);
    const { answer } = await house.ask(undo);
    expect(wordsOf(answer)).toMatch(/cannot remove this one/);
  });

  it('of a removal brings the photo back', async () => {
    const before = jpegOf('adele')!;
    const { answer } = await house.ask({ in: 'personal', text: 'remove my photo' });
    await house.press(answer, { in: 'personal', verb: 'confirm' });
    expect(jpegOf('adele')).toBeUndefined();
    const undone = await house.ask({ in: 'personal', text: 'undo that please' });
    expect(headingOf(undone.answer)).toBe('Your previous photo is back');
    expect(jpegOf('adele')!.equals(before)).toBe(true);
  });
});
