import { startPhotobotTenant } from '../../../cli/local/tenant';
import { contactOf } from '../../../local/tenant/contacts';
import type { LocalTenant, PhotoKey } from '../../../local/types';
import { outcome, picture } from '../support';
import { GraphCaller } from './graph-caller';

let local: LocalTenant;
let jpeg: Buffer;
let graph: GraphCaller;
beforeAll(async () => {
  [local, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

const contacts = 'Contacts.ReadWrite';
const photos = 'ProfilePhoto.ReadWrite.All';
type Form = [form: string, path: () => string, scope: string, key: () => PhotoKey, write: number];

const dora = () => contactOf(local.tenant.addressBooks.adele, 'Dora Klein');
const bob = () => contactOf(local.tenant.addressBooks.adele, 'Bob Jones');
const doraKey = (): PhotoKey => `contact:adele:${dora().id}`;
const adele = () => local.tenant.people.adele;
const inFolder = (folders: string) =>
  `${folders}/${encodeURIComponent(dora().parentFolderId)}/contacts/${encodeURIComponent(dora().id)}`;

const forms: Form[] = [
  ['/me', () => '/v1.0/me', 'User.ReadWrite', () => 'adele', 200],
  ['/me in beta', () => '/beta/me', 'User.ReadWrite', () => 'adele', 200],
  ['/users/{id}', () => `/v1.0/users/${adele().objectId}`, 'User.ReadWrite', () => 'adele', 200],
  [
    '/users/{upn} in beta',
    () => `/beta/users/${adele().userPrincipalName}`,
    'User.ReadWrite',
    () => 'adele',
    200,
  ],
  [
    '/groups/{id}',
    () => `/v1.0/groups/${local.tenant.groups.marketing.id}`,
    photos,
    () => 'group:marketing',
    200,
  ],
  [
    '/teams/{id}',
    () => `/v1.0/teams/${local.tenant.groups.launchTeam.id}`,
    'TeamSettings.ReadWrite.All',
    () => 'team:launchTeam',
    204,
  ],
  [
    '/me/contacts/{id}',
    () => `/v1.0/me/contacts/${encodeURIComponent(dora().id)}`,
    contacts,
    doraKey,
    200,
  ],
  [
    '/me/contactfolders/{id}/contacts/{id}',
    () => `/v1.0/me/${inFolder('contactfolders')}`,
    contacts,
    doraKey,
    200,
  ],
  [
    '/users/{upn}/contacts/{id}',
    () => `/v1.0/users/${adele().userPrincipalName}/contacts/${encodeURIComponent(dora().id)}`,
    contacts,
    doraKey,
    200,
  ],
  [
    '/users/{id}/contactFolders/{id}/contacts/{id}',
    () => `/v1.0/Users/${adele().objectId}/${inFolder('contactFolders')}`,
    contacts,
    doraKey,
    200,
  ],
];

describe.each(forms)('%s', (form, path, scope, key, written) => {
  const token = () => local.tokens.graph('adele', [scope]);

  it.each(['PUT', 'PATCH'])('takes a photo by %s and gives it back', async (method) => {
    expect((await graph.write(path(), token(), { method })).status).toBe(written);
    const stored = local.tenant.photos.get(key());
    expect(local.tenant.photos.writes.at(-1)).toMatchObject({ key: key(), by: 'adele' });
    const bytes = await graph.call(`${path()}/photo/$value`, { token: token() });
    expect(Buffer.from(await bytes.arrayBuffer()).equals(jpeg)).toBe(true);
    const metadata = await graph.call(`${path()}/photo`, { token: token() });
    expect(await metadata.json()).toMatchObject({
      '@odata.mediaContentType': 'image/jpeg',
      '@odata.mediaEtag': stored?.etag,
      width: 96,
      height: 96,
    });
  });

  it('takes no photo where the metadata are', async () => {
    for (const method of ['PUT', 'PATCH']) {
      const call = { method, token: token(), body: jpeg, type: 'image/jpeg' };
      expect((await graph.call(`${path()}/photo`, call)).status).toBe(405);
    }
  });

  const removable = !/contact|team/i.test(form);
  it(`${removable ? 'gives' : 'never gives'} the photo up`, async () => {
    const call = { method: 'DELETE', token: token() };
    const answer = await graph.call(`${path()}/photo/$value`, call);
    expect(answer.status).toBe(removable ? 200 : 405);
    if (removable) expect(local.tenant.photos.get(key())).toBeUndefined();
  });
});

describe('contacts', () => {
  const token = () => local.tokens.graph('adele', [contacts]);

  it('have ids as Exchange makes them', () => {
    expect(bob().id).toMatch(/^[\w-]{100,}=*$/);
    for (const letter of ['-', '_', '=']) expect(bob().id).toContain(letter);
  });

  it.each<[string, () => string, string]>([
    ['nobody', () => 'me/contacts/AAMk', '404 ErrorItemNotFound'],
    [
      'somebody in another folder',
      () => `me/contactfolders/${dora().parentFolderId}/contacts/${bob().id}`,
      '404 ErrorItemNotFound',
    ],
    [
      'a contact of somebody else',
      () => `me/contacts/${contactOf(local.tenant.addressBooks.megan, 'Erik Lund').id}`,
      '404 ErrorItemNotFound',
    ],
    [
      'the address book of somebody else',
      () =>
        `users/${local.tenant.people.megan.objectId}/contacts/${contactOf(local.tenant.addressBooks.megan, 'Erik Lund').id}`,
      '403 ErrorAccessDenied',
    ],
    ['the book of nobody', () => 'users/nobody/contacts/AAMk', '404 Request_ResourceNotFound'],
  ])('are not found for %s', async (_who, path, expected) => {
    expect(await outcome(await graph.write(`/v1.0/${path()}`, token()))).toBe(expected);
    const read = graph.call(`/v1.0/${path()}/photo`, { token: token() });
    expect(await outcome(await read)).toBe(expected);
  });

  it('need a mailbox', async () => {
    adele().mailbox = false;
    const answer = await graph.write(`/v1.0/me/contacts/${bob().id}`, token());
    adele().mailbox = true;
    expect(await outcome(answer)).toBe('404 MailboxNotEnabledForRESTAPI');
  });

  it('may be read with the permission to read, and without a photo say so', async () => {
    const path = `/v1.0/me/contacts/${bob().id}`;
    const read = graph.get(`${path}/photo`, 'adele', 'Contacts.Read');
    expect(await outcome(await read)).toBe('404 ImageNotFound');
    const write = graph.write(path, local.tokens.graph('adele', ['Contacts.Read']));
    expect(await outcome(await write)).toBe('403 ErrorAccessDenied');
  });
});
