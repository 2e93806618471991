import type { LogFields } from './ports';

/**
 * Every reason for which PhotoBot says no, or could not finish. `retryable` means that the same click may succeed
 * later without a new picture, so the card keeps a *Try again*.
 */
export const refusals = {
  'photo.missing': { retryable: false },
  'photo.hidden': { retryable: false },
  'photo.unseen': { retryable: false },
  'photo.elsewhere': { retryable: false },
  'photo.lost': { retryable: false },
  'photo.in_personal_chat': { retryable: false },
  'photo.several': { retryable: false },
  'photo.or_source': { retryable: false },
  'photo.none': { retryable: false },
  'photo.forgotten': { retryable: false },
  'photo.too_large': { retryable: false },
  'photo.too_small': { retryable: false },
  'photo.too_long': { retryable: false },
  'photo.too_many_pixels': { retryable: false },
  'photo.too_much_memory': { retryable: false },
  'photo.unsupported': { retryable: false },
  'photo.damaged': { retryable: false },
  'photo.too_slow': { retryable: false },
  'download.forbidden_host': { retryable: false },
  'download.too_slow': { retryable: false },
  'download.unavailable': { retryable: false },
  'download.busy': { retryable: true },
  'command.unknown': { retryable: false },
  'command.no_team_here': { retryable: false },
  'command.no_team_in_meeting': { retryable: false },
  'command.no_chat_photo': { retryable: false },
  'command.name_missing': { retryable: false },
  'target.unknown': { retryable: false },
  'target.unknown_mention': { retryable: false },
  'target.outsider': { retryable: false },
  'auth.outsider': { retryable: false },
  'auth.sign_in_stale': { retryable: true },
  'auth.sign_in_refused': { retryable: false },
  'auth.not_silent': { retryable: false },
  'auth.app_missing': { retryable: false },
  'auth.code_wrong': { retryable: false },
  'auth.consent_needed': { retryable: true },
  'auth.step_up_needed': { retryable: true },
  'auth.blocked_by_policy': { retryable: false },
  'auth.not_assigned': { retryable: false },
  'auth.no_account': { retryable: false },
  'auth.account_blocked': { retryable: false },
  'auth.misconfigured': { retryable: true },
  'auth.unavailable': { retryable: true },
  'auth.wrong_person': { retryable: false },
  'auth.not_owner': { retryable: false },
  'auth.not_administrator': { retryable: false },
  'auth.not_photo_administrator': { retryable: false },
  'auth.application_denied': { retryable: true },
  'auth.guest': { retryable: false },
  'auth.guest_not_owner': { retryable: false },
  'change.unknown': { retryable: false },
  'change.not_yours': { retryable: false },
  'change.elsewhere': { retryable: false },
  'change.uncertain': { retryable: false },
  'change.undo_uncertain': { retryable: true },
  'change.undo_lapsed': { retryable: false },
  'change.overtaken': { retryable: false },
  'change.cannot_undo': { retryable: false },
  'change.cannot_remove': { retryable: false },
  'change.nothing_to_undo': { retryable: false },
  'change.undo_not_yours': { retryable: false },
  'policy.on_premises': { retryable: false },
  'policy.roles': { retryable: false },
  'group.on_premises': { retryable: false },
  'group.without_photo': { retryable: false },
  'graph.denied': { retryable: false },
  'graph.not_shown': { retryable: false },
  'graph.photos_managed': { retryable: false },
  'graph.no_mailbox': { retryable: false },
  'graph.no_licence': { retryable: false },
  'graph.mailbox_full': { retryable: false },
  'graph.storage_full': { retryable: false },
  'graph.account_disabled': { retryable: false },
  'graph.access_policy': { retryable: false },
  'graph.mailbox_closed': { retryable: false },
  'graph.not_found': { retryable: false },
  'graph.target_is_guest': { retryable: false },
  'graph.too_new': { retryable: true },
  'graph.unsupported_tenant': { retryable: false },
  'graph.bad_photo': { retryable: false },
  'graph.refused': { retryable: false },
  'graph.too_large': { retryable: false },
  'graph.busy': { retryable: true },
  'graph.failed': { retryable: true },
  'graph.unreachable': { retryable: true },
  'auth.sign_out_failed': { retryable: false },
  'search.slow': { retryable: true },
  'team.unknown': { retryable: true },
  'teams.refused': { retryable: false },
  'teams.busy': { retryable: true },
  'teams.unauthorized': { retryable: true },
  'teams.unreachable': { retryable: true },
  'team.archived': { retryable: false },
  'bot.busy': { retryable: true },
  'bot.restarted': { retryable: true },
  'bot.bug': { retryable: true },
} as const satisfies Record<string, { readonly retryable: boolean }>;

/** A stable name for a reason; logs and tests use it, users never see it. */
export type RefusalCode = keyof typeof refusals;

/**
 * What the sentence of a refusal needs to be specific: a format's name, a limit, a permission. Values reach users and
 * never the log, except `requestId`, and of an answer of Teams its `status` and its code (`answer`).
 */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/**
 * The one error class of the core. It carries a code and details and never a request, a URL, a token or a body, so
 * that a log of it leaks nothing; the original error may be kept as `cause`.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Refusal';
  }

  get retryable(): boolean {
    return refusals[this.code].retryable;
  }
}

/** Returns a refusal for anything thrown; what is not one already is our own fault and becomes `bot.bug`. */
export function toRefusal(thrown: unknown): Refusal {
  return thrown instanceof Refusal ? thrown : new Refusal('bot.bug', {}, { cause: thrown });
}

/** Returns what the log may say of anything thrown: its code, and the answer of Teams. */
export function factsOf(thrown: unknown): LogFields {
  const { cause, code, details } = toRefusal(thrown);
  const name = cause instanceof Error ? cause.name : undefined;
  return { code, status: details['status'], error: details['answer'] ?? name };
}

/** Why the last try did not succeed, as it is stored. */
export type Problem = { readonly code: RefusalCode; readonly details: RefusalDetails };
