import { startPhotobotTenant } from '../../../../cli/local/tenant';
import { addContact } from '../../../../local/tenant/contacts';
import type { LocalTenant, PersonKey } from '../../../../local/types';
import { outcome, picture } from '../../support';
import { GraphCaller } from '../graph-caller';

let local: LocalTenant;
let graph: GraphCaller;
beforeAll(async () => {
  const [tenant, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  local = tenant;
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

type Entity = Record<string, unknown>;
type Page = { value: Entity[]; '@odata.nextLink'?: string };

const write = 'Contacts.ReadWrite';
const book = (who: PersonKey) => local.tenant.addressBooks[who];
const page = async (path: string, who: PersonKey = 'adele', scope = write): Promise<Page> =>
  (await (await graph.get(`/v1.0/${path}`, who, scope)).json()) as Page;
const names = ({ value }: Page) => value.map(({ displayName }) => displayName);

it('lists the contacts of the default folder only', async () => {
  expect(names(await page('me/contacts'))).toEqual(['Bob Jones', 'Bob Smith', 'Carla Mai']);
  expect(names(await page('me/contacts', 'megan', 'Contacts.Read'))).toEqual(['Erik Lund']);
});

it('lists the folders, and what is in one', async () => {
  const folders = await page('me/contactFolders');
  expect(names(folders)).toEqual(['Suppliers']);
  const id = encodeURIComponent(String(folders.value[0]?.['id']));
  expect(names(await page(`me/contactFolders/${id}/contacts`))).toEqual(['Dora Klein']);
  expect(names(await page(`me/contactfolders/${id}/contacts`))).toEqual(['Dora Klein']);
  const { defaultFolderId } = book('adele');
  expect(names(await page(`me/contactFolders/${defaultFolderId}/contacts`))).toHaveLength(3);
});

it('says of a contact what was selected', async () => {
  const { value } = await page('me/contacts?$select=displayName,companyName&$top=1');
  expect(value).toEqual([{ displayName: 'Bob Jones', companyName: 'Fabrikam' }]);
  const whole = await page('me/contacts?$top=1');
  expect(whole.value[0]).toMatchObject({
    id: book('adele').contacts[0]?.id,
    parentFolderId: book('adele').defaultFolderId,
    emailAddresses: [{ name: 'Bob Jones', address: 'bob.jones@fabrikam.example' }],
  });
});

it('finds a contact by an address', async () => {
  const $filter = "emailAddresses/any(a:a/address eq 'carla.mai@tailspintoys.example')";
  const query = new URLSearchParams({ $filter }).toString();
  expect(names(await page(`me/contacts?${query}`))).toEqual(['Carla Mai']);
});

it('comes ten at a time', async () => {
  for (let number = 1; number <= 23; number += 1) addContact(book('diego'), `P ${number}`, 'Many');
  const sizes: number[] = [];
  let path: string | undefined = 'me/contacts?$select=displayName';
  while (path !== undefined) {
    const { value, '@odata.nextLink': next }: Page = await page(path, 'diego');
    sizes.push(value.length);
    path = next?.slice(`${local.origins.graph}/v1.0/`.length);
  }
  expect(sizes).toEqual([10, 10, 3]);
  expect(names(await page('me/contacts?$skip=21&$top=5', 'diego'))).toEqual(['P 22', 'P 23']);
});

describe('refuses', () => {
  it.each<[string, () => string, PersonKey, string, string]>([
    ['a search', () => 'me/contacts?$search="bob"', 'adele', write, '400 BadRequest'],
    ['a mark of the directory', () => 'me/contacts?$skiptoken=1', 'adele', write, '400 BadRequest'],
    [
      'a folder that is not there',
      () => 'me/contactFolders/AAMk/contacts',
      'adele',
      write,
      '404 ErrorItemNotFound',
    ],
    [
      'somebody else’s contacts',
      () => `users/${local.tenant.people.megan.objectId}/contacts`,
      'adele',
      write,
      '403 ErrorAccessDenied',
    ],
    ['a guest', () => 'me/contacts', 'gus', write, '401 UnknownError'],
    [
      'another permission',
      () => 'me/contacts',
      'adele',
      'User.ReadBasic.All',
      '403 ErrorAccessDenied',
    ],
  ])('%s', async (_what, path, who, scope, expected) => {
    expect(await outcome(await graph.get(`/v1.0/${path()}`, who, scope))).toBe(expected);
  });

  it('somebody without a mailbox', async () => {
    local.tenant.people.adele.mailbox = false;
    const answer = await graph.get('/v1.0/me/contactFolders', 'adele', write);
    local.tenant.people.adele.mailbox = true;
    expect(await outcome(answer)).toBe('404 MailboxNotEnabledForRESTAPI');
  });
});

it('opens every address book to the app, and one’s own under one’s name', async () => {
  const { objectId, userPrincipalName } = local.tenant.people.megan;
  const token = local.tokens.application(['Contacts.Read']);
  const asApp = await graph.call(`/v1.0/users/${objectId}/contacts`, { token });
  expect(names((await asApp.json()) as Page)).toEqual(['Erik Lund']);
  expect(names(await page(`users/${userPrincipalName}/contacts`, 'megan'))).toEqual(['Erik Lund']);
  const none = graph.call(`/v1.0/users/${objectId}/contacts`, {
    token: local.tokens.application(['ProfilePhoto.ReadWrite.All']),
  });
  expect(await outcome(await none)).toBe('403 ErrorAccessDenied');
});
