import { groupPhotoKey, teamPhotoKey } from '../tenant/groups';
import type { Group } from '../tenant/groups';
import type { PersonKey } from '../tenant/people';
import { personKeys } from '../tenant/people';
import type { PhotoKey } from '../tenant/photos';
import type { LocalTenant, Tenant } from '../types';
import type { Switches } from './switches';

export type StateDeps = {
  readonly switches: Switches;
  /** How far the clock was put forward. */
  readonly skipped: () => number;
};

/** Returns what changes, as this viewer may see it: photos, permissions, switches and the time. */
export function stateView(
  { tenant }: LocalTenant,
  viewer: PersonKey,
  { skipped, switches }: StateDeps,
) {
  const { applicationRoles } = tenant.settings;
  const photoKeys: readonly PhotoKey[] = ['team', 'teamGroup', ...personKeys];
  return {
    photos: photoKeys.map((key) => ({ key, ...photoView(tenant, key) })),
    groups: Object.values(tenant.groups).flatMap((group) => groupView(tenant, group)),
    contacts: contactsView(tenant, viewer),
    consents: tenant.consents.asked.map((scope) => consentView(tenant, scope)),
    applicationRoles: tenant.consents.roles.map((role) => ({
      role,
      granted: applicationRoles.includes(role),
    })),
    language: tenant.people[viewer].locale,
    silentFailure: tenant.people[viewer].silentFailure ?? null,
    switches: switches.list(viewer),
    skipped: skipped(),
  };
}

/** A team has two photos; those of the team that the bot is in are shown elsewhere. */
function groupView(tenant: Tenant, group: Group) {
  const { displayName: name, key, team } = group;
  if (key === 'photoTeam') return [];
  const asTeam = teamPhotoKey(group);
  const asGroup = groupPhotoKey(group);
  const about = team ? 'Its Microsoft 365 group' : kindOf(group);
  return [
    ...(team
      ? [
          {
            key: asTeam,
            name,
            about: team.isArchived ? 'Archived team' : 'Team',
            ...photoView(tenant, asTeam),
          },
        ]
      : []),
    { key: asGroup, name, about, ...photoView(tenant, asGroup) },
  ];
}

function kindOf(group: Group): string {
  if (group.onPremisesSyncEnabled) return 'From on premises';
  if (!group.groupTypes.includes('Unified')) return 'Security group';
  if (!group.provisioned) return 'Just created';
  if (group.membershipRule !== undefined) return 'Dynamic group';
  if (group.visibility === 'HiddenMembership') return 'Hidden members';
  return group.description || 'Group';
}

function contactsView(tenant: Tenant, viewer: PersonKey) {
  if (!tenant.people[viewer].mailbox) return [];
  const { contacts, folders } = tenant.addressBooks[viewer];
  return contacts.map(({ companyName, displayName: name, id, parentFolderId }) => {
    const key = `contact:${viewer}:${id}` as const;
    const folder = folders.find((each) => each.id === parentFolderId)?.displayName;
    const about = [companyName, folder].filter(Boolean).join(' · ');
    return { key, name, about, ...photoView(tenant, key) };
  });
}

function consentView({ consents, people }: Tenant, scope: string) {
  const granted = consents.list
    .filter((each) => each.scope === scope)
    .map(({ to }) => (to === 'everybody' ? to : people[to].name));
  return { scope, granted, needsAdministrator: consents.needsAdministrator(scope) };
}

function photoView({ photos }: Tenant, key: PhotoKey) {
  const photo = photos.get(key);
  if (!photo) return {};
  const { etag, height, jpeg, width } = photo;
  return { photo: { etag: etag.replaceAll('"', ''), bytes: jpeg.length, height, width } };
}
