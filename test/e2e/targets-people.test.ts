import sharp from 'sharp';
import { limits } from '../../src/limits';
import type { Message, PersonKey } from '../../local/start';
import { change, claimsOf, photoAdministrator, propose, putsOf, signOut } from './support/asking';
import { until } from './support/bot-process';
import { inline, openHouse, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const shared = openedHouse({
  environment: { PHOTO_ADMINISTRATORS: photoAdministrator, BETA_FOR_NO_MAILBOX: 'yes' },
  ambient: { sleep: quick },
});
let house = shared;
beforeEach(async () => {
  await signOut(house, 'adele', 'megan', 'diego', 'nestor', 'gus');
  house.tenant.settings.applicationRoles = ['Contacts.ReadWrite', 'ProfilePhoto.ReadWrite.All'];
});

const naps: number[] = [];

/** Long pauses pass at once; how long they were meant to be is noted. The short ones bound how long an answer waits. */
function quick(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const pause = (limits.youngPausesMilliseconds as readonly number[]).includes(milliseconds);
  if (pause) naps.push(milliseconds);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, pause ? 20 : milliseconds);
    timer.unref();
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    });
  });
}

/** Noise, of which no JPEG is small. */
async function noisy(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const create = { width: 700, height: 700, channels: 3, background: 'grey', noise } as const;
  return sharp({ create }).jpeg({ quality: 95 }).toBuffer();
}

describe('somebody without a mailbox', () => {
  it.each([
    ['their own photo', { from: 'diego', in: 'group', text: 'set my photo' }, '/me'],
    [
      'somebody else’s photo',
      { from: 'nestor', in: 'group', text: 'set photo of @{diego}' },
      '/users/0b1ec7d0-0000-4000-8000-000000000003',
    ],
    [
      'a photo by an administrator of photos',
      { from: 'megan', in: 'group', text: 'set photo of @{diego}' },
      '/users/0b1ec7d0-0000-4000-8000-000000000003',
    ],
  ] as const)(
    '%s is tried small, then lands by beta, and the card says so',
    async (_what, wish, path) => {
      house.tenant.people.diego.mailbox = false;
      const { answer } = await house.ask({ ...wish, images: inline(await noisy()) });
      const { seen } = await house.press(answer, { by: wish.from, in: wish.in, verb: 'confirm' });
      const isSet = (message: Message) =>
        message.id === seen.id && / is set$/.test(headingOf(message));
      const done = await house.teams.waitFor(wish.in, wish.from, isSet);
      expect(wordsOf(done)).toMatch(/There is no mailbox, so it is kept in Entra alone/);
      const puts = putsOf(house);
      expect(puts.map((put) => put.path)).toEqual([
        `/v1.0${path}/photo/$value`,
        `/v1.0${path}/photo/$value`,
        `/beta${path}/photo/$value`,
      ]);
      expect(puts[0]!.bodyBytes).toBeGreaterThan(limits.smallPhotoBytes);
      for (const put of puts.slice(1))
        expect(put.bodyBytes).toBeLessThanOrEqual(limits.smallPhotoBytes);
      expect(house.tenant.photos.get('diego')!.jpeg.equals(puts[2]!.body)).toBe(true);
    },
  );

  it('is promised no undo where version 1.0 shows no photo, because it removes none from Entra', async () => {
    house.tenant.people.diego.mailbox = false;
    await house.tenant.photos.set('diego', undefined);
    const here = { in: 'personal', from: 'diego' } as const;
    const images = inline(await noisy());
    const { answer } = await house.ask({ ...here, text: 'set my photo', images });
    await house.press(answer, { by: 'diego', in: 'personal', verb: 'confirm' });
    const isSet = ({ id, ...message }: Message) =>
      id === answer.id && / is set$/.test(headingOf(message));
    const done = await house.teams.waitFor('personal', 'diego', isSet);
    expect(wordsOf(done)).toMatch(/cannot be undone|cannot remove/);
    expect(JSON.stringify(done.card)).not.toMatch(/"verb":"undo"/);
    const said = await house.ask({ ...here, text: 'undo' });
    expect(wordsOf(said.answer)).toMatch(/cannot remove/);
    expect(house.tenant.photos.get('diego')).toBeDefined();
  });

  it('a small photo that version 1.0 takes stays there', async () => {
    const then = {
      kind: 'answer',
      status: 404,
      body: { error: { code: 'ErrorItemNotFound', message: '' } },
    } as const;
    const when = ({ bodyBytes }: { bodyBytes: number }) => bodyBytes > limits.smallPhotoBytes;
    house.faults.add({ service: 'graph', method: 'PUT', when, times: 9, then });
    const { answer } = await house.ask({
      from: 'diego',
      in: 'personal',
      images: inline(await noisy()),
    });
    const { seen } = await house.press(answer, { by: 'diego', in: 'personal', verb: 'confirm' });
    const isSet = (message: Message) =>
      message.id === seen.id && / is set$/.test(headingOf(message));
    const done = await house.teams.waitFor('personal', 'diego', isSet);
    expect(wordsOf(done)).not.toMatch(/Entra alone/);
    expect(putsOf(house).map(({ path }) => path.slice(0, 5))).toEqual(['/v1.0', '/v1.0']);
  });

  it('is told so where not even beta keeps it', async () => {
    house.tenant.people.diego.mailbox = false;
    house.tenant.settings.betaMailboxFallback = false;
    const seen = await change(house, { from: 'diego', in: 'personal', text: 'set my photo' });
    expect(wordsOf(seen)).toMatch(/no Exchange Online mailbox/);
    expect(house.tenant.photos.writes).toEqual([]);
  });
});

describe('a photo administrator', () => {
  const text = 'set photo of @{diego}';
  const notices = (viewer: PersonKey) =>
    house.teams
      .messages('personal', viewer)
      .filter((m) => /administrator of your organisation did/.test(wordsOf(m)));

  const uses = () => house.lines.filter(({ event }) => event === 'application.used');
  /** A use is logged when the owner has been told, which they may see first. */
  const logged = (count: number) => until('it is logged', () => uses().length === count);

  it('changes a photo with the app’s permission; the owner is told, and of an undo too', async () => {
    await house.teams.install('personal', 'diego');
    const before = house.tenant.photos.get('diego')!.jpeg;
    const proposal = await propose(house, { from: 'megan', in: 'channel', text });
    expect(wordsOf(proposal)).toMatch(/PhotoBot’s own permission.*owner of the photo will be told/);
    const { seen } = await house.press(proposal, { by: 'megan', in: 'channel', verb: 'confirm' });
    expect(headingOf(seen)).toBe('This person’s photo is set');
    const graph = house.requests.filter(({ service }) => service === 'graph');
    expect(graph.map((request) => claimsOf(request).scp)).toEqual(graph.map(() => undefined));
    const told = await house.teams.waitFor(
      'personal',
      'diego',
      (m) => headingOf(m) === 'Your photo was changed',
    );
    expect(wordsOf(told)).toContain('Megan Bowen');
    expect(buttonsOf(told)).toEqual(['Restore']);
    await logged(1);
    expect(uses()).toMatchObject([{ route: 'user-as-app', code: 'announced' }]);
    expect(house.printed()).not.toMatch(/Megan|Diego|contoso\.example/);

    await house.press(seen, { by: 'megan', in: 'channel', verb: 'undo' });
    await house.teams.waitFor(
      'personal',
      'diego',
      (m) => headingOf(m) === 'Your photo was put back',
    );
    await logged(2);
    expect(house.tenant.photos.get('diego')!.jpeg.equals(before)).toBe(true);
    expect(house.tenant.photos.writes.map(({ by }) => by)).toEqual(['application', 'application']);
  });

  it('the owner of a contact is told, known by an earlier message', async () => {
    await house.ask({ from: 'adele', in: 'personal', text: 'help' });
    const told = (m: Message) => headingOf(m) === 'The photo of one of your contacts was changed';
    await change(house, {
      from: 'megan',
      in: 'personal',
      text: 'set contact photo of Dora Klein in adele@contoso.example contacts',
    });
    expect(wordsOf(await house.teams.waitFor('personal', 'adele', told))).toContain('Dora Klein');
    await logged(1);
  });

  it('the owner is not told where PhotoBot is not installed, or no more', async () => {
    await house.teams.install('personal', 'diego');
    await house.teams.uninstall('personal', 'diego');
    const before = notices('diego').length;
    await change(house, { from: 'megan', in: 'channel', text });
    await logged(1);
    expect(uses()).toMatchObject([{ code: 'not_installed' }]);
    expect(notices('diego')).toHaveLength(before);
  });

  it('is nobody who is not on the list', async () => {
    const mine = await change(house, {
      from: 'diego',
      in: 'channel',
      text: 'set photo of @{megan}',
    });
    expect(wordsOf(mine)).toMatch(/Only a User, People or Global Administrator/);
    const contacts = 'set contact photo of Dora Klein in @{adele} contacts';
    const theirs = await propose(house, { from: 'nestor', in: 'channel', text: contacts });
    expect(wordsOf(theirs)).toMatch(/Only people on PhotoBot’s list of photo administrators/);
    const roles = house.requests
      .filter(({ service }) => service === 'graph')
      .map((r) => claimsOf(r).roles);
    expect(roles.filter(Boolean)).toEqual([]);
    expect(house.tenant.photos.writes).toEqual([]);
  });
});

describe('a group that was just created', () => {
  const text = 'set group photo of Fresh Group';
  const fresh = () =>
    house.tenant.addGroup('fresh', { displayName: 'Fresh Group', provisioned: false });

  it('is tried again after pauses, until its place for a photo is there', async () => {
    const group = fresh();
    const seen = await propose(house, { from: 'adele', in: 'channel', text });
    naps.length = 0;
    const watch = setInterval(() => (group.provisioned = naps.length > 1), 5);
    const done = await house.press(seen, { in: 'channel', verb: 'confirm' });
    clearInterval(watch);
    expect(headingOf(done.seen)).toBe('The group photo is set');
    expect(naps.slice(0, 2)).toEqual(limits.youngPausesMilliseconds.slice(0, 2));
  });

  it('is too new when it takes longer, and Try again works later', async () => {
    const group = fresh();
    const seen = await change(house, { from: 'adele', in: 'channel', text });
    expect(wordsOf(seen)).toMatch(/group is so new that Microsoft 365 is still making it/);
    expect(buttonsOf(seen)).toEqual(['Try again', 'Cancel']);
    group.provisioned = true;
    const done = await house.press(seen, { in: 'channel', verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('The group photo is set');
  });
});

describe('by default, the photo policy of the organisation', () => {
  const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
  const own = (from: PersonKey) => ({ from, in: 'personal', text: 'set my photo' }) as const;
  const policyReads = () =>
    house.graphCalls().filter((call) => call.includes('photoUpdateSettings'));
  // A bot of its own each time, which knows nothing of the policy yet.
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(async () => {
    await house.close();
    house = shared;
  });

  it('is asked for with a sign-in at hand, once for everybody, and refuses before the click', async () => {
    house.tenant.consents.grant('PeopleSettings.Read.All');
    await change(house, own('diego'));
    house.tenant.settings.policy = { source: 'onPremises', allowedRoles: null };
    const { answer } = await house.ask({ ...own('diego'), images: inline(picture('small.jpg')) });
    expect(wordsOf(answer)).toMatch(/in its own directory, so they cannot be changed/);
    expect(buttonsOf(answer)).toEqual([]);
    await change(house, own('adele'));
    await house.ask({ ...own('adele'), images: inline(picture('small.jpg')) });
    expect(policyReads()).toEqual(['GET /beta/admin/people/photoUpdateSettings']);
    const [read] = house.requests.filter(({ path }) => path.endsWith('photoUpdateSettings'));
    expect(claimsOf(read!).scp).toBe('PeopleSettings.Read.All');
  });

  it('lets only holders of its roles pass', async () => {
    await change(house, own('diego'));
    await change(house, own('nestor'));
    house.tenant.consents.grant('PeopleSettings.Read.All');
    house.tenant.settings.policy = { source: 'cloud', allowedRoles: [` ${globalAdministrator} `] };
    const { answer } = await house.ask({ ...own('diego'), images: inline(picture('small.jpg')) });
    expect(wordsOf(answer)).toMatch(/only certain administrators may change photos/);
    expect(headingOf(await change(house, own('nestor')))).toBe('Your photo is set');
  });

  it('is explained after the click where nobody may read it', async () => {
    await change(house, own('diego'));
    house.tenant.settings.policy = { source: 'onPremises', allowedRoles: null };
    const seen = await change(house, own('diego'));
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(wordsOf(seen)).toMatch(/organisation does not let people change their photo/);
    expect(policyReads()).toEqual([]);
  });

  it('and beta is not asked unless the configuration says so', async () => {
    house.tenant.people.diego.mailbox = false;
    const seen = await change(house, own('diego'));
    expect(wordsOf(seen)).toMatch(/no Exchange Online mailbox/);
    expect(putsOf(house).filter(({ path }) => path.startsWith('/beta'))).toEqual([]);
  });
});
