import type { Contact, ContactFolder } from '../../tenant/contacts';
import type { Group } from '../../tenant/groups';
import type { Person } from '../../tenant/people';
import type { Entity } from '../odata/filter';

/** What comes of a user when nothing is selected. Source: https://learn.microsoft.com/graph/api/user-get */
export const userDefaults = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
];

/** Returns somebody as the directory shows them. Source: https://learn.microsoft.com/graph/api/resources/user */
export function userEntity({ mail, name, objectId, userPrincipalName, userType }: Person): Entity {
  const [givenName, surname] = name.split(' ');
  return { id: objectId, displayName: name, givenName, surname, mail, userPrincipalName, userType };
}

/** Returns a group as the directory shows it. Source: https://learn.microsoft.com/graph/api/resources/group */
export function groupEntity(group: Group): Entity {
  const { createdDateTime, description, displayName, groupTypes, id, mail, team } = group;
  const { membershipRule = null, onPremisesSyncEnabled, visibility } = group;
  return {
    id,
    displayName,
    description: description || null,
    mail,
    mailEnabled: true,
    mailNickname: mail.split('@')[0],
    securityEnabled: !groupTypes.includes('Unified'),
    groupTypes,
    visibility,
    membershipRule,
    createdDateTime,
    // Null, and not false, for what was never synchronised.
    onPremisesSyncEnabled: onPremisesSyncEnabled || null,
    resourceProvisioningOptions: team ? ['Team'] : [],
  };
}

/** Returns a team as Graph shows it. Source: https://learn.microsoft.com/graph/api/resources/team */
export function teamEntity(group: Group, tenantId: string): Entity {
  const { createdDateTime, description, displayName, id, team, visibility } = group;
  return {
    id,
    displayName,
    description: description || null,
    isArchived: team?.isArchived ?? false,
    tenantId,
    internalId: team?.threadId ?? null,
    visibility: visibility.toLowerCase(),
    createdDateTime,
  };
}

/** Returns somebody in an address book. Source: https://learn.microsoft.com/graph/api/resources/contact */
export function contactEntity(contact: Contact): Entity {
  const [givenName, surname] = contact.displayName.split(' ');
  return { ...contact, givenName, surname };
}

/**
 * Returns a folder of contacts as Graph shows it. Source: https://learn.microsoft.com/graph/api/resources/contactfolder
 */
export function folderEntity(folder: ContactFolder): Entity {
  return { ...folder };
}
