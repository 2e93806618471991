import sharp from 'sharp';
import type { PersonKey, PhotoKey, PlaceKey } from '../../local/start';
import { graphError } from '../../local/graph/errors';
import { limits } from '../../src/limits';
import { problemsOf } from '../support/card-parser';
import { openedHouse } from './support/opened-house';
import { forgetSignIn, permissionsUsed, photo } from './support/verbs';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const house = openedHouse({ signedIn: true });

const written = () => house.tenant.photos.writes;
const red = { create: { width: 300, height: 300, channels: 3, background: '#d01010' } } as const;
const redPhoto = () => sharp(red).jpeg().toBuffer();

/** Whether a photo is the red one. */
async function isRed(jpeg: Buffer | undefined): Promise<boolean> {
  const { channels } = await sharp(jpeg).stats();
  return channels[0]!.mean > 190 && channels[1]!.mean < 40 && channels[2]!.mean < 40;
}

type Case = {
  readonly text: string;
  readonly in: PlaceKey;
  readonly from?: PersonKey;
  readonly source: PhotoKey;
  readonly target: PhotoKey;
  readonly read: RegExp;
};

const cases: readonly Case[] = [
  {
    text: 'use @{diego}’s photo',
    in: 'channel',
    source: 'diego',
    target: 'adele',
    read: /^GET \/users\/[^/]+\/photo\/\$value User\.ReadBasic\.All$/,
  },
  {
    text: 'use the photo of "Diego Siciliani" as my photo',
    in: 'personal',
    source: 'diego',
    target: 'adele',
    read: /^GET \/users\/[^/]+\/photo\/\$value User\.ReadBasic\.All$/,
  },
  {
    text: 'use the team’s photo as my photo',
    in: 'channel',
    from: 'diego',
    source: 'team',
    target: 'diego',
    read: /^GET \/teams\/[^/]+\/photo\/\$value Team\.ReadBasic\.All$/,
  },
  {
    text: 'use the team photo of Launch Team as my photo',
    in: 'group',
    source: 'team:launchTeam',
    target: 'adele',
    read: /^GET \/teams\/[^/]+\/photo\/\$value Team\.ReadBasic\.All$/,
  },
  {
    text: 'use my photo as team photo',
    in: 'channel',
    source: 'adele',
    target: 'team',
    read: /^GET \/me\/photo\/\$value User\.ReadWrite$/,
  },
  {
    text: 'set team photo from @{diego}',
    in: 'channel',
    source: 'diego',
    target: 'team',
    read: /^GET \/users\/[^/]+\/photo\/\$value User\.ReadBasic\.All$/,
  },
  {
    text: 'set my photo to the photo of diego@contoso.example',
    in: 'personal',
    source: 'diego',
    target: 'adele',
    read: /^GET \/users\/[^/]+\/photo\/\$value User\.ReadBasic\.All$/,
  },
];

describe('the photo of somebody as the picture', () => {
  it.each(cases)(
    '$text in $in',
    async ({ from = 'adele', in: place, read, source, target, text }) => {
      await house.tenant.photos.set(source, await redPhoto());
      const { answer } = await house.ask({ from, in: place, text });
      expect(headingOf(answer)).toBe(target === 'team' ? 'Set the team photo?' : 'Set your photo?');
      expect(buttonsOf(answer)).toEqual(['Confirm', 'Cancel']);
      expect(wordsOf(answer)).toMatch(/Crop: Whole picture/);
      expect(await isRed(pictureOf(answer))).toBe(true);
      expect(problemsOf(answer.card!)).toEqual([]);
      const photoReads = permissionsUsed(house).filter((call) => call.includes('/photo/'));
      expect(photoReads).toEqual([expect.stringMatching(read)]);
      expect(written()).toEqual([]);

      const { seen } = await house.press(answer, { by: from, in: place, verb: 'confirm' });
      expect(headingOf(seen)).toMatch(/ is set$/);
      expect(written()).toMatchObject([{ key: target, by: from }]);
      expect(await isRed(house.tenant.photos.get(target)?.jpeg)).toBe(true);
    },
  );

  it('by Continue without a kept sign-in, for the requester alone', async () => {
    await house.tenant.photos.set('diego', await redPhoto());
    forgetSignIn(house);
    const { answer } = await house.ask({ in: 'channel', text: 'set team photo from @{diego}' });
    expect(buttonsOf(answer)).toEqual(['Continue', 'Cancel']);
    expect(house.graphCalls()).toEqual([]);
    const other = await house.press(answer, { by: 'diego', in: 'channel', verb: 'continue' });
    expect(String(other.result.body?.value)).toMatch(/Only Adele Vance/);
    const { seen } = await house.press(answer, { in: 'channel', verb: 'continue' });
    expect(headingOf(seen)).toBe('Set the team photo?');
    const done = await house.press(seen, { in: 'channel', verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('The team photo is set');
    await house.teams.waitFor(
      'channel',
      'diego',
      (message) => message.id === answer.id && headingOf(message) === 'The team photo is set',
    );
    expect(await isRed(house.tenant.photos.get('team')?.jpeg)).toBe(true);
  });

  it.each([
    ['use photo of "Diego Siciliani" as my photo', 'May I look up “Diego Siciliani”?', /look up/],
    ['use my photo as team photo', 'May I look at the photo?', /I look at the photo/],
  ])('says for what it needs a sign-in: %s', async (text, asks, line) => {
    forgetSignIn(house);
    const { answer } = await house.ask({ in: 'channel', text });
    expect(headingOf(answer)).toBe(asks);
    expect(wordsOf(answer)).toMatch(line);
  });

  it('does nothing by Continue once it is late, or cancelled', async () => {
    const question = { in: 'channel', text: 'set team photo from @{diego}' } as const;
    forgetSignIn(house);
    const { answer: cancelled } = await house.ask(question);
    const { seen } = await house.press(cancelled, { in: 'channel', verb: 'cancel' });
    expect(headingOf(seen)).toBe('Cancelled');
    forgetSignIn(house);
    const { answer: late } = await house.ask(question);
    house.forward(limits.proposalMilliseconds + 1000);
    const lapsed = await house.press(late, { in: 'channel', verb: 'continue' });
    expect(headingOf(lapsed.seen)).toBe('This question has expired');
    expect(house.graphCalls()).toEqual([]);
  });

  it('is framed by words and by clicks', async () => {
    const wide = { ...red.create, width: 600 };
    await house.tenant.photos.set('diego', await sharp({ create: wide }).jpeg().toBuffer());
    const text = 'set team photo from @{diego}, whole on black';
    const { answer } = await house.ask({ in: 'channel', text });
    expect(wordsOf(answer)).toMatch(/Crop: Whole picture · on black/);
    const framed = await house.press(answer, { in: 'channel', verb: 'frame', title: 'White' });
    expect(wordsOf(framed.seen)).toMatch(/Crop: Whole picture$/m);
    await house.press(framed.seen, { in: 'channel', verb: 'confirm' });
    const raw = await sharp(house.tenant.photos.get('team')!.jpeg).raw().toBuffer();
    expect([...raw.subarray(0, 3)].every((value) => value > 240)).toBe(true);
  });

  it.each([
    ['use @{megan}’s photo', 'channel', /no photo of Megan Bowen/, 'megan'],
    ['use the team’s photo as my photo', 'channel', /no photo of Photo Team/, 'team'],
    ['use my photo as team photo', 'channel', /You have no photo/, 'adele'],
  ] as const)('%s: there is none', async (text, place, words, key) => {
    await house.tenant.photos.set(key, undefined);
    const { answer } = await house.ask({ in: place, text });
    expect(wordsOf(answer)).toMatch(words);
    expect(written()).toEqual([]);
  });

  it('is not taken where a picture is in the message besides', async () => {
    const question = { in: 'channel', text: 'set team photo from @{diego}' } as const;
    const { answer } = await house.ask({ ...question, images: photo });
    expect(wordsOf(answer)).toMatch(/leave one of them out/);
    expect(house.graphCalls()).toEqual([]);
  });

  it.each([
    ['personal', 'use the team’s photo as my photo'],
    ['group', 'use my photo as team photo'],
  ] as const)('in %s has to name the team: %s', async (place, text) => {
    const { answer } = await house.ask({ in: place, text });
    expect(wordsOf(answer)).toMatch(/set team photo of/);
  });

  it('of a guest is not to be had, and says where it is', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'use @{gus}’s photo' });
    expect(wordsOf(answer)).toMatch(/guest here/);
  });

  it('becomes nobody’s photo whom one may not change', async () => {
    const text = 'use my photo as team photo';
    const { answer } = await house.ask({ from: 'diego', in: 'channel', text });
    const { seen } = await house.press(answer, { by: 'diego', in: 'channel', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/Only an owner of the team/);
    expect(written()).toEqual([]);
  });
});

describe('the card after a write', () => {
  const set = async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'set team photo', images: photo });
    return (await house.press(answer, { in: 'channel', verb: 'confirm' })).seen;
  };
  const lags = /may take minutes to show the change/g;

  it('says which photo Microsoft 365 has, and once that others may lag', async () => {
    const words = wordsOf(await set());
    const etag = house.tenant.photos.get('team')!.etag.replaceAll('"', '');
    expect(words).toContain('Microsoft 365 has it.');
    expect(words).toContain(`Etag: ${etag}`);
    expect(words.match(lags)).toHaveLength(1);
  });

  it.each([
    ['has it where the photo is there under its old etag', 200, 'Microsoft 365 has it.'],
    [
      'still shows the old one where nothing but its etag is to be had',
      403,
      'Microsoft 365 has accepted it, but still shows the old one.',
    ],
  ])('says so too, and that Microsoft 365 %s', async (_where, status, line) => {
    const when = () => written().length > 0;
    const fault = { service: 'graph', method: 'GET', when } as const;
    house.faults.add({ ...fault, path: /photo$/, then: { kind: 'stale' } });
    if (status !== 200) {
      const then = { kind: 'answer', ...graphError(status, 'ErrorAccessDenied') } as const;
      house.faults.add({ ...fault, path: /value$/, times: 9, then });
    }
    const words = wordsOf(await set());
    expect(words).toContain(line);
    expect(words).not.toMatch(/etag/i);
    expect(words.match(lags)).toHaveLength(1);
  });

  it('does not say that it is set where Microsoft 365 shows nothing but the old one', async () => {
    const stale = () => written().length > 0;
    const fault = { service: 'graph', method: 'GET', times: 99, when: stale } as const;
    house.faults.add({ ...fault, then: { kind: 'stale' } });
    const seen = await set();
    expect(headingOf(seen)).toBe('The team photo may have been set');
    expect(buttonsOf(seen)).toEqual(['Undo']);
    const words = wordsOf(seen);
    expect(words).toMatch(/has accepted it, but still shows the old one/);
    expect(words).toMatch(/I keep looking/);
    expect(words.match(lags)).toHaveLength(1);
  });

  it('says that a removed photo is gone', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'remove my photo' });
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/Microsoft 365 has removed it\./);
    expect(wordsOf(seen)).not.toMatch(/etag/i);
    expect(wordsOf(seen).match(lags)).toHaveLength(1);
  });
});
