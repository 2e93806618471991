import type { ExtensionResult, PersonKey, PlaceKey } from '../../local/start';
import { change, propose, putsOf, signOut } from './support/asking';
import type { House } from './support/house';
import { inline, openHouse, picture } from './support/house';

let house: House;
beforeEach(async () => {
  house = await openHouse({ environment: { STORE: 'sqlite' } });
});
afterEach(() => house.close());

type Where = { readonly by?: PersonKey; readonly in: PlaceKey };
type Command = 'set-my-photo' | 'set-team-photo';

const open = (
  commandId: Command,
  { by = 'adele', in: place }: Where,
  context: 'compose' | 'commandBox' = 'compose',
) => house.teams.openAction({ by, in: place, commandId, context });
const words = (result: ExtensionResult) =>
  result.kind === 'dialog'
    ? JSON.stringify(result.dialog.card)
    : result.kind === 'message'
      ? result.text
      : result.kind;
const submit = (result: ExtensionResult, button: string, data?: object) => {
  if (result.kind !== 'dialog') throw new Error(`no dialog but ${words(result)}`);
  return house.teams.submitDialog({ dialog: result.dialog, button, ...(data && { data }) });
};
/** Presses the row of a photo, by its number. */
const choose = (result: ExtensionResult, choice: number) =>
  submit(result, 'Cancel', { verb: 'choose', change: idIn(result), part: 'recent', choice });
const idIn = (result: ExtensionResult) => /"change":"([^"]+)"/.exec(words(result))?.[1] ?? 'none';
const rows = (result: ExtensionResult) => words(result).match(/"verb":"choose"/g) ?? [];
const setOwn = (from: PersonKey = 'adele') =>
  change(house, { from, in: 'personal', text: 'set my photo' });
const writes = () => house.tenant.photos.writes.map(({ by, key }) => `${by} ${key}`);
const writtenBytes = () => putsOf(house).map(({ body }) => body.toString('base64'));

describe('an action without a message', () => {
  it.each(['compose', 'commandBox'] as const)(
    'in %s makes a photo that was set lately the team’s, to the byte, and can be undone',
    async (context) => {
      await setOwn();
      const offered = await open('set-team-photo', { in: 'channel' }, context);
      expect(offered.signIn).toBe('none');
      expect(words(offered)).toMatch(/Adele Vance \(own photo\).*Set just now/);
      const proposal = await submit(offered, 'Adele Vance (own photo). Set just now. Photo 1 of 1');
      expect(words(proposal)).toMatch(/Set the team photo\?/);
      expect(writes()).toEqual(['adele adele']);
      expect(words(await submit(proposal, 'Confirm'))).toMatch(/The team photo is set/);
      expect(writes()).toEqual(['adele adele', 'adele team']);
      const [first, second] = writtenBytes();
      expect(second).toBe(first);
      const report = await house.teams.waitFor('personal', 'adele', ({ card }) =>
        JSON.stringify(card ?? {}).includes('The team photo is set'),
      );
      await house.press(report, { in: 'personal', verb: 'undo' });
      expect(writes()).toHaveLength(3);
    },
  );

  it('reports the team’s photo in the channel, where no chat of one’s own is known', async () => {
    await change(house, { from: 'adele', in: 'group', text: 'set my photo' });
    const root = await house.teams.send({
      from: 'adele',
      in: 'channel',
      text: 'look',
      mention: false,
    });
    const offered = await house.teams.openAction({
      by: 'adele',
      in: 'channel',
      thread: root.messageId,
      commandId: 'set-team-photo',
      context: 'compose',
    });
    await submit(await choose(offered, 0), 'Confirm');
    const report = await house.teams.waitFor('channel', 'diego', ({ card }) =>
      JSON.stringify(card ?? {}).includes('The team photo is set'),
    );
    expect(report.thread).toBe(root.messageId);
  });

  it('offers the newest first, each picture once, and lets one crop it anew', async () => {
    await setOwn();
    await change(house, { from: 'adele', in: 'channel', text: 'set team photo' });
    await change(house, { from: 'adele', in: 'channel', text: 'set team photo whole' });
    const offered = await open('set-my-photo', { in: 'personal' });
    expect(rows(offered)).toHaveLength(2);
    const newest = await choose(offered, 0);
    expect(words(newest)).toMatch(/Set your photo\?.*Crop: Whole/);
    expect(words(await submit(newest, 'Left'))).toMatch(/Crop: Left/);
  });

  it('without such a photo says what to write, which then works, and signs nobody in', async () => {
    await signOut(house, 'adele');
    const offered = await open('set-team-photo', { in: 'channel' });
    expect(offered.signIn).toBe('none');
    expect(rows(offered)).toEqual([]);
    expect(words(offered)).toContain('https://teams.microsoft.com/l/chat/0/0?users=28:');
    const written = /"text":"(set team photo of [^}]*)","weight"/.exec(words(offered))?.[1] ?? '';
    const text = JSON.parse(`"${written}"`) as string;
    const proposal = await propose(house, { from: 'adele', in: 'personal', text });
    expect(JSON.stringify(proposal.card)).toMatch(/Set the team photo\?/);
  });

  it('signs in when it opens, because nobody can be in a dialog', async () => {
    await setOwn();
    await signOut(house, 'adele');
    const offered = await open('set-my-photo', { in: 'group' });
    expect(offered.signIn).toBe('byHand');
    const proposal = await choose(offered, 0);
    expect(words(await submit(proposal, 'Confirm'))).toMatch(/Your photo is set/);
  });

  it.each([
    ['group', /personal chat with the name of a team.*Launch Team.*l\/chat/],
    ['personal', /picture here with the name of a team.*Launch Team/],
  ] as const)('says what to do about a team in the %s chat', async (place, expected) => {
    await setOwn();
    const answer = await open('set-team-photo', { in: place }, 'commandBox');
    expect(words(answer)).toMatch(expected);
    expect(rows(answer)).toEqual([]);
  });

  it('asks to be added to a team where it is not, and goes on when it was', async () => {
    await setOwn();
    await house.teams.uninstall('channel');
    const missing = await open('set-team-photo', { in: 'channel' });
    expect(words(missing)).toMatch(/Add PhotoBot to this team/);
    const offered = await submit(missing, 'Add PhotoBot to this team');
    expect(rows(offered)).toHaveLength(1);
    expect(words(await choose(offered, 0))).toMatch(/Set the team photo\?/);
  });

  it('answers in time although Graph does not', async () => {
    await setOwn();
    house.faults.add({
      service: 'graph',
      path: /./,
      times: Infinity,
      then: { kind: 'delay', milliseconds: 3000 },
    });
    const offered = await open('set-team-photo', { in: 'channel' });
    const proposal = await choose(offered, 0);
    const applying = await submit(proposal, 'Confirm');
    expect(words(applying)).toMatch(/Setting the team photo …/);
    for (const each of [offered, proposal, applying]) expect(each.milliseconds).toBeLessThan(2500);
    house.faults.clear();
  });
});

describe('a photo that was set lately', () => {
  it('is offered to nobody else, nor given to whoever makes its choice up', async () => {
    await setOwn();
    const mine = await open('set-my-photo', { in: 'group' });
    const theirs = await open('set-my-photo', { by: 'diego', in: 'group' });
    expect(rows(theirs)).toEqual([]);
    if (theirs.kind !== 'dialog') throw new Error(words(theirs));
    const press = (data: object) => house.teams.submitDialog({ dialog: theirs.dialog, data });
    const stolen = { verb: 'choose', change: idIn(mine), part: 'recent', choice: 0 };
    expect(words(await press(stolen))).toMatch(/Only Adele Vance/);
    expect(rows(await press({ ...stolen, change: idIn(theirs) }))).toEqual([]);
    expect(writes()).toEqual(['adele adele']);
  });

  it('is taken once, however often it is chosen, and never by another number', async () => {
    await setOwn();
    const offered = await open('set-my-photo', { in: 'group' });
    for (const odd of [7, -1]) expect(rows(await choose(offered, odd))).toHaveLength(1);
    const both = await Promise.all([choose(offered, 0), choose(offered, 0)]);
    for (const each of both) expect(words(each)).toMatch(/Set your photo\?/);
    const [one, other] = both;
    await Promise.all([submit(one, 'Confirm'), submit(other, 'Confirm')]);
    expect(writes()).toHaveLength(2);
  });

  it('is gone when its change was undone', async () => {
    const done = await setOwn();
    const offered = await open('set-my-photo', { in: 'group' });
    await house.press(done, { in: 'personal', verb: 'undo' });
    expect(words(await choose(offered, 0))).toMatch(/no longer have that picture/);
    expect(rows(await open('set-my-photo', { in: 'group' }))).toEqual([]);
  });

  it('is gone after a day, and its dialog lapses before', async () => {
    await setOwn();
    const offered = await open('set-my-photo', { in: 'group' });
    house.forward(16 * 60_000);
    expect(words(await choose(offered, 0))).toMatch(/has expired.*choose the action again/);
    const proposal = await choose(await open('set-my-photo', { in: 'group' }), 0);
    house.forward(16 * 60_000);
    expect(words(await submit(proposal, 'Confirm'))).toMatch(
      /has expired.*choose the action again/,
    );
    house.forward(24 * 3_600_000);
    expect(rows(await open('set-my-photo', { in: 'group' }))).toEqual([]);
  });

  it('is one of at most five', async () => {
    const names = ['orientation-1-rgb.jpg', 'photo.jpg', 'adobe-rgb.jpg', 'still.bmp'];
    for (const name of names) {
      for (const text of ['set my photo', 'set my photo upside down']) {
        const images = inline(picture(name));
        const { answer } = await house.ask({ in: 'personal', text, images });
        await house.press(answer, { in: 'personal', verb: 'confirm' });
      }
    }
    expect(rows(await open('set-my-photo', { in: 'group' }))).toHaveLength(5);
  });
});
