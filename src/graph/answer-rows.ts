import type { RefusalCode } from '../errors';
import type { GraphAnswerError } from './answer';
import {
  accessPolicy,
  blockedAccount,
  fullMailbox,
  mailboxAway,
  noLicence,
  noMailbox,
} from './answer-codes';

/** What we were doing, which decides what an answer means. */
export type GraphContext = {
  /** Whose photo, or a message. */
  readonly target: 'me' | 'user' | 'group' | 'team' | 'contact' | 'message';
  readonly route: string;
  /** To look is to read for its own sake, and not on the way to a change. */
  readonly verb: 'look' | 'read' | 'write' | 'remove';
  /** Whether the requester is a guest in this tenant. */
  readonly guest: boolean;
  /** Whether the token was PhotoBot's own and not the requester's. */
  readonly application?: boolean;
  /** Whether the group or team was created less than a quarter of an hour ago. */
  readonly young?: boolean;
};

/** A row applies when everything that it names applies. */
export type AnswerRow = {
  readonly status?: readonly number[];
  /** The answer has one of these codes; an entry that ends in `*` stands for all codes that begin so. */
  readonly codes?: readonly string[];
  /** The answer carries claims that the next sign-in must satisfy. */
  readonly challenged?: true;
  /** The answer says when to come back. */
  readonly waits?: true;
  readonly target?: readonly GraphContext['target'][];
  readonly verb?: readonly GraphContext['verb'][];
  readonly guest?: true;
  readonly application?: true;
  readonly young?: true;
  readonly refusal: RefusalCode;
};

const teams = ['group', 'team'] as const;
const sending = ['write', 'remove'] as const;
const badPhoto = ['Validation*', 'ProfileBadRequest', 'ErrorInvalidImage*'];
/** Who keeps their photos in a mailbox; a contact is in the mailbox of the requester. */
const people = ['me', 'user', 'contact'] as const;
/**
 * What Graph's answers mean: the first row that applies counts, and the last one always does. Codes have come and gone
 * with the generations of the photo service, and all of them are listed.
 * Source: https://learn.microsoft.com/graph/errors and public reports on the photo API, 2017 to 2026
 */
export const answerRows: readonly AnswerRow[] = [
  { challenged: true, refusal: 'auth.step_up_needed' },
  { codes: ['insufficient_claims'], refusal: 'auth.step_up_needed' },
  { status: [400], codes: ['SourceEntityMissing'], refusal: 'bot.bug' },
  {
    status: [400],
    codes: badPhoto,
    verb: sending,
    refusal: 'graph.bad_photo',
  },
  { codes: ['OrganizationFromTenantGuidNotFound'], refusal: 'graph.unsupported_tenant' },
  // These mostly come as 403, although nobody lacks a right.
  { codes: fullMailbox, refusal: 'graph.mailbox_full' },
  { codes: blockedAccount, refusal: 'graph.account_disabled' },
  { codes: accessPolicy, refusal: 'graph.access_policy' },
  // On premises, or behind a policy for apps; Graph does not say which.
  { status: [403], codes: ['extensionError'], refusal: 'graph.mailbox_closed' },
  { status: [507], verb: sending, refusal: 'graph.storage_full' },
  { codes: mailboxAway, refusal: 'graph.busy' },
  // It does not matter who asked for a call with PhotoBot's own token.
  { status: [401, 403], application: true, refusal: 'auth.application_denied' },
  { status: [401], codes: ['InvalidAuthenticationToken'], refusal: 'auth.sign_in_stale' },
  // The teams route refuses such tokens with the status of an outage. A 502 without these codes is an outage.
  {
    status: [502],
    codes: ['BadGateway', 'UnknownError'],
    application: true,
    refusal: 'auth.application_denied',
  },
  { codes: ['AppOnlyTokenNotSupported*'], refusal: 'auth.application_denied' },
  { status: [400, 401, 403, 404], target: ['me'], guest: true, refusal: 'auth.guest' },
  { codes: noLicence, refusal: 'graph.no_licence' },
  { codes: noMailbox, target: people, refusal: 'graph.no_mailbox' },
  // For people without a mailbox, Graph refuses the token in this way.
  { status: [400], codes: ['AuthenticationError'], target: people, refusal: 'graph.no_mailbox' },
  { status: [403], verb: ['look'], refusal: 'graph.not_shown' },
  { status: [403], target: teams, guest: true, refusal: 'auth.guest_not_owner' },
  { codes: ['NoPermissionsInAccessToken'], refusal: 'graph.denied' },
  { status: [401], refusal: 'auth.sign_in_stale' },
  {
    status: [400],
    codes: ['RequestInvalid'],
    target: ['user'],
    refusal: 'graph.target_is_guest',
  },
  { status: [404], target: teams, young: true, refusal: 'graph.too_new' },
  { codes: noMailbox, refusal: 'graph.not_found' },
  { status: [403], target: teams, refusal: 'auth.not_owner' },
  { status: [403], target: ['user'], refusal: 'auth.not_administrator' },
  // The token has the permission that this call needs, so only a rule can keep people from changing their own photo.
  { status: [403], target: ['me'], verb: sending, refusal: 'graph.photos_managed' },
  { status: [403], refusal: 'graph.denied' },
  // The directory says `Request_ResourceNotFound`; this code comes from the store of photos behind it.
  {
    status: [404],
    codes: ['ResourceNotFound'],
    target: ['me', 'user'],
    refusal: 'graph.no_mailbox',
  },
  {
    status: [404],
    codes: ['ResourceNotFound', 'Request_ResourceNotFound'],
    refusal: 'graph.not_found',
  },
  // The store of people without a mailbox answers a write so.
  { status: [404], target: ['me', 'user'], verb: ['write'], refusal: 'graph.no_mailbox' },
  { status: [404], refusal: 'graph.not_found' },
  { status: [415], refusal: 'bot.bug' },
  {
    status: [400],
    codes: ['invalidRequest', 'Request_UnsupportedQuery'],
    refusal: 'graph.refused',
  },
  // No photo was sent that could be bad, so Graph refuses the question itself.
  { status: [400], codes: badPhoto, refusal: 'graph.refused' },
  { status: [402, 405, 410, 411, 414, 416, 422, 451, 501, 505], refusal: 'graph.refused' },
  { status: [409, 412, 423, 429, 509], refusal: 'graph.busy' },
  { status: [413], verb: sending, refusal: 'graph.too_large' },
  { status: [413], refusal: 'graph.refused' },
  // If the answer says when to come back, people read that; else there is no better advice than "in a minute".
  { waits: true, refusal: 'graph.busy' },
  { refusal: 'graph.failed' },
];

/** Returns the row that explains an answer. */
export function rowFor(error: GraphAnswerError, context: GraphContext): AnswerRow {
  const row = answerRows.find((candidate) => applies(candidate, error, context));
  return row ?? { refusal: 'graph.failed' };
}

function applies(row: AnswerRow, error: GraphAnswerError, context: GraphContext): boolean {
  return (
    (row.status?.includes(error.status) ?? true) &&
    (!row.codes || error.names(...row.codes)) &&
    (!row.challenged || error.challengeClaims !== undefined) &&
    (!row.waits || error.retryAfterMilliseconds !== undefined) &&
    (row.target?.includes(context.target) ?? true) &&
    (row.verb?.includes(context.verb) ?? true) &&
    (!row.guest || context.guest) &&
    (!row.application || context.application === true) &&
    (!row.young || context.young === true)
  );
}
