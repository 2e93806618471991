import type { PersonKey, PhotoKey } from '../../local/start';
import { limits } from '../../src/limits';
import { problemsOf } from '../support/card-parser';
import { openedHouse } from './support/opened-house';
import { forgetSignIn, idOn, permissionsUsed, photo, places } from './support/verbs';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const house = openedHouse({ signedIn: true });

const jpegOf = (key: PhotoKey) => house.tenant.photos.get(key)?.jpeg;
const portrait = () => jpegOf('team')!;
const written = () => house.tenant.photos.writes;

type Case = {
  readonly from: PersonKey;
  readonly text: string;
  readonly key: PhotoKey;
  readonly noun: string;
  readonly call: RegExp;
};

const cases: readonly Case[] = [
  {
    from: 'adele',
    text: 'remove my photo',
    key: 'adele',
    noun: 'Your',
    call: /^DELETE \/me\/photo\/\$value User\.ReadWrite$/,
  },
  {
    from: 'adele',
    text: 'delete the group photo of Marketing please',
    key: 'group:marketing',
    noun: 'The group',
    call: /^DELETE \/groups\/[^/]+\/photo\/\$value ProfilePhoto\.ReadWrite\.All$/,
  },
  {
    from: 'nestor',
    text: 'remove photo of "Megan Bowen"',
    key: 'megan',
    noun: 'This person’s',
    call: /^DELETE \/users\/[^/]+\/photo\/\$value ProfilePhoto\.ReadWrite\.All$/,
  },
];

describe.each(places)('in %s', (place) => {
  it.each(cases)(
    '$text: shown, confirmed, gone, undone',
    async ({ call, from, key, noun, text }) => {
      await house.tenant.photos.set(key, portrait());
      const { answer } = await house.ask({ from, in: place, text });
      expect(headingOf(answer)).toMatch(/^Remove .*photo\?$/);
      expect(wordsOf(answer)).toMatch(/“Confirm” removes it from Microsoft 365/);
      expect(buttonsOf(answer)).toEqual(['Confirm', 'Cancel']);
      expect(JSON.stringify(answer.card)).not.toMatch(/"frame"|Crop/);
      expect(pictureOf(answer)).toBeDefined();
      expect(problemsOf(answer.card!)).toEqual([]);
      expect(written()).toEqual([]);

      const { seen } = await house.press(answer, { by: from, in: place, verb: 'confirm' });
      expect(headingOf(seen)).toBe(`${noun} photo is removed`);
      expect(jpegOf(key)).toBeUndefined();
      expect(permissionsUsed(house).filter((each) => each.startsWith('DELETE'))).toEqual([
        expect.stringMatching(call),
      ]);
      expect(buttonsOf(seen)).toEqual(['Undo']);

      const undone = await house.press(seen, { by: from, in: place, verb: 'undo' });
      expect(headingOf(undone.seen)).toMatch(/previous photo is back|previous group photo is back/);
      expect(jpegOf(key)!.equals(portrait())).toBe(true);
      expect(buttonsOf(undone.seen)).toEqual([]);
    },
  );

  it.each([
    ['team', 'remove team photo', /cannot remove a team’s photo.*set team photo.*undo/],
    ['another team', 'remove team photo of Launch Team', /cannot remove a team’s photo/],
    ['contact', 'remove contact photo of Carla Mai', /cannot remove a contact’s photo.*replace/],
  ])('refuses that of a %s before any sign-in', async (_whose, text, words) => {
    const { answer } = await house.ask({ in: place, text });
    expect(wordsOf(answer)).toMatch(words);
    expect(answer.card).toBeUndefined();
    const services = new Set(house.requests.map(({ service }) => service));
    expect([...services]).toEqual(['connector']);
  });
});

it('removes by Continue without a kept sign-in, on the same card', async () => {
  forgetSignIn(house);
  const before = jpegOf('adele')!;
  const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
  expect(headingOf(answer)).toBe('May I look at the photo?');
  const proposal = await house.press(answer, { in: 'channel', verb: 'continue' });
  expect(headingOf(proposal.seen)).toBe('Remove your photo?');
  const done = await house.press(proposal.seen, { in: 'channel', verb: 'confirm' });
  expect(headingOf(done.seen)).toBe('Your photo is removed');
  await house.teams.waitFor(
    'channel',
    'diego',
    (message) => message.id === answer.id && headingOf(message) === 'Your photo is removed',
  );
  await house.press(done.seen, { in: 'channel', verb: 'undo' });
  expect(jpegOf('adele')!.equals(before)).toBe(true);
});

describe('where there is nothing to remove', () => {
  it.each([
    ['adele', 'remove my photo', 'adele', /You have no photo/],
    ['adele', 'remove group photo of Marketing', 'group:marketing', /no photo of Marketing/],
    ['nestor', 'remove photo of "Megan Bowen"', 'megan', /no photo of Megan Bowen/],
  ] as const)('%s hears so: %s', async (from, text, key, words) => {
    await house.tenant.photos.set(key, undefined);
    const { answer } = await house.ask({ from, in: 'group', text });
    expect(wordsOf(answer)).toMatch(words);
    expect(buttonsOf(answer)).toEqual([]);
  });

  it('because it went since, Confirm says so', async () => {
    const { answer } = await house.ask({ in: 'group', text: 'remove my photo' });
    await house.tenant.photos.set('adele', undefined);
    const { seen } = await house.press(answer, { in: 'group', verb: 'confirm' });
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(wordsOf(seen)).toMatch(/You have no photo/);
    expect(written()).toEqual([]);
  });
});

describe('a new photo since the removal', () => {
  it.each([
    ['adele', 'remove my photo', 'adele', /set my photo/],
    ['adele', 'remove group photo of Marketing', 'group:marketing', /owners of the group decide/],
    [
      'nestor',
      'remove photo of "Megan Bowen"',
      'megan',
      /The owner of the photo, or an administrator/,
    ],
  ] as const)('is kept, and %s hears who decides: %s', async (from, text, key, words) => {
    await house.tenant.photos.set(key, portrait());
    const { answer } = await house.ask({ from, in: 'group', text });
    const { seen } = await house.press(answer, { by: from, in: 'group', verb: 'confirm' });
    const newer = jpegOf('gus')!;
    await house.tenant.photos.set(key, newer);
    const undone = await house.press(seen, { by: from, in: 'group', verb: 'undo' });
    expect(wordsOf(undone.seen)).toMatch(/Somebody has changed the photo since/);
    expect(wordsOf(undone.seen)).toMatch(words);
    expect(jpegOf(key)!.equals(newer)).toBe(true);
  });
});

describe('by the wrong person, twice, late, cancelled', () => {
  it('a member cannot remove somebody’s photo, and learns who can', async () => {
    await house.tenant.photos.set('megan', portrait());
    const text = 'remove photo of @{megan}';
    const { answer } = await house.ask({ from: 'diego', in: 'channel', text });
    const { seen } = await house.press(answer, { by: 'diego', in: 'channel', verb: 'confirm' });
    expect(headingOf(seen)).toBe('This person’s photo was not changed');
    expect(wordsOf(seen)).toMatch(/Only a User, People or Global Administrator/);
    expect(written()).toEqual([]);
  });

  it('nor the photo of a group that they do not own', async () => {
    await house.tenant.photos.set('group:marketing', portrait());
    const text = 'remove group photo of "Marketing"';
    const { answer } = await house.ask({ from: 'diego', in: 'group', text });
    const { seen } = await house.press(answer, { by: 'diego', in: 'group', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/Only an owner of the group/);
    expect(written()).toEqual([]);
  });

  it('nor a guest’s', async () => {
    const { answer } = await house.ask({
      from: 'nestor',
      in: 'channel',
      text: 'remove @{gus}’s photo',
    });
    expect(wordsOf(answer)).toMatch(/guest here/);
  });

  it.each(['confirm', 'cancel'])('%s by others is refused', async (verb) => {
    const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
    const { result } = await house.press(answer, { by: 'megan', in: 'channel', verb });
    expect(String(result.body?.value)).toMatch(/Only Adele Vance/);
    expect(written()).toEqual([]);
  });

  it('removes once by ten clicks at once', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
    const press = () => house.press(answer, { in: 'channel', verb: 'confirm' });
    await Promise.all(Array.from({ length: 10 }, press));
    await house.bot.upkeep();
    expect(written()).toMatchObject([{ key: 'adele', by: 'adele' }]);
  });

  it('asks anew after 15 minutes', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
    house.forward(limits.proposalMilliseconds + 1000);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(headingOf(seen)).toBe('This proposal has expired');
    expect(wordsOf(seen)).not.toMatch(/picture/);
    expect(written()).toEqual([]);
  });

  it('does nothing once it is cancelled', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
    const { seen } = await house.press(answer, { in: 'channel', verb: 'cancel' });
    expect(headingOf(seen)).toBe('Cancelled');
    const data = { change: idOn(answer) };
    await house.press(seen, { in: 'channel', verb: 'confirm', data });
    expect(written()).toEqual([]);
  });

  it('does not frame what is removed', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
    const data = { change: idOn(answer), crop: 'top' };
    const { seen } = await house.press(answer, { in: 'channel', verb: 'frame', data });
    expect(headingOf(seen)).toBe('Remove your photo?');
    const done = await house.press(seen, { in: 'channel', verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('Your photo is removed');
  });
});

it('reads no picture in the message of a removal', async () => {
  const { answer } = await house.ask({ in: 'personal', text: 'remove my photo', images: photo });
  expect(headingOf(answer)).toBe('Remove your photo?');
});
