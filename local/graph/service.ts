import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/answer';
import { Refused } from '../http/answer';
import type { Handler, Incoming, Routes } from '../http/routes';
import type { SigningKey } from '../jwt';
import type { Tenant } from '../tenant/tenant';
import type { Caller } from './caller';
import { readCaller } from './caller';
import { graphRefusal } from './errors';
import type { TargetKind, Verb } from './permissions';
import { checkScopes } from './permissions';
import { describePhoto, noPhoto, photoBytes } from './photo-answers';
import { readPhoto } from './photo-body';
import type { Target } from './targets';
import { checkRole, checkRoute, findTarget } from './targets';

export type GraphDeps = {
  readonly tenant: Tenant;
  /** Entra's key, by which tokens are checked. */
  readonly key: SigningKey;
  readonly origin: string;
};

const paths: Readonly<Record<TargetKind, `/${string}`>> = {
  me: '/v1.0/me',
  user: '/v1.0/users/:id',
  group: '/v1.0/groups/:id',
  team: '/v1.0/teams/:id',
};

/** The part of Microsoft Graph that has to do with photos. */
export function graphRoutes(deps: GraphDeps): Routes {
  const kinds = Object.keys(paths) as TargetKind[];
  const routes = kinds.flatMap((kind) => {
    const photo = `${paths[kind]}/photo`;
    const write = numbered((incoming) => writePhoto(deps, kind, incoming));
    return [
      [`GET ${photo}`, numbered((incoming) => readMetadata(deps, kind, incoming))],
      [`GET ${photo}/$value`, numbered((incoming) => readBytes(deps, kind, incoming))],
      [`PUT ${photo}/$value`, write],
      [`PATCH ${photo}/$value`, write],
      // Graph can take away the photos of users and groups, not of teams.
      ...(kind === 'team'
        ? []
        : [[`DELETE ${photo}/$value`, numbered((incoming) => removePhoto(deps, kind, incoming))]]),
    ] as [`GET /${string}`, Handler][];
  });
  return {
    ...(Object.fromEntries(routes) as Routes),
    'GET /v1.0/me': numbered((incoming) => profile(deps, incoming)),
  };
}

/** For paths that this Graph does not have. */
export const unknownPath: Handler = numbered(() => {
  throw graphRefusal(400, 'BadRequest', 'Resource not found for the segment.');
});

/** Gives every answer the number by which Microsoft's support finds it. */
function numbered(handler: Handler): Handler {
  return async (incoming) => {
    const clientId = incoming.headers['client-request-id'];
    const headers = {
      'request-id': randomUUID(),
      'client-request-id': typeof clientId === 'string' ? clientId : randomUUID(),
    };
    const answer = await answerOf(handler, incoming);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
}

async function answerOf(handler: Handler, incoming: Incoming): Promise<Answer> {
  try {
    return await handler(incoming);
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.answer;
    throw thrown;
  }
}

function admit(deps: GraphDeps, kind: TargetKind, verb: Verb, incoming: Incoming) {
  const caller: Caller = readCaller(deps, incoming);
  const target: Target = findTarget(deps.tenant, kind, caller, incoming);
  if (caller.person) checkScopes(target.kind, verb, caller);
  checkRoute(deps.tenant, target, verb);
  checkRole(deps.tenant, target, caller, verb);
  return { caller, target };
}

function readMetadata(deps: GraphDeps, kind: TargetKind, incoming: Incoming): Answer {
  const photo = photoFor(deps, kind, incoming);
  return photo ? describePhoto(photo) : noPhoto(deps.tenant.settings.noPhoto, 'metadata');
}

function readBytes(deps: GraphDeps, kind: TargetKind, incoming: Incoming): Answer {
  const photo = photoFor(deps, kind, incoming);
  return photo ? photoBytes(photo) : noPhoto(deps.tenant.settings.noPhoto, 'bytes');
}

function photoFor(deps: GraphDeps, kind: TargetKind, incoming: Incoming) {
  const { target } = admit(deps, kind, 'read', incoming);
  const { photos } = deps.tenant;
  return incoming.stale ? photos.before(target.key) : photos.get(target.key);
}

async function writePhoto(deps: GraphDeps, kind: TargetKind, incoming: Incoming): Promise<Answer> {
  const { caller, target } = admit(deps, kind, 'write', incoming);
  const photo = await readPhoto(incoming);
  if (caller.person) deps.tenant.photos.write(target.key, photo, caller.person.key);
  return { status: kind === 'team' ? 204 : 200 };
}

function removePhoto(deps: GraphDeps, kind: TargetKind, incoming: Incoming): Answer {
  const { caller, target } = admit(deps, kind, 'write', incoming);
  const { photos, settings } = deps.tenant;
  if (!photos.get(target.key)) return noPhoto(settings.noPhoto, 'bytes');
  if (caller.person) photos.write(target.key, undefined, caller.person.key);
  return { status: 200 };
}

function profile(deps: GraphDeps, incoming: Incoming): Answer {
  const { person } = admit(deps, 'me', 'read', incoming).target;
  return {
    status: 200,
    body: {
      id: person?.objectId,
      displayName: person?.name,
      mail: person?.mail,
      userPrincipalName: person?.userPrincipalName,
    },
  };
}
