import type { Participant } from '../tenant/outsiders';
import { isOutsider } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { Tenant } from '../tenant/tenant';

/** Returns the people of a conversation as bots see them: guests look like everybody else, and nobody is an owner. */
export function membersOf(tenant: Tenant, place: Place): readonly object[] {
  return participants(tenant, place).map((each) => member(tenant, each));
}

export function findMember(tenant: Tenant, place: Place, id: string): object | undefined {
  const found = participants(tenant, place).find(
    ({ objectId, teamsUserId, userPrincipalName }) =>
      teamsUserId === id || [objectId, userPrincipalName.toLowerCase()].includes(id.toLowerCase()),
  );
  return found && member(tenant, found);
}

function participants(tenant: Tenant, { members }: Place): readonly Participant[] {
  return [...members].map((key) => tenant.participant(key));
}

/** The `tenantId` is how a bot tells who comes from elsewhere. */
function member(tenant: Tenant, person: Participant): object {
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
    tenantId: isOutsider(person) ? person.tenantId : tenant.id,
    userRole: 'user',
  };
}
