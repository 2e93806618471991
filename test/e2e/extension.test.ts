import type { FaultAction } from '../../local/faults';
import { graphError } from '../../local/graph/errors';
import type { ExtensionResult, SentImage } from '../../local/start';
import { signOut } from './support/asking';
import { picture } from './support/house';
import { becomes } from './support/becomes';
import { picturesOf, wordsOf } from './support/words';
import { openedHouse } from './support/opened-house';

const house = openedHouse({ granted: ['Chat.Read', 'ChannelMessage.Read.All', 'Files.Read.All'] });

const photo = picture('small.jpg');
const hosted = [{ bytes: photo, as: 'hosted' as const }];

/** Somebody posts a picture, without a word to the bot. */
const post = async (place: 'channel' | 'group', images: readonly SentImage[] = hosted) => {
  const sent = await house.teams.send({
    from: 'diego',
    in: place,
    text: 'look',
    mention: false,
    images,
  });
  return sent.messageId;
};
const open = (
  by: 'adele' | 'diego' | 'gus',
  place: 'channel' | 'group',
  commandId: string,
  messageId: string,
) => house.teams.openAction({ by, in: place, commandId, context: 'message', messageId });
const words = (result: ExtensionResult) =>
  result.kind === 'dialog'
    ? JSON.stringify(result.dialog.card)
    : result.kind === 'message'
      ? result.text
      : result.kind;
const submit = async (result: ExtensionResult, button: string) => {
  if (result.kind !== 'dialog') throw new Error(`no dialog but ${words(result)}`);
  return house.teams.submitDialog({ dialog: result.dialog, button });
};

/** An answer that takes its time, and does nothing. */
const afterwards = (milliseconds: number, status: number, headers = {}): FaultAction => ({
  kind: 'custom',
  run: (_request, response) => {
    setTimeout(() => {
      response.writeHead(status, headers);
      response.end();
    }, milliseconds);
  },
});

describe('an action on somebody’s message', () => {
  it('is seen by nobody else, and reported in one’s own chat', async () => {
    await house.teams.install('personal', 'adele');
    const before = house.teams.messages('channel', 'diego').length;
    const messageId = await post('channel');
    const dialog = await open('adele', 'channel', 'set-team-photo', messageId);
    await submit(dialog, 'Confirm');
    const report = await house.teams.waitFor('personal', 'adele', ({ card }) =>
      JSON.stringify(card ?? {}).includes('The team photo is set'),
    );
    expect(house.teams.messages('channel', 'diego')).toHaveLength(before + 1);
    const { answer } = await house.ask({ in: 'channel', text: 'history' });
    expect(wordsOf(answer)).toMatch(/Set the team photo: Photo Team/);
    expect(picturesOf(answer)).toEqual([]);
    await house.press(report, { by: 'adele', in: 'personal', verb: 'undo' });
    await becomes(house, report, { in: 'personal' }, /is back$/);
    expect(house.tenant.photos.writes).toHaveLength(2);
  });

  it('is answered with the end each time that Confirm arrives', async () => {
    const messageId = await post('group');
    const dialog = await open('adele', 'group', 'set-my-photo', messageId);
    const then = { kind: 'delay', milliseconds: 400 } as const;
    house.faults.add({ service: 'graph', method: 'PUT', then });
    const first = submit(dialog, 'Confirm');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const answers = await Promise.all([first, submit(dialog, 'Confirm')]);
    for (const answer of answers) expect(words(answer)).toMatch(/Your photo is set/);
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it('is answered with the end where Confirm arrives twice and only one finds the sign-in', async () => {
    const dialog = await open('adele', 'group', 'set-my-photo', await post('group'));
    house.faults.add({
      service: 'tokenService',
      path: /GetToken$/i,
      then: afterwards(200, 429),
    });
    const then = { kind: 'delay', milliseconds: 600 } as const;
    house.faults.add({ service: 'graph', method: 'PUT', then });
    const answers = await Promise.all([submit(dialog, 'Confirm'), submit(dialog, 'Confirm')]);
    for (const answer of answers) expect(words(answer)).toMatch(/Your photo is set/);
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it('is gone on with in one’s own chat where it failed behind the dialog', async () => {
    await house.teams.install('personal', 'adele');
    const dialog = await open('adele', 'group', 'set-my-photo', await post('group'));
    const then = afterwards(2500, 429, { 'retry-after': '40' });
    house.faults.add({ service: 'graph', method: 'PUT', then });
    expect(words(await submit(dialog, 'Confirm'))).toMatch(/Setting your photo …/);
    const report = await house.teams.waitFor('personal', 'adele', ({ card }) =>
      JSON.stringify(card ?? {}).includes('Try again'),
    );
    house.forward(41_000);
    const { seen } = await house.press(report, { in: 'personal', verb: 'confirm' });
    expect(seen.id).toBe(report.id);
    expect(JSON.stringify(seen.card)).toMatch(/Your photo is set/);
  });

  it('lets one change the crop, and cancel', async () => {
    const messageId = await post('group');
    const dialog = await open('adele', 'group', 'set-my-photo', messageId);
    const cropped = await submit(dialog, 'Left');
    expect(words(cropped)).toMatch(/Crop: Left/);
    const cancelled = await submit(cropped, 'Cancel');
    expect(words(cancelled)).toMatch(/Cancelled/);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it.each([
    ['a message without a picture', 'channel', [], /no picture/],
    ['a team in a group chat', 'group', hosted, /no team in this conversation/],
  ] as const)('says what is wrong with %s', async (_what, place, images, expected) => {
    const messageId = await post(place, images);
    const answer = await open('adele', place, 'set-team-photo', messageId);
    expect(words(answer)).toMatch(expected);
  });

  it('is refused to members by Graph, and the dialog says why', async () => {
    const messageId = await post('channel');
    const dialog = await open('diego', 'channel', 'set-team-photo', messageId);
    const done = await submit(dialog, 'Confirm');
    expect(words(done)).toMatch(/Only an owner/);
  });

  it('does nothing for a button that somebody else made up', async () => {
    const messageId = await post('group');
    const dialog = await open('adele', 'group', 'set-my-photo', messageId);
    if (dialog.kind !== 'dialog') throw new Error('no dialog');
    const change = /"change":"([^"]+)"/.exec(words(dialog))?.[1];
    const theirs = await open('diego', 'group', 'set-my-photo', messageId);
    if (theirs.kind !== 'dialog') throw new Error('no dialog');
    const tampered = await house.teams.submitDialog({
      dialog: theirs.dialog,
      data: { verb: 'confirm', change },
    });
    expect(words(tampered)).toMatch(/Only Adele Vance/);
    expect(house.tenant.photos.writes).toEqual([]);
  });
});

it('answers within the time that Teams gives, however slow Graph is, and goes on by Continue', async () => {
  const messageId = await post('group');
  const slow = house.faults.add({
    service: 'graph',
    path: /messages/,
    times: Infinity,
    then: { kind: 'delay', milliseconds: 2500 },
  });
  const waiting = await open('adele', 'group', 'set-my-photo', messageId);
  expect(waiting.milliseconds).toBeLessThan(2500);
  expect(words(waiting)).toMatch(/looking for the picture/);
  slow.remove();
  let dialog = waiting;
  for (let tries = 0; tries < 20 && !/Set your photo/.test(words(dialog)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    dialog = await submit(dialog, 'Continue');
  }
  expect(words(await submit(dialog, 'Confirm'))).toMatch(/Your photo is set/);
  expect(house.tenant.photos.writes).toHaveLength(1);
});

it('asks to be added to a team where it is not, and goes on when it was', async () => {
  await house.teams.uninstall('channel');
  const messageId = await post('channel');
  const missing = await open('adele', 'channel', 'set-team-photo', messageId);
  expect(words(missing)).toMatch(/Add PhotoBot to this team/);
  const dialog = await submit(missing, 'Add PhotoBot to this team');
  expect(words(dialog)).toMatch(/Set the team photo\?/);
  await house.teams.install('channel');
});

it('works for one’s own photo in a chat where PhotoBot is not', async () => {
  await house.teams.uninstall('group');
  const messageId = await post('group');
  const dialog = await open('adele', 'group', 'set-my-photo', messageId);
  expect(words(await submit(dialog, 'Confirm'))).toMatch(/Your photo is set/);
  await house.teams.install('group');
});

describe('the search', () => {
  let before = 0;
  beforeEach(() => void (before = house.lines.length));
  const searchLines = () =>
    house.lines.slice(before).filter(({ event }) => String(event).startsWith('search.'));
  const find = (name: string) =>
    house.teams.search({ by: 'adele', in: 'channel', commandId: 'photo-of', parameters: { name } });

  it('finds people, teams and groups with their photos, and puts one into a message', async () => {
    const found = await find('Diego');
    if (found.kind !== 'results') throw new Error(words(found));
    expect(found.results.map(({ title }) => title)).toEqual(['Diego Siciliani']);
    expect(found.results[0]?.image).toMatch(/^data:image\/jpeg;base64,/);
    const card = found.results[0]?.card;
    await house.teams.send({ from: 'adele', in: 'channel', ...(card && { card }) });
    expect(JSON.stringify(house.teams.messages('channel', 'diego').at(-1)?.card)).toContain(
      'Diego Siciliani',
    );
  });

  it('finds nothing without a name, and teams and groups by theirs', async () => {
    const groups = await find('Holiday');
    if (groups.kind !== 'results') throw new Error(words(groups));
    expect(groups.results).toHaveLength(2);
    const none = await find('Nobody at all');
    expect(none).toMatchObject({ kind: 'results', results: [] });
  });

  it('shows whom it found without the photos that take too long', async () => {
    const slow = house.faults.add({
      service: 'graph',
      path: /photo/,
      times: Infinity,
      then: { kind: 'delay', milliseconds: 10_000 },
    });
    const found = await find('Diego');
    slow.remove();
    if (found.kind !== 'results') throw new Error(words(found));
    expect(found.milliseconds).toBeLessThan(2000);
    expect(found.results).toMatchObject([{ title: 'Diego Siciliani' }]);
    expect(found.results[0]?.image).toBeUndefined();
    expect(JSON.stringify(found.results[0]?.card)).not.toContain('No photo');
  });

  it('shows whom it found without the groups that take too long', async () => {
    const then = { kind: 'delay', milliseconds: 10_000 } as const;
    const slow = house.faults.add({ service: 'graph', path: /groups/, times: Infinity, then });
    const found = await find('Diego');
    slow.remove();
    if (found.kind !== 'results') throw new Error(words(found));
    expect(found.milliseconds).toBeLessThan(2000);
    expect(found.results).toMatchObject([{ title: 'Diego Siciliani' }]);
    expect(found.results[0]?.image).toMatch(/^data:image/);
  });

  it('gives up in time where Graph does not answer, and says so', async () => {
    const slow = house.faults.add({
      service: 'graph',
      path: /users|groups|joinedTeams/,
      times: Infinity,
      then: { kind: 'delay', milliseconds: 10_000 },
    });
    const found = await find('Diego');
    slow.remove();
    expect(found.milliseconds).toBeLessThan(2000);
    expect(words(found)).toMatch(/search again in a moment/);
  });

  it.each([
    [403, 'ErrorAccessDenied'],
    [404, 'ErrorNonExistentMailbox'],
    [404, 'ErrorItemNotFound'],
    [403, 'ErrorQuotaExceeded'],
    [403, 'ErrorAccountDisabled'],
    // No storage is full where nothing is sent: this is an outage.
    [507, '', /search again in a minute/],
  ] as const)('says of a list that failed with %i %s nothing of photos', async (...row) => {
    const [status, code, said = /administrator|guest/] = row;
    const then = { kind: 'answer', ...graphError(status, code) } as const;
    const failing = house.faults.add({ service: 'graph', path: /users$/, times: Infinity, then });
    const found = await find('Diego');
    failing.remove();
    expect(words(found)).toMatch(said);
    expect(words(found)).not.toMatch(/photo|mailbox/);
    expect(searchLines()[0]).toMatchObject({
      event: 'search.part_refused',
      target: 'user',
      status,
    });
  });

  it('says in the log which answer has kept back a photo', async () => {
    const path = /users\/[^/]+\/photo\/\$value$/;
    const then = { kind: 'answer', ...graphError(403, 'ErrorAccessDenied') } as const;
    const refused = house.faults.add({ service: 'graph', path, times: Infinity, then });
    const found = await find('Diego');
    refused.remove();
    expect(found).toMatchObject({ kind: 'results', results: [{ title: 'Diego Siciliani' }] });
    const [line] = house.lines.filter((each) => each['event'] === 'search.photo_refused');
    expect(line).toMatchObject({
      level: 'info',
      code: 'graph.not_shown',
      target: 'user',
      status: 403,
    });
    expect(line).toHaveProperty('requestId');
  });

  it('does not say that there is nobody where it could not look', async () => {
    const then = { kind: 'answer', status: 503, headers: { 'retry-after': '120' } } as const;
    const failing = house.faults.add({ service: 'graph', path: /users$/, times: Infinity, then });
    const found = await find('Diego');
    const others = await find('Holiday');
    failing.remove();
    expect(words(found)).toMatch(/try again|search again/i);
    expect(others).toMatchObject({
      kind: 'results',
      results: [{}, {}, { title: 'Not searched: people' }],
    });
    expect(others.kind === 'results' && others.results[2]?.text).toMatch(/search again in/i);
    expect(searchLines().slice(0, 2)).toMatchObject([
      { event: 'search.part_refused', code: 'graph.busy', target: 'user', status: 503 },
      { event: 'search.refused', code: 'graph.busy', status: 503 },
    ]);
  });

  it.each([
    ['Request_UnsupportedQuery', 400, /refuses this/, 'graph.refused'],
    ['BadRequest', 400, /could not do this/, 'graph.failed'],
    ['InvalidAuthenticationToken', 401, /sign-in has expired\. Please search again/, undefined],
  ] as const)(
    'says what %s was, where nothing could be searched',
    async (code, status, say, as) => {
      // Long enough for what an earlier test asked to be left alone.
      house.forward(130_000);
      const body = JSON.stringify({ error: { code, message: '' } });
      const headers = { 'content-type': 'application/json', 'request-id': 'r-1' };
      const failing = house.faults.add({
        service: 'graph',
        path: /users$|groups$|joinedTeams$/,
        times: Infinity,
        then: { kind: 'answer', status, headers, body },
      });
      const found = await find('Diego');
      failing.remove();
      expect(words(found)).toMatch(say);
      expect(words(found)).not.toMatch(/is slow|Try again/);
      const line = searchLines().find(({ event }) => event === 'search.refused');
      expect(line).toMatchObject({ status, requestId: 'r-1', ...(as && { code: as }) });
    },
  );

  it('says how a permission is granted, and finds those for whom there is one', async () => {
    const scopes = ['User.ReadBasic.All', 'Team.ReadBasic.All', 'GroupMember.Read.All'];
    for (const scope of scopes) house.tenant.consents.revoke(scope);
    await signOut(house, 'adele');
    const nothing = await find('Diego');
    for (const scope of scopes.slice(1)) house.tenant.consents.grant(scope);
    const groups = await find('Holiday');
    const nobody = await find('Diego');
    house.tenant.consents.grant('User.ReadBasic.All');
    expect(words(nothing)).toMatch(/“show photo of” with the name/);
    expect(groups).toMatchObject({
      kind: 'results',
      results: [{}, {}, { title: 'Not searched: people' }],
    });
    expect(groups.kind === 'results' && groups.results[2]?.text).toMatch(
      /“show photo of” with the name/,
    );
    expect(words(nobody)).toMatch(
      /^I need a permission to find people.*“show photo of” with the name/,
    );
    expect(searchLines().at(-1)).toMatchObject({
      event: 'search.refused',
      code: 'auth.consent_needed',
    });
  });
});
