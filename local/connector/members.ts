import type { Person } from '../tenant/people';
import type { Place } from '../tenant/places';
import type { Tenant } from '../tenant/tenant';

/** The people of a conversation as bots see them: guests look like everybody else, and nobody is an owner. */
export function membersOf(tenant: Tenant, place: Place): readonly object[] {
  return [...place.members].map((key) => member(tenant, tenant.people[key]));
}

export function findMember(tenant: Tenant, place: Place, id: string): object | undefined {
  const person = tenant.find(id);
  return person && place.members.has(person.key) ? member(tenant, person) : undefined;
}

function member(tenant: Tenant, person: Person): object {
  const [givenName, surname] = person.name.split(' ');
  return {
    id: person.teamsUserId,
    name: person.name,
    objectId: person.objectId,
    aadObjectId: person.objectId,
    givenName,
    surname,
    email: person.mail,
    userPrincipalName: person.userPrincipalName,
    tenantId: tenant.id,
    userRole: 'user',
  };
}
