import type { Answer } from '../../http/answer';
import type { Incoming, Routes } from '../../http/routes';
import type { GraphDeps } from '../deps';
import { graphRefusal } from '../errors';
import { answerEntity, readOptions } from '../odata/query';
import { findOwner, noTeam } from '../targets';
import { teamEntity } from './entities';
import { admit } from './routes';

/** All that the list of joined teams fills in; the rest of a team is null there. */
const joined = ['id', 'displayName', 'description', 'isArchived', 'tenantId'];

/** Returns the routes of teams. Source: https://learn.microsoft.com/graph/api/user-list-joinedteams and …/team-get */
export function teamRoutes(deps: GraphDeps): Routes {
  return {
    'GET /~v1.0/~me/~joinedTeams': (incoming) => joinedTeams(deps, incoming),
    'GET /~v1.0/~teams/:id': (incoming) => oneTeam(deps, incoming),
  };
}

function joinedTeams(deps: GraphDeps, incoming: Incoming): Answer {
  const { tenant } = deps;
  const caller = admit(deps, 'teams read', incoming);
  const { key } = findOwner(tenant, caller, undefined);
  // "This method does not support the OData query parameters."
  readOptions(incoming.url, []);
  const value = Object.values(tenant.groups)
    .filter(({ members, provisioned, team }) => team && provisioned && members.has(key))
    .map((group) => Object.entries(teamEntity(group, tenant.id)))
    .map((fields) => fields.map(([name, value]) => [name, joined.includes(name) ? value : null]))
    .map((fields) => Object.fromEntries(fields) as object);
  const context = `${incoming.url.origin}/v1.0/$metadata#teams`;
  return {
    status: 200,
    body: { '@odata.context': context, '@odata.count': value.length, value },
  };
}

function oneTeam(deps: GraphDeps, incoming: Incoming): Answer {
  const { person } = admit(deps, 'teams read', incoming);
  const { id = '' } = incoming.parameters;
  const group = deps.tenant.findGroup(id);
  if (!group?.team || !group.provisioned) throw noTeam(id);
  if (person && group.visibility !== 'Public' && !group.members.has(person.key)) {
    throw graphRefusal(403, 'Forbidden', 'The user is not a member of the team.');
  }
  const entity = teamEntity(group, deps.tenant.id);
  return answerEntity('teams', entity, Object.keys(entity), incoming);
}
