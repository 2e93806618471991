import { clouds } from '../../../src/clouds';
import { applicationRolesIn, delegatedScopesIn } from '../../../src/targets/permissions';

it('asks for the narrow permissions, and for the wide ones only where somebody has granted them', () => {
  expect(delegatedScopesIn(clouds.public)).toEqual({
    needed: [
      'User.ReadWrite',
      'ProfilePhoto.ReadWrite.All',
      'TeamSettings.ReadWrite.All',
      'Contacts.ReadWrite',
      'User.ReadBasic.All',
      'GroupMember.Read.All',
      'Team.ReadBasic.All',
      'User.Read',
    ],
    optional: [
      'User.ReadWrite.All',
      'Group.ReadWrite.All',
      'ChannelMessage.Read.All',
      'Chat.Read',
      'Files.Read.All',
      'PeopleSettings.Read.All',
    ],
  });
});

it.each(['gcchigh', 'dod', 'china'] as const)(
  'needs the wide permissions in %s, which does not have the narrow one',
  (name) => {
    const { needed, optional } = delegatedScopesIn(clouds[name]);
    expect(needed).toEqual(expect.arrayContaining(['User.ReadWrite.All', 'Group.ReadWrite.All']));
    expect([...needed, ...optional]).not.toContain('ProfilePhoto.ReadWrite.All');
  },
);

it('names the application permissions that a cloud has', () => {
  expect(applicationRolesIn(clouds.public)).toEqual([
    'Contacts.ReadWrite',
    'ProfilePhoto.ReadWrite.All',
  ]);
  expect(applicationRolesIn(clouds.dod)).toEqual(['Contacts.ReadWrite']);
});
