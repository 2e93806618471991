import type { Candidate, GroupTrait } from '../targets/matching';
import { traitNames } from '../targets/matching';
import type { Person } from '../targets/target';
import type { Json } from '../net/body';
import { isRecord, textIn } from '../net/body';

/** What of a group tells whether it can have a photo, and which one it is. */
export const groupSelect =
  'id,displayName,mail,description,visibility,groupTypes,membershipRule,onPremisesSyncEnabled,createdDateTime,resourceProvisioningOptions';

/** Returns somebody of the directory; `called` is the address by which they were asked for, if they were. */
export function toUser(entry: Json, called: string | undefined): Candidate {
  const [objectId, name, principal, mail] = ['id', 'displayName', 'userPrincipalName', 'mail'].map(
    (field) => textIn(entry, field),
  ) as [string, string, string, string];
  // Only the principal name is an address for Graph: by a mail address that differs it finds no photo.
  const address = called?.toLowerCase() === principal.toLowerCase() ? principal : objectId;
  const guest = principal.toUpperCase().includes('#EXT#');
  return {
    name,
    aliases: [principal, mail],
    target: { kind: 'user', objectId: objectId.toLowerCase(), address, name },
    detail: mail || principal,
    blocked: guest ? 'graph.target_is_guest' : undefined,
  };
}

/**
 * Returns a group. Only Microsoft 365 groups have a photo.
 * Source: https://learn.microsoft.com/graph/api/resources/groups-overview
 */
export function toGroup(entry: Json): Candidate {
  const name = textIn(entry, 'displayName');
  const mail = textIn(entry, 'mail');
  const createdAt = Date.parse(textIn(entry, 'createdDateTime'));
  const traits: Readonly<Record<GroupTrait, boolean>> = {
    team: isTeam(entry),
    dynamic: textIn(entry, 'membershipRule') !== '',
    hidden: textIn(entry, 'visibility') === 'HiddenMembership',
  };
  const blocked =
    entry['onPremisesSyncEnabled'] === true
      ? 'group.on_premises'
      : canHavePhoto(entry['groupTypes'])
        ? undefined
        : 'group.without_photo';
  return {
    name,
    aliases: [mail],
    target: {
      kind: 'group',
      groupId: textIn(entry, 'id'),
      name,
      createdAt: Number.isFinite(createdAt) ? createdAt : undefined,
    },
    detail: mail || textIn(entry, 'description'),
    traits: traitNames.filter((trait) => traits[trait]),
    blocked,
  };
}

/** Returns whether a group is a team. */
export function isTeam(entry: Json): boolean {
  return listIn(entry, 'resourceProvisioningOptions').includes('Team');
}

/** Where Graph does not tell the type of a group, it decides on the photo itself. */
function canHavePhoto(types: unknown): boolean {
  if (!Array.isArray(types)) return true;
  return types.some((type) => String(type).toLowerCase() === 'unified');
}

/** Returns a team of which somebody is a member. */
export function toTeam(entry: Json): Candidate {
  const name = textIn(entry, 'displayName');
  return {
    name,
    target: { kind: 'team', groupId: textIn(entry, 'id'), name },
    detail: textIn(entry, 'description'),
    blocked: entry['isArchived'] === true ? 'team.archived' : undefined,
  };
}

type ContactPlace = { readonly owner: Person | undefined; readonly folder: Json | undefined };

/** Returns a contact of a mailbox. */
export function toContact(entry: Json, { folder, owner }: ContactPlace): Candidate {
  const name = textIn(entry, 'displayName');
  const mails = Array.isArray(entry['emailAddresses'])
    ? entry['emailAddresses'].filter(isRecord).map((mail) => textIn(mail, 'address'))
    : [];
  const facts = [mails[0], textIn(entry, 'companyName'), folder && textIn(folder, 'displayName')];
  return {
    name,
    aliases: mails,
    target: {
      kind: 'contact',
      contactId: textIn(entry, 'id'),
      name,
      folderId: folder && textIn(folder, 'id'),
      owner,
    },
    detail: facts.filter(Boolean).join(' · '),
  };
}

function listIn(entry: Json, field: string): readonly unknown[] {
  const value = entry[field];
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
