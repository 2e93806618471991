import type { Incoming } from '../http/routes';
import { Refused } from '../http/answer';
import type { Person } from '../tenant/people';
import type { PhotoKey } from '../tenant/photos';
import type { Tenant } from '../tenant/tenant';
import type { Caller } from './caller';
import { graphError, graphRefusal, wrappedGraphError } from './errors';
import type { TargetKind, Verb } from './permissions';

/** A photo that a request is about. */
export type Target = {
  readonly kind: TargetKind;
  readonly key: PhotoKey;
  readonly person?: Person;
};

/** Finds whose photo a path means. @throws Refused when there is nobody or nothing of that id */
export function findTarget(
  tenant: Tenant,
  route: TargetKind,
  { person }: Caller,
  { parameters }: Incoming,
): Target {
  const id = parameters['id'] ?? '';
  if (route === 'me') return { kind: 'me', ...mine(person) };
  if (route === 'user') {
    const found = tenant.find(id);
    if (!found || id.startsWith('29:')) throw notFound(id);
    return { kind: found === person ? 'me' : 'user', key: found.key, person: found };
  }
  if (id.toLowerCase() !== tenant.team.groupId) {
    throw route === 'team'
      ? graphRefusal(404, 'NotFound', `No team found with Group Id ${id}`)
      : notFound(id);
  }
  return { kind: route, key: route === 'team' ? 'team' : 'teamGroup' };
}

function mine(person: Person | undefined): { key: PhotoKey; person: Person } {
  if (!person)
    throw graphRefusal(
      400,
      'BadRequest',
      '/me request is only valid with delegated authentication flow.',
    );
  if (person.homeTenantId !== undefined) {
    throw new Refused(
      wrappedGraphError(
        401,
        'NoPermissionsInAccessToken',
        'The token contains no permissions, or permissions can not be understood.',
      ),
    );
  }
  return { key: person.key, person };
}

function notFound(id: string): Refused {
  return graphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** What a tenant may have broken or switched off on the way to this photo. @throws Refused */
export function checkRoute({ settings }: Tenant, { kind, person }: Target, verb: Verb): void {
  if (kind === 'team') {
    switch (settings.teamRoute) {
      case 'notFound':
        throw graphRefusal(404, 'NotFound', 'Target address not found.');
      case 'notAcceptable':
        throw graphRefusal(406, 'UnknownError');
      case 'badGateway':
        throw graphRefusal(502, 'BadGateway', 'Failed to execute backend request.');
      case 'works':
        return;
    }
  }
  if (verb === 'write' && person && !person.mailbox) {
    throw graphRefusal(
      404,
      'ErrorNonExistentMailbox',
      'The SMTP address has no mailbox associated with it.',
    );
  }
  if (verb === 'write' && person && settings.photosManaged) {
    throw accessDenied();
  }
}

/**
 * Whether this person may do it, whatever the token holds: owners change their team's photo, administrators that of
 * other people, members look.
 * @throws Refused
 */
export function checkRole(tenant: Tenant, { kind }: Target, { person }: Caller, verb: Verb): void {
  const { members, owners } = tenant.team;
  if (!person) {
    if (kind === 'team')
      throw graphRefusal(502, 'BadGateway', 'Failed to execute backend request.');
    if (kind === 'group' && verb === 'write') {
      throw graphRefusal(
        403,
        'AppOnlyTokenNotSupportedForGroupUpdate',
        "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ProfileAccessDeniedException' was thrown.",
      );
    }
    throw accessDenied();
  }
  if (kind === 'user' && verb === 'write' && !person.administrator) throw accessDenied();
  if (kind === 'group' || kind === 'team') {
    if ((verb === 'write' ? owners : members).has(person.key)) return;
    if (kind === 'group') throw accessDenied();
    throw new Refused(
      graphError(403, 'Forbidden', 'User does not have permissions to execute this action.'),
    );
  }
}

function accessDenied(): Refused {
  return graphRefusal(
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  );
}
