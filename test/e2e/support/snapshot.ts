import type { Group, PhotoKey, Tenant } from '../../../local/start';
import { personKeys } from '../../../local/tenant/people';

/** Remembers a tenant as it is, and gives the function that makes it so again. */
export function snapshotOf(tenant: Tenant): () => Promise<void> {
  const { people, settings } = tenant;
  const before = structuredClone({ settings, people });
  const restoreConsents = consentsOf(tenant);
  const restoreGroups = groupsOf(tenant);
  const restoreContacts = contactsOf(tenant);
  const restorePhotos = photosOf(tenant);
  return async () => {
    restoreConsents();
    Object.assign(settings, structuredClone(before.settings));
    for (const key of personKeys) Object.assign(people[key], structuredClone(before.people[key]));
    restoreGroups();
    restoreContacts();
    await restorePhotos();
  };
}

function consentsOf({ consents }: Tenant): () => void {
  const grants = [...consents.list];
  return () => {
    for (const { scope } of consents.list) consents.revoke(scope);
    for (const { scope, to } of grants) consents.grant(scope, to === 'everybody' ? undefined : to);
  };
}

/** Groups that came later go; the others get back what can be changed about them. */
function groupsOf({ groups, removeGroup }: Tenant): () => void {
  const known = Object.values(groups).map((group) => [group, structuredClone(group)] as const);
  return () => {
    const keys = known.map(([{ key }]) => key);
    for (const key of Object.keys(groups)) if (!keys.includes(key)) removeGroup(key);
    for (const [group, before] of known) restoreGroup(group, before);
  };
}

function restoreGroup(group: Group, { members, owners, team, ...fields }: Group): void {
  Object.assign(group, fields);
  if (group.team && team) group.team.isArchived = team.isArchived;
  refill(group.owners, owners);
  refill(group.members, members);
}

function refill<Value>(set: Set<Value>, values: ReadonlySet<Value>): void {
  set.clear();
  values.forEach((value) => set.add(value));
}

function contactsOf({ addressBooks }: Tenant): () => void {
  const before = structuredClone(addressBooks);
  return () => {
    for (const key of personKeys) {
      const { contacts, folders } = addressBooks[key];
      contacts.splice(0, Infinity, ...before[key].contacts);
      folders.splice(0, Infinity, ...before[key].folders);
    }
  };
}

function photosOf({ photos }: Tenant): () => Promise<void> {
  const before = new Map(photos.keys().map((key) => [key, photos.get(key)?.jpeg]));
  return async () => {
    const keys = new Set<PhotoKey>([...before.keys(), ...photos.keys()]);
    for (const key of keys) {
      const jpeg = before.get(key);
      const same = jpeg && photos.get(key)?.jpeg.equals(jpeg);
      if (!same) await photos.set(key, jpeg);
    }
  };
}
