/*
 * The codes by which Graph, and Exchange behind it, say one and the same thing. An entry that ends in `*` stands for all
 * codes that start so. Some are only in old reports; what is extinct has come back before.
 */

/**
 * A full mailbox. Sources: https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/6596 (403) and
 * https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/6177 (507)
 */
export const fullMailbox = [
  'ErrorQuotaExceeded',
  'QuotaExceeded*',
  'MailboxQuotaExceeded*',
  'ErrorMailboxFull',
  'quotaLimitReached',
];

/** An account that cannot be used. Source: https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode */
export const blockedAccount = [
  'ErrorAccountDisabled',
  'AccountDisabled',
  'UserAccountDisabled',
  'UserDisabled',
  'AccountBlocked',
  'Authorization_IdentityDisabled',
];

/** An administrator keeps apps out of this mailbox. Source: https://learn.microsoft.com/graph/auth-limit-mailbox-access */
export const accessPolicy = ['ApplicationAccessPolicy'];

/** Sources: the same page of Exchange, and https://github.com/ecederstrand/exchangelib/issues/1209 */
export const noLicence = [
  'MissingLicense',
  'NoLicense',
  'UserNotLicensed',
  'InvalidLicense',
  'ErrorInvalidLicense',
  'UserHasNoMailboxAndNoLicense*',
  'OwaUserHasNoMailboxAndNoLicense*',
];

/**
 * No mailbox in Exchange Online. Sources: the known issues of Graph and
 * https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/688
 */
export const noMailbox = [
  'ErrorNonExistentMailbox',
  'ErrorInvalidMailbox',
  'ErrorMissingEmailAddress',
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'MailboxNotHostedInExchangeOnline',
  'MailboxNotFound',
  'ErrorUserResolutionFailedUserDoesNotExist',
  'ProfileNotFound',
];

/** What stays so until somebody does something about it: an answer, and no trouble of the service. */
export const lastingAnswers = [
  ...fullMailbox,
  ...blockedAccount,
  ...accessPolicy,
  ...noLicence,
  ...noMailbox,
];

/** A mailbox that is on its way to another server, or out for a moment. */
export const mailboxAway = [
  'ErrorMailboxMoveInProgress',
  'ErrorMailboxStoreUnavailable',
  'MailboxInfoStale',
];
