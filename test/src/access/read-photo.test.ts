import { createReadPhoto } from '../../../src/access/read-photo';
import { clouds } from '../../../src/clouds';
import { Refusal } from '../../../src/errors';
import type { Permission } from '../../../src/targets/catalog';
import type { Target } from '../../../src/targets/target';
import { callerWith } from '../../support/caller';
import type { PhotoGraph } from '../../support/photo-graph';
import { photoOf, startPhotoGraph } from '../../support/photo-graph';
import { adele, old } from './parts';

let service: PhotoGraph;
beforeAll(async () => (service = await startPhotoGraph()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const person = { objectId: 'o-megan', address: 'o-megan', name: 'Megan' };
const team: Target = { kind: 'team', groupId: 'g-1', name: 'Photo Team' };
const contact: Target = { kind: 'contact', contactId: 'k-1', name: 'Dora' };

const looks: Permission[] = [];

/** Reads in a tenant that has not granted these permissions. */
function read(target: Target, ...notGranted: readonly string[]) {
  const call = callerWith((_assertion, [scope = '']) => {
    if (!notGranted.includes(scope)) return Promise.resolve(scope);
    return Promise.reject(new Refusal('auth.consent_needed', { scopes: scope }));
  });
  const audit = {
    looked: (_who: unknown, { permission }: { permission: Permission }) => {
      looks.push(permission);
      return Promise.resolve();
    },
  };
  const graph = service.open();
  return createReadPhoto({ audit, call, cloud: clouds.public, graph })(target, adele);
}

const used = () =>
  service.calls.map(
    ({ call, token }) => `${call.replace(/^GET \/v1\.0|\/photo\/\$value/g, '')} ${token}`,
  );

it.each<[string, Target, string]>([
  ['one’s own', { kind: 'me', objectId: 'o-adele', name: 'Adele' }, '/me User.ReadWrite'],
  ['a person', { kind: 'user', ...person }, '/users/o-megan User.ReadBasic.All'],
  ['a group', { ...team, kind: 'group' }, '/groups/g-1 ProfilePhoto.ReadWrite.All'],
  ['a team', team, '/teams/g-1 Team.ReadBasic.All'],
  ['a contact', contact, '/me/contacts/k-1 Contacts.ReadWrite'],
  ['a contact of somebody else', { ...contact, owner: person }, '/users/o-megan/contacts/k-1 app'],
])('reads the photo of %s with the least that shows it', async (_whose, target, expected) => {
  expect(await read(target)).toEqual({ kind: 'none' });
  expect(used()).toEqual([expected]);
});

it('reads a team by its group where the tenant does not offer the other way', async () => {
  service.photos.set('/teams/g-1/photo', photoOf('not seen'));
  service.photos.set('/groups/g-1/photo', old);
  service.twist('GET', { status: 501, path: '/teams/g-1/photo' });
  expect(await read(team)).toMatchObject({ kind: 'photo', jpeg: old });
  expect(used()).toEqual([
    '/teams/g-1 Team.ReadBasic.All',
    '/groups/g-1 ProfilePhoto.ReadWrite.All',
  ]);
});

it('reads a group with a wider permission where only that is granted', async () => {
  await read({ ...team, kind: 'group' }, 'ProfilePhoto.ReadWrite.All');
  expect(used()).toEqual(['/groups/g-1 Group.ReadWrite.All']);
});

it('asks for the narrowest permission where none is granted', async () => {
  const reading = read(
    { ...team, kind: 'group' },
    'ProfilePhoto.ReadWrite.All',
    'Group.ReadWrite.All',
  );
  await expect(reading).rejects.toMatchObject({
    code: 'auth.consent_needed',
    details: { scopes: 'ProfilePhoto.ReadWrite.All' },
  });
});

it('says that a photo is not shown', async () => {
  service.twist('GET', { status: 403 });
  await expect(read(contact)).rejects.toMatchObject({ code: 'graph.not_shown' });
});

it('tells the audit of each permission that it looks with', async () => {
  looks.length = 0;
  await read({ ...contact, owner: person });
  expect(looks).toMatchObject([{ token: 'application', scopes: ['Contacts.ReadWrite'] }]);
});
