import type { Group } from '../tenant/groups';
import type { Person } from '../tenant/people';
import type { Tenant, TenantSettings } from '../tenant/tenant';
import type { Caller } from './caller';
import { checkContact, itemNotInStore } from './contact-checks';
import { accessDenied, badRequest, graphRefusal } from './errors';
import type { Verb } from './permissions';
import { checkPermission } from './permissions';
import type { Target } from './targets';

/** What somebody wants to do with a photo. */
export type PhotoRequest = {
  readonly target: Target;
  readonly caller: Caller;
  readonly verb: Verb;
  readonly version: 'v1.0' | 'beta';
  readonly bytes: number;
};

/** What Entra takes for a person without a mailbox. Source: reports of 404 for anything larger. */
const entraBytes = 100 * 1024;

/**
 * Checks whether this may be done and can be done now: the token, then the state of the target, then the role of the
 * person.
 * @throws Refused
 */
export function checkPhotoRequest(tenant: Tenant, request: PhotoRequest): void {
  const { caller, target, verb } = request;
  switch (target.kind) {
    case 'contact':
      checkPermission(tenant, `contact ${verb}`, caller);
      checkContact(tenant, caller, target);
      return;
    case 'me':
    case 'user':
      checkPermission(tenant, `${target.kind} ${verb}`, caller);
      checkProfile(tenant.settings, request, target.person);
      if (target.kind === 'user' && verb === 'write' && caller.person?.administrator === false) {
        throw accessDenied();
      }
      return;
    case 'team':
      if (caller.person) checkPermission(tenant, `team ${verb}`, caller);
      checkTeam(tenant.settings, request, target.group);
      return;
    case 'group':
      if (!caller.person && verb === 'write') throw appOnly();
      checkPermission(tenant, `group ${verb}`, caller);
      checkGroup(request, target.group);
  }
}

/** Guests have no profile here; everybody else needs a place for the photo and the organisation's leave. */
function checkProfile(settings: TenantSettings, request: PhotoRequest, person: Person): void {
  if (person.userType === 'Guest') throw badRequest('Request is invalid');
  if (request.verb === 'read') return;
  if (!person.mailbox) checkFallback(settings, request);
  if (settings.photosManaged || !isAllowed(settings, request.caller)) throw accessDenied();
}

/** Source: https://learn.microsoft.com/graph/api/profilephoto-update (beta): Microsoft 365 first, Entra second */
function checkFallback({ betaMailboxFallback }: TenantSettings, request: PhotoRequest): void {
  if (request.version === 'v1.0' || !betaMailboxFallback) {
    throw graphRefusal(
      404,
      'ErrorNonExistentMailbox',
      'The SMTP address has no mailbox associated with it.',
    );
  }
  if (request.bytes > entraBytes) throw itemNotInStore();
}

/** Source: https://learn.microsoft.com/graph/profilephoto-configure-settings */
function isAllowed({ policy }: TenantSettings, { person }: Caller): boolean {
  if (policy.source === 'onPremises') return false;
  const allowed = (policy.allowedRoles ?? []).map((role) => role.trim());
  // The setting names roles of people; nothing says that it binds apps.
  if (allowed.length === 0 || !person) return true;
  return person.directoryRoles.some((role) => allowed.includes(role));
}

/** Owners change the photo of their team, members look. */
function checkTeam(
  { teamRoute }: TenantSettings,
  { caller: { person }, verb }: PhotoRequest,
  { members, owners, provisioned, team }: Group,
): void {
  if (!provisioned) throw notProvisioned();
  switch (teamRoute) {
    case 'notFound':
      throw graphRefusal(404, 'NotFound', 'Target address not found.');
    case 'notAcceptable':
      throw graphRefusal(406, 'UnknownError');
    case 'badGateway':
      throw badGateway();
    case 'works':
  }
  if (!person) throw badGateway();
  if (!(verb === 'write' ? owners : members).has(person.key)) {
    throw graphRefusal(403, 'Forbidden', 'User does not have permissions to execute this action.');
  }
  if (verb === 'write' && team?.isArchived) {
    throw graphRefusal(403, 'Forbidden', 'Team is archived and cannot be changed.');
  }
}

/** Only a Microsoft 365 group has a mailbox, where its photo is kept. */
function checkGroup({ caller: { person }, verb }: PhotoRequest, group: Group): void {
  const { groupTypes, members, onPremisesSyncEnabled, owners, provisioned, visibility } = group;
  if (!provisioned) throw notProvisioned();
  if (onPremisesSyncEnabled && verb === 'write') throw accessDenied();
  if (!groupTypes.includes('Unified')) throw itemNotInStore();
  if (!person || owners.has(person.key)) return;
  if (verb === 'write' || (visibility !== 'Public' && !members.has(person.key))) {
    throw accessDenied();
  }
}

function notProvisioned() {
  return graphRefusal(404, 'ResourceNotFound', 'The resource does not exist.');
}

function badGateway() {
  return graphRefusal(502, 'BadGateway', 'Failed to execute backend request.');
}

function appOnly() {
  return graphRefusal(
    403,
    'AppOnlyTokenNotSupportedForGroupUpdate',
    "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ProfileAccessDeniedException' was thrown.",
  );
}
