import sharp from 'sharp';
import { limits } from '../../src/limits';
import type { Message, PersonKey, PlaceKey } from '../../local/start';
import { buttonsOf as allButtonsOf } from '../../local/teams/buttons';
import { problemsOf } from '../support/card-parser';
import { openedHouse } from './support/opened-house';
import { lifetime, idOn, places, setPhoto } from './support/verbs';
import { headingOf, picturesOf, wordsOf } from './support/words';

const house = openedHouse({ signedIn: true, apart: lifetime, environment: { STORE: 'sqlite' } });

const history = async (place: PlaceKey, from: PersonKey = 'adele', text = 'history') =>
  (await house.ask({ from, in: place, text })).answer;
/** The lines that say what was done, the newest first. */
const whats = (message: Message) =>
  wordsOf(message)
    .split('\n')
    .filter((line) => /^(Set|Removed|The .* was not changed:) /.test(line));
const buttons = ({ card }: Message) => allButtonsOf(card);
const written = () => house.tenant.photos.writes;

/** Such as “Nov 25, 2026, 1:04 PM”. */
const dated = /^\w{3} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M$/;

it.each(['history', 'status', 'show my last changes'])('“%s” is empty at first', async (text) => {
  for (const place of places) {
    const answer = await history(place, 'adele', text);
    expect(headingOf(answer)).toBe('Your last changes');
    expect(wordsOf(answer)).toMatch(place === 'personal' ? /not changed a photo yet/ : /None/);
    expect(problemsOf(answer.card!)).toEqual([]);
  }
});

it('tells in the personal chat what was done where, when, and how it ended', async () => {
  await setPhoto(house);
  await setPhoto(house, { in: 'group', text: 'set my photo' });
  await house.ask({ in: 'group', text: 'undo' });
  const { answer: removal } = await house.ask({ in: 'personal', text: 'remove my photo' });
  await house.press(removal, { in: 'personal', verb: 'confirm' });
  house.tenant.team.owners.delete('adele');
  await expect(setPhoto(house)).rejects.toThrow(/not changed/);

  const answer = await history('personal');
  expect(problemsOf(answer.card!)).toEqual([]);
  expect(whats(answer)).toEqual([
    'The team photo was not changed: Photo Team',
    'Removed your photo: Adele Vance',
    'Set your photo: Adele Vance',
    'Set the team photo: Photo Team',
  ]);
  const lines = wordsOf(answer).split('\n');
  expect(lines.filter((line) => line.includes(' · '))).toEqual([
    'failed · in a channel',
    'done · in our personal chat',
    'undone · in a group chat',
    'done · in a channel',
  ]);
  expect(lines.filter((line) => dated.test(line))).toHaveLength(4);
  expect(buttons(answer).map(({ title, verb }) => [title, verb])).toEqual([
    ['Undo', 'undo'],
    ['Undo', 'undo'],
  ]);
});

it('tells the time in the time zone of the reader’s client', async () => {
  await setPhoto(house);
  const inUtc = wordsOf(await history('personal'))
    .split('\n')
    .find((line) => dated.test(line));
  house.tenant.people.adele.timeZone = 'Asia/Kolkata';
  const inIndia = wordsOf(await history('personal'))
    .split('\n')
    .find((line) => dated.test(line));
  const read = (line = '') => Date.parse(line.replace(/\s/g, ' '));
  expect(read(inIndia) - read(inUtc)).toBe(5.5 * 3_600_000);
});

it('shows the last ten', async () => {
  for (let count = 0; count < 6; count += 1) {
    await setPhoto(house, { in: 'group', text: 'set my photo' });
    await setPhoto(house, { in: 'personal', text: 'set my photo' });
  }
  expect(whats(await history('personal'))).toHaveLength(limits.historyEntries);
});

it('shows in shared places only what was done there by oneself, without buttons', async () => {
  await setPhoto(house);
  await setPhoto(house, { from: 'megan', text: 'set my photo' });
  await setPhoto(house, { in: 'group', text: 'set my photo' });
  const thread = (await house.teams.send({ from: 'diego', in: 'channel', text: 'help' })).messageId;
  const { answer } = await house.ask({ in: 'channel', text: 'history', thread });
  expect(whats(answer)).toEqual(['Set the team photo: Photo Team']);
  expect(buttons(answer)).toEqual([]);
  expect(wordsOf(answer)).toMatch(/Only those of this conversation/);
  expect(whats(await history('group'))).toEqual(['Set your photo: Adele Vance']);
  expect(whats(await history('channel', 'megan'))).toEqual(['Set your photo: Megan Bowen']);
  for (const place of places) expect(whats(await history(place, 'diego'))).toEqual([]);
});

it('remembers what was done here, whatever others did since', async () => {
  await setPhoto(house);
  for (let count = 0; count < limits.historyEntries; count += 1) {
    await setPhoto(house, { from: 'diego', text: 'set my photo' });
  }
  expect(whats(await history('channel'))).toHaveLength(1);
});

describe('a line of the history', () => {
  const altsOf = (message: Message) => picturesOf(message).map(({ altText }) => altText);

  it('shows its photo as long as that is kept', async () => {
    await setPhoto(house, { in: 'group', text: 'set my photo' });
    const [mine] = picturesOf(await history('personal'));
    expect(mine).toMatchObject({ altText: 'The new photo', style: 'Person', width: '40px' });
    house.forward(limits.undoMilliseconds + 1000);
    await setPhoto(house);
    const answer = await history('personal');
    expect(problemsOf(answer.card!)).toEqual([]);
    expect(whats(answer)).toHaveLength(2);
    const [teams, ...others] = picturesOf(answer);
    expect(teams).toMatchObject({ altText: 'The new photo', style: 'RoundedCorners' });
    expect(await sharp(teams?.jpeg).metadata()).toMatchObject({ width: 64, height: 64 });
    expect(others).toEqual([]);
  });

  it('shows the photo that was removed, and none that was undone', async () => {
    const { answer: proposal } = await house.ask({ in: 'personal', text: 'remove my photo' });
    await house.press(proposal, { in: 'personal', verb: 'confirm' });
    const answer = await history('personal');
    expect(altsOf(answer)).toEqual(['The photo that was removed']);
    await house.press(answer, { in: 'personal', verb: 'undo' });
    expect(altsOf(await history('personal'))).toEqual([]);
  });

  it('shows in a shared place what everybody saw there', async () => {
    await setPhoto(house);
    await setPhoto(house, { in: 'group', text: 'set my photo' });
    expect(altsOf(await history('channel'))).toEqual(['The new photo']);
    expect(altsOf(await history('channel', 'megan'))).toEqual([]);
  });
});

describe('Undo on the history', () => {
  it.each(['channel', 'group'] as const)('undoes what was done in the %s', async (place) => {
    const before = house.tenant.photos.get('adele')!.jpeg;
    const card = await setPhoto(house, { in: place, text: 'set my photo' });
    const answer = await history('personal');
    const { result, seen } = await house.press(answer, { in: 'personal', verb: 'undo' });
    expect(result).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(headingOf(seen)).toBe('Your previous photo is back');
    expect(house.tenant.photos.get('adele')!.jpeg.equals(before)).toBe(true);
    const original = await house.teams.waitFor(
      place,
      'diego',
      (message) => message.id === card.id && headingOf(message) !== headingOf(card),
    );
    expect(headingOf(original)).toBe('Your previous photo is back');
    const again = await history('personal');
    expect(wordsOf(again)).toMatch(/undone/);
    expect(buttons(again)).toEqual([]);
    const data = { change: idOn(answer) };
    const stale = await house.press(answer, { in: 'personal', verb: 'undo', data });
    expect(headingOf(stale.seen)).toBe('Your previous photo is back');
    expect(written()).toHaveLength(2);
  });

  it('signs in where no sign-in is kept', async () => {
    await setPhoto(house, { in: 'group', text: 'set my photo' });
    const answer = await history('personal');
    house.faults.add({
      service: 'tokenService',
      path: /GetToken$/i,
      then: { kind: 'answer', status: 404, body: {} },
    });
    const { result, seen } = await house.press(answer, { in: 'personal', verb: 'undo' });
    expect(result.signIn).toBe('silent');
    expect(headingOf(seen)).toBe('Your previous photo is back');
  });

  it('leaves a photo that somebody set since', async () => {
    await setPhoto(house);
    const newer = house.tenant.photos.get('gus')!.jpeg;
    await house.tenant.photos.set('team', newer);
    const answer = await history('personal');
    const { seen } = await house.press(answer, { in: 'personal', verb: 'undo' });
    expect(wordsOf(seen)).toMatch(/changed the photo since.*owners of the team/s);
    expect(house.tenant.photos.get('team')!.jpeg.equals(newer)).toBe(true);
  });

  it('is gone after 24 hours', async () => {
    await setPhoto(house);
    const early = await history('personal');
    house.forward(limits.undoMilliseconds + 1000);
    expect(buttons(await history('personal'))).toEqual([]);
    const { result } = await house.press(early, { in: 'personal', verb: 'undo' });
    expect(String(result.body?.value)).toMatch(/24 hours only/);
    expect(written()).toHaveLength(1);
  });

  it('does not undo somebody else’s change by its id', async () => {
    const card = await setPhoto(house);
    await setPhoto(house, { from: 'megan', in: 'group', text: 'set my photo' });
    const answer = await history('personal', 'megan');
    const data = { change: idOn(card) };
    const click = { by: 'megan', in: 'personal', verb: 'undo', data } as const;
    const { result } = await house.press(answer, click);
    expect(String(result.body?.value)).toMatch(/Only Adele Vance/);
    expect(written()).toHaveLength(2);
  });

  it.each(['confirm', 'cancel', 'frame', 'continue', 'choose'])(
    'is the only verb from there: %s is refused',
    async (verb) => {
      await setPhoto(house);
      const text = 'remove my photo';
      const { answer: proposal } = await house.ask({ in: 'channel', text });
      const answer = await history('personal');
      const data = { change: idOn(proposal), crop: 'top', choice: 0 };
      const { result } = await house.press(answer, { in: 'personal', verb, data });
      expect(String(result.body?.value)).toMatch(/another conversation/);
      expect(written()).toHaveLength(1);
    },
  );

  it('is none in a shared place for what was done elsewhere', async () => {
    const card = await setPhoto(house);
    const other = await history('group');
    const data = { change: idOn(card) };
    const { result } = await house.press(other, { in: 'group', verb: 'undo', data });
    expect(String(result.body?.value)).toMatch(/another conversation/);
    expect(written()).toHaveLength(1);
  });
});
