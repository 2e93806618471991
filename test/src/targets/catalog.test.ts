import type { Route } from '../../../src/targets/catalog';
import { lookups, routes, targets } from '../../../src/targets/catalog';
import type { Target } from '../../../src/targets/target';

/** The addresses of https://learn.microsoft.com/graph/api/profilephoto-update. */
const page = [
  '/me/photo/$value',
  '/users/{id}/photo/$value',
  '/users/{userPrincipalName}/photo/$value',
  '/groups/{id}/photo/$value',
  '/teams/{id}/photo/$value',
  '/me/contacts/{id}/photo/$value',
  '/users/{id}/contacts/{id}/photo/$value',
  '/users/{userPrincipalName}/contacts/{id}/photo/$value',
  '/me/contactfolders/{folderId}/contacts/{id}/photo/$value',
  '/users/{id}/contactfolders/{folderId}/contacts/{id}/photo/$value',
  '/users/{userPrincipalName}/contactfolders/{folderId}/contacts/{id}/photo/$value',
];

const objectId = '0b1ec7d0-0000-4000-8000-000000000001';
const groupId = '6a0b9c5e-0000-4000-8000-0000000000a1';
const name = 'Adele Vance';
const people = [objectId, 'adele@contoso.example'].map((address) => ({ objectId, address, name }));
const contacts = [undefined, 'AAMkAD-folder_AAA='].map((folderId) => ({
  kind: 'contact' as const,
  contactId: 'AAMkAD-contact_A/A=',
  name: 'Bob Smith',
  ...(folderId !== undefined && { folderId }),
}));

/** Everybody whose photo there may be, in every way in which they may be called. */
const everybody: readonly Target[] = [
  { kind: 'me', objectId, name },
  ...people.map((person) => ({ kind: 'user' as const, ...person })),
  { kind: 'group', groupId, name },
  { kind: 'team', groupId, name },
  ...contacts,
  ...contacts.flatMap((contact) => people.map((owner) => ({ ...contact, owner }))),
];

const names = Object.keys(routes) as Route[];

/** For whom a way is: a contact of somebody else is the app's alone, and one's own is nobody else's. */
function leadsTo(route: Route, target: Target): boolean {
  const { asApplication, routes: ways } = targets[target.kind];
  const others = target.kind === 'contact' && target.owner !== undefined;
  if (route === asApplication) return target.kind !== 'contact' || others;
  return ways.includes(route) && !others;
}

/** The forms that an address has; a principal name is told from an id by its @. */
function formsOf(address: string): readonly string[] {
  const part = (placeholder: string) =>
    placeholder === '{userPrincipalName}' ? '[^/]+%40[^/]+' : '(?:(?!%40)[^/])+';
  return page.filter((form) => {
    const pattern = form.replaceAll('$', '\\$').replace(/\{\w+\}/g, part);
    return new RegExp(`^${pattern}$`).test(address);
  });
}

describe('the photo API as data', () => {
  it('has the eleven URL forms of the page, and no other', () => {
    const forms = new Set(names.flatMap((route) => routes[route].forms));
    expect([...forms].sort()).toEqual([...page].sort());
    expect(page).toHaveLength(11);
  });

  it.each(names)('makes addresses of exactly its own forms: %s', (route) => {
    const addresses = everybody
      .filter((target) => leadsTo(route, target))
      .map((target) => `${routes[route].photo(target)}/$value`);
    const forms = addresses.map(formsOf);
    expect(forms.filter((each) => each.length !== 1)).toEqual([]);
    expect([...new Set(forms.flat())].sort()).toEqual([...routes[route].forms].sort());
  });

  it('lets a wider way have the address of the narrower one', () => {
    for (const { forms, removable, token, widens } of Object.values(routes)) {
      if (widens === undefined) continue;
      expect(routes[widens]).toMatchObject({ forms, removable, token });
    }
  });

  it('removes the photos of people and groups, and of nobody else', () => {
    const removable = names.filter((route) => routes[route].removable);
    const kinds = [...new Set(removable.map((route) => route.split('-')[0]))];
    expect(kinds).toEqual(['me', 'user', 'group']);
  });

  it('takes the app’s own permission for people and contacts alone', () => {
    const own = names.filter((route) => routes[route].token === 'application');
    expect(own).toEqual(['user-as-app', 'contact-as-app']);
    expect(Object.values(lookups).filter(({ token }) => token === 'application')).toEqual([]);
  });
});
