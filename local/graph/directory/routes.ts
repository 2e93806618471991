import type { Answer } from '../../http/answer';
import type { Incoming, Routes } from '../../http/routes';
import type { Caller } from '../caller';
import { readCaller } from '../caller';
import type { GraphDeps } from '../deps';
import { graphRefusal, notInDirectory } from '../errors';
import type { Collection } from '../odata/query';
import { answerEntity, answerQuery } from '../odata/query';
import type { Operation } from '../permissions';
import { checkPermission } from '../permissions';
import { findOwner, findUser } from '../targets';
import { groupEntity, userDefaults, userEntity } from './entities';

const directory = { paging: 'token', page: { size: 100, most: 999 } } as const;

const users: Collection = {
  ...directory,
  context: 'users',
  defaults: userDefaults,
  filterable: ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'userType'],
  searchable: ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'],
};

/** Without a permission for a type, only its id is told. Source: https://learn.microsoft.com/graph/api/user-list-ownedobjects */
const owned: Collection = {
  ...directory,
  context: 'directoryObjects',
  defaults: ['@odata.type', 'id'],
  filterable: [],
};

const groups: Collection = {
  ...directory,
  context: 'groups',
  defaults: [],
  filterable: [
    'id',
    'displayName',
    'mail',
    'mailNickname',
    'groupTypes',
    'resourceProvisioningOptions',
    'onPremisesSyncEnabled',
  ],
  searchable: ['displayName', 'description', 'mail', 'mailNickname'],
};

/**
 * Returns the routes of people and groups.
 * Source: https://learn.microsoft.com/graph/api/user-list, …/user-get, …/user-list-ownedobjects, …/group-list and …/group-get
 */
export function directoryRoutes(deps: GraphDeps): Routes {
  const { tenant } = deps;
  return {
    'GET /~v1.0/~me': (incoming) => {
      const caller = readCaller(deps, incoming);
      const person = findOwner(tenant, caller, undefined);
      checkPermission(tenant, 'me read', caller);
      return answerEntity('users', userEntity(person), userDefaults, incoming);
    },
    'GET /~v1.0/~users': (incoming) => {
      refuseGuest(admit(deps, 'users read', incoming));
      return answerQuery(users, Object.values(tenant.people).map(userEntity), incoming);
    },
    'GET /~v1.0/~users/:id': (incoming) => {
      admit(deps, 'users read', incoming);
      const person = findUser(tenant, incoming.parameters['id'] ?? '');
      return answerEntity('users', userEntity(person), userDefaults, incoming);
    },
    'GET /~v1.0/~me/~ownedObjects': (incoming) => ownedObjects(deps, incoming),
    'GET /~v1.0/~groups': (incoming) => {
      refuseGuest(admit(deps, 'groups read', incoming));
      const entities = Object.values(tenant.groups).map(groupEntity);
      const defaults = Object.keys(entities[0] ?? {});
      return answerQuery({ ...groups, defaults }, entities, incoming);
    },
    'GET /~v1.0/~groups/:id': (incoming) => oneGroup(deps, incoming),
  };
}

/** Reads the token and lets pass what it is good for. @throws Refused */
export function admit(deps: GraphDeps, operation: Operation, incoming: Incoming): Caller {
  const caller = readCaller(deps, incoming);
  checkPermission(deps.tenant, operation, caller);
  return caller;
}

function ownedObjects(deps: GraphDeps, incoming: Incoming): Answer {
  const { tenant } = deps;
  const { key } = findOwner(tenant, admit(deps, 'owned read', incoming), undefined);
  const theirs = Object.values(tenant.groups).filter(({ owners }) => owners.has(key));
  const entities = theirs.map(({ id }) => ({ '@odata.type': '#microsoft.graph.group', id }));
  return answerQuery(owned, entities, incoming);
}

function oneGroup(deps: GraphDeps, incoming: Incoming): Answer {
  admit(deps, 'groups read', incoming);
  const { id = '' } = incoming.parameters;
  const group = deps.tenant.findGroup(id);
  if (!group) throw notInDirectory(id);
  const entity = groupEntity(group);
  return answerEntity('groups', entity, Object.keys(entity), incoming);
}

/** Guests look up whom they know and list nobody. Source: https://learn.microsoft.com/entra/fundamentals/users-default-permissions */
function refuseGuest({ person }: Caller): void {
  if (person?.userType !== 'Guest') return;
  throw graphRefusal(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}
