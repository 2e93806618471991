import type { RefusalCode, RefusalDetails } from '../errors';
import { Refusal, toRefusal } from '../errors';
import type { Route } from '../targets/catalog';
import type { TargetKind } from '../targets/target';
import { GraphAnswerError, GraphUnreachableError } from './answer';

/** What we were doing, which decides what an answer means. */
export type GraphContext = {
  readonly target: TargetKind;
  readonly route: Route;
  readonly verb: 'read' | 'write' | 'remove';
  /** Whether the requester is a guest in this tenant. */
  readonly guest: boolean;
};

/** A row applies when everything that it names applies. */
type Row = {
  readonly status?: readonly number[];
  /** One of these codes, or of the codes that start so, if the entry ends in `*`. */
  readonly codes?: readonly string[];
  readonly challenged?: true;
  readonly target?: TargetKind;
  readonly verb?: readonly GraphContext['verb'][];
  readonly guest?: true;
  readonly refusal: RefusalCode;
};

const mailboxCodes = [
  'ErrorNonExistentMailbox',
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'ErrorUserResolutionFailedUserDoesNotExist',
  'ProfileNotFound',
  'OrganizationFromTenantGuidNotFound',
];

/**
 * What Graph's answers mean, the first row that applies. Codes have come and gone with the generations of the photo
 * service, and all of them are listed.
 * Source: https://learn.microsoft.com/graph/errors and public reports on the photo API, 2017 to 2026
 */
const rows: readonly Row[] = [
  { challenged: true, refusal: 'auth.step_up_needed' },
  { status: [400], codes: ['SourceEntityMissing'], refusal: 'bot.bug' },
  {
    status: [400],
    codes: ['Validation*', 'ProfileBadRequest', 'ErrorInvalidImage*'],
    refusal: 'graph.bad_photo',
  },
  { status: [401], codes: ['InvalidAuthenticationToken'], refusal: 'auth.sign_in_stale' },
  { status: [400, 401, 403, 404], target: 'me', guest: true, refusal: 'auth.guest' },
  { status: [403], target: 'team', guest: true, refusal: 'auth.guest_not_owner' },
  { codes: ['NoPermissionsInAccessToken'], refusal: 'graph.denied' },
  { status: [401], refusal: 'auth.sign_in_stale' },
  { codes: mailboxCodes, target: 'me', refusal: 'graph.no_mailbox' },
  { codes: mailboxCodes, refusal: 'graph.not_found' },
  { status: [403], target: 'team', refusal: 'auth.not_owner' },
  // The token has the very permission that this call needs, so what stands in the way of one's own photo is a rule.
  { status: [403], target: 'me', verb: ['write', 'remove'], refusal: 'graph.photos_managed' },
  { status: [403], refusal: 'graph.denied' },
  {
    status: [404],
    codes: ['ResourceNotFound', 'Request_ResourceNotFound'],
    refusal: 'graph.not_found',
  },
  // The store of people without a mailbox answers a write so.
  { status: [404], target: 'me', verb: ['write'], refusal: 'graph.no_mailbox' },
  { status: [404], refusal: 'graph.not_found' },
  { status: [405, 415], refusal: 'bot.bug' },
  { status: [409, 412, 423, 429], refusal: 'graph.busy' },
  { status: [413], refusal: 'graph.too_large' },
];

/** Gives the refusal for whatever a call to Graph threw; the original is its cause. */
export function refusalFor(error: unknown, context: GraphContext): Refusal {
  if (error instanceof GraphUnreachableError) {
    return new Refusal('graph.unreachable', secondsOf(error), { cause: error });
  }
  if (!(error instanceof GraphAnswerError)) return toRefusal(error);
  const row = rows.find((candidate) => applies(candidate, error, context));
  // Told when to come back, people hear that; otherwise a 5xx has no better advice than "in a minute".
  const otherwise = error.retryAfterMilliseconds === undefined ? 'graph.failed' : 'graph.busy';
  const details = { status: error.status, ...secondsOf(error), ...requestIdOf(error) };
  return new Refusal(row?.refusal ?? otherwise, details, { cause: error });
}

function applies(
  row: Row,
  error: GraphAnswerError,
  { target, verb, guest }: GraphContext,
): boolean {
  return (
    (row.status?.includes(error.status) ?? true) &&
    (row.codes?.some((code) => named(error, code)) ?? true) &&
    (!row.challenged || error.challengeClaims !== undefined) &&
    (!row.target || row.target === target) &&
    (row.verb?.includes(verb) ?? true) &&
    (!row.guest || guest)
  );
}

function named(error: GraphAnswerError, code: string): boolean {
  if (!code.endsWith('*')) return error.names(code);
  return error.codes.some((candidate) => candidate.startsWith(code.slice(0, -1)));
}

/**
 * Whether the answer says that this tenant, or this team, does not offer the route, so that another one may still
 * work. The teams route has come and gone over the years and never said so in one way.
 */
export function routeUnsupported(error: unknown): boolean {
  if (!(error instanceof GraphAnswerError)) return false;
  const { status } = error;
  if ([404, 405, 406, 501].includes(status)) return true;
  if (status === 502) return error.names('BadGateway', 'UnknownError');
  return [400, 403].includes(status) && error.names('NotSupported', 'TargetAddressNotFound');
}

function secondsOf(error: GraphAnswerError | GraphUnreachableError): RefusalDetails {
  const milliseconds = error.retryAfterMilliseconds;
  return milliseconds === undefined ? {} : { seconds: Math.ceil(milliseconds / 1000) };
}

function requestIdOf({ requestId }: GraphAnswerError): RefusalDetails {
  return requestId === undefined ? {} : { requestId };
}
