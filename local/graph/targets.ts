import { Refused } from '../http/answer';
import type { Incoming } from '../http/routes';
import type { Group } from '../tenant/groups';
import { groupPhotoKey, teamPhotoKey } from '../tenant/groups';
import type { Person } from '../tenant/people';
import type { PhotoKey } from '../tenant/photos';
import type { Tenant } from '../tenant/tenant';
import type { Caller } from './caller';
import { badRequest, graphRefusal, notInDirectory, wrappedGraphError } from './errors';
import { noPhoto } from './photo-answers';
import type { TargetKind } from './permissions';

/** A photo that a request is about. */
export type Target =
  | { readonly kind: 'me' | 'user'; readonly key: PhotoKey; readonly person: Person }
  | { readonly kind: 'group' | 'team'; readonly key: PhotoKey; readonly group: Group }
  | {
      readonly kind: 'contact';
      readonly key: PhotoKey;
      /** Whose address book it is in. Whether there is such a contact is not known yet. */
      readonly owner: Person;
      readonly contactId: string;
      readonly folderId?: string;
    };

/** Finds whose photo a path means. @throws Refused when there is nobody or nothing of that id */
export function findTarget(
  tenant: Tenant,
  route: TargetKind,
  caller: Caller,
  { parameters }: Incoming,
): Target {
  const { contact: contactId = '', folder: folderId, id } = parameters;
  if (route === 'contact') {
    const owner = findOwner(tenant, caller, id);
    const key = `contact:${owner.key}:${contactId}` as const;
    return { kind: 'contact', key, owner, contactId, ...(folderId !== undefined && { folderId }) };
  }
  if (route === 'me') return self(caller);
  if (route === 'user') {
    const found = findProfile(tenant, id ?? '');
    return found === caller.person
      ? { kind: 'me', key: found.key, person: found }
      : { kind: 'user', key: found.key, person: found };
  }
  const group = tenant.findGroup(id ?? '');
  if (route === 'group') {
    if (!group) throw notInDirectory(id ?? '');
    return { kind: 'group', key: groupPhotoKey(group), group };
  }
  if (!group?.team) throw noTeam(id ?? '');
  return { kind: 'team', key: teamPhotoKey(group), group };
}

/** Returns whose mailbox a path means: that of `id`, or the caller's own. @throws Refused */
export function findOwner(tenant: Tenant, caller: Caller, id: string | undefined): Person {
  return id === undefined ? self(caller).person : findUser(tenant, id);
}

/** Finds somebody by object id or user principal name, as Graph does. @throws Refused */
export function findUser(tenant: Tenant, id: string): Person {
  const found = tenant.find(id);
  if (!found || id.startsWith('29:')) throw notInDirectory(id);
  return found;
}

export function noTeam(id: string): Refused {
  return graphRefusal(404, 'NotFound', `No team found with Group Id ${id}`);
}

/** The photo API takes an address of somebody for a person without a photo. */
function findProfile(tenant: Tenant, id: string): Person {
  const address = id.toLowerCase();
  const addressed = Object.values(tenant.people).some(({ mail }) => mail === address);
  if (addressed && !tenant.find(id)) throw new Refused(noPhoto('imageNotFound', 'bytes'));
  return findUser(tenant, id);
}

function self({ person }: Caller): { kind: 'me'; key: PhotoKey; person: Person } {
  if (!person) throw badRequest('/me request is only valid with delegated authentication flow.');
  if (person.homeTenantId !== undefined) {
    throw new Refused(
      wrappedGraphError(
        401,
        'NoPermissionsInAccessToken',
        'The token contains no permissions, or permissions can not be understood.',
      ),
    );
  }
  return { kind: 'me', key: person.key, person };
}
