import sharp from 'sharp';
import type { PhotoKey, Tenant } from '../../local/start';
import { graphError } from '../../local/graph/errors';
import { problemsOf } from '../support/card-parser';
import { openedHouse } from './support/opened-house';
import { contactKey, forgetSignIn, permissionsUsed, photo, places } from './support/verbs';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const house = openedHouse({ signedIn: true });

const portrait = () => house.tenant.photos.get('adele')!.jpeg;
const carla = () => contactKey(house, 'adele', 'Carla Mai');

/** What is asked for, the key of its photo, the heading, how Graph is asked for it, and what a sign-in is asked for. */
const targets: [string, string, () => PhotoKey, string, RegExp, string][] = [
  [
    'one’s own',
    'show my photo',
    () => 'adele',
    'Your photo now',
    /^GET \/me\/photo\S+ User\.ReadWrite$/,
    'May I look at the photo?',
  ],
  [
    'a team by its name',
    'show team photo of Launch Team',
    () => 'team:launchTeam',
    'The team photo now',
    /^GET \/teams\/\S+\/photo\S+ Team\.ReadBasic\.All$/,
    'May I look up “Launch Team”?',
  ],
  [
    'a group by its name',
    'show group photo of "Marketing"',
    () => 'group:marketing',
    'The group photo now',
    /^GET \/groups\/\S+\/photo\S+ ProfilePhoto\.ReadWrite\.All$/,
    'May I look up “Marketing”?',
  ],
  [
    'a person by address',
    'show photo of megan@contoso.example',
    () => 'megan',
    'This person’s photo now',
    /^GET \/users\/\S+\/photo\S+ User\.ReadBasic\.All$/,
    'May I look up “megan@contoso.example”?',
  ],
  [
    'a person by a name in quotes',
    'show photo of "Megan Bowen"',
    () => 'megan',
    'This person’s photo now',
    /^GET \/users\/\S+\/photo\S+ User\.ReadBasic\.All$/,
    'May I look up “Megan Bowen”?',
  ],
  [
    'a contact',
    'show contact photo of Carla Mai',
    carla,
    'The contact’s photo now',
    /^GET \/me\/contacts\/\S+\/photo\S+ Contacts\.ReadWrite$/,
    'May I look up “Carla Mai”?',
  ],
];

describe.each(places)('in %s', (place) => {
  it.each(targets)('shows the photo of %s as it is', async (_whom, text, keyOf, heading, call) => {
    const key = keyOf();
    await house.tenant.photos.set(key, await sharp(portrait()).resize(200, 200).jpeg().toBuffer());
    const { answer } = await house.ask({ in: place, text });
    expect(headingOf(answer)).toBe(heading);
    const { etag, jpeg } = house.tenant.photos.get(key)!;
    expect(wordsOf(answer)).toContain(`200 × 200 pixels, ${Math.round(jpeg.length / 1024)} KB`);
    expect(wordsOf(answer)).toContain(`Etag: ${etag.replaceAll('"', '')}`);
    expect(await sharp(pictureOf(answer)).metadata()).toMatchObject({ format: 'jpeg' });
    expect(buttonsOf(answer)).toEqual([]);
    expect(problemsOf(answer.card!)).toEqual([]);
    expect(permissionsUsed(house).at(-1)).toMatch(call);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it.each(targets)('without a kept sign-in shows %s after Continue', async (...row) => {
    const [, text, keyOf, , , asks] = row;
    const key = keyOf();
    await house.tenant.photos.set(key, portrait());
    forgetSignIn(house);
    const { answer } = await house.ask({ in: place, text });
    expect(headingOf(answer)).toBe(asks);
    expect(buttonsOf(answer)).toEqual(['Continue', 'Cancel']);
    expect(house.graphCalls()).toEqual([]);
    const { seen } = await house.press(answer, { in: place, verb: 'continue' });
    expect(wordsOf(seen)).toContain(house.tenant.photos.get(key)!.etag.replaceAll('"', ''));
    expect(pictureOf(seen)).toBeDefined();
  });
});

const forms: Tenant['settings']['noPhoto'][] = [
  'imageNotFound',
  'imageNotFoundInLowerCase',
  'itemNotFound',
  'itemNotFoundShort',
  'gif',
];
describe.each(forms)('where Graph says “no photo” by %s', (form) => {
  it.each(targets)('says so of %s', async (_whom, text, keyOf, heading) => {
    house.tenant.settings.noPhoto = form;
    await house.tenant.photos.set(keyOf(), undefined);
    const { answer } = await house.ask({ in: 'personal', text });
    expect(headingOf(answer)).toBe(heading);
    expect(wordsOf(answer)).toMatch(/There is no photo/);
    expect(pictureOf(answer)).toBeUndefined();
    expect(house.tenant.photos.writes).toEqual([]);
  });
});

it.each([
  ['a mailbox is full', 403, 'ErrorQuotaExceeded', /mailbox is full/],
  [
    'a guest may not see people',
    403,
    'Authorization_RequestDenied',
    /Perhaps you are a guest in this organisation: guests see less\.$/m,
  ],
  ['an account is disabled', 403, 'ErrorAccountDisabled', /account is blocked or disabled/],
  ['something is too large', 413, '', /refuses this/],
  ['the service takes the question for a bad one', 400, 'ProfileBadRequest', /refuses this/],
])('says nothing of changes where %s', async (_what, status, code, words) => {
  const then = { kind: 'answer', ...graphError(status, code) } as const;
  house.faults.add({ service: 'graph', path: /photo/, times: 9, then });
  const { answer } = await house.ask({ in: 'personal', text: 'show photo of "Megan Bowen"' });
  expect(wordsOf(answer)).toMatch(words);
  expect(wordsOf(answer)).not.toMatch(/chang|\bset\b|post the picture|another picture/i);
});

it('takes the answer with a tiny picture for none', async () => {
  await house.tenant.photos.set('adele', undefined);
  house.faults.add({
    service: 'graph',
    path: /photo/,
    then: {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'image/gif' },
      body: Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'),
    },
  });
  const { answer } = await house.ask({ in: 'personal', text: 'show my photo' });
  expect(wordsOf(answer)).toMatch(/There is no photo/);
});

describe('in the channel', () => {
  it('shows the photo of this team', async () => {
    const { answer } = await house.ask({ from: 'diego', in: 'channel', text: 'show team photo' });
    expect(wordsOf(answer)).toMatch(/Team: Photo Team/);
    expect(wordsOf(answer)).toContain(house.tenant.photos.get('team')!.etag.replaceAll('"', ''));
    expect(permissionsUsed(house)).toEqual([
      `GET /teams/${house.tenant.team.groupId}/photo/$value Team.ReadBasic.All`,
    ]);
  });

  it('shows the team’s photo by the group’s route where there is no other', async () => {
    house.tenant.settings.teamRoute = 'notFound';
    const { answer } = await house.ask({ in: 'channel', text: 'show team photo' });
    const { etag } = house.tenant.photos.get('teamGroup')!;
    expect(wordsOf(answer)).toContain(etag.replaceAll('"', ''));
  });

  it.each([
    ['show the photo of @{diego}', 'diego'],
    ['show @{diego}’s photo', 'diego'],
    ['show photo of @{adele}', 'adele'],
  ] as const)('%s', async (text, key) => {
    const { answer } = await house.ask({ in: 'channel', text });
    expect(wordsOf(answer)).toContain(house.tenant.photos.get(key)!.etag.replaceAll('"', ''));
    expect(permissionsUsed(house)).toHaveLength(1);
  });

  it('keeps others from clicking', async () => {
    forgetSignIn(house);
    const { answer } = await house.ask({ in: 'channel', text: 'show my photo' });
    const click = { by: 'diego', in: 'channel', verb: 'continue' } as const;
    const { result, seen } = await house.press(answer, click);
    expect(String(result.body?.value)).toMatch(/Only Adele Vance/);
    expect(headingOf(seen)).toBe('May I look at the photo?');
    expect(house.graphCalls()).toEqual([]);
  });
});

describe('what cannot be set can be shown', () => {
  it('an archived team', async () => {
    await house.tenant.photos.set('team:retiredProject', portrait());
    const text = 'show team photo of Retired Project';
    const { answer } = await house.ask({ in: 'personal', text });
    expect(pictureOf(answer)).toBeDefined();
  });

  it('a group that is kept on premises', async () => {
    const group = { displayName: 'Old Crew', onPremisesSyncEnabled: true };
    house.tenant.addGroup('oldCrew', group);
    await house.tenant.photos.set('group:oldCrew', portrait());
    const { answer } = await house.ask({ in: 'group', text: 'show group photo of Old Crew' });
    expect(pictureOf(answer)).toBeDefined();
  });

  it.each(['show photo of @{gus}', 'show photo of "Gus Guest"'])(
    'but not a guest, and says where their photo is: %s',
    async (text) => {
      const { answer } = await house.ask({ in: 'channel', text });
      expect(wordsOf(answer)).toMatch(/guest here.*home organisation/);
    },
  );

  it('but not one’s own as a guest', async () => {
    const { answer } = await house.ask({ from: 'gus', in: 'group', text: 'show my photo' });
    expect(wordsOf(answer)).toMatch(/guest.*home organisation/);
  });

  it('but not the photo of a private group by somebody outside', async () => {
    const text = 'show group photo of "Marketing EMEA"';
    const { answer } = await house.ask({ from: 'diego', in: 'personal', text });
    expect(wordsOf(answer)).toMatch(/does not let you see/);
    expect(pictureOf(answer)).toBeUndefined();
  });
});

it('leaves a picture in the message alone', async () => {
  const { answer } = await house.ask({ in: 'personal', text: 'show my photo', images: photo });
  expect(headingOf(answer)).toBe('Your photo now');
});

it.each(places)('names in %s the call that was refused, for support', async (place) => {
  const headers = { 'request-id': 'r-404-1' };
  const then = { kind: 'answer', ...graphError(403, 'ErrorAccessDenied'), headers } as const;
  house.faults.add({ service: 'graph', path: /photo/, times: 9, then });
  const { answer } = await house.ask({ in: place, text: 'show photo of "Megan Bowen"' });
  expect(wordsOf(answer)).toMatch(/does not let you see this[^]*Request ID: r-404-1$/);
});

it.each([
  ['one’s own photo', 'show my photo'],
  ['one’s own contact', 'show contact photo of Carla Mai'],
])('speaks of no guests and no groups where %s is not shown', async (_whose, text) => {
  await house.tenant.photos.set(carla(), portrait());
  const then = { kind: 'answer', ...graphError(403, 'ErrorAccessDenied') } as const;
  house.faults.add({ service: 'graph', path: /photo/, times: 9, then });
  const { answer } = await house.ask({ in: 'personal', text });
  expect(wordsOf(answer)).toMatch(/does not let me see this, although it is yours/);
  expect(wordsOf(answer)).not.toMatch(/guest|group/i);
});
