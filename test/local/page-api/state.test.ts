import { stateView } from '../../../local/page-api/state';
import { createSwitches } from '../../../local/page-api/switches';
import type { PageServer } from '../../../local/page-server';
import { openPageServer } from '../../../local/page-server';
import { photoSwitches } from '../../../cli/local/photo-switches';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { contactOf } from '../../../local/tenant/contacts';
import type { LocalTenant, PersonKey } from '../../../local/types';
import { picture } from '../support';

let local: LocalTenant;
let page: PageServer;
beforeAll(async () => {
  local = await startPhotobotTenant();
  page = await openPageServer({ local, port: 0, switches: photoSwitches });
});
afterAll(async () => {
  await page.close();
  await local.close();
});

const state = (viewer: PersonKey = 'adele') =>
  stateView(local, viewer, { switches: createSwitches(local, photoSwitches), skipped: () => 0 });

async function post(path: string, body: object): Promise<number> {
  const response = await fetch(page.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.status;
}

describe('photos on the page', () => {
  it('are those of every group and team but the one that is shown beside them', () => {
    const { groups } = state();
    const named = groups.map(({ about, key, name }) => [key, name, about]);
    expect(groups.map(({ key }) => key)).not.toContain('teamGroup');
    expect(named).toEqual(
      expect.arrayContaining([
        ['group:marketing', 'Marketing', 'Campaigns and events'],
        ['group:allStaff', 'All Staff', 'Dynamic group'],
        ['group:legacySales', 'Legacy Sales', 'From on premises'],
        ['team:launchTeam', 'Launch Team', 'Team'],
        ['group:launchTeam', 'Launch Team', 'Its Microsoft 365 group'],
        ['team:retiredProject', 'Retired Project', 'Archived team'],
      ]),
    );
  });

  it('are those of the viewer’s contacts, and of nobody else’s', () => {
    expect(state('adele').contacts.map(({ about, name }) => [name, about])).toEqual([
      ['Bob Jones', 'Fabrikam'],
      ['Bob Smith', 'Woodgrove'],
      ['Carla Mai', 'Tailspin Toys'],
      ['Dora Klein', 'Litware · Suppliers'],
    ]);
    expect(state('megan').contacts).toHaveLength(2);
    expect(state('gus').contacts).toEqual([]);
  });

  it('are given by keys that stand in an address', async () => {
    const { id } = contactOf(local.tenant.addressBooks.adele, 'Bob Jones');
    const key = `contact:adele:${id}` as const;
    const jpeg = await picture();
    await local.tenant.photos.set(key, jpeg);
    const response = await fetch(`${page.origin}/api/photos/${encodeURIComponent(key)}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(jpeg)).toBe(true);
    const [shown] = state().contacts;
    expect(shown).toMatchObject({ key, photo: { bytes: jpeg.length, width: 96 } });
  });
});

describe('permissions on the page', () => {
  it('are all that the bot can ask for', () => {
    const scopes = state().consents.map(({ granted, scope }) => [scope, granted.length > 0]);
    expect(Object.fromEntries(scopes)).toEqual({
      'User.Read': true,
      'User.ReadWrite': true,
      'User.ReadBasic.All': true,
      'Team.ReadBasic.All': true,
      'TeamSettings.ReadWrite.All': true,
      'ProfilePhoto.ReadWrite.All': true,
      'GroupMember.Read.All': true,
      'Contacts.ReadWrite': true,
      'Group.ReadWrite.All': false,
      'User.ReadWrite.All': false,
      'PeopleSettings.Read.All': false,
      'Chat.Read': false,
      'ChannelMessage.Read.All': false,
      'Files.Read.All': false,
    });
  });

  it('of the app itself are granted and taken back', async () => {
    const role = 'Contacts.ReadWrite';
    expect(await post('/api/application-roles', { role, granted: true })).toBe(200);
    expect(await post('/api/application-roles', { role, granted: true })).toBe(200);
    expect(local.tenant.settings.applicationRoles).toEqual([role]);
    expect(state().applicationRoles).toContainEqual({ role, granted: true });
    expect(await post('/api/application-roles', { role, granted: false })).toBe(200);
    expect(local.tenant.settings.applicationRoles).toEqual([]);
    const unknown = { role: 'Mail.Send', granted: true };
    expect(await post('/api/application-roles', unknown)).toBe(400);
  });
});

describe('the language of a person', () => {
  const speak = (language: string) => post('/api/languages', { as: 'diego', language });

  it('is their own, and what their Teams sends', async () => {
    expect(await speak('ja-JP')).toBe(200);
    expect([state('diego').language, state('adele').language]).toEqual(['ja-JP', 'en-US']);
    expect(local.tenant.people.diego.locale).toBe('ja-JP');
    expect(await speak('en-US')).toBe(200);
  });

  it('is one that the page offers', async () => {
    expect(await speak('tlh')).toBe(400);
    expect(state('diego').language).toBe('en-US');
  });
});

describe('switches', () => {
  it('take the mailbox of who turns them, and give it back', async () => {
    const { people } = local.tenant;
    const turn = (on: boolean) => post('/api/switches', { id: 'noMailbox', on, as: 'megan' });
    expect(await turn(true)).toBe(200);
    expect([people.megan.mailbox, people.adele.mailbox]).toEqual([false, true]);
    expect(state('megan').contacts).toEqual([]);
    expect(await turn(false)).toBe(200);
    expect(people.megan.mailbox).toBe(true);
  });

  it('are on for one person and off for another', () => {
    const switches = createSwitches(local, photoSwitches);
    switches.turn('noMailbox', true, 'diego');
    const on = (viewer: PersonKey) =>
      switches.list(viewer).find(({ id }) => id === 'noMailbox')?.on;
    expect([on('diego'), on('adele')]).toEqual([true, false]);
    switches.turn('noMailbox', false, 'diego');
  });

  it('move the source of photos on premises', async () => {
    const turn = (on: boolean) => post('/api/switches', { id: 'photosOnPremises', on });
    await turn(true);
    expect(local.tenant.settings.policy.source).toBe('onPremises');
    await turn(false);
    expect(local.tenant.settings.policy).toEqual({ source: null, allowedRoles: null });
  });
});
