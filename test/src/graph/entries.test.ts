import { toContact, toGroup, toTeam, toUser } from '../../../src/graph/entries';
import { text } from '../../../src/text';

const user = {
  id: 'O-1',
  displayName: 'Nestor',
  userPrincipalName: 'n@c.example',
  mail: 'n.w@c.example',
};

describe('somebody', () => {
  it.each([
    ['their principal name', 'N@C.example', 'n@c.example'],
    ['a mail address that is another', 'n.w@c.example', 'O-1'],
    ['their name', undefined, 'O-1'],
  ])('called by %s is addressed so that Graph finds the photo', (_what, called, address) => {
    expect(toUser(user, called)).toEqual({
      name: 'Nestor',
      aliases: ['n@c.example', 'n.w@c.example'],
      target: { kind: 'user', objectId: 'o-1', address, name: 'Nestor' },
      detail: 'n.w@c.example',
    });
  });

  it('from elsewhere is blocked', () => {
    const guest = { ...user, userPrincipalName: 'g_f.example#ext#@c.example' };
    expect(toUser(guest, undefined)).toMatchObject({ blocked: 'graph.target_is_guest' });
  });

  it('without a mail address is told apart by their principal name', () => {
    expect(toUser({ ...user, mail: null }, undefined).detail).toBe('n@c.example');
  });
});

describe('a group', () => {
  const group = {
    id: 'g-1',
    displayName: 'Marketing',
    mail: 'm@c.example',
    groupTypes: ['Unified'],
    onPremisesSyncEnabled: null,
    createdDateTime: '2026-08-01T10:00:00Z',
  };

  it('knows when it was created', () => {
    expect(toGroup(group)).toEqual({
      name: 'Marketing',
      aliases: ['m@c.example'],
      target: {
        kind: 'group',
        groupId: 'g-1',
        name: 'Marketing',
        createdAt: Date.UTC(2026, 7, 1, 10),
      },
      detail: 'm@c.example',
      traits: [],
    });
    const odd = toGroup({ ...group, createdDateTime: 'x' }).target;
    expect(odd).toEqual({ kind: 'group', groupId: 'g-1', name: 'Marketing' });
  });

  it.each([
    [{ groupTypes: [] }, 'group.without_photo'],
    [{ groupTypes: undefined }, undefined],
    [{ groupTypes: null }, undefined],
    [{ groupTypes: ['unified'] }, undefined],
    [{ groupTypes: [], onPremisesSyncEnabled: true }, 'group.on_premises'],
    [{ onPremisesSyncEnabled: true }, 'group.on_premises'],
    [{ groupTypes: ['DynamicMembership', 'Unified'] }, undefined],
    [{ visibility: 'HiddenMembership' }, undefined],
  ])('%j is blocked: %s', (more, blocked) => {
    expect(toGroup({ ...group, ...more }).blocked).toBe(blocked);
  });

  it('is told apart by what is special about it', () => {
    const more = {
      mail: null,
      description: 'Campaigns',
      resourceProvisioningOptions: ['Team'],
      membershipRule: '(x)',
      visibility: 'HiddenMembership',
    };
    const told = { detail: 'Campaigns', traits: ['team', 'dynamic', 'hidden'] } as const;
    expect(toGroup({ ...group, ...more })).toMatchObject(told);
    expect(text.apart(told)).toBe(
      'Campaigns · has a team · dynamic membership · hidden membership',
    );
  });
});

it('a team is blocked while it is archived', () => {
  const team = { id: 'g-1', displayName: 'Launch', description: 'Spring', isArchived: false };
  const target = { kind: 'team', groupId: 'g-1', name: 'Launch' };
  expect(toTeam(team)).toEqual({ name: 'Launch', target, detail: 'Spring' });
  expect(toTeam({ ...team, isArchived: true }).blocked).toBe('team.archived');
});

it('a contact answers to its mail addresses', () => {
  const emailAddresses = [{ address: 'b@w.example' }, 'odd', { name: 'B' }];
  const entry = { id: 'k', displayName: 'Bob', emailAddresses, companyName: 'Woodgrove' };
  expect(
    toContact(entry, { owner: undefined, folder: { id: 'f', displayName: 'Suppliers' } }),
  ).toEqual({
    name: 'Bob',
    aliases: ['b@w.example', ''],
    target: { kind: 'contact', contactId: 'k', name: 'Bob', folderId: 'f' },
    detail: 'b@w.example · Woodgrove · Suppliers',
  });
  expect(toContact({ id: 'k' }, { owner: undefined, folder: undefined }).aliases).toEqual([]);
});
